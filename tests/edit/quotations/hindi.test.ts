import { describe, expect, it } from 'vitest';
import { type Row, readRow } from './table.ts';

const rows: readonly Row[] = [
  ['“हम पीछे नहीं हटेंगे,” मंत्री राजेश शर्मा ने कहा।', ['हम पीछे नहीं हटेंगे,', 'direct', 'राजेश शर्मा', 'medium']],
  ['राजेश शर्मा ने कहा, “हम पीछे नहीं हटेंगे।”', ['हम पीछे नहीं हटेंगे।', 'direct', 'राजेश शर्मा', 'medium']],
  ['उन्होंने कहा कि पुल “अगली बारिश तक टिक नहीं पाएगा”।', ['अगली बारिश तक टिक नहीं पाएगा', 'fragment', null]],
  ['पुलिस के अनुसार, सड़क “पूरी तरह बंद कर दी गई थी”।', ['पूरी तरह बंद कर दी गई थी', 'fragment', 'पुलिस', 'medium']],
];

describe('quotations in Hindi', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    expect(readRow(row, 'hi')).toEqual(row.slice(1));
  });
});

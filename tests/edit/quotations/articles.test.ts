import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quotationTexts } from '../../../src/inspect/quotation-texts.ts';
import { articleOf, edited } from '../article.ts';

const folder = new URL('articles/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

/** One line for each quotation: how sure the speaker is, the kind, the speaker, the mention and the first words. */
function linesOf(text: string, language: string): string {
  const { article } = edited(articleOf(text, language));
  const lines = [...quotationTexts(article)].map(([id, words]) => {
    const { confidence, kind, speaker, mention } = article.quotations.get(id) ?? {};
    const start = words.split(/\s/u).slice(0, 5).join(' ');
    return `${confidence ?? '-'} | ${kind} | ${speaker ?? '-'} | ${mention ?? '-'} | ${start}`;
  });
  return `${lines.join('\n')}\n`;
}

describe('quotations of whole articles', () => {
  it.each(files)('%s', (file) => {
    const language = file.split('.')[1] ?? '';
    const expected = readFileSync(new URL(file.replace(/\.txt$/, '.expected'), folder), 'utf8');
    expect(linesOf(readFileSync(new URL(file, folder), 'utf8'), language)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { type Row, readRow } from './table.ts';

const rows: readonly Row[] = [
  ['田中さんは「まだ何も決まっていない」と述べた。', ['まだ何も決まっていない', 'direct', '田中', 'high']],
  ['「駅は町の顔だ」と山本健一市長は話した。', ['駅は町の顔だ', 'direct', '山本健一', 'high']],
  ['新しい店「海の音」が開店した。', ['海の音', 'name', null]],
  ['市の担当者は「前例のない規模だ」と説明する。', ['前例のない規模だ', 'direct', '市の担当者', 'medium']],
  ['「もう一度挑戦したい」。鈴木選手はそう語った。', ['もう一度挑戦したい', 'direct', '鈴木', 'high']],
  ['田中さんと山本さんは「協力して進めたい」と述べた。', ['協力して進めたい', 'direct', null]],
];

describe('quotations in Japanese', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    expect(readRow(row, 'ja')).toEqual(row.slice(1));
  });
});

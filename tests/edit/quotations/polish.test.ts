import { describe, expect, it } from 'vitest';
import { type Row, readRow } from './table.ts';

const rows: readonly Row[] = [
  ['„Nie mamy wyboru” – powiedział dyrektor Jan Kowalski.', ['Nie mamy wyboru', 'direct', 'Jan Kowalski', 'high']],
  [
    '– Nie mamy wyboru – mówi Jan Kowalski. – Musimy czekać.',
    ['Nie mamy wyboru Musimy czekać.', 'dialogue', 'Jan Kowalski'],
  ],
  [
    'Jan Kowalski powiedział, że most „nie wytrzyma kolejnej zimy bez remontu”.',
    ['nie wytrzyma kolejnej zimy bez remontu', 'fragment', 'Jan Kowalski', 'medium'],
  ],
  [
    'Według Anny Nowak to „najgorszy sezon od dwudziestu lat”. Anna Nowak prowadzi sklep.',
    ['najgorszy sezon od dwudziestu lat', 'fragment', 'Anna Nowak', 'medium'],
  ],
  ['Książka „Solna droga” ukaże się jesienią.', ['Solna droga', 'title', null]],
  ['– Chodźmy – szepnęła. – Już późno.', ['Chodźmy Już późno.', 'dialogue', null]],
];

describe('quotations in Polish', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    expect(readRow(row, 'pl')).toEqual(row.slice(1));
  });
});

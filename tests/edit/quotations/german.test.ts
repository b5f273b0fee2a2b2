import { describe, expect, it } from 'vitest';
import { type Row, readRow } from './table.ts';

const rows: readonly Row[] = [
  [
    '„Wir haben gewonnen“, sagte Bürgermeisterin Anna Schmidt am Montag.',
    ['Wir haben gewonnen', 'direct', 'Anna Schmidt', 'high'],
  ],
  [
    'Anna Schmidt leitet den Verein.\n„Das war knapp“, so Schmidt. „Aber verdient.“',
    ['Das war knapp', 'direct', 'Anna Schmidt', 'high'],
    ['Aber verdient.', 'direct', 'Anna Schmidt', 'high'],
  ],
  [
    '„Wir prüfen das“, teilte eine Sprecherin des Ministeriums mit.',
    ['Wir prüfen das', 'direct', 'eine Sprecherin des Ministeriums', 'high'],
  ],
  ['„Ich bin müde“, fügte sie hinzu.', ['Ich bin müde', 'direct', null]],
  ['Am Dienstag sagte Trainer Jens Vogel: „Wir sind bereit.“', ['Wir sind bereit.', 'direct', 'Jens Vogel', 'medium']],
  [
    'Laut Polizei war die Straße „stundenlang nicht mehr befahrbar gewesen“.',
    ['stundenlang nicht mehr befahrbar gewesen', 'fragment', 'Polizei', 'medium'],
  ],
  ['Der Roman „Die Salzstraße“ erscheint im Herbst.', ['Die Salzstraße', 'title', null]],
  [
    '»Niemand hat uns gefragt«, klagte Bauer Hinrich Lohse.',
    ['Niemand hat uns gefragt', 'direct', 'Hinrich Lohse', 'high'],
  ],
  [
    '"Das ist neu", sagte Vogel. Er nannte es "einen Anfang".',
    ['Das ist neu', 'direct', 'Vogel'],
    ['einen Anfang', 'fragment', null],
  ],
  ['„Das“, sagte Jens Vogel, „ist erst der Anfang.“', ['Das ist erst der Anfang.', 'direct', 'Jens Vogel', 'high']],
];

describe('quotations in German', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    expect(readRow(row, 'de')).toEqual(row.slice(1));
  });
});

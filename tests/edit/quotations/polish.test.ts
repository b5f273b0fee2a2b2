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
  ['„To koniec”, stwierdziła minister Ewa Lis.', ['To koniec', 'direct', 'Ewa Lis', 'high']],
  [
    '„To koniec” – powiedziała. „Naprawdę koniec” – dodała.',
    ['To koniec', 'direct', null],
    ['Naprawdę koniec', 'direct', null],
  ],
  ['Tak zwana „reforma” skończyła się zwolnieniami.', ['reforma', 'scare', null]],
  [
    'Prezes klubu Adam Zięba nazwał mecz „najlepszym w historii tej drużyny”.',
    ['najlepszym w historii tej drużyny', 'fragment', 'Adam Zięba', 'medium'],
  ],
  [
    '„Czekaliśmy na ten dzień dziesięć lat” – przyznaje burmistrz Marek Wrona. „Warto było”.',
    ['Czekaliśmy na ten dzień dziesięć lat', 'direct', 'Marek Wrona', 'high'],
    ['Warto było', 'direct', 'Marek Wrona', 'high'],
  ],
  [
    '– Nie planujemy podwyżek – zapewnia rzeczniczka spółki, Anna Maj.',
    ['Nie planujemy podwyżek', 'dialogue', 'Anna Maj'],
  ],
  [
    'Zdaniem Wrony most jest „wizytówką całego miasta i powodem do dumy”. Marek Wrona rządzi od lat.',
    ['wizytówką całego miasta i powodem do dumy', 'fragment', 'Marek Wrona', 'medium'],
  ],
  [
    'Babcia mawiała: „Kto rano wstaje, temu Pan Bóg daje”.',
    ['Kto rano wstaje, temu Pan Bóg daje', 'direct', 'Babcia', 'medium'],
  ],
  ['Kino „Bałtyk” pokaże film „Sól ziemi”.', ['Bałtyk', 'name', null], ['Sól ziemi', 'title', null]],
  ['– Tak? – zdziwił się Marek.', ['Tak?', 'dialogue', 'Marek']],
  ['„Woda opadła” – powiedział Wrona Zofii Kruk.', ['Woda opadła', 'direct', 'Wrona', 'high']],
  ['„Woda opadła” – powiedziała Zofia Kruk Markowi Wronie.', ['Woda opadła', 'direct', 'Zofia Kruk', 'high']],
  [
    '„Woda opadła” – powiedział rzecznik Marka Wrony. Marek Wrona milczy.',
    ['Woda opadła', 'direct', 'rzecznik Marka Wrony', 'medium'],
  ],
  ['„Woda opadła” – powiedziała jedna z sąsiadek.', ['Woda opadła', 'direct', 'jedna z sąsiadek', 'medium']],
  ['– Woda opadła – mruczy Wrona. – Bierzcie łopaty.', ['Woda opadła Bierzcie łopaty.', 'dialogue', 'Wrona']],
  ['– To Gdynia – stolica żeglarzy.', ['To Gdynia – stolica żeglarzy.', 'dialogue', null]],
  [
    'Rybacy zwijają sieci. – Woda opadła – wzdycha Zofia Kruk. – Szkoda.',
    ['Woda opadła Szkoda.', 'dialogue', 'Zofia Kruk'],
  ],
  ['Wrona odpowiada: – Woda opadła.', ['Woda opadła.', 'dialogue', 'Wrona']],
  ['Zofia Kruk odparła krótko: „Mam czas, poczekam na wodę.', ['Mam czas, poczekam na wodę.', 'direct', 'Zofia Kruk']],
];

describe('quotations in Polish', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    expect(readRow(row, 'pl')).toEqual(row.slice(1));
  });
});

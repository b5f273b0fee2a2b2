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
    ['einen Anfang', 'fragment', 'Vogel', 'low'],
  ],
  ['„Das“, sagte Jens Vogel, „ist erst der Anfang.“', ['Das ist erst der Anfang.', 'direct', 'Jens Vogel', 'high']],
  [
    '„Es war ein langer Tag“, sagte der Sprecher der Feuerwehr, Uwe Brandt.',
    ['Es war ein langer Tag', 'direct', 'Uwe Brandt', 'high'],
  ],
  ['„Es war ein langer Tag“, hieß es aus dem Rathaus.', ['Es war ein langer Tag', 'direct', null]],
  ['„Das ist falsch“, sagten Müller und Schmidt.', ['Das ist falsch', 'direct', null]],
  [
    'Ministerin Lena Koch sprach von einem „wichtigen Schritt in die richtige Richtung“.',
    ['wichtigen Schritt in die richtige Richtung', 'fragment', 'Lena Koch', 'medium'],
  ],
  ['Der Verein sei „am Ende seiner Kräfte“, sagte Lena Koch.', ['am Ende seiner Kräfte', 'fragment', 'Lena Koch']],
  [
    'Lena Koch leitet das Amt.\n„Wir haben Zeit“, erklärte Koch. Und: „Wir haben Geduld.“',
    ['Wir haben Zeit', 'direct', 'Lena Koch', 'high'],
    ['Wir haben Geduld.', 'direct', null],
  ],
  ['Die sogenannte „Brücke“ ist ein Steg.', ['Brücke', 'name', null]],
  [
    '„Das Wasser stand bis zur dritten Stufe“, erinnert sich Gärtnermeister Holger Timm. „So etwas vergisst man nicht.“',
    ['Das Wasser stand bis zur dritten Stufe', 'direct', 'Holger Timm', 'high'],
    ['So etwas vergisst man nicht.', 'direct', 'Holger Timm', 'high'],
  ],
  [
    'Bürgermeisterin Petra Adler (SPD) zeigte sich erleichtert: „Wir haben lange darauf gewartet.“',
    ['Wir haben lange darauf gewartet.', 'direct', 'Petra Adler', 'low'],
  ],
  [
    '„Wir haben“, so die Bürgermeisterin weiter, „keine Zeit zu verlieren.“',
    ['Wir haben keine Zeit zu verlieren.', 'direct', 'die Bürgermeisterin', 'medium'],
  ],
  [
    'Man müsse, sagte Adler, „endlich handeln und nicht nur reden“.',
    ['endlich handeln und nicht nur reden', 'fragment', 'Adler', 'medium'],
  ],
  [
    'Die Stadt spricht von einem „Jahrhundertprojekt“, Kritiker von einem „Fass ohne Boden“.',
    ['Jahrhundertprojekt', 'fragment', 'Die Stadt'],
    ['Fass ohne Boden', 'scare', null],
  ],
  [
    '„‚Nie wieder‘, haben wir damals gesagt“, meint Timm.',
    ['‚Nie wieder‘, haben wir damals gesagt', 'direct', 'Timm', 'high'],
    ['Nie wieder', 'nested', null],
  ],
  [
    'Nach Angaben der Polizei sei der Fahrer „deutlich zu schnell unterwegs gewesen“.',
    ['deutlich zu schnell unterwegs gewesen', 'fragment', 'Polizei', 'medium'],
  ],
  ['Auf die Frage, ob sie zurücktrete, antwortete sie: „Nein.“', ['Nein.', 'direct', null]],
  ['„Es ist vollbracht!“, rief der Pfarrer vom Turm.', ['Es ist vollbracht!', 'direct', 'der Pfarrer', 'medium']],
  ['Der Film „Das Boot“ lief im Kino „Capitol“.', ['Das Boot', 'title', null], ['Capitol', 'name', null]],
  ['„Das reicht“, wettert Ursula von der Leyen.', ['Das reicht', 'direct', 'Ursula von der Leyen', 'medium']],
  ['„Das reicht“, sagte Ursula von der Leyen.', ['Das reicht', 'direct', 'Ursula von der Leyen', 'high']],
  ['„Das reicht“, sagte Müller. Die Familie Müller wohnt hier seit 1950.', ['Das reicht', 'direct', 'Müller', 'high']],
  ['„Es reicht“, sagte einer der Fischer.', ['Es reicht', 'direct', 'einer der Fischer', 'medium']],
  ['„Es reicht“, sagte der Sprecher von Jens Vogt.', ['Es reicht', 'direct', 'der Sprecher von Jens Vogt', 'medium']],
];

describe('quotations in German', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    expect(readRow(row, 'de')).toEqual(row.slice(1));
  });
});

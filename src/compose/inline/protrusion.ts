/**
 * How far marks hang out of the measure, in thousandths of their width, at a line's beginning and end: microtype's
 * settings for Latin text.
 */
const protrusion: Readonly<Record<string, readonly [start: number, end: number]>> = {
  '.': [0, 700],
  ',': [0, 500],
  ':': [0, 500],
  ';': [0, 300],
  '!': [0, 100],
  '?': [0, 100],
  '…': [0, 200],
  // Half of it would look as well, but programs that take a broken word as a whole then see a line that is too wide.
  '-': [500, 280],
  '‐': [500, 280],
  '–': [200, 200],
  '—': [150, 150],
  '‘': [300, 400],
  '’': [300, 400],
  '‚': [300, 400],
  "'": [300, 400],
  '“': [300, 300],
  '”': [300, 300],
  '„': [300, 300],
  '"': [300, 300],
  '«': [200, 200],
  '»': [200, 200],
  '‹': [200, 200],
  '›': [200, 200],
  '(': [100, 0],
  ')': [0, 200],
  A: [50, 50],
  А: [50, 50],
  V: [50, 50],
  W: [50, 50],
  T: [50, 50],
  Т: [50, 50],
  Y: [50, 50],
};

/** Part of its width that a character hangs out at a line's beginning, in thousandths. */
export function startProtrusion(character: string): number {
  return protrusion[character]?.[0] ?? 0;
}

/** Part of its width that a character hangs out at a line's end, in thousandths. */
export function endProtrusion(character: string): number {
  return protrusion[character]?.[1] ?? 0;
}

const openingMarks = /^[“„‟‘‚‛«‹"'»›]+/u;

/** The quotation marks that open a paragraph. Reversed guillemets open German quotations, so they count too. */
export function openingMarksOf(text: string): string {
  return openingMarks.exec(text)?.[0] ?? '';
}

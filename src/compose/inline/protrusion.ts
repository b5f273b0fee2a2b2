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

/** The same by code unit. */
const starts = new Uint16Array(0x2040);
const ends = new Uint16Array(0x2040);
for (const [character, [start, end]] of Object.entries(protrusion)) {
  starts[character.charCodeAt(0)] = start;
  ends[character.charCodeAt(0)] = end;
}

/** Part of its width that the character at a code unit hangs out at a line's beginning, in thousandths. */
export function startProtrusion(text: string, at: number): number {
  return starts[text.charCodeAt(at)] ?? 0;
}

/** Part of its width that the character at a code unit hangs out at a line's end, in thousandths. */
export function endProtrusion(text: string, at: number): number {
  return ends[text.charCodeAt(at)] ?? 0;
}

const openingMarks = /^[“„‟‘‚‛«‹"'»›]+/u;

/** The quotation marks that open a paragraph. Reversed guillemets open German quotations, so they count too. */
export function openingMarksOf(text: string): string {
  return openingMarks.exec(text)?.[0] ?? '';
}

import { addressGuard } from '../protected.ts';

/** Shapes that can close each other. */
export type Family = 'double' | 'single' | 'guillemet' | 'singleGuillemet' | 'corner' | 'whiteCorner';

/** One quotation mark as it stands, or what stands for one (`''`, `,,`, `<<`). */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly glyph: string;
  readonly family: Family;
}

const families: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '＂': 'double',
  '〝': 'double',
  '〟': 'double',
  "''": 'double',
  '``': 'double',
  ',,': 'double',
  '«': 'guillemet',
  '»': 'guillemet',
  '<<': 'guillemet',
  '>>': 'guillemet',
  '‹': 'singleGuillemet',
  '›': 'singleGuillemet',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '`': 'single',
  '´': 'single',
  '「': 'corner',
  '」': 'corner',
  '『': 'whiteCorner',
  '』': 'whiteCorner',
};

const mark = /''|``|(?<![^\s([{—–-]),,(?=\p{L})|(?<![^\s([{])<<(?=[\s\p{L}])|>>|["“”„‟＂〝〟«»‹›'‘’‚‛`´「」『』]/gu;

/** A character of any mark. */
const hint = /["“”„‟＂〝〟«»‹›'‘’‚‛`´「」『』<>]|,,/;

/** Every mark of a text, ascending; those inside addresses are none. */
export function marksIn(text: string): readonly Mark[] {
  if (!hint.test(text)) return [];
  const isAddress = addressGuard(text);
  const marks: Mark[] = [];
  for (const found of text.matchAll(mark)) {
    const family = families[found[0]];
    const from = found.index;
    if (!family || isAddress(from, from + 1)) continue;
    marks.push({ from, to: from + found[0].length, glyph: found[0], family });
  }
  return marks;
}

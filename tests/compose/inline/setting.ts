import { collectFurniture } from '../../../src/compose/inline/collect.ts';
import { loadHyphenation } from '../../../src/compose/inline/hyphenate.ts';
import { createInlineSetting, type InlineSetting } from '../../../src/compose/inline/index.ts';
import type { InlineText, SetLine, SetParagraph } from '../../../src/compose/inline/paragraph.ts';
import { loadFonts } from '../../../src/fonts/catalogue.ts';
import type { ParagraphStyle, TextStyle } from '../../../src/theme/style.ts';
import { loadEmSquares } from '../../support/fonts/em-squares.ts';

const hyphenators = await loadHyphenation(['en', 'de', 'fr', 'ru']);

/** Text of squares, ten points each. */
export const squares = createInlineSetting(await loadEmSquares(), hyphenators);
export const literata = createInlineSetting(await loadFonts(), hyphenators);

export const square: TextStyle = {
  font: 'Literata-Text-Regular',
  size: 10_000,
  colour: '#000000',
  features: [],
  tracking: 0,
};

export const bookText: TextStyle = { ...square, size: 11_500, features: ['onum'] };

/** A text of one style and one leaf that begins at position 8. */
export function inlineText(text: string, style: TextStyle = square, language = 'en'): InlineText {
  const { stretches } = collectFurniture(text, style, language);
  return {
    text,
    origins: text === '' ? [] : [{ from: 0, to: text.length, position: 8 }],
    stretches: stretches.map((stretch) => ({ ...stretch, breakable: true })),
  };
}

/** Justified lines of `squares` ems, words broken from six letters on, nothing hanging. */
export function paragraphStyle(ems: number, changes: Partial<ParagraphStyle> = {}): ParagraphStyle {
  return {
    measure: ems * 10_000,
    indent: 0,
    firstIndent: 0,
    alignment: 'justified',
    balanced: false,
    hyphenation: { minimumWord: 6, inARow: 2, share: 10, names: false },
    hanging: false,
    hungOpening: false,
    lastLine: 20_000,
    ...changes,
  };
}

export function bestLines(paragraph: SetParagraph): readonly SetLine[] {
  const best = paragraph.variants[paragraph.best];
  if (!best) throw new Error('no variant');
  return paragraph.lines(best);
}

export function textOf(line: SetLine): string {
  return line.runs.map(({ text }) => text).join('');
}

/** Where a line's ink begins and ends, in points, its trailing space left out. */
export function extentOf(line: SetLine): readonly [left: number, right: number] {
  const first = line.runs[0];
  if (!first) return [0, 0];
  let right = first.x;
  for (const run of line.runs) {
    right = run.x;
    for (const advance of run.advances) right += advance / 1000;
  }
  const last = line.runs.at(-1);
  const trailing = last?.text.endsWith(' ') ? (last.advances.at(-1) ?? 0) / 1000 : 0;
  return [first.x, right - trailing];
}

export type { InlineSetting };

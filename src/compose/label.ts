import { type MilliPoints, type Points, toMilliPoints } from '../model/units.ts';
import type { HyphenationStyle, ParagraphStyle, TextStyle } from '../theme/style.ts';
import { collectFurniture } from './inline/collect.ts';
import { setParagraph } from './inline/index.ts';
import type { InlineText, SetLine } from './inline/paragraph.ts';
import type { Typesetter } from './typesetter.ts';

/** Wider than any line. */
const endless: MilliPoints = 100_000_000;

/** How text that isn't in the tree is broken into lines. */
export interface LabelSetting {
  readonly measure: Points;
  /** Null: no word is broken. */
  readonly hyphenation: HyphenationStyle | null;
  readonly balanced: boolean;
}

/** Sets text that isn't in the tree on one line: a marker, a folio. */
export function setLabel(text: string, style: TextStyle, language: string, typesetter: Typesetter): SetLine {
  const lines = setParagraph(
    collectFurniture(text, style, language),
    labelStyle(endless, null, false),
    typesetter.inline,
  );
  const variant = lines.variants[lines.best];
  const line = variant && lines.lines(variant)[0];
  return line ?? { runs: [], from: 0, to: 0, broken: false, width: 0 };
}

/** Sets text that isn't in the tree in ragged lines. */
export function setLabelLines(
  text: string,
  style: TextStyle,
  language: string,
  { measure, hyphenation, balanced }: LabelSetting,
  typesetter: Typesetter,
): readonly SetLine[] {
  const furniture = collectFurniture(text, style, language);
  const stretches = furniture.stretches.map((stretch) => ({ ...stretch, breakable: hyphenation !== null }));
  const inline: InlineText = { ...furniture, stretches };
  const set = setParagraph(inline, labelStyle(toMilliPoints(measure), hyphenation, balanced), typesetter.inline);
  const variant = set.variants[set.best];
  return variant ? set.lines(variant) : [];
}

function labelStyle(measure: MilliPoints, hyphenation: HyphenationStyle | null, balanced: boolean): ParagraphStyle {
  return {
    measure,
    indent: 0,
    firstIndent: 0,
    alignment: 'ragged',
    balanced,
    hyphenation,
    hanging: false,
    hungOpening: false,
    lastLine: 0,
  };
}

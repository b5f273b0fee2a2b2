import { uncovered } from '../fonts/coverage.ts';
import type { Metadata } from '../model/metadata.ts';
import { type Points, toMilliPoints, toPoints } from '../model/units.ts';
import type { Line, Page, RuleFrame, TextFrame } from '../page/page.ts';
import { textStyle } from '../theme/resolve.ts';
import type { TextRole, Theme } from '../theme/theme.ts';
import { type CoverHeadline, setCoverHeadline } from './cover-headline.ts';
import { patternOf } from './cover-pattern.ts';
import type { SetLine } from './inline/paragraph.ts';
import { setLabelLines } from './label.ts';
import { shortened } from './shorten.ts';
import type { Typesetter } from './typesetter.ts';

/** A cover, to be drawn at any size. */
export interface Cover {
  readonly page: Page;
  /** What can be read on it, in order: the alternative text. Empty where the theme's face lacks a letter of it. */
  readonly words: readonly string[];
}

/** Two by three, as bookshops ask for. */
const width: Points = 480;
const height: Points = 720;
/** The rule that runs down the cover, and the axis of the text beside it. */
const ruleX: Points = 44;
const ruleWidth: Points = 2;
const axis: Points = 66;
const measure: Points = width - axis - 36;
/** Baselines of last lines. */
const kickerBaseline: Points = 92;
const bylineBaseline: Points = 604;
const publisherBaseline: Points = 676;
const headlineArea = { top: 116, height: 420, width: measure } as const;
/** Text of each part in characters at most. */
const mostCharacters = { kicker: 60, headline: 300, byline: 80, publisher: 60 } as const;

const mostOfName = 28;

/** Composes a cover from what is known of an article: kicker, headline, byline, publisher. */
export function composeCover(metadata: Metadata, theme: Theme, typesetter: Typesetter): Cover {
  const ground: RuleFrame = { type: 'rule', x: 0, y: 0, width, height, colour: theme.colours.accent };
  const rule: RuleFrame = { type: 'rule', x: ruleX, y: 0, width: ruleWidth, height, colour: theme.colours.paper };
  const parts = partsOf(metadata);
  const face = typesetter.fonts.face(theme.cuts.display.semibold);
  const legible = parts.length > 0 && parts.every(({ text }) => uncovered(face, text) === null);
  const frames = legible
    ? parts.map((part) => frameOf(part, metadata.language, theme, typesetter))
    : patternOf(metadata.headline ?? '', { left: axis, top: kickerBaseline, width: measure, height: 560 }, theme);
  return {
    page: { width, height, frames: [ground, rule, ...frames], start: { position: 0, at: 'block' }, label: null },
    words: legible ? parts.map(({ text }) => text.replaceAll('\u00A0', ' ')) : [],
  };
}

interface Part {
  readonly type: keyof typeof mostCharacters;
  readonly text: string;
}

function partsOf({ kicker, headline, byline, publisher }: Metadata): readonly Part[] {
  const parts: readonly (readonly [Part['type'], string | null])[] = [
    ['kicker', kicker],
    ['headline', headline],
    ['byline', byline.map(unbroken).join(', ')],
    ['publisher', publisher],
  ];
  return parts.flatMap(([type, text]) => (text?.trim() ? [{ type, text: shortened(text, mostCharacters[type]) }] : []));
}

/** A name keeps together on a line, unless it is too long for one. */
function unbroken(name: string): string {
  return name.length > mostOfName ? name : name.replaceAll(' ', '\u00A0');
}

function frameOf({ type, text }: Part, language: string, theme: Theme, typesetter: Typesetter): TextFrame {
  const base: TextRole = { ...theme.formats.a4.roles.text, colour: 'paper' };
  const small: TextRole = { ...base, size: 15, smallCapitals: true, tracking: 80 };
  switch (type) {
    case 'headline':
      return headlineFrame(setCoverHeadline(text, language, base, headlineArea, theme, typesetter));
    case 'kicker':
      return endingAt(kickerBaseline, small);
    case 'byline':
      return endingAt(bylineBaseline, { ...base, cut: 'display', size: 22 });
    case 'publisher':
      return endingAt(publisherBaseline, small);
  }

  function endingAt(baseline: Points, role: TextRole): TextFrame {
    const setting = { measure, hyphenation: null, balanced: true };
    const lines = setLabelLines(text, textStyle(theme, role), language, setting, typesetter);
    const step = role.size * 1.3;
    return textFrame(lines, baseline - (lines.length - 1) * step, step);
  }
}

function headlineFrame({ lines, size, leading }: CoverHeadline): TextFrame {
  return textFrame(lines, headlineArea.top + size * 0.9, leading);
}

function textFrame(lines: readonly SetLine[], baseline: Points, step: Points): TextFrame {
  return {
    type: 'text',
    position: 0,
    role: 'content',
    lines: lines.map(
      (line, index): Line => ({
        baseline: toPoints(toMilliPoints(baseline + index * step)),
        ascent: step * 0.8,
        descent: step * 0.25,
        runs: line.runs.map((run) => ({ ...run, x: toPoints(toMilliPoints(run.x + axis)) })),
      }),
    ),
  };
}

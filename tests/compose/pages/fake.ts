import type { ParagraphVariant, SetParagraph } from '../../../src/compose/inline/paragraph.ts';
import { type Foot, footOf } from '../../../src/compose/pages/foot.ts';
import type {
  BoxItem,
  Call,
  LineBreaking,
  Penalty,
  TextItem,
  VerticalItem,
} from '../../../src/compose/pages/vertical-list.ts';

/** A text of words of four letters, one word a line; `demerits` by number of lines, the least is the best. */
export function fakeText(
  demerits: Readonly<Record<number, number>>,
  options: {
    breaking?: LineBreaking;
    leading?: number;
    broken?: readonly number[];
    position?: number;
    sinks?: boolean;
    calls?: readonly Call[];
  } = {},
): TextItem {
  const { breaking = 'free', leading = 10, broken = [], position = 0, sinks = false, calls = [] } = options;
  const counts = Object.keys(demerits).map(Number);
  const most = Math.max(...counts);
  const text = Array.from({ length: most }, (_, line) => `word${broken.includes(line + 1) ? '-' : ' '}`)
    .join('')
    .trimEnd();
  const variants = counts.map(
    (lines): ParagraphVariant => ({
      lines,
      demerits: demerits[lines] ?? 0,
      breaks: Array.from({ length: lines }, (_, line) =>
        line === lines - 1 ? text.length : line * 5 + (broken.includes(line + 1) ? 5 : 4),
      ),
      overfull: false,
    }),
  );
  const least = Math.min(...Object.values(demerits));
  const paragraph: SetParagraph = {
    variants,
    best: variants.findIndex((variant) => variant.demerits === least),
    lines: (variant) =>
      variant.breaks.map((to, line) => ({
        runs: [],
        from: line * 5,
        to,
        broken: broken.includes(line + 1),
        width: 0,
      })),
  };
  return {
    type: 'text',
    paragraph,
    leading,
    breaking,
    sinks,
    calls,
    place: {
      position,
      inline: { text, stretches: [], origins: [{ from: 0, to: text.length, position: position + 1 }] },
      x: 0,
      rise: 8,
      ascent: 8,
      descent: 2,
      bar: null,
      marker: null,
    },
  };
}

export function fakeBox(...heights: readonly number[]): BoxItem {
  return {
    type: 'box',
    sizes: heights.map((height, index) => ({ height, cost: index * 100, frames: [] })),
    position: null,
  };
}

export function penalty(cost = 0): Penalty {
  return { type: 'penalty', cost };
}

/** A call on line `line` (from 0) of a fake text, of a note of so many lines. */
export function call(line: number, lines: number, leading = 8): Call {
  return { at: line * 5 + 4, note: { items: [fakeText({ [lines]: 0 }, { leading })] } };
}

/** The notes that a list calls; their gap is 4 high. */
export function foot(items: readonly VerticalItem[]): Foot {
  return footOf(items, { gap: 4, rule: { type: 'rule', x: 0, y: 2, width: 30, height: 1, colour: '#000000' } });
}

import type { Points } from '../model/units.ts';
import type { RuleFrame } from '../page/page.ts';
import type { Theme } from '../theme/theme.ts';

export interface Area {
  readonly left: Points;
  readonly top: Points;
  readonly width: Points;
  readonly height: Points;
}

/**
 * A page seen from afar, for a cover whose letters no face has: a headline of broad bars and a column of fine ones,
 * one of its paragraphs set in. The lengths follow the headline's characters, so that each article has its own.
 */
export function patternOf(headline: string, area: Area, theme: Theme): readonly RuleFrame[] {
  const lengths = lengthsFrom(headline);
  const bar = (y: Points, thickness: Points, indent: Points, share: number): RuleFrame => ({
    type: 'rule',
    x: area.left + indent,
    y: area.top + y,
    width: Math.round((area.width - indent) * share),
    height: thickness,
    colour: theme.colours.paper,
  });
  const headlineBars = [0, 1, 2].map((line) =>
    bar(line * 58, 34, 0, line === 2 ? 0.35 + 0.3 * lengths() : 0.75 + 0.25 * lengths()),
  );
  const column: RuleFrame[] = [];
  for (let line = 0; 220 + line * 17 < area.height; line++) {
    const inset = line >= 6 && line < 11;
    const ends = line === 5 || line === 10 || line === 16;
    column.push(bar(220 + line * 17, 3, inset ? 26 : 0, ends ? 0.3 + 0.4 * lengths() : 0.94 + 0.06 * lengths()));
  }
  const quotation: RuleFrame = {
    type: 'rule',
    x: area.left + 9,
    y: area.top + 220 + 6 * 17 - 5,
    width: 1.5,
    height: 4 * 17 + 13,
    colour: theme.colours.paper,
  };
  return [...headlineBars, ...column, quotation];
}

/** Numbers between 0 and 1 that a text always gives alike (a linear congruence, Numerical Recipes' constants). */
function lengthsFrom(text: string): () => number {
  let state = [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0, 7);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

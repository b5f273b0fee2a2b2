import { addressOf } from '../model/address.ts';
import type { Article } from '../model/article.ts';
import { isDescribedTarget } from '../model/described.ts';
import type { Position, Positions } from '../model/position.ts';
import { toPoints } from '../model/units.ts';
import { visit } from '../model/visit.ts';
import { type GlyphRun, widthOf } from '../page/glyph-run.ts';
import type { Line, RuleFrame } from '../page/page.ts';
import type { Theme } from '../theme/theme.ts';

/** From the baseline down to an underline, in parts of the size. */
const drop = 0.14;

export interface Range {
  readonly from: Position;
  readonly to: Position;
}

/** Finds the rules under the parts of a line that stand in links. */
export function underlinesOf(
  article: Article,
  positions: Positions,
  theme: Theme,
): (line: Line) => readonly RuleFrame[] {
  const links: Range[] = [];
  visit(article, (node) => {
    const followed =
      (node.type === 'link' && addressOf(node.url, article.metadata.source)) ||
      (node.type === 'crossReference' && isDescribedTarget(node.target));
    if (followed) links.push({ from: positions.of(node), to: positions.after(node) });
  });
  return rulesOf(links, drop, theme);
}

/** Rules along the parts of a line that stand in disjoint ranges, `below` the baseline in parts of the size. */
export function rulesOf(ranges: readonly Range[], below: number, theme: Theme): (line: Line) => readonly RuleFrame[] {
  if (ranges.length === 0) return () => [];
  return (line) => {
    const rules: RuleFrame[] = [];
    let open: Range | null = null;
    for (const run of line.runs) {
      const link = run.position === null ? null : rangeAround(ranges, run.position);
      const width = visibleWidth(run);
      const last = rules.at(-1);
      if (link && link === open && last) rules[rules.length - 1] = { ...last, width: run.x + width - last.x };
      else if (link) rules.push(ruleAlong(run, width, line, below, theme));
      open = link;
    }
    return rules;
  };
}

function rangeAround(ranges: readonly Range[], position: Position): Range | null {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const link = ranges[middle];
    if (!link) return null;
    if (position < link.from) high = middle - 1;
    else if (position >= link.to) low = middle + 1;
    else return link;
  }
  return null;
}

/** The width of a run without the space at a line's end. */
function visibleWidth(run: GlyphRun): number {
  const last = run.text.length - 1;
  const trailing = run.text.endsWith(' ') && run.clusters.at(-1) === last ? (run.advances.at(-1) ?? 0) : 0;
  return toPoints(widthOf(run) - trailing);
}

function ruleAlong(run: GlyphRun, width: number, line: Line, below: number, theme: Theme): RuleFrame {
  return {
    type: 'rule',
    x: run.x,
    y: Math.round((line.baseline + run.size * below) * 1000) / 1000,
    width,
    height: theme.rules.underline,
    colour: run.colour,
  };
}

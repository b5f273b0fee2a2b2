import type { Article } from '../model/article.ts';
import type { Positions } from '../model/position.ts';
import { visit } from '../model/visit.ts';
import type { Line, RuleFrame } from '../page/page.ts';
import type { Theme } from '../theme/theme.ts';
import { type Range, rulesOf } from './links.ts';

/** From the baseline up to the rule through struck words, in parts of the size: half the height of small letters. */
const lift = 0.26;

/** Finds the rules through the parts of a line that the author struck out. */
export function strikesOf(article: Article, positions: Positions, theme: Theme): (line: Line) => readonly RuleFrame[] {
  const deletions: Range[] = [];
  visit(article, (node) => {
    if (node.type === 'deletion') deletions.push({ from: positions.of(node), to: positions.after(node) });
  });
  return rulesOf(deletions, -lift, theme);
}

import { cost } from '../pages/costs.ts';
import type { VerticalItem } from '../pages/vertical-list.ts';

/** Lines of a group that stand together at least, before and after a page's end. */
const fewestLines = 2;

/** Puts lines that are blocks of their own below each other; up to `kept` of them stay together where they can. */
export function stackLines(lines: readonly VerticalItem[], kept: number): readonly VerticalItem[] {
  return lines.flatMap((line, index): readonly VerticalItem[] => {
    if (index === 0) return [line];
    const short = index < fewestLines || lines.length - index < fewestLines;
    const price = lines.length <= kept ? cost.kept : short ? cost.widow : 0;
    return [{ type: 'penalty', cost: price }, line];
  });
}

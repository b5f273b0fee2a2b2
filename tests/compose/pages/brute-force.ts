import type { Areas } from '../../../src/compose/pages/areas.ts';
import { costOfBreak, costOfGlue, costOfSinking, costOfVariant } from '../../../src/compose/pages/costs.ts';
import { rowsCalled } from '../../../src/compose/pages/foot.ts';
import { endsInsideWord } from '../../../src/compose/pages/inside-word.ts';
import { costOfEnd, costOfPenalty, endPage } from '../../../src/compose/pages/page-end.ts';
import type { Decision } from '../../../src/compose/pages/states.ts';
import type { GlueSize, VerticalItem } from '../../../src/compose/pages/vertical-list.ts';
import { foot } from './fake.ts';

/** What pages of decisions cost, added up without dynamic programming. */
export function costOf(items: readonly VerticalItem[], decisions: readonly Decision[], areas: Areas): number {
  const notes = foot(items);
  let station = areas.first[0] ?? 0;
  let within = areas.area(station);
  let sum = 0;
  let y = 0;
  let row = 0;
  let called = 0;
  const turn = (calls: number) => {
    const end = endPage({ station, row }, y, calls, notes, areas);
    sum += end.cost;
    row = end.row;
    station = end.stations[0] ?? station;
    within = areas.area(station);
    y = 0;
  };
  for (const [index, item] of items.entries()) {
    const { choice, breaks } = decisions[index] as Decision;
    if (item.type === 'glue') {
      const { height, cost } = item.sizes[choice] as GlueSize;
      const from = y;
      if (y > 0) y = item.toGrid ? Math.ceil((y + height) / within.grid) * within.grid : y + height;
      sum += cost + costOfGlue(item, y - from);
    } else if (item.type === 'penalty') {
      if (choice === 0) continue;
      if (y === 0) return Number.POSITIVE_INFINITY;
      sum += costOfPenalty(item, station, areas);
      turn(called);
    } else if (item.type === 'box') {
      sum += item.sizes[choice]?.cost ?? 0;
      y += item.sizes[choice]?.height ?? 0;
    } else if (item.type === 'text') {
      const variant = item.paragraph.variants[choice];
      if (!variant) throw new Error('no such variant');
      sum += costOfVariant(item.paragraph, variant, areas.demerits);
      let from = 0;
      for (const line of breaks) {
        y += (line - from) * item.leading;
        if (y > within.height) return Number.POSITIVE_INFINITY;
        sum += costOfBreak(variant, line, item.breaking);
        if (endsInsideWord(item, variant, line)) sum += areas.costOfBrokenWord(station);
        turn(rowsCalled(notes, item, called, variant.breaks[line - 1]));
        from = line;
      }
      const top = y;
      y += (variant.lines - from) * item.leading;
      called = rowsCalled(notes, item, called);
      if (from === 0 && item.sinks && y > within.height && y <= within.height + within.sink) {
        sum += costOfSinking(top, y, within);
        continue;
      }
    }
    if (y > within.height + (item.type === 'penalty' ? within.sink : 0) && item.type !== 'glue')
      return Number.POSITIVE_INFINITY;
  }
  return sum + costOfEnd({ station, row }, y, called, notes, areas);
}

function subsets(of: readonly number[]): readonly (readonly number[])[] {
  const all: (readonly number[])[] = [[]];
  for (const value of of) all.push(...all.map((set) => [...set, value]));
  return all;
}

function decisionsFor(item: VerticalItem): readonly Decision[] {
  switch (item.type) {
    case 'text':
      return item.paragraph.variants.flatMap((variant, choice) =>
        subsets(Array.from({ length: variant.lines - 1 }, (_, index) => index + 1)).map((breaks) => ({
          choice,
          breaks,
        })),
      );
    case 'box':
      return item.sizes.map((_, choice) => ({ choice, breaks: [] }));
    case 'penalty':
      return [0, 1].map((choice) => ({ choice, breaks: [] }));
    case 'glue':
      return item.sizes.map((_, choice) => ({ choice, breaks: [] }));
    case 'floats':
    case 'barrier':
    case 'shift':
      throw new Error('figures that leave their place have tests of their own');
  }
}

/** Every way to decide, those included that fit nowhere. */
export function everyDecision(items: readonly VerticalItem[]): readonly (readonly Decision[])[] {
  let all: readonly (readonly Decision[])[] = [[]];
  for (const item of items) {
    const own = decisionsFor(item);
    all = all.flatMap((before) => own.map((decision) => [...before, decision]));
  }
  return all;
}

import type { ContentsLine } from '../model/block.ts';
import type { Inline, Locator } from '../model/inline.ts';
import { blank } from './cells.ts';
import { type BrailleLine, withNext } from './fill.ts';
import { type Flow, type Place, plainCells, textLines } from './text-lines.ts';

/** The title, dots 5 that guide to the right, and the page that it leads to (BANA Formats 2016, 2.10). */
export function contentsLines({ children }: ContentsLine, place: Place, flow: Flow): readonly BrailleLine[] {
  const locator = locatorsOf(children).flatMap((one) => one.children);
  const number = plainCells(locator, place, flow);
  const width = flow.width - number.length - 2;
  const margins = { first: place.margin, runover: place.margin + 4 };
  const title = textLines(withoutLocators(children), margins, place, { ...flow, width });
  const last = title.at(-1);
  if (number === '' || last?.type !== 'text') return title;
  const room = flow.width - last.cells.length - number.length - 2;
  const guide = room < 2 ? blank.repeat(Math.max(0, room)) : guideDot.repeat(room);
  const line = { ...last, cells: [last.cells, guide, number].join(blank) };
  return [...withNext(title.slice(0, -1)), line];
}

const guideDot = '⠐';

function locatorsOf(children: readonly Inline[]): readonly Locator[] {
  return children.flatMap((child) => {
    if (child.type === 'locator') return [child];
    return child.type === 'crossReference' ? locatorsOf(child.children) : [];
  });
}

function withoutLocators(children: readonly Inline[]): readonly Inline[] {
  return children
    .flatMap((child) => (child.type === 'crossReference' ? child.children : [child]))
    .filter((child) => child.type !== 'locator');
}

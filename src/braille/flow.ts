import type { Block, Figure, List, ListItem } from '../model/block.ts';
import type { Inline } from '../model/inline.ts';
import { textOf } from '../model/visit.ts';
import { blank } from './cells.ts';
import { contentsLines } from './contents-lines.ts';
import { type BrailleLine, blankLine, centred, fill, withNext, withoutOrphans } from './fill.ts';
import { tableLines } from './table.ts';
import { linesOfText } from './text.ts';
import {
  changeOf,
  codeLine,
  type Flow,
  headingLines,
  middle,
  type Place,
  plainCells,
  plainPiece,
  spaced,
  textLines,
  verseLines,
} from './text-lines.ts';

/** The Rules of Unified English Braille 2013, 3.27: dots 4, 46, 126 and 4, 46, 345. */
const transcriberOpens = '⠈⠨⠣';
const transcriberCloses = '⠈⠨⠜';

/** Lines that close a box above and below it (BANA Formats 2016, 7.2). */
const boxTop = '⠶';
const boxBottom = '⠛';

/** The lines of blocks in the order of the tree, by BANA's Braille Formats 2016. */
export function linesOfBlocks(blocks: readonly Block[], place: Place, flow: Flow): readonly BrailleLine[] {
  return blocks.flatMap((block) => {
    const changes = flow.take(flow.positions.of(block)).map(({ label }) => changeOf(label, flow));
    return [...changes, ...linesOfBlock(block, place, flow)];
  });
}

function linesOfBlock(block: Block, place: Place, flow: Flow): readonly BrailleLine[] {
  const { margin } = place;
  const within = (blocks: readonly Block[], more = 0): readonly BrailleLine[] =>
    linesOfBlocks(blocks, { ...place, margin: margin + more, list: null }, flow);
  const set = (children: readonly Inline[], first: number, runover: number): readonly BrailleLine[] =>
    withoutOrphans(textLines(children, { first: margin + first, runover: margin + runover }, place, flow));
  switch (block.type) {
    case 'kicker':
    case 'headline':
      return [...spaced(withNext(middle(block.children, place, flow))), { ...blankLine, keep: true }];
    case 'deck':
      return spaced(set(block.children, 2, 0));
    case 'byline':
    case 'publicationDate':
      return set(block.children, 4, 6);
    case 'heading':
      return [blankLine, ...withNext(headingLines(block, place, flow))];
    case 'paragraph':
      return place.list ? set(block.children, place.list.depth + 2, place.list.runover) : set(block.children, 2, 0);
    case 'caption':
      return set(block.children, 6, 4);
    case 'figure':
      return figureLines(block, place, flow);
    case 'list':
      return listLines(block, place, flow);
    case 'listItem':
      return within(block.children);
    case 'blockQuotation':
    case 'longDescription':
      return spaced(within(block.children, 2));
    case 'pullQuotation':
      return block.repeatsBody ? [] : spaced(within(block.children, 2));
    case 'note':
      return spaced(within(block.children));
    case 'footnote':
      return footnoteLines(block.children, block.marker, place, flow);
    case 'thematicBreak':
      return spaced(centred(flow.translator.written('* * *'), flow.width));
    case 'table':
      return spaced(
        tableLines(block, flow.width - margin, {
          cells: (children) => plainCells(children, place, flow),
          caption: (caption) => withNext(linesOfBlock(caption, place, flow)),
          changes: (row) => flow.take(flow.positions.after(row) - 1).map(({ label }) => changeOf(label, flow)),
        }).map((line) => indented(line, margin)),
      );
    case 'codeBlock':
      return spaced(block.children.flatMap((line) => linesOfBlock(line, place, flow)));
    case 'codeLine':
      return codeLine(block.children, place, flow);
    case 'verse':
      return verseLines(block, place, flow);
    case 'definitionList':
      return spaced(linesOfBlocks(block.children, place, flow));
    case 'definitionTerm':
      return withNext(set(block.children, 0, 4));
    case 'definitionDescription':
      return within(block.children, 2);
    case 'aside':
      return spaced([
        { ...boxLine(boxTop, flow), keep: true },
        ...lastKept(within(block.children)),
        boxLine(boxBottom, flow),
      ]);
    case 'languagePart':
      return linesOfBlocks(block.children, { ...place, language: block.language }, flow);
    case 'colophon':
      return [blankLine, ...within(block.children)];
    case 'displayMaths':
      return spaced(set(block.children, 4, 6));
    case 'displayPage':
    case 'contents':
    case 'index':
      return linesOfBlocks(block.children, place, flow);
    case 'contentsEntry':
      return block.children.flatMap((child) =>
        linesOfBlocks([child], child.type === 'contentsLine' ? place : { ...place, margin: margin + 2 }, flow),
      );
    case 'contentsLine':
      return contentsLines(block, place, flow);
    case 'indexEntry':
      return set(block.children, 0, 4);
    case 'stanza':
    case 'verseLine':
    case 'tableRow':
    case 'tableCell':
      throw new Error(`a ${block.type} stands outside of what it is part of`);
  }
}

/** The alternative as a transcriber's note, indented 7-5 (BANA Formats 2016, 6.2), then the caption. */
function figureLines(figure: Figure, place: Place, flow: Flow): readonly BrailleLine[] {
  const { alternative, decorative, children } = figure;
  const caption = children[0] ? textOf(children[0]) : '';
  const told = decorative || alternative === null || alternative.trim() === caption.trim() ? '' : alternative;
  const cells = told === '' ? '' : flow.translator.translate([plainPiece(told, place.language)]).cells;
  const enclosed = flow.transcriberSigns
    ? `${transcriberOpens}${cells}${transcriberCloses}`
    : flow.translator.translate([plainPiece(`[${told}]`, place.language)]).cells;
  const margins = { first: place.margin + 6, runover: place.margin + 4 };
  const note = cells === '' ? [] : withoutOrphans(fill(enclosed, margins, flow.width));
  const lines = [...note, ...linesOfBlocks(children, place, flow)];
  return lines.length === 0 ? [] : spaced(lines);
}

/** Items at 1-3, those of a list inside at 3-5, all with one runover (BANA Formats 2016, 8.2 and 8.4). */
function listLines(list: List, place: Place, flow: Flow): readonly BrailleLine[] {
  const depth = place.list ? place.list.depth + 2 : 0;
  const runover = place.list?.runover ?? 2 * levelsOf(list);
  const lines = list.children.flatMap((item) => {
    const changes = flow.take(flow.positions.of(item)).map(({ label }) => changeOf(label, flow));
    return [...changes, ...itemLines(item, { ...place, list: { depth, runover } }, depth, flow)];
  });
  return place.list ? lines : spaced(lines);
}

function itemLines(item: ListItem, place: Place, depth: number, flow: Flow): readonly BrailleLine[] {
  const [first, ...others] = item.children;
  const runover = place.margin + (place.list?.runover ?? 0);
  const margins = { first: place.margin + depth, runover };
  if (first?.type !== 'paragraph') {
    const marker = fill(
      flow.translator.translate([plainPiece(item.marker, place.language)]).cells,
      margins,
      flow.width,
    );
    return [...withNext(marker), ...linesOfBlocks(item.children, place, flow)];
  }
  const changes = flow.take(flow.positions.of(first)).map(({ label }) => changeOf(label, flow));
  const lines = withoutOrphans(textLines(first.children, margins, place, flow, item.marker));
  return [...changes, ...lines, ...linesOfBlocks(others, place, flow)];
}

function levelsOf(list: List): number {
  const inner = list.children.flatMap(({ children }) => children.filter((block) => block.type === 'list'));
  return 1 + Math.max(0, ...inner.map((one) => levelsOf(one as List)));
}

/** After the block that calls it, indented 7-5, the mark of its call first (BANA Formats 2016, 16.4). */
function footnoteLines(blocks: readonly Block[], marker: string, place: Place, flow: Flow): readonly BrailleLine[] {
  const [first, ...others] = blocks;
  const margins = { first: place.margin + 6, runover: place.margin + 4 };
  const call = { ...plainPiece(marker, place.language), note: true };
  const mark = flow.translator.translate([call]).cells;
  const inner = { ...place, margin: place.margin + 4, list: null };
  if (first?.type !== 'paragraph') {
    return [...withNext(fill(mark, margins, flow.width)), ...linesOfBlocks(blocks, inner, flow)];
  }
  const changes = flow.take(flow.positions.of(first)).map(({ label }) => changeOf(label, flow));
  const [line, ...more] = linesOfText(first.children, place.language, 'text', flow.positions, flow.take);
  const later = [line, ...more].flatMap((one) => one?.changes ?? []).map(({ label }) => changeOf(label, flow));
  const pieces = [line, ...more].map((one) => flow.translator.translate(one?.pieces ?? []).cells);
  const lines = withoutOrphans(fill([mark, ...pieces].join(blank), margins, flow.width));
  return [...changes, ...lines, ...later, ...linesOfBlocks(others, inner, flow)];
}

function indented(line: BrailleLine, margin: number): BrailleLine {
  return line.type === 'text' ? { ...line, cells: blank.repeat(margin) + line.cells } : line;
}

function boxLine(cell: string, { width }: Flow): BrailleLine {
  return { type: 'text', cells: cell.repeat(width), keep: false, label: null };
}

function lastKept(lines: readonly BrailleLine[]): readonly BrailleLine[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, keep: true } : line));
}

import { describe, expect, test } from 'vitest';
import type { Block, Figure, List, Paragraph } from '../../../src/model/block.ts';
import { caption, heading, paragraph } from '../../../src/model/build.ts';
import type { Positions } from '../../../src/model/position.ts';
import type { Page } from '../../../src/page/page.ts';
import { largePrint } from '../../../src/theme/large-print.ts';
import { press } from '../../../src/theme/press.ts';
import { composed, news, textFrames, textOfLine } from '../composing.ts';

function list(...items: readonly (readonly Block[])[]): List {
  return {
    type: 'list',
    ordered: false,
    start: 1,
    children: items.map((children) => ({ type: 'listItem', marker: '•', children })),
  };
}

/** The index of the page on which the frame of a block stands first. */
function pageOf(pages: readonly Page[], positions: Positions, block: Block): number {
  const position = positions.of(block);
  return pages.findIndex(({ frames }) => frames.some((frame) => 'position' in frame && frame.position === position));
}

/** So many paragraphs of one line. */
function lines(count: number): readonly Paragraph[] {
  return Array.from({ length: count }, (_, index) => paragraph(`Line ${index}.`));
}

describe('a list item', () => {
  test('of one line is never parted from the list inside it, wherever its page ends', async () => {
    for (let count = 24; count < 46; count++) {
      const one = paragraph('Boats.');
      const first = paragraph('Ferries.');
      const inner = list([first], [paragraph('Tugs.')], [paragraph('Barges.')]);
      const all = [...lines(count), list([one, inner], [paragraph('Ships.')]), ...news(8)];
      const { pages, positions } = await composed(all, { format: 'a5' });
      expect(pageOf(pages, positions, one), `${count} lines`).toBe(pageOf(pages, positions, first));
    }
  });
});

test('what is set apart keeps its white space in plain editions, wherever its page ends', async () => {
  for (let before = 2; before < 22; before++) {
    const quotation: Block = { type: 'blockQuotation', children: [paragraph('Quoted.')] };
    const all = [...lines(before), quotation, list([paragraph('Listed.')]), paragraph('After.'), ...news(3)];
    const { pages } = await composed(all, { theme: largePrint });
    for (const page of pages) {
      const baselines = textFrames([page]).flatMap((frame) =>
        frame.lines.filter((line) => /Quoted|Listed|After|Line/.test(textOfLine(line))).map(({ baseline }) => baseline),
      );
      const distances = baselines.slice(1).map((baseline, index) => baseline - (baselines[index] ?? 0));
      for (const distance of distances) expect(distance === 0 || distance > 47).toBe(true);
    }
  }
});

describe('a list below a subhead', () => {
  test.each([press, largePrint])('stands close to it in $name', async (theme) => {
    const { pages } = await composed([...lines(3), heading(2, 'Ways out'), list([paragraph('Boats.')])], { theme });
    const baseline = (words: string) =>
      textFrames(pages)
        .flatMap((frame) => frame.lines)
        .find((line) => textOfLine(line).startsWith(words))?.baseline;
    const { leading } = theme.formats.a4.roles.text;
    expect((baseline('Boats') ?? 0) - (baseline('Ways') ?? 0)).toBeLessThan(1.4 * leading);
    expect((baseline('Ways') ?? 0) - (baseline('Line 2') ?? 0)).toBeGreaterThanOrEqual(2 * leading);
  });
});

describe('a figure that is described at length', () => {
  test('stays with its description, wherever its page ends', async () => {
    const graphic = { name: 'a.png', mediaType: 'image/png', data: new Uint8Array(), width: 900, height: 500 } as const;
    for (let count = 8; count < 30; count += 2) {
      const figure: Figure = {
        type: 'figure',
        graphic,
        alternative: 'A light',
        decorative: false,
        children: [caption('The light')],
      };
      const words = paragraph('The light stands on the northern quay, above the harbour.');
      const all: readonly Block[] = [
        ...lines(count),
        figure,
        { type: 'longDescription', children: [words, paragraph('It is white.')] },
        ...news(8),
      ];
      const { pages, positions } = await composed(all, { format: 'a5' });
      expect(pageOf(pages, positions, words), `${count} lines`).toBe(pageOf(pages, positions, figure));
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Block, Contents, ContentsEntry } from '../../../src/model/block.ts';
import { paragraph, text } from '../../../src/model/build.ts';
import { widthOf } from '../../../src/page/glyph-run.ts';
import type { Line, Page, RuleFrame } from '../../../src/page/page.ts';
import { press } from '../../../src/theme/press.ts';
import { composed, textFrames, textOfLine } from '../composing.ts';

const a5 = press.formats.a5;
const edge = a5.margins.left + a5.measure;

function entry(
  title: string,
  page: string,
  author: string | null = null,
  below: Contents | null = null,
): ContentsEntry {
  return {
    type: 'contentsEntry',
    children: [
      {
        type: 'contentsLine',
        children: [
          {
            type: 'crossReference',
            target: `page:${page}`,
            children: [text(title), { type: 'locator', children: [text(page)] }],
          },
        ],
      },
      ...(author === null ? [] : [paragraph(author)]),
      ...(below === null ? [] : [below]),
    ],
  };
}

const contents = (...children: readonly ContentsEntry[]): Contents => ({ type: 'contents', children });
const dotsOf = (page: Page | undefined) =>
  (page?.frames ?? []).filter((frame): frame is RuleFrame => frame.type === 'rule' && frame.dots !== undefined);
const rightOf = ({ runs }: Line) => {
  const last = runs.at(-1);
  return last ? last.x + (widthOf(last) - (last.text.endsWith(' ') ? (last.advances.at(-1) ?? 0) : 0)) / 1000 : 0;
};
const long = 'Die Donauschwimmer von Hainlohe geben ihr Vereinsheim nicht auf und feiern';

async function pageOf(...blocks: readonly Block[]) {
  const { pages } = await composed(blocks, { format: 'a5' });
  const frames = textFrames(pages.slice(0, 1));
  const lines = frames.flatMap((frame) => frame.lines);
  return { page: pages[0], pages, lines, words: frames.map((frame) => frame.lines.map(textOfLine).join('|').trim()) };
}

describe('contents', () => {
  it('are in the order in which they are heard: title, number, authors, entries below', async () => {
    const { words } = await pageOf(contents(entry('Part', '1', null, contents(entry('One', '3', 'Ada Lind')))));
    expect(words).toEqual(['Part', '1', 'One', '3', 'Ada Lind']);
  });

  it('leave no short word alone on the last line of a title', async () => {
    const title = 'A Zarechye crowd opened the station it awaited for';
    for (const added of ['', ' all of', ' some', ' those', ' so many', ' no more than']) {
      const { words } = await pageOf(contents(entry(`${title}${added} 14 years`, '7')));
      const lines = (words[0] ?? '').split('|');
      if (lines.length > 1) expect(lines.at(-1)?.trim().length).toBeGreaterThan(6);
    }
  });

  it('have their numbers at the edge, beside the last line of the title', async () => {
    const { lines, words } = await pageOf(contents(entry(long, '127'), entry('Two', '9')));
    expect(words[0]).toMatch(/\|/);
    const numbers = lines.filter((line) => /^(127|9) ?$/.test(textOfLine(line)));
    expect(numbers.map((line) => Math.round(rightOf(line) * 10) / 10)).toEqual([edge, edge]);
    expect(numbers[0]?.baseline).toBe(lines[1]?.baseline);
  });

  it('have a leader of dots between the two, below each other on all lines', async () => {
    const { page, lines } = await pageOf(contents(entry('One', '3'), entry('Another of them', '12')));
    const dots = dotsOf(page);
    expect(dots).toHaveLength(2);
    const phases = dots.map(({ x, width, dots: step = 1 }) => Math.round((edge - x - width) % step) + 0);
    expect(phases[0]).toBe(phases[1]);
    for (const [index, leader] of dots.entries()) {
      const [title, number] = lines.slice(2 * index, 2 * index + 2);
      expect(leader.x).toBeGreaterThan(title ? rightOf(title) : Number.POSITIVE_INFINITY);
      expect(leader.x + leader.width).toBeLessThan(number?.runs[0]?.x ?? 0);
    }
  });

  it('go on over pages, an entry on one of them', async () => {
    const many = Array.from({ length: 60 }, (_, index) => entry(`${long} ${index}`, String(index + 100), 'Ada Lind'));
    const { pages } = await pageOf(contents(...many));
    expect(pages.length).toBeGreaterThan(3);
    for (const one of pages.slice(1)) {
      const [first] = textFrames([one]);
      expect(first?.lines.map(textOfLine).join('')).toMatch(/^Die Donauschwimmer/);
    }
  });
});

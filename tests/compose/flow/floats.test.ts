import { describe, expect, test } from 'vitest';
import type { Block, Figure } from '../../../src/model/block.ts';
import { caption, heading } from '../../../src/model/build.ts';
import type { Page } from '../../../src/page/page.ts';
import { composed, news, textFrames, textOfLine } from '../composing.ts';

const graphic = {
  name: 'light.png',
  mediaType: 'image/png',
  data: new Uint8Array(),
  width: 1600,
  height: 900,
} as const;

const figures = Array.from(
  { length: 6 },
  (_, index): Figure => ({
    type: 'figure',
    graphic,
    alternative: 'A light',
    decorative: false,
    children: [caption(`Light ${index}`)],
  }),
);

/** Paragraphs with a figure after every fourth, and a subhead in their midst. */
function article(): readonly Block[] {
  const [first, ...rest] = news(40);
  const blocks: Block[] = first ? [first] : [];
  for (const [index, block] of rest.entries()) {
    const figure = index % 4 === 0 ? figures[index / 4] : undefined;
    if (figure) blocks.push(figure);
    if (index === 14) blocks.push(heading(2, 'Later'));
    blocks.push(block);
  }
  return blocks;
}

const imagesOf = (page: Page) => page.frames.filter((frame) => frame.type === 'image');

describe('figures', () => {
  test('keep their order and their captions, and leave pages full', async () => {
    const { pages, findings, positions } = await composed(article());
    const placed = pages.flatMap(imagesOf).map(({ position }) => position);
    expect(placed).toEqual(figures.map((figure) => positions.of(figure)));
    for (const page of pages) {
      const captions = textFrames([page]).filter(({ lines }) => lines[0] && /^Light \d/.test(textOfLine(lines[0])));
      expect(captions).toHaveLength(imagesOf(page).length);
      for (const [index, image] of imagesOf(page).entries()) {
        const line = captions[index]?.lines[0];
        expect(line?.baseline).toBeGreaterThan(image.y + image.height);
        expect(line?.baseline).toBeLessThan(image.y + image.height + 20);
      }
    }
    expect(findings.filter(({ message }) => / [2-9]\d*(\.\d)? lines early/.test(message))).toEqual([]);
  });

  test('may stand at the top of a page that begins with text in the article', async () => {
    const { pages, positions } = await composed(article());
    const away = pages.filter((page) => {
      const [first] = page.frames;
      return first?.type === 'image' && page.start.position > first.position;
    });
    expect(away.length).toBeGreaterThan(0);
    const starts = pages.map(({ start }) => start.position);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(positions.resolve(away[0]?.start.position ?? 0).path[0]?.type).toBe('paragraph');
  });

  test('never stand after the subhead that follows them', async () => {
    const blocks = article();
    const { pages, positions } = await composed(blocks);
    const order = pages
      .flatMap((page) => page.frames)
      .flatMap((frame) => ('position' in frame ? [frame.position] : []));
    const subhead = blocks.find(({ type }) => type === 'heading');
    const at = subhead ? positions.of(subhead) : 0;
    for (const figure of figures) {
      const position = positions.of(figure);
      if (position < at) expect(order.indexOf(position)).toBeLessThan(order.indexOf(at));
    }
  });
});

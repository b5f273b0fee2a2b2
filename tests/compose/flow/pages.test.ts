import { describe, expect, test } from 'vitest';
import { heading, headline, paragraph } from '../../../src/model/build.ts';
import type { TextFrame } from '../../../src/page/page.ts';
import { press } from '../../../src/theme/press.ts';
import type { PageFormat } from '../../../src/theme/theme.ts';
import { composed, news, speech, textFrames, textOfLine } from '../composing.ts';

const formats: readonly PageFormat[] = ['a4', 'letter', 'a5'];

describe.each(formats)('a long article on %s', (format) => {
  const page = press.formats[format];
  const grid = page.roles.text.leading;
  const [first, one] = speech(
    'q1',
    '“The ferry is the only road that we have, and nobody may close a road,”',
    ' said Vale.',
  );
  const [second, two] = speech(
    'q2',
    '“It was ours before the bridge was drawn, and it will be ours after it,”',
    ' she said.',
  );
  const blocks = [
    headline('Harbour town votes to keep its ferry'),
    ...news(30),
    heading(2, 'A road of water'),
    first,
    second,
    ...news(34),
    heading(2, 'The vote'),
    ...news(20),
  ];
  const result = composed(blocks, { format, quotations: [one, two] });

  test('every baseline stands on the grid', async () => {
    const { pages } = await result;
    expect(pages.length).toBeGreaterThan(3);
    const first = page.margins.top + page.roles.text.size;
    for (const frame of textFrames(pages).slice(1)) {
      for (const { baseline } of frame.lines) {
        const line = (baseline - first) / grid;
        expect(Math.abs(line - Math.round(line))).toBeLessThan(0.001);
        expect(line).toBeLessThan(page.lines);
      }
    }
  });

  test('there is no widow, no orphan and no hyphen at the foot of a page', async () => {
    const { pages } = await result;
    const last = (index: number) => textFrames(pages.slice(index, index + 1)).at(-1) as TextFrame;
    for (const [index, next] of pages.slice(1).entries()) {
      const [top] = textFrames([next]);
      const bottom = last(index);
      const line = textOfLine(bottom.lines.at(-1) ?? { baseline: 0, ascent: 0, descent: 0, runs: [] });
      expect(line.endsWith('\u00AD')).toBe(false);
      if (top?.position !== bottom.position) continue;
      expect(top.lines.length).toBeGreaterThan(1);
      expect(bottom.lines.length).toBeGreaterThan(1);
    }
  });

  test('a heading has two lines of its text below it', async () => {
    const { pages, article, positions } = await result;
    const headings = article.children.filter((block) => block.type === 'heading').map((block) => positions.of(block));
    for (const each of pages) {
      const frames = textFrames([each]);
      const index = frames.findIndex(({ position }) => headings.includes(position));
      if (index < 0) continue;
      expect(frames.slice(index + 1).flatMap(({ lines }) => lines).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('no page but the last is more than three lines short', async () => {
    const { pages } = await result;
    for (const each of pages.slice(0, -1)) {
      const bottom = textFrames([each]).at(-1)?.lines.at(-1)?.baseline ?? 0;
      expect((page.margins.top + page.roles.text.size - bottom) / grid + page.lines - 1).toBeLessThan(3.001);
    }
  });

  test('every word of every block is on the pages, in order', async () => {
    const { pages, article } = await result;
    const words = (text: string) => text.replaceAll('\u00AD', '').split(/\s+/).filter(Boolean);
    const drawn = words(
      textFrames(pages)
        .flatMap(({ lines }) => lines.map(textOfLine))
        .join(''),
    );
    const read = article.children.flatMap((block) => words(textOfBlock(block)));
    expect(drawn).toEqual(read);
  });

  test('page one has no foot, the others a folio and a running head', async () => {
    const { pages } = await result;
    expect(pages.map(({ label }) => label)).toEqual(pages.map((_, index) => String(index + 1)));
    for (const [index, each] of pages.entries()) {
      const foot = each.frames.filter((frame) => frame.type === 'furniture');
      expect(foot.map((frame) => [frame.role, textOfLine(frame.lines[0] ?? noLine).trim()])).toEqual(
        index === 0
          ? []
          : [
              ['folio', String(index + 1)],
              ['runningHead', 'Harbour town votes to keep its ferry'],
            ],
      );
      const lastBaseline = page.margins.top + page.roles.text.size + (page.lines - 1) * grid;
      for (const frame of foot) expect(frame.lines[0]?.baseline).toBeCloseTo(lastBaseline + 48, 3);
    }
  });

  test('each page begins where its first line does', async () => {
    const { pages, article, positions } = await result;
    expect(pages[0]?.start).toEqual({ position: 0, at: 'block' });
    for (const each of pages.slice(1)) {
      const [top] = textFrames([each]);
      const first = top?.lines[0]?.runs[0];
      const { path, offset } = positions.resolve(each.start.position);
      if (each.start.at === 'block') expect(each.start.position).toBe(top?.position);
      else {
        expect(each.start.position).toBe(first?.position);
        const leaf = path.at(-1);
        expect(leaf?.type === 'text' && (offset === 0 || leaf.value[offset - 1] === ' ')).toBe(true);
      }
      expect(article.children.some((block) => block === path[0])).toBe(true);
    }
  });
});

test('20,000 paragraphs are composed in time', { timeout: 120_000 }, async () => {
  const line = (index: number) => `The ferry left at ${index} past, and the harbour master wrote that down as ever.`;
  const blocks = Array.from({ length: 20_000 }, (_, index) => paragraph(line(index)));
  const before = process.cpuUsage();
  const { pages } = await composed(blocks);
  const { user, system } = process.cpuUsage(before);
  expect(pages.length).toBeGreaterThan(1000);
  expect((user + system) / 1_000_000, 'seconds of the processor').toBeLessThan(30);
});

test('an article without any text has no pages, an empty paragraph makes no trouble', async () => {
  expect((await composed([])).pages).toEqual([]);
  expect((await composed([paragraph('')])).pages).toEqual([]);
  expect(textFrames((await composed([paragraph('One.'), paragraph(''), paragraph('Two.')])).pages)).toHaveLength(2);
});

const noLine = { baseline: 0, ascent: 0, descent: 0, runs: [] };

function textOfBlock(block: unknown): string {
  if (typeof block !== 'object' || block === null) return '';
  if ('value' in block && typeof block.value === 'string') return block.value;
  return 'children' in block && Array.isArray(block.children) ? block.children.map(textOfBlock).join('') : '';
}

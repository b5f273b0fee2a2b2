import { describe, expect, test } from 'vitest';
import type { Block, Footnote, Paragraph } from '../../../src/model/block.ts';
import { heading, headline, paragraph, text } from '../../../src/model/build.ts';
import type { Inline } from '../../../src/model/inline.ts';
import type { Line, Page, RuleFrame, TextFrame } from '../../../src/page/page.ts';
import { press } from '../../../src/theme/press.ts';
import { composed, news, textFrames, textOfLine } from '../composing.ts';

function reference(id: string): Inline {
  return { type: 'noteReference', footnote: id, children: [text(id)] };
}

function footnote(id: string, ...children: readonly Paragraph[]): Footnote {
  return { type: 'footnote', id, marker: id, children };
}

const page = press.formats.a5;
const grid = page.roles.text.leading;
const foot = page.margins.top + page.lines * grid;

/** News in which every `each`th paragraph calls a note of some sentences. */
function notedNews(count: number, each: number, sentences: (index: number) => number): readonly Block[] {
  return news(count).flatMap((block, index): readonly Block[] => {
    if (index % each !== 0) return [block];
    const id = String(index / each + 1);
    const words = Array.from(
      { length: sentences(index / each) },
      (_, at) => `Note ${id}, sentence ${at}, of the minutes.`,
    );
    return [
      paragraph(...block.children, reference(id), ' The minutes say so.'),
      footnote(id, paragraph(words.join(' '))),
    ];
  });
}

/** Text frames of notes: those in the size of notes. */
function notesOn(each: Page): readonly TextFrame[] {
  return textFrames([each]).filter(({ lines }) => lines[0]?.runs[0]?.size === page.roles.note.size);
}

function bodyOn(each: Page): readonly TextFrame[] {
  return textFrames([each]).filter(({ lines }) => lines[0]?.runs[0]?.size !== page.roles.note.size);
}

function lastLine(frames: readonly TextFrame[]): Line {
  const line = frames.at(-1)?.lines.at(-1);
  if (!line) throw new Error('no line');
  return line;
}

function ruleOn(each: Page): RuleFrame | undefined {
  return each.frames.find((frame) => frame.type === 'rule');
}

describe('notes at the foot', () => {
  const result = composed([headline('Minutes'), ...notedNews(60, 4, (index) => 1 + (index % 4))], { format: 'a5' });

  test('stand on the page of their call, in order', async () => {
    const { pages, positions } = await result;
    expect(pages.length).toBeGreaterThan(4);
    let notes = 0;
    for (const each of pages) {
      const markers = each.frames.filter((frame) => frame.type === 'text' && frame.role === 'marker');
      for (const frame of markers) {
        if (frame.type !== 'text') continue;
        const [node] = positions.resolve(frame.position).path;
        expect(node?.type === 'footnote' && node.marker).toBe(textOfLine(frame.lines[0] ?? lastLine([])).trim());
        const words = bodyOn(each)
          .flatMap(({ lines }) => lines.map(textOfLine))
          .join('');
        expect(words).toContain(`.${++notes} The`);
      }
    }
    expect(notes).toBe(15);
  });

  test('end where the page ends, below a hairline that the text leaves room for', async () => {
    const { pages } = await result;
    for (const each of pages) {
      const rule = ruleOn(each);
      if (notesOn(each).length === 0) {
        expect(rule).toBeUndefined();
        continue;
      }
      const end = lastLine(notesOn(each));
      expect(end.baseline + end.descent).toBeLessThanOrEqual(foot);
      expect(end.baseline + page.roles.note.leading).toBeGreaterThan(foot);
      const above = lastLine(bodyOn(each));
      expect(rule?.y).toBeGreaterThan(above.baseline + above.descent);
      expect(rule?.y).toBeLessThan((notesOn(each)[0]?.lines[0]?.baseline ?? 0) - 5);
    }
  });

  test('leave the text on the grid', async () => {
    const { pages } = await result;
    for (const frame of pages.flatMap(bodyOn).slice(1)) {
      for (const { baseline } of frame.lines) {
        const line = (baseline - page.margins.top - page.roles.text.size) / grid;
        expect(Math.abs(line - Math.round(line))).toBeLessThan(0.001);
      }
    }
  });

  test('are upright, though notes of the author are italic', async () => {
    const { pages } = await result;
    for (const { lines } of pages.flatMap(notesOn)) expect(lines[0]?.runs[0]?.font).toBe('Literata-Small-Regular');
  });
});

describe('a note that is longer than its page', () => {
  const blocks = [headline('Minutes'), ...news(4), ...notedNews(12, 12, () => 90)];
  const result = composed(blocks, { format: 'a5' });

  test('runs over to the next, two lines on each side, and once at each page', async () => {
    const { pages } = await result;
    const lines = pages.map((each) => notesOn(each).flatMap((frame) => frame.lines).length);
    const used = lines.filter((count) => count > 0);
    expect(used.length).toBeGreaterThan(1);
    for (const count of used) expect(count).toBeGreaterThan(1);
    const words = pages
      .flatMap(notesOn)
      .flatMap((frame) => frame.lines.map(textOfLine))
      .join('');
    expect(words.match(/sentence \d+,/g)?.map((found) => Number(/\d+/.exec(found)?.[0]))).toEqual(
      Array.from({ length: 90 }, (_, index) => index),
    );
  });

  test('begins no page in the article’s text', async () => {
    const { pages, article, positions } = await result;
    for (const { start } of pages) {
      const [node] = positions.resolve(start.position).path;
      expect(node?.type).not.toBe('footnote');
      expect(article.children).toContain(node);
    }
    const starts = pages.map(({ start }) => start.position);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

test('a heading may call a note, and a note may have paragraphs', async () => {
  const blocks: readonly Block[] = [
    headline('Minutes'),
    heading(2, 'The vote', reference('1')),
    footnote('1', paragraph('The first.'), paragraph('The second.')),
    ...news(2),
  ];
  const { pages } = await composed(blocks, { format: 'a5' });
  expect(pages).toHaveLength(1);
  expect(pages.flatMap(notesOn).map(({ lines }) => lines.map(textOfLine).join('').trim())).toEqual([
    'The first.',
    'The second.',
  ]);
});

test('a note that nothing calls stands at the foot of the block before it', async () => {
  const { pages } = await composed([headline('Minutes'), ...news(2), footnote('1', paragraph('Alone.')), ...news(40)], {
    format: 'a5',
  });
  expect(pages.map((each) => notesOn(each).length)).toEqual([1, ...pages.slice(1).map(() => 0)]);
});

import { describe, expect, test } from 'vitest';
import type { Block, Figure, List } from '../../../src/model/block.ts';
import {
  byline,
  caption,
  heading,
  headline,
  kicker,
  link,
  paragraph,
  personName,
  publicationDate,
} from '../../../src/model/build.ts';
import { widthOf } from '../../../src/page/glyph-run.ts';
import type { ImageFrame, Page, RuleFrame } from '../../../src/page/page.ts';
import { largePrint } from '../../../src/theme/large-print.ts';
import { press } from '../../../src/theme/press.ts';
import type { Theme } from '../../../src/theme/theme.ts';
import { composed, news, speech, textFrames, textOfLine } from '../composing.ts';

const a4 = press.formats.a4;
const axis = a4.margins.left;

function rules(pages: readonly Page[]): readonly RuleFrame[] {
  return pages.flatMap((page) => page.frames.filter((frame): frame is RuleFrame => frame.type === 'rule'));
}

function images(pages: readonly Page[]): readonly ImageFrame[] {
  return pages.flatMap((page) => page.frames.filter((frame): frame is ImageFrame => frame.type === 'image'));
}

async function frameTexts(...blocks: readonly Block[]): Promise<readonly (readonly string[])[]> {
  const { pages } = await composed(blocks);
  return textFrames(pages).map(({ lines }) => lines.map((line) => textOfLine(line).trimEnd()));
}

describe('a headline', () => {
  const sizeOf = async (text: string, format: 'a4' | 'a5' = 'a4') => {
    const { pages } = await composed([headline(text), paragraph('Text.')], { format });
    const frame = textFrames(pages)[0];
    return { size: frame?.lines[0]?.runs[0]?.size, lines: frame?.lines.map((line) => textOfLine(line).trimEnd()) };
  };

  test('hangs out to the left and is set in its largest size', async () => {
    const { pages } = await composed([headline('Harbour town votes to keep its ferry')]);
    const line = textFrames(pages)[0]?.lines[0];
    expect(line?.runs[0]).toMatchObject({ size: 28, font: 'Literata-Display-SemiBold' });
    expect(line?.runs[0]?.x).toBeCloseTo(axis - 87, 0);
  });

  test('steps down where it would take a fifth line', async () => {
    const words = 'Harbour town votes to keep its ferry after a night of counting that no one forgets'.split(' ');
    const sizes = new Map<number, number>();
    for (let length = 1; length <= 40; length++) {
      const text = Array.from({ length }, (_, index) => words[index % words.length]).join(' ');
      const { size, lines } = await sizeOf(text);
      sizes.set(size ?? 0, lines?.length ?? 0);
      if (size !== 20) expect(lines?.length).toBeLessThanOrEqual(4);
    }
    expect([...sizes.keys()]).toEqual([28, 24, 20]);
    expect(sizes.get(28)).toBe(4);
  });

  test('steps down where a word is wider than the measure, and breaks it only at the smallest size', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftsdirektor';
    const { pages } = await composed([headline(word)], { language: 'de', format: 'a5' });
    const lines = textFrames(pages)[0]?.lines ?? [];
    expect(lines[0]?.runs[0]?.size).toBe(18);
    expect(lines.length).toBeGreaterThan(1);
  });

  test('opens its leading where a descender would touch an accent', async () => {
    const leadingOf = async (text: string) => {
      const { pages } = await composed([headline(text)]);
      const [first, second] = textFrames(pages)[0]?.lines ?? [];
      return (second?.baseline ?? 0) - (first?.baseline ?? 0);
    };
    expect(await leadingOf('Harbour town votes to keep its old ferry and its quay')).toBeCloseTo(32, 6);
    const opened = await leadingOf('Early spring ferry to the quay opens by Århus, says ÅÅÅÅÅÅÅÅÅÅÅÅÅ');
    expect(opened).toBeGreaterThan(32);
    expect(opened).toBeLessThan(34.501);
  });
});

describe('the opening', () => {
  test('stands in one rhythm: kicker, headline, byline, date, text', async () => {
    const { pages } = await composed([
      kicker('Transport'),
      headline('Harbour town votes to keep its ferry'),
      byline('By ', personName('Ingrid Vale')),
      publicationDate('4 March 2024'),
      paragraph('The town has voted.'),
    ]);
    const lines = textFrames(pages).map(({ lines }) => lines);
    const gridLine = (baseline: number | undefined) => ((baseline ?? 0) - a4.margins.top - 11.5) / 16;
    expect(gridLine(lines[2]?.[0]?.baseline)).toBeCloseTo(gridLine(lines[3]?.[0]?.baseline) - 1, 6);
    expect(gridLine(lines[4]?.[0]?.baseline)).toBeCloseTo(gridLine(lines[3]?.[0]?.baseline) + 2, 6);
    expect(lines[2]?.[0]?.runs.map(({ font }) => font)).toEqual(
      ['Literata-Text-Regular', 'Literata-Text-SemiBold', expect.any(String)].slice(0, lines[2]?.[0]?.runs.length),
    );
    expect(lines[0]?.[0]?.runs[0]).toMatchObject({ colour: '#8A1C1C', size: 9.5 });
  });
});

describe('paragraphs', () => {
  test('are flush at the beginning and after a heading, and indented after another', async () => {
    const { pages } = await composed([paragraph('One.'), paragraph('Two.'), heading(2, 'More'), paragraph('Three.')]);
    const left = textFrames(pages).map(({ lines }) => (lines[0]?.runs[0]?.x ?? 0) - axis);
    expect(Math.abs(left[0] ?? 9)).toBeLessThan(1.5);
    expect(left[1]).toBeGreaterThan(10);
    expect(Math.abs(left[3] ?? 9)).toBeLessThan(1.5);
  });

  test('that a dash leads stand in the indent wherever they are', async () => {
    const { pages } = await composed([paragraph('— Come in, — she said.'), paragraph('Two.')]);
    expect((textFrames(pages)[0]?.lines[0]?.runs[0]?.x ?? 0) - axis).toBeGreaterThan(8);
  });

  test('of direct speech are set off: indented, the mark hung, one rule through neighbours', async () => {
    const [one, first] = speech(
      'q1',
      '“We have waited for this evening since the winter, and we will wait no longer for the others,”',
      ' said Vale.',
    );
    const [two, second] = speech(
      'q2',
      '“Nobody in this town has ever asked for a bridge, and nobody will,”',
      ' she said.',
    );
    const { pages } = await composed([paragraph('It was late.'), one, two, paragraph('Then all went home.')], {
      quotations: [first, second],
    });
    const frames = textFrames(pages);
    const speechLines = [...(frames[1]?.lines ?? []), ...(frames[2]?.lines ?? [])];
    const indent = axis + 1.5 * 11.5;
    expect(frames[1]?.lines[0]?.runs[0]?.x).toBeLessThan(indent - 3);
    for (const line of frames[1]?.lines.slice(1) ?? []) expect(line.runs[0]?.x).toBeCloseTo(indent, 0);
    expect(Math.abs((frames[3]?.lines[0]?.runs[0]?.x ?? 0) - axis)).toBeLessThan(1.5);
    const found = rules(pages);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ x: axis + 5.75, width: 0.75, colour: press.colours.accent });
    const top = found[0]?.y ?? 0;
    expect(top).toBeLessThan((speechLines[0]?.baseline ?? 0) - 7);
    expect(top + (found[0]?.height ?? 0)).toBeGreaterThan(speechLines.at(-1)?.baseline ?? 0);
  });

  test('of direct speech follow the theme', async () => {
    const [one, record] = speech('q1', '“We have waited for this evening since the winter,”', ' said Vale.');
    const left = async (directSpeech: 'indented' | 'plain') => {
      const { pages } = await composed([one], { quotations: [record], theme: { ...press, directSpeech } });
      expect(rules(pages)).toEqual([]);
      return (textFrames(pages)[0]?.lines[0]?.runs[0]?.x ?? 0) - axis;
    };
    expect(await left('indented')).toBeGreaterThan(5);
    expect(await left('plain')).toBeLessThan(1.5);
  });

  test('have a rule under every part of a link', async () => {
    const { pages } = await composed([
      paragraph(
        'The council wrote that ',
        link('https://example.org', 'the minutes of the meeting and all letters that came to it'),
        ' are open to everyone who asks.',
      ),
    ]);
    const lines = textFrames(pages)[0]?.lines ?? [];
    const linked = lines.flatMap(({ runs }) => runs).filter(({ text }) => /minutes|came/.test(text));
    const found = rules(pages);
    expect(found.length).toBe(linked.length);
    for (const [index, rule] of found.entries()) {
      const run = linked[index];
      expect(rule.x).toBe(run?.x);
      expect(rule.width).toBeLessThanOrEqual(widthOf(run ?? (linked[0] as never)) / 1000 + 0.001);
      expect(rule.height).toBe(0.5);
    }
  });
});

function figure(width: number, height: number, text = 'The ferry at its quay. '): Figure {
  const graphic = { name: 'ferry.png', mediaType: 'image/png', data: new Uint8Array(), width, height } as const;
  return {
    type: 'figure',
    graphic,
    alternative: 'A ferry.',
    decorative: false,
    children: [
      caption(text, {
        type: 'credit',
        children: [{ type: 'text', value: 'Photo: Vale', span: { source: 0, from: 0, to: 0 }, changes: [] }],
      }),
    ],
  };
}

describe('a figure', () => {
  test.each([700, 780, 860, 940, 1020])('of any height, here %i, lets the opening page be full', async (height) => {
    const { pages } = await composed([headline('Harbour town votes'), figure(1600, height), ...news(12)]);
    const page = press.formats.a4;
    const last = textFrames(pages.slice(0, 1)).at(-1)?.lines.at(-1)?.baseline;
    expect(last).toBeCloseTo(page.margins.top + page.roles.text.size + (page.lines - 1) * page.roles.text.leading, 2);
  });

  test('is as wide as the measure and the hang, its caption below it', async () => {
    const { pages } = await composed([paragraph('One.'), figure(1600, 900), paragraph('Two.')]);
    const [image] = images(pages);
    expect(image).toMatchObject({ x: axis - 87, width: 423 });
    expect((image?.height ?? 0) / (image?.width ?? 1)).toBeCloseTo(900 / 1600, 3);
    const below = textFrames(pages)[1]?.lines ?? [];
    expect(below[0]?.baseline).toBeGreaterThan((image?.y ?? 0) + (image?.height ?? 0) + 6);
    expect(below[0]?.runs.at(-1)?.colour ?? below.at(-1)?.runs.at(-1)?.colour).toBe(press.colours.muted);
  });

  test('in the item of a list stands under its words, and so does its caption', async () => {
    const item = {
      type: 'listItem',
      marker: '1.',
      children: [paragraph('One.'), figure(1600, 900, 'Here it is. ')],
    } as const;
    const list: List = { type: 'list', ordered: true, start: 1, children: [item] };
    const { pages } = await composed([paragraph('These:'), list]);
    const [, words, below] = textFrames(pages);
    const left = words?.lines[0]?.runs[0]?.x ?? 0;
    const [image] = images(pages);
    expect(left).toBeGreaterThan(axis);
    expect(image?.x).toBeCloseTo(left, 1);
    expect((image?.x ?? 0) + (image?.width ?? 0)).toBeLessThanOrEqual(axis + a4.measure + 0.01);
    expect(below?.lines[0]?.runs[0]?.x).toBeCloseTo(left, 1);
  });

  test('has its caption a third of a line below it where captions are as large as the text', async () => {
    const gapIn = async (theme: Theme) => {
      const { pages } = await composed([paragraph('One.'), figure(1600, 900)], { theme });
      const [image] = images(pages);
      const line = textFrames(pages)[1]?.lines[0];
      return (line?.baseline ?? 0) - (line?.ascent ?? 0) - (image?.y ?? 0) - (image?.height ?? 0);
    };
    expect(await gapIn(largePrint)).toBeGreaterThan((await gapIn(press)) + 5);
  });

  test('has no caption in large text that ends in one short word', async () => {
    for (let letters = 8; letters < 24; letters++) {
      const words = `The ferry ${'o'.repeat(letters)} at its quay `;
      const { pages } = await composed([paragraph('One.'), figure(1600, 900, words)], { theme: largePrint });
      const lines = textFrames(pages)[1]?.lines.map((line) => textOfLine(line).trim()) ?? [];
      if (lines.length > 1) expect(lines.at(-1)?.length).toBeGreaterThan(6);
    }
  });

  test('has no caption in small text that ends in one short word', async () => {
    let turned = 0;
    for (let letters = 1; letters < 40; letters++) {
      const words = `The ferry of the northern coast and her two older sisters ${'o'.repeat(letters)} at the old quay `;
      const { pages } = await composed([paragraph('One.'), figure(1600, 900, words)], { theme: press });
      const lines = textFrames(pages)[1]?.lines.map((line) => textOfLine(line).trim()) ?? [];
      if (lines.length < 2) continue;
      turned += 1;
      expect(lines.at(-1)?.length).toBeGreaterThan(6);
    }
    expect(turned).toBeGreaterThan(5);
  });

  test('keeps its proportions and its resolution: a tall one is narrower, a small one small', async () => {
    const tall = images((await composed([figure(1200, 2400)])).pages)[0];
    expect(tall?.height).toBeLessThanOrEqual(38 * 16 * 0.62 + 0.01);
    expect((tall?.height ?? 0) / (tall?.width ?? 1)).toBeCloseTo(2, 2);
    expect(tall?.x).toBe(axis);
    const small = images((await composed([figure(200, 100)])).pages)[0];
    expect(small).toMatchObject({ width: 144, height: 72 });
  });

  test('is never parted from its caption', async () => {
    for (let before = 8; before < 24; before++) {
      const { pages } = await composed([...news(before), figure(1600, 1000), ...news(10)]);
      const page = pages.find((each) => each.frames.some((frame) => frame.type === 'image'));
      expect(
        textFrames(page ? [page] : []).some(({ lines }) => lines.some((line) => /The ferry at/.test(textOfLine(line)))),
      ).toBe(true);
      const image = images(page ? [page] : [])[0];
      expect((image?.y ?? 0) + (image?.height ?? 0)).toBeLessThan(a4.margins.top + 38 * 16);
    }
  });
});

test('markers of a list stand before their items, numbers end level', async () => {
  const list: List = {
    type: 'list',
    ordered: true,
    start: 9,
    children: ['nine', 'ten'].map((item, index) => ({
      type: 'listItem',
      marker: `${index + 9}.`,
      children: [paragraph(item)],
    })),
  };
  const { pages, positions } = await composed([paragraph('These:'), list]);
  const markers = pages[0]?.frames.filter((frame) => frame.type === 'text' && frame.role === 'marker') ?? [];
  const ends = markers.map((frame) => {
    const run = frame.type === 'text' ? frame.lines[0]?.runs[0] : undefined;
    return run ? run.x + widthOf({ ...run, advances: run.advances.slice(0, run.text.trimEnd().length) }) / 1000 : 0;
  });
  expect(ends[0]).toBeCloseTo(ends[1] ?? 0, 1);
  expect(markers.map((frame) => frame.type === 'text' && frame.position)).toEqual(
    list.children.map((item) => positions.of(item)),
  );
  const items = textFrames(pages).slice(1);
  for (const item of items) expect(item.lines[0]?.runs[0]?.x).toBeGreaterThan(ends[0] ?? 0);
});

test('a pull quotation stands between two hairlines and is never broken over pages', async () => {
  for (let before = 6; before < 20; before += 2) {
    const pull = {
      type: 'pullQuotation',
      repeatsBody: true,
      children: [
        paragraph('“The ferry is the only road that we have, and nobody may close a road”'),
        paragraph('Ingrid Vale'),
      ],
    } as const;
    const { pages } = await composed([...news(before), pull, ...news(12)]);
    const page = pages.filter((each) => textFrames([each]).some(({ lines }) => lines[0]?.runs[0]?.size === 17));
    expect(page).toHaveLength(1);
    expect(rules(page)).toHaveLength(2);
    expect(
      textFrames(page).some(({ lines }) =>
        textOfLine(lines[0] ?? { baseline: 0, ascent: 0, descent: 0, runs: [] }).startsWith('Ingrid Vale'),
      ),
    ).toBe(true);
  }
});

test('a block quotation is indented, a line around, on the grid with the text after it', async () => {
  const { pages } = await composed([
    paragraph('One.'),
    { type: 'blockQuotation', children: [paragraph('Quoted.'), paragraph('More.')] },
    paragraph('Two.'),
  ]);
  const lines = textFrames(pages).map(({ lines }) => lines[0]);
  const line = (index: number) => ((lines[index]?.baseline ?? 0) - a4.margins.top - 11.5) / 16;
  expect([0, 1, 2, 3].map(line)).toEqual([0, 2, 3, 5]);
  expect(lines[1]?.runs[0]?.x).toBeCloseTo(axis + 17.25, 0);
});

test('a colophon closes the article on lines of its own', async () => {
  const texts = await frameTexts(paragraph('The end.'), {
    type: 'colophon',
    children: [paragraph('The Quay'), paragraph('© 2024 The Quay')],
  });
  expect(texts).toEqual([['The end.'], ['The Quay'], ['© 2024 The Quay']]);
});

describe('the last page', () => {
  test.each([press, largePrint])('has text above the colophon in $name', async (theme) => {
    for (let before = 10; before < 30; before++) {
      const colophon = { type: 'colophon', children: [paragraph('The Quay'), paragraph('© 2024 The Quay')] } as const;
      const { pages } = await composed([...news(before), colophon], { theme });
      const frames = textFrames(pages.slice(-1));
      expect(frames.length).toBeGreaterThan(2);
      expect(frames.flatMap(({ lines }) => lines).length).toBeGreaterThanOrEqual(4);
    }
  });

  test('has text above a long colophon of large print', async () => {
    const parts = Array.from({ length: 9 }, (_, index) => paragraph(`Part ${index}`));
    for (let before = 3; before < 14; before++) {
      const { pages } = await composed([...news(before), { type: 'colophon', children: parts }], { theme: largePrint });
      const [first] = textFrames(pages.slice(-1));
      expect(first?.lines[0] && textOfLine(first.lines[0])).not.toContain('Part');
    }
  });
});

test('a thematic break is a short rule amid two lines of white space', async () => {
  const { pages } = await composed([paragraph('One.'), { type: 'thematicBreak' }, paragraph('Two.')]);
  const [above, below] = textFrames(pages).map(({ lines }) => lines[0]?.baseline ?? 0);
  expect((below ?? 0) - (above ?? 0)).toBeCloseTo(48, 6);
  const [rule] = rules(pages);
  expect((rule?.x ?? 0) + (rule?.width ?? 0) / 2).toBeCloseTo(axis + 168, 3);
  expect(rule?.y).toBeGreaterThan(above ?? 0);
  expect(rule?.y).toBeLessThan(below ?? 0);
});

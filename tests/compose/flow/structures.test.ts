import { describe, expect, test } from 'vitest';
import type { Block, Table } from '../../../src/model/block.ts';
import { caption, inlines, paragraph, text } from '../../../src/model/build.ts';
import type { Inline } from '../../../src/model/inline.ts';
import { textOf } from '../../../src/model/visit.ts';
import { describe as described } from '../../../src/page/describe.ts';
import { widthOf } from '../../../src/page/glyph-run.ts';
import type { FurnitureFrame, Line, Page, RuleFrame } from '../../../src/page/page.ts';
import { contrastOf } from '../../../src/theme/contrast.ts';
import { press } from '../../../src/theme/press.ts';
import { composed, news, textFrames, textOfLine } from '../composing.ts';

const a4 = press.formats.a4;
const axis = a4.margins.left;

function table(rows: readonly (readonly string[])[], title?: string): Table {
  const cells = (row: readonly string[], scope: 'column' | null) =>
    row.map((cell) => ({ type: 'tableCell' as const, scope, children: cell === '' ? [] : inlines([cell]) }));
  return {
    type: 'table',
    alignments: (rows[0] ?? []).map(() => null),
    children: [
      ...(title === undefined ? [] : [caption(title)]),
      ...rows.map((row, index) => ({
        type: 'tableRow' as const,
        header: index === 0,
        children: cells(row, index === 0 ? 'column' : null),
      })),
    ],
  };
}

function code(...lines: readonly string[]): Block {
  return {
    type: 'codeBlock',
    syntax: null,
    children: lines.map((line) => ({ type: 'codeLine', children: line === '' ? [] : [text(line)] })),
  };
}

const leftOf = (line: Line | undefined) => line?.runs[0]?.x ?? 0;
const rightOf = (line: Line | undefined) => {
  const runs = line?.runs ?? [];
  const last = runs.at(-1);
  const space = last?.text.endsWith(' ') ? (last.advances.at(-1) ?? 0) : 0;
  return last ? last.x + (widthOf(last) - space) / 1000 : 0;
};
const rulesOf = (page: Page | undefined) =>
  (page?.frames ?? []).filter((frame): frame is RuleFrame => frame.type === 'rule');
const repeated = (page: Page | undefined) =>
  (page?.frames ?? []).filter(
    (frame): frame is FurnitureFrame => frame.type === 'furniture' && frame.role === 'repeatedHeader',
  );
const textOfFrame = ({ lines }: { readonly lines: readonly Line[] }) => lines.map(textOfLine).join('').trimEnd();

describe('a table', () => {
  const ports = table(
    [
      ['Port', 'Boats', 'Share'],
      ['Northern quay', '1,204', '61.5 %'],
      ['Eel Bay', '97', '5.0 %'],
    ],
    'Boats by port',
  );

  test('has a caption above, numbers to the right in figures of one width, three rules', async () => {
    const { pages } = await composed([ports]);
    const [title, port, boats, , quay, many, , bay, few] = textFrames(pages);
    expect(textOfFrame(title ?? { lines: [] })).toBe('Boats by port');
    expect(title?.lines[0]?.baseline).toBeLessThan(port?.lines[0]?.baseline ?? 0);
    expect(leftOf(port?.lines[0])).toBeCloseTo(leftOf(quay?.lines[0]), 2);
    expect(leftOf(quay?.lines[0])).toBeCloseTo(leftOf(bay?.lines[0]), 2);
    expect(rightOf(boats?.lines[0])).toBeCloseTo(rightOf(many?.lines[0]), 2);
    expect(rightOf(many?.lines[0])).toBeCloseTo(rightOf(few?.lines[0]), 2);
    expect(port?.lines[0]?.runs[0]?.font).toBe('Literata-Small-SemiBold');
    const figures = few?.lines[0]?.runs[0]?.advances.slice(0, 2) ?? [];
    expect(figures[0]).toBe(figures[1]);
    expect(rulesOf(pages[0])).toHaveLength(3);
    expect(new Set(rulesOf(pages[0]).map(({ width }) => width)).size).toBe(1);
  });

  test('breaks between rows and repeats its head at the top of every page', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`Port ${index}`, String(index * 7)]);
    const { pages } = await composed([...news(4), table([['Port', 'Boats'], ...rows])]);
    expect(pages.length).toBeGreaterThan(2);
    expect(repeated(pages[0])).toHaveLength(0);
    for (const page of pages.slice(1)) {
      const [head] = repeated(page);
      expect(head?.lines.map((line) => textOfLine(line).trim())).toEqual(['Port', 'Boats']);
      const first = page.frames.find((frame) => frame.type === 'text');
      expect(first?.lines[0]?.baseline).toBeGreaterThan(head?.lines[0]?.baseline ?? Infinity);
      const last = Math.max(...textFrames([page]).map(({ lines }) => lines[0]?.baseline ?? 0));
      expect(last).toBeLessThan(a4.height - a4.margins.bottom);
    }
    const words = textFrames(pages).map(textOfFrame);
    for (const [port, boats] of rows) expect(words.join('\n')).toContain(`${port}\n${boats}`);
  });

  test('ends with a rule where it goes on, and so does its last part', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`Port ${index}`, String(index * 7)]);
    const { pages } = await composed([...news(4), table([['Port', 'Boats'], ...rows])]);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const lowest = Math.max(...textFrames([page]).map(({ lines }) => lines.at(-1)?.baseline ?? 0));
      const below = rulesOf(page).filter(({ y }) => y > lowest);
      expect(below).toHaveLength(1);
      expect((below[0]?.y ?? 0) - lowest).toBeLessThan(a4.roles.table.leading);
    }
  });

  test('parts a row that is taller than a page between its lines', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `harbour${index}`);
    const { pages, findings, positions } = await composed([
      ...news(2),
      table([
        ['Port', 'Remarks'],
        ['Eel Bay', words.join(' ')],
        ['Far Point', 'None'],
      ]),
    ]);
    expect(pages.length).toBeGreaterThan(1);
    for (const { code, message } of findings) {
      expect(code).toBe('page-not-full');
      expect(message, 'less than a line').toMatch(/here 0\.\d lines/);
    }
    const lines = textFrames(pages).flatMap((frame) => frame.lines);
    const read = textFrames(pages).map(textOfFrame).join(' ').split(/\s+/);
    for (const word of words) expect(read.filter((other) => other === word)).toHaveLength(1);
    expect(Math.max(...lines.map(({ baseline }) => baseline))).toBeLessThan(a4.height - a4.margins.bottom);
    const [, second] = pages;
    expect(repeated(second)).toHaveLength(1);
    expect(second?.start.at).toBe('word');
    const begun = positions.resolve(second?.start.position ?? 0);
    const leaf = begun.path.at(-1);
    expect(leaf?.type === 'text' ? leaf.value.slice(begun.offset) : '').toMatch(/^harbour\d/);
    const [first] = textFrames(second ? [second] : []);
    const begins = first ? textOfFrame(first) : '';
    expect(begins).toMatch(/^harbour\d/);
    expect(leaf?.type === 'text' ? leaf.value.slice(begun.offset) : '').toContain(begins);
  });

  test('tells of words that are broken because they are too wide, and of letters that are', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaft';
    const wide = await composed([table([Array<string>(6).fill(word), Array<string>(6).fill('x')])]);
    expect(wide.findings.map(({ code }) => code)).toEqual(['table-too-wide']);
    const { findings } = await composed([table([Array<string>(60).fill('mm')])]);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['table-too-wide', 'overfull-line']));
    expect((await composed([ports])).findings).toEqual([]);
  });

  test('gives short columns all they want and the rest to the long one', async () => {
    const long = 'Closed in winter, when the ice makes the channel too narrow for boats of more than nine metres';
    const rows = table([
      ['Port', 'Share', 'Remarks'],
      ['Northern quay', '61.5 %', long],
    ]);
    const cells = textFrames((await composed([rows])).pages).slice(3);
    expect(cells.map(({ lines }) => lines.length)).toEqual([1, 1, 3]);
    expect(rightOf(cells[2]?.lines[0])).toBeLessThan(axis + a4.measure + 0.01);
  });

  test('hangs out where its words need it, and steps down in size where that is not enough', async () => {
    const head = ['Arrondissement', 'Constitutional', 'Administration', 'Circumnavigation'];
    const wide = table([head, head.map(() => 'x')]);
    const wider = table([[...head, 'Acknowledgement'], Array<string>(5).fill('x')]);
    const hung = textFrames((await composed([wide])).pages)[0]?.lines[0];
    expect(leftOf(hung)).toBeLessThan(axis);
    expect(hung?.runs[0]?.size).toBe(a4.roles.table.size);
    const small = textFrames((await composed([wider])).pages)[0]?.lines[0];
    expect(small?.runs[0]?.size).toBeLessThan(a4.roles.table.size);
  });
});

describe('code', () => {
  test('keeps every space and every line, in the monospaced face', async () => {
    const { pages, article } = await composed([code('if (a  =>  b) {', '', '    go();', '}')]);
    const frames = textFrames(pages);
    expect(frames.map(textOfFrame)).toEqual(['if (a  =>  b) {', '    go();', '}']);
    const [first, second, third] = frames.map(({ lines }) => lines[0]);
    const character = (first?.runs[0]?.advances[0] ?? 0) / 1000;
    expect(new Set(first?.runs[0]?.advances).size).toBe(1);
    expect(first?.runs[0]?.font).toBe('JetBrainsMono-Regular');
    expect(rightOf(second) - leftOf(third)).toBeCloseTo(9 * character, 2);
    expect((second?.baseline ?? 0) - (first?.baseline ?? 0)).toBeCloseTo(2 * a4.roles.code.leading, 2);
    expect(article.children.map(textOf).join('')).toContain('    go();');
  });

  test('turns a long line over further in, after a sign that is no part of it', async () => {
    const line = `    const harbour = ${'ferry.timetable, '.repeat(8)}end;`;
    const { pages } = await composed([code(line)]);
    const [frame] = textFrames(pages);
    expect(frame?.lines.length).toBeGreaterThan(1);
    expect(textOfFrame(frame ?? { lines: [] })).toBe(line);
    const character = (frame?.lines[0]?.runs[0]?.advances[0] ?? 0) / 1000;
    expect(leftOf(frame?.lines[1]) - axis).toBeCloseTo(8 * character, 1);
    for (const each of frame?.lines ?? []) expect(rightOf(each)).toBeLessThan(axis + a4.measure + 0.01);
    const signs = (pages[0]?.frames ?? []).filter((other) => other.type === 'sign');
    expect(signs.length).toBe((frame?.lines.length ?? 0) - 1);
    for (const [index, { corners, colour }] of signs.entries()) {
      const xs = corners.map(([x]) => x);
      const ys = corners.map(([, y]) => y);
      const baseline = frame?.lines[index + 1]?.baseline ?? 0;
      expect(Math.min(...xs)).toBeGreaterThan(axis + 6 * character);
      expect(Math.max(...xs)).toBeLessThan(axis + 7 * character);
      expect(Math.min(...ys)).toBeGreaterThan(baseline - a4.roles.code.size);
      expect(Math.max(...ys)).toBeLessThan(baseline);
      expect(contrastOf(colour, press.colours.paper)).toBeGreaterThan(7);
    }
  });

  test('inside a text is of the height of the small letters around it', async () => {
    const call: Inline = { type: 'code', children: [text('a  fi')] };
    const { pages } = await composed([paragraph('Then ', call, ' is typed.')]);
    const runs = textFrames(pages)[0]?.lines[0]?.runs ?? [];
    const typed = runs.find(({ font }) => font === 'JetBrainsMono-Regular');
    expect(typed?.size).toBeCloseTo(a4.roles.text.size * press.monoScale, 3);
  });
});

test('verse: indents by steps, turnovers further in, a line of the grid between stanzas', async () => {
  const line = (value: string, indent = 0) => ({ type: 'verseLine' as const, indent, children: [text(value)] });
  const long = 'And all the boats that lay upon the quay from Monday until the evening of the vote went out to sea';
  const { pages } = await composed([
    {
      type: 'verse',
      children: [
        { type: 'stanza', children: [line('The ferry goes'), line('no more', 2)] },
        { type: 'stanza', children: [line(long)] },
      ],
    },
  ]);
  const [first, second, third] = textFrames(pages).map(({ lines }) => lines);
  const em = a4.roles.text.size;
  // Letters hang a little into the margin, each by its shape.
  const beyond = (line: Line | undefined) => (leftOf(line) - leftOf(first?.[0])) / em;
  expect(Math.abs(beyond(second?.[0]) - 2)).toBeLessThan(0.1);
  expect((third?.[0]?.baseline ?? 0) - (second?.[0]?.baseline ?? 0)).toBeCloseTo(2 * a4.roles.text.leading, 2);
  expect(third?.length).toBe(2);
  expect(Math.abs(beyond(third?.[1]) - 2)).toBeLessThan(0.1);
});

test('definitions: terms in semibold, descriptions indented', async () => {
  const { pages } = await composed([
    {
      type: 'definitionList',
      children: [
        { type: 'definitionTerm', children: [text('Quay')] },
        { type: 'definitionDescription', children: [paragraph('Where boats lie.')] },
      ],
    },
  ]);
  const [term, description] = textFrames(pages).map(({ lines }) => lines[0]);
  expect(term?.runs[0]?.font).toBe('Literata-Text-SemiBold');
  expect(leftOf(term)).toBeCloseTo(axis, 1);
  const indent = (leftOf(description) - axis) / a4.roles.text.size;
  expect(Math.abs(indent - press.ems.descriptionIndent)).toBeLessThan(0.1);
});

test('an aside is small, on its own leading, between hairlines', async () => {
  const { pages } = await composed([
    { type: 'aside', children: [paragraph('Background. '.repeat(20).trim())] },
    ...news(1),
  ]);
  const [aside] = textFrames(pages);
  const [first, second] = aside?.lines ?? [];
  expect(first?.runs[0]?.size).toBe(a4.roles.aside.size);
  expect((second?.baseline ?? 0) - (first?.baseline ?? 0)).toBeCloseTo(a4.roles.aside.leading, 2);
  const [above, below] = rulesOf(pages[0]);
  expect(above?.y).toBeLessThan(first?.baseline ?? 0);
  expect(below?.y).toBeGreaterThan(aside?.lines.at(-1)?.baseline ?? Infinity);
});

test('a part in another language is shaped and hyphenated in it', async () => {
  const part = paragraph('Donaudampfschifffahrtsgesellschaftsdirektoren '.repeat(6).trim());
  const { pages } = await composed([{ type: 'languagePart', language: 'de', children: [part] }]);
  const [frame] = textFrames(pages);
  expect(new Set(frame?.lines.flatMap(({ runs }) => runs.map(({ language }) => language)))).toEqual(new Set(['de']));
  expect(frame?.lines.some((line) => textOfLine(line).includes('\u00AD'))).toBe(true);
});

test('struck words have a rule through their small letters; a call is a superior figure at its word', async () => {
  const struck: Inline = { type: 'deletion', children: [text('no ferry')] };
  const call: Inline = { type: 'noteReference', footnote: 'a', children: [text('1')] };
  const { pages } = await composed([
    paragraph('There is ', struck, ' a ferry', call, '.'),
    { type: 'footnote', id: 'a', marker: '1', children: [paragraph('Since 1904.')] },
  ]);
  const line = textFrames(pages)[0]?.lines[0];
  const [rule] = rulesOf(pages[0]);
  expect(rule?.y).toBeLessThan(line?.baseline ?? 0);
  expect(rule?.y).toBeGreaterThan((line?.baseline ?? 0) - a4.roles.text.size / 2);
  const figure = line?.runs.find(({ text: words }) => words === '1');
  const plain = (await composed([paragraph('1')])).pages;
  expect(figure?.glyphs[0]).not.toBe(textFrames(plain)[0]?.lines[0]?.runs[0]?.glyphs[0]);
});

test('all of them as a page', async () => {
  const { pages } = await composed([
    table(
      [
        ['Port', 'Boats'],
        ['Eel Bay', '97'],
      ],
      'Boats',
    ),
    code('a', '  b'),
  ]);
  await expect(described(pages)).toMatchFileSnapshot('../expected/structures.txt');
});

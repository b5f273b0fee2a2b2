import { beforeAll, describe, expect, test } from 'vitest';
import { runIn } from '../cli/fake-environment.ts';
import { emSquares } from '../support/fonts/em-squares.ts';
import { type PlacedLine, type PlacedPage, placesOf } from '../support/pdf/places.ts';

/** Squares of ten points: the measure has thirty of them, a line thirteen points. */
const settings = `text:
  font: Squares.font
  size: 10
  leading: 13
page:
  size: 480ptx700pt
  measure: 300pt
  left: 90pt
`;

const article = `# Square town

By Ada Lind

one two three four five six “seven” eight nine ten. “Open quote begins a line here and, so, goes on, to the end, of it.” More words, to break, across, lines, and, see, what, hangs.[^1]

Second paragraph is here with words to fill lines of it internationally and incomprehensibly, uncharacteristically responsibilities ½¼ more.

- first item of list that is long enough to turn over
- second item

> the block of quoted words that is long enough to go over a line.

| A | B | C |
|---|---|---|
| one | 2 | 3 |
| two | 22 | 13 |

the last paragraph that ends.

[^1]: the note at the foot of the page that runs on over a line.
`;

const [left, right, em, leading] = [90, 390, 10, 13];
/** The theme's margin of 55 pt at the head of 595.28, on this page. */
const top = (55 / 595.28) * 700;
const lines = 41;

/** To a twentieth of a point, which is a fiftieth of a millimetre. */
const close = (value: number) => expect.closeTo(value, 1);

describe.each(['TrueType', 'CFF'] as const)('a page of %s squares', (outlines) => {
  let page: PlacedPage;
  const line = (beginning: string): PlacedLine => {
    const found = page.lines.find(({ text }) => text.startsWith(beginning));
    if (!found) throw new Error(`no line begins with '${beginning}'`);
    return found;
  };
  const extent = (beginning: string) => [line(beginning).left, line(beginning).right];
  const glyph = (one: PlacedLine, text: string) => {
    const found = one.glyphs.find((placed) => placed.text === text);
    if (!found) throw new Error(`no '${text}' in '${one.text}'`);
    return found;
  };

  beforeAll(async () => {
    const files = { 'a.md': article, 'imprint.yaml': settings, 'Squares.font': emSquares(outlines) };
    const { written, error } = await runIn({ files }, 'publish', 'a.md', '--formats', 'pdf');
    expect(error).toBe('');
    const pages = await placesOf(written.get('dist/a.pdf') ?? new Uint8Array());
    expect(pages).toHaveLength(1);
    page = pages[0] ?? { lines: [], rules: [] };
  }, 60_000);

  test('begins at the left margin, a paragraph an em further', () => {
    expect(line('By Ada').left).toEqual(close(left));
    expect(line('one two').left).toEqual(close(left + em));
    expect(line('Second paragraph').left).toEqual(close(left + em));
    expect(line('the last paragraph').left).toEqual(close(left));
  });

  test('fills the measure where it is justified', () => {
    for (const beginning of ['one two', '“seven”', 'so, goes', 'Second']) {
      expect([beginning, line(beginning).right]).toEqual([beginning, close(right)]);
    }
  });

  test('lets marks hang: a comma by half its width, a hyphen by .28, an opening mark by .3', () => {
    const justified = page.lines.filter(({ right: end }) => end > right - 1 && end < right + em);
    const hung = (end: string) => justified.filter(({ text }) => text.trimEnd().endsWith(end));
    expect(hung(',').map((one) => one.right)).toEqual([
      close(right + 0.5 * em),
      close(right + 0.5 * em),
      close(right + 0.5 * em),
    ]);
    const broken = page.lines.filter(({ text }) => text.endsWith('\u00ad'));
    expect(broken).toHaveLength(2);
    expect(broken.map((one) => one.right)).toEqual(broken.map(() => close(right + 0.28 * em)));
    expect(line('“seven”').left).toEqual(close(left - 0.3 * em));
  });

  test('stands on the grid', () => {
    const text = page.lines.filter(({ size }) => size === em);
    expect(text).toHaveLength(20);
    const first = top + 5 * leading - 3;
    const steps = text.map(({ baseline }) => (baseline - first) / leading);
    expect(steps).toEqual(steps.map((step) => expect.closeTo(Math.round(step), 2)));
    expect(steps.slice(0, 13)).toEqual(Array.from({ length: 13 }, (_, index) => expect.closeTo(index, 2)));
    expect(new Set(steps.map(Math.round)).size).toBe(20);
  });

  test('draws each glyph as wide as the font has it, wider or narrower by 2 % where lines are filled', () => {
    const last = page.lines.find(({ text }) => text.includes('½¼'));
    if (!last) throw new Error('no halves');
    const scale = (glyph(last, 'e').right - glyph(last, 'e').x) / em;
    expect(Math.abs(scale - 1)).toBeLessThan(0.0201);
    for (const [text, width] of [
      ['½', 5],
      ['¼', 2.5],
    ] as const) {
      expect(glyph(last, text).right - glyph(last, text).x).toEqual(close(width * scale));
    }
    expect(glyph(last, '¼').x).toEqual(close(glyph(last, '½').right));
  });

  test('gives the words of a line the same spaces', () => {
    const one = line('one two');
    const gaps = one.glyphs.flatMap(({ text }, index) => {
      const before = one.glyphs[index - 1];
      const next = one.glyphs[index + 1];
      return text === ' ' && before && next ? [next.x - before.right] : [];
    });
    expect(gaps).toHaveLength(5);
    const inked = one.glyphs.filter(({ text }) => text !== ' ').length;
    const width = one.glyphs.reduce((sum, { text, x, right: end }) => (text === ' ' ? sum : sum + end - x), 0);
    expect(width / inked).toEqual(expect.closeTo(em, 0));
    expect(gaps).toEqual(gaps.map(() => close((right - left - em - width) / 5)));
  });

  test('sets the marks of a list at the margin and its text an em and a half further', () => {
    const [first, turned] = [line('• first'), line('long enough')];
    expect([first.left, glyph(first, 'fi').x, turned.left]).toEqual([close(left), close(left + 15), close(left + 15)]);
    const second = line('• second');
    expect([second.left, glyph(second, 's').x]).toEqual([close(left), close(left + 15)]);
  });

  test('indents a quotation by an em and a half', () => {
    expect(extent('the block')).toEqual([close(left + 15), close(right)]);
  });

  test('sets a table between three rules, numbers at the right of their columns', () => {
    const rows = ['A', 'one', 'two'].map((beginning) => {
      const row = page.lines.find(({ size, text }) => size === 9 && text.startsWith(beginning));
      return row ?? { text: '', baseline: 0, glyphs: [] };
    });
    const [first, gap, second] = [3 * 9, 1.2 * 9, 2 * 9];
    const columns = [left, left + first + gap, left + first + gap + second + gap];
    for (const row of rows) {
      const cells = row.text.trim().split(/\s+/);
      const starts = cells.map((_, index) => {
        const before = cells.slice(0, index).join('').length;
        const drawn = row.glyphs.filter(({ text }) => text.trim() !== '');
        return drawn[before]?.x ?? Number.NaN;
      });
      const wanted = cells.map((cell, index) => (columns[index] ?? 0) + (index === 0 ? 0 : second - 9 * cell.length));
      expect([row.text, starts]).toEqual([row.text, wanted.map(close)]);
    }
    const head = (rows[0]?.baseline ?? 0) - 11.7;
    const [height, hairline, width] = [15.75, 0.5, first + 2 * gap + 2 * second];
    expect(rows.map(({ baseline }) => baseline)).toEqual([0, 1, 2].map((row) => close(head + 11.7 + row * height)));
    const rules = page.rules.slice(0, 3);
    expect(rules.map((rule) => rule.top)).toEqual([0, 1, 3].map((row) => close(head + row * height)));
    for (const rule of rules) {
      expect([rule.left, rule.right, rule.bottom - rule.top]).toEqual([left, left + width, hairline].map(close));
    }
  });

  test('ends with its notes, the last line at the foot, their text 1.4 em from the margin', () => {
    const [first, second] = page.lines.slice(-2);
    const foot = top + lines * leading;
    expect([first?.left, first && glyph(first, 't').x, second?.left]).toEqual(
      [left, left + 12.6, left + 12.6].map(close),
    );
    expect([first?.baseline, second?.baseline]).toEqual([foot - 2.25 - 11.25, foot - 2.25].map(close));
    const rule = page.rules.at(-1);
    expect([rule?.left, rule?.right, rule?.top]).toEqual([left, left + 3 * em, foot - 2 * 11.25 - 3.25].map(close));
  });
});

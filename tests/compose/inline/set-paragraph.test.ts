import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advanceOf } from '../../../src/compose/inline/glyph-store.ts';
import { setParagraph } from '../../../src/compose/inline/index.ts';
import type { InlineText, SetLine } from '../../../src/compose/inline/paragraph.ts';
import {
  bestLines,
  bookText,
  extentOf,
  inlineText,
  literata,
  paragraphStyle,
  square,
  squares,
  textOf,
} from './setting.ts';

const words = 'a the and with governments, “extraordinarily” self-important office; 3-4 (VAT) it’s two—three Moscow';
const vocabulary = words.split(' ');
const texts = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));

/** What a reader gets: a hyphen that was set is no character of the text, nor is the space at its end. */
function readBack(lines: readonly { readonly runs: readonly { readonly text: string }[] }[]): string {
  return lines
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join('')
    .replaceAll('\u00ad', '');
}

describe('a set paragraph', () => {
  test('its lines’ text is the paragraph’s, with a space at the end', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 12, max: 40 }),
        fc.constantFrom('justified', 'ragged', 'centred'),
        (text, ems, alignment) => {
          const paragraph = setParagraph(
            inlineText(text, bookText),
            paragraphStyle(ems, { alignment, hanging: true }),
            literata,
          );
          for (const variant of paragraph.variants) {
            const lines = paragraph.lines(variant);
            expect(readBack(lines)).toBe(`${text} `);
            expect(lines.length).toBe(variant.lines);
            expect(lines.map(({ from }) => from)).toEqual([0, ...lines.slice(0, -1).map(({ to }) => to)]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('every line ends in a space, except inside a word', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 10, max: 30 }), (text, ems) => {
        for (const line of bestLines(setParagraph(inlineText(text), paragraphStyle(ems), squares))) {
          expect(textOf(line).endsWith(' ')).toBe(!line.broken);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('clusters ascend and point into the run’s text, and runs follow one another', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 12, max: 40 }), (text, ems) => {
        for (const { runs } of bestLines(setParagraph(inlineText(text, bookText), paragraphStyle(ems), literata))) {
          let x = runs[0]?.x ?? 0;
          for (const run of runs) {
            expect(run.x).toBeCloseTo(x, 6);
            for (const advance of run.advances) x += advance / 1000;
            expect([...run.clusters]).toEqual([...run.clusters].sort((a, b) => a - b));
            expect(run.clusters[0]).toBe(0);
            expect(run.clusters.at(-1)).toBeLessThan(run.text.length);
            expect(run.glyphs.length).toBe(run.advances.length);
            expect(run.glyphs).not.toContain(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('justified lines fill the measure to the thousandth of a point', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
    const lines = bestLines(setParagraph(inlineText(text, bookText), paragraphStyle(20), literata));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines.slice(0, -1)) expect(extentOf(line)[1]).toBeCloseTo(200, 6);
    expect(extentOf(lines.at(-1) ?? { runs: [], from: 0, to: 0, broken: false, width: 0 })[1]).toBeLessThan(200);
  });

  test('no space is narrower than programs can tell from none', () => {
    const lines = bestLines(
      setParagraph(inlineText('an inn '.repeat(200).trim(), bookText), paragraphStyle(23), literata),
    );
    for (const { runs } of lines) {
      for (const run of runs) {
        run.clusters.forEach((cluster, i) => {
          if (run.text[cluster] === ' ') expect((run.advances[i] ?? 0) / 11_500).toBeGreaterThanOrEqual(0.155);
        });
      }
    }
  });

  test('an empty text has no lines', () => {
    expect(bestLines(setParagraph(inlineText(''), paragraphStyle(10), squares))).toEqual([]);
  });

  test.each([' ', '\n', ' a', 'a ', 'a\n', '\u00a0'])('%j is set', (text) => {
    expect(bestLines(setParagraph(inlineText(text), paragraphStyle(10), squares)).length).toBe(1);
  });
});

describe('lines of em squares', () => {
  test('indents move the first line and the others', () => {
    const style = paragraphStyle(10, { indent: 10_000, firstIndent: 20_000, alignment: 'ragged' });
    const lines = bestLines(setParagraph(inlineText('aaa bbb ccc ddd'), style, squares));
    expect(lines.map(textOf)).toEqual(['aaa bbb ', 'ccc ddd ']);
    expect(lines.map(extentOf)).toEqual([
      [30, 100],
      [10, 80],
    ]);
    expect(lines.map(({ width }) => width)).toEqual([70_000, 70_000]);
  });

  test('a centred line stands in the middle', () => {
    const [line] = bestLines(setParagraph(inlineText('aaa'), paragraphStyle(10, { alignment: 'centred' }), squares));
    expect(line && extentOf(line)).toEqual([35, 65]);
  });

  test('marks hang: a full stop by seven tenths, an opening mark by three', () => {
    const style = paragraphStyle(9.3, { hanging: true });
    const lines = bestLines(setParagraph(inlineText('aaaaa bbb. “cccccc self-made'), style, squares));
    expect(lines.map(textOf)).toEqual(['aaaaa bbb. ', '“cccccc ', 'self-made ']);
    expect(lines.map(extentOf)).toEqual([
      [0, 100],
      [-3, 67],
      [0, 90],
    ]);
  });

  test('the mark that opens a paragraph hangs wholly', () => {
    const style = paragraphStyle(10, { indent: 20_000, hungOpening: true });
    const [line] = bestLines(setParagraph(inlineText('“aaa'), style, squares));
    expect(line && extentOf(line)).toEqual([10, 50]);
  });

  test('with a narrow space the mark and the space hang', () => {
    const style = paragraphStyle(10, { indent: 20_000, hungOpening: true });
    const [line] = bestLines(setParagraph(inlineText('«\u202faaa'), style, squares));
    expect(line?.runs[0]?.x).toBe(20 - 10 - 1.25);
  });

  test('tracking is added after every letter but the line’s last', () => {
    const style = paragraphStyle(20, { alignment: 'ragged' });
    const [line] = bestLines(setParagraph(inlineText('aa bb', { ...square, tracking: 50 }), style, squares));
    expect(line?.width).toBe(50_000 + 4 * 500);
  });

  test('a narrow no-break space is an eighth of the size, a no-break space stretches and doesn’t break', () => {
    const [narrow] = bestLines(setParagraph(inlineText('a\u202f!'), paragraphStyle(20), squares));
    expect(narrow?.width).toBe(21_250);
    const lines = bestLines(
      setParagraph(inlineText('aa bb\u00a0cc'), paragraphStyle(6, { alignment: 'ragged' }), squares),
    );
    expect(lines.map(textOf)).toEqual(['aa ', 'bb\u00a0cc ']);
  });

  test('a no-break space after a short word ends a line rather than leave spaces of half an em in it', () => {
    const text =
      'Cuando suenan las nueve, Remedios guarda las piezas y\u00a0cuenta los peones, uno por uno. Falta uno.';
    const style = paragraphStyle(33.6, { firstIndent: 11_500, hanging: true });
    const lines = bestLines(setParagraph(inlineText(text, bookText, 'es'), style, literata));
    expect(lines.map(textOf)[0]).toBe('Cuando suenan las nueve, Remedios guarda las piezas y\u00a0');
  });

  test('the strokes of an address are not kerned into each other', () => {
    const [run] = bestLines(
      setParagraph(inlineText('https://a.example', bookText), paragraphStyle(40), literata),
    ).flatMap((line) => line.runs);
    const [stroke = 0] = run?.advances.subarray(6) ?? [];
    const [alone] = bestLines(setParagraph(inlineText('/', bookText), paragraphStyle(40), literata)).flatMap(
      (line) => line.runs,
    );
    expect((alone?.advances[0] ?? 0) - stroke).toBeLessThanOrEqual(0.19 * 11_500);
  });

  test('a no-break space between words ends a line rather than leave a hole in it, one beside a figure never', () => {
    const broken = bestLines(setParagraph(inlineText('aa bbbbbb\u00a0ccccccc dddddd eee'), paragraphStyle(9), squares));
    expect(broken.map(textOf)).toEqual(['aa bbbbbb\u00a0', 'ccccccc ', 'dddddd ', 'eee ']);
    const kept = bestLines(setParagraph(inlineText('aa 500000\u00a0ccccccc dddddd eee'), paragraphStyle(9), squares));
    expect(kept.some((line) => textOf(line).endsWith('\u00a0'))).toBe(false);
  });

  test('the line of a line break isn’t stretched', () => {
    const lines = bestLines(setParagraph(inlineText('a b\nc d'), paragraphStyle(10), squares));
    expect(lines.map(textOf)).toEqual(['a b ', 'c d ']);
    expect(lines.map(({ width }) => width)).toEqual([30_000, 30_000]);
  });
});

describe('runs', () => {
  const italic = { ...square, font: 'Literata-Text-Italic' };
  const mixed: InlineText = {
    text: 'one two three',
    origins: [
      { from: 0, to: 4, position: 8 },
      { from: 4, to: 7, position: 14 },
      { from: 7, to: 13, position: 19 },
    ],
    stretches: [
      { from: 0, to: 4, style: square, language: 'en', breakable: true },
      { from: 4, to: 7, style: italic, language: 'en', breakable: true },
      { from: 7, to: 13, style: square, language: 'fr', breakable: true },
    ],
  };

  test('there is one for each leaf, style and language', () => {
    const [line] = bestLines(setParagraph(mixed, paragraphStyle(30), squares));
    expect(line?.runs.map(({ text, font, language, position }) => [text, font, language, position])).toEqual([
      ['one ', 'Literata-Text-Regular', 'en', 8],
      ['two', 'Literata-Text-Italic', 'en', 14],
      [' three ', 'Literata-Text-Regular', 'fr', 19],
    ]);
  });

  test('kerning goes on over the end of a leaf in one style', () => {
    const parted: InlineText = {
      ...inlineText('AV'),
      origins: [
        { from: 0, to: 1, position: 8 },
        { from: 1, to: 2, position: 11 },
      ],
    };
    const [line] = bestLines(setParagraph(parted, paragraphStyle(10), squares));
    expect(line?.runs.map(({ text, x }) => [text, x])).toEqual([
      ['A', 0],
      ['V ', 5],
    ]);
  });

  test('a ligature doesn’t stand for letters of two leaves', () => {
    const parted: InlineText = {
      ...inlineText('fi'),
      origins: [
        { from: 0, to: 1, position: 8 },
        { from: 1, to: 2, position: 11 },
      ],
    };
    expect(bestLines(setParagraph(inlineText('fi'), paragraphStyle(10), squares))[0]?.width).toBe(10_000);
    const [line] = bestLines(setParagraph(parted, paragraphStyle(10), squares));
    expect(line?.runs.map(({ text }) => text)).toEqual(['f', 'i ']);
  });

  test('scripts are told apart; marks and figures go with the letters around them', () => {
    const [line] = bestLines(setParagraph(inlineText('«ВТО» 2026 NATO 5'), paragraphStyle(40), squares));
    expect(line?.runs.map(({ text, script, level }) => [text, script, level])).toEqual([
      ['«ВТО» 2026 ', 'Cyrl', 0],
      ['NATO 5 ', 'Latn', 0],
    ]);
  });

  test('small capitals keep the letters as authored', () => {
    const small = { ...square, features: ['smcp', 'c2sc'] };
    const [line] = bestLines(setParagraph(inlineText('Nato', small), paragraphStyle(40), squares));
    expect(line?.runs[0]?.text).toBe('Nato ');
  });
});

describe('letters drawn wider or narrower', () => {
  const text =
    'The statistics bear him out in the space of a decade the value of goods exchanged across the sea has multiplied';
  const style = paragraphStyle(18.5);
  const expansionsOf = (lines: readonly SetLine[]) => lines.flatMap(({ runs }) => runs.map((run) => run.expansion));

  test('in justified lines, by a fiftieth at most, and each line fills its measure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 400 }), (tenths) => {
        const paragraph = setParagraph(inlineText(text, bookText), paragraphStyle(tenths / 10), literata);
        const lines = bestLines(paragraph);
        for (const expansion of expansionsOf(lines)) expect(Math.abs(expansion)).toBeLessThanOrEqual(20);
        for (const line of lines.slice(0, -1)) {
          const hyphenated = line.broken;
          if (!hyphenated) expect(extentOf(line)[1]).toBeCloseTo(tenths, 6);
        }
      }),
      { numRuns: 40 },
    );
    expect(expansionsOf(bestLines(setParagraph(inlineText(text, bookText), style, literata)))).not.toEqual([0, 0, 0]);
  });

  test('the advances of a word are the natural ones, widened', () => {
    const lines = bestLines(setParagraph(inlineText(text, bookText), style, literata));
    const natural = literata.words.setting(bookText, 'en', 'Latn').shape('The');
    const [run] = lines[0]?.runs ?? [];
    const factor = 1 + (run?.expansion ?? 0) / 1000;
    for (let i = 0; i < natural.count; i++) {
      expect(Math.abs((run?.advances[i] ?? 0) - advanceOf(natural, i) * factor)).toBeLessThanOrEqual(1);
    }
  });

  test.each(['ragged', 'centred'] as const)('never in %s lines', (alignment) => {
    const lines = bestLines(setParagraph(inlineText(text, bookText), { ...style, alignment }, literata));
    expect(new Set(expansionsOf(lines))).toEqual(new Set([0]));
  });

  test('never where letters are tracked or all of one width', () => {
    const tracked = bestLines(setParagraph(inlineText(text, { ...bookText, tracking: 50 }), style, literata));
    expect(new Set(expansionsOf(tracked))).toEqual(new Set([0]));
    const columns = bestLines(setParagraph(inlineText(text), paragraphStyle(30), squares));
    expect(new Set(expansionsOf(columns))).toEqual(new Set([0]));
  });
});

describe('an address', () => {
  const text = 'See the report at https://example.org/reports/2026/summary.html today';
  const lines = (ems: number, alignment: 'ragged' | 'justified') =>
    bestLines(setParagraph(inlineText(text), paragraphStyle(ems, { alignment, lastLine: 0 }), squares)).map((line) =>
      textOf(line).trim(),
    );

  test('goes whole to the next ragged line where it fits on that', () => {
    expect(lines(46, 'ragged')).toEqual([
      'See the report at',
      'https://example.org/reports/2026/summary.html',
      'today',
    ]);
  });

  test('is parted where it fits on no line', () => {
    expect(lines(30, 'ragged').some((line) => line.endsWith('/'))).toBe(true);
  });

  test('is parted in justified lines, which would have a hole', () => {
    expect(lines(46, 'justified')).not.toContain('https://example.org/reports/2026/summary.html');
  });
});

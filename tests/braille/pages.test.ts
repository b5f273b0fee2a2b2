import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blank } from '../../src/braille/cells.ts';
import { type BrailleLine, blankLine, fill, pageChange, withNext, withoutOrphans } from '../../src/braille/fill.ts';
import { pagesOf } from '../../src/braille/pages.ts';

const words = {
  number: (label: string) => `⠼${'⠁'.repeat((Number(label) % 5) + 1)}`,
  runningHead: '⠓⠑⠁⠙',
  printPages: true,
};

/** Paragraphs and headings whose lines can be told apart by their first two cells. */
const flows = fc
  .array(fc.record({ heading: fc.boolean(), lines: fc.integer({ min: 1, max: 9 }), change: fc.boolean() }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((blocks) =>
    blocks.flatMap(({ heading, lines, change }, index): readonly BrailleLine[] => {
      const made = Array.from(
        { length: heading ? 1 : lines },
        (_, line): BrailleLine => ({
          type: 'text',
          cells: `${heading ? '⠓' : '⠏'}${cellOf(index)}${cellOf(line)}${cellOf(heading ? 0 : lines)}`,
          keep: false,
          label: null,
        }),
      );
      const before = change ? [pageChange(String(index), '⠼⠁')] : [];
      return heading ? [...before, blankLine, ...withNext(made)] : [...before, ...withoutOrphans(made)];
    }),
  );

function cellOf(number: number): string {
  return String.fromCharCode(0x2801 + number);
}

describe('braille pages', () => {
  test('have every line once, in order, in as many lines as a page has', () => {
    fc.assert(
      fc.property(flows, fc.integer({ min: 12, max: 27 }), (flow, lines) => {
        const pages = pagesOf(flow, { cells: 20, lines }, words);
        for (const page of pages) expect(page).toHaveLength(lines);
        const set = pages.flatMap((page) => page.slice(1, -1)).filter((line) => /^[⠓⠏]/.test(line));
        expect(set).toEqual(flow.filter(({ type }) => type === 'text').map(({ cells }) => cells));
      }),
      { numRuns: 60 },
    );
  });

  test('strand no heading at their end, and no single line of a paragraph', () => {
    fc.assert(
      fc.property(flows, (flow) => {
        // A heading that a run of others follows may fill a page; such runs are left out.
        const pages = pagesOf(withoutRuns(flow), { cells: 20, lines: 14 }, words);
        for (const [index, page] of pages.entries()) {
          const body = page.slice(1, -1).filter((line) => line !== '');
          if (index === pages.length - 1) continue;
          const last = body.at(-1) ?? '';
          expect(last).not.toMatch(/^⠓|^⠤/);
          const [, , line = '', count = ''] = last;
          const at = line.charCodeAt(0) - 0x2801;
          const of = count.charCodeAt(0) - 0x2801;
          if (of > 1) expect(at === of - 1 || (at >= 1 && at <= of - 3)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  function withoutRuns(flow: readonly BrailleLine[]): readonly BrailleLine[] {
    return flow.filter(({ cells, type }, index) => {
      const next = flow.slice(index + 1).find((line) => line.type === 'text');
      return type !== 'text' || !cells.startsWith('⠓') || next?.cells.startsWith('⠏') === true;
    });
  }

  test('tell the page of print that goes on with letters, and one that begins at their top without a line', () => {
    const line = (cells: string): BrailleLine => ({ type: 'text', cells, keep: false, label: null });
    const text = Array.from({ length: 9 }, () => line('⠏'));
    const pages = pagesOf(
      [pageChange('1', '⠼⠃'), ...text, pageChange('2', '⠼⠉'), ...text],
      { cells: 20, lines: 11 },
      words,
    );
    expect(pages.map(([head]) => head?.replaceAll(blank, ''))).toEqual(['⠼⠁⠁', '⠓⠑⠁⠙⠼⠁⠁⠁']);
    const long = pagesOf([pageChange('1', '⠼⠃'), ...text, ...text, ...text], { cells: 20, lines: 11 }, words);
    expect(long.map(([head]) => head?.slice(head.lastIndexOf(blank) + 1))).toEqual(['⠼⠁⠁', '⠁⠼⠁⠁', '⠃⠼⠁⠁']);
  });
});

describe('lines', () => {
  test('have whole words; one that is too long goes on after dot 5', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 }), (lengths) => {
        const text = lengths.map((length) => '⠁'.repeat(length)).join(blank);
        const lines = fill(text, { first: 2, runover: 0 }, 20);
        for (const { cells } of lines) expect(cells.length).toBeLessThanOrEqual(20);
        const joined = lines.map(({ cells }) => cells.replace(/^⠀+/, '')).join(blank);
        expect(joined.replaceAll(`⠐${blank}`, '')).toBe(text);
      }),
    );
  });
});

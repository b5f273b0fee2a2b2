import { expect, test } from 'vitest';
import { type Published, reportOf, sizeOf } from '../../src/cli/report.ts';
import type { Article, SetAside } from '../../src/model/article.ts';
import type { Finding } from '../../src/model/finding.ts';
import { articleWith, epub, pdf } from '../site/fixture.ts';

function asideAt(text: string, reason: string, source: string): SetAside {
  const from = source.indexOf(text);
  return { text, reason, span: { source: 0, from, to: from + text.length } };
}

const source = 'Follow us on:\n\nHarbour town\nBy Ines Calloway\n';

function published(parts: Partial<Published> = {}): Published {
  const article: Article = {
    ...articleWith(),
    sources: [{ name: 'harbour.txt', text: source }],
    setAside: [
      asideAt('Follow us on:', 'furniture: follow us', source),
      asideAt('By Ines Calloway', 'read as byline', source),
    ],
  };
  const files = [
    { name: pdf.file, bytes: pdf.bytes },
    { name: epub.file, bytes: epub.bytes },
    { name: 'index.html', bytes: new Uint8Array(812) },
  ];
  return {
    file: 'assets/harbour.txt',
    folder: 'dist',
    article,
    editions: [pdf, epub],
    files,
    findings: [],
    milliseconds: 1234,
    ...parts,
  };
}

test('what was read, what was made, what to look at, how long it took', () => {
  expect(reportOf(published())).toBe(
    [
      'Read     assets/harbour.txt: Harbour town votes to keep its last ferry',
      '         by Ines Calloway · 2024-05-31 14:05 · 1 paragraph · 0 quotations',
      '         set aside: ‘Follow us on:’ (line 1, furniture: follow us)',
      'Made     dist/harbour.pdf · 3 pages · A4 · 148 kB',
      '         dist/harbour.epub · 3 pages of the PDF · 1.3 MB',
      '         dist/index.html · 812 bytes',
      'Look at  nothing',
      'Took     1.2 s',
      '',
    ].join('\n'),
  );
});

test('findings stand with their place and a way on, notes are counted', () => {
  const finding = (severity: Finding['severity'], line: number | null, hint: string | null): Finding => ({
    code: 'c',
    severity,
    message: 'The mark is missing.',
    hint,
    file: 'harbour.txt',
    line,
    column: line,
  });
  const report = reportOf(
    published({
      findings: [finding('warning', 19, 'Look at it.'), finding('warning', null, null), finding('note', 1, null)],
    }),
  );
  expect(report).toContain(
    [
      'Look at  harbour.txt:19:19: The mark is missing.',
      '           Look at it.',
      '         harbour.txt: The mark is missing.',
      "         1 note: 'imprint inspect' shows what was decided",
    ].join('\n'),
  );
});

test('what is not known is said to be not known', () => {
  const article = articleWith({ headline: null, byline: [], published: null, updated: '2024-06' });
  const report = reportOf(published({ article }));
  expect(report).toContain('assets/harbour.txt: no headline\n         no byline · 2024-06');
});

test('long and many set-aside lines are cut, never inside a character', () => {
  const long = `${'a'.repeat(39)}\u{1f600}\u{1f600} tail`;
  const text = [long, ...'bcdefg'].join('\n');
  const setAside = [long, ...'bcdefg'].map((line) => asideAt(line, 'furniture', text));
  const report = reportOf(published({ article: { ...articleWith(), sources: [{ name: 'x', text }], setAside } }));
  expect(report).toContain(`set aside: ‘${'a'.repeat(39)}…’ (line 1, furniture)`);
  expect(report).toContain("and 3 more; 'imprint inspect' shows all");
});

test('control characters of an article never reach the terminal', () => {
  const article = articleWith({ headline: 'A\u001b[31mred\u0007\u009b headline' });
  expect(reportOf(published({ article }))).toContain('A[31mred headline');
});

test('sizes are those of file managers', () => {
  expect([0, 999, 1000, 1499, 999_499, 999_500, 12_345_678].map(sizeOf)).toEqual([
    '0 bytes',
    '999 bytes',
    '1 kB',
    '1 kB',
    '999 kB',
    '1.0 MB',
    '12.3 MB',
  ]);
});

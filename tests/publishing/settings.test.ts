import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { fontsOf } from '../../src/publishing/settings.ts';
import { pathOf } from '../support/tools.ts';

const file = (name: string) => readFileSync(pathOf(name));
const literata = file('fonts/literata/Literata-Text-Regular.ttf');
const plain = file('node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf');

const setOf = (settings: Settings, data = literata) => {
  const paths = Object.values(settings).filter((value) => typeof value === 'string');
  return fontsOf(settings, new Map(paths.map((path) => [path, data])));
};

test('a family of the catalogue needs no file', () => {
  expect(fontsOf({}, new Map())).toBeNull();
  expect(fontsOf({ 'text.font': 'Literata' }, new Map())).toBeNull();
});

test.each<[Settings, readonly string[]]>([
  [{ 'text.font': 'x/A.ttf' }, ['A', 'A', 'A', 'A']],
  [{ 'text.font': 'x/A.ttf', 'text.italic': 'x/I.ttf' }, ['A', 'I', 'A', 'I']],
  [{ 'text.font': 'x/A.ttf', 'text.semibold': 'x/B.ttf', 'text.italic': 'x/I.ttf' }, ['A', 'I', 'B', 'B']],
  [{ 'text.font': 'x/A.ttf', 'text.semiboldItalic': 'y/A.ttf' }, ['A', 'A', 'A', 'A-2']],
  [{ 'text.font': 'x/A.ttf', 'text.italic': 'x/A.ttf' }, ['A', 'A', 'A', 'A']],
])('%j gives the fonts %j', (settings, ids) => {
  const fonts = setOf(settings);
  expect(Object.values(fonts?.theme.set ?? {})).toEqual(ids);
  expect([...(fonts?.data.keys() ?? [])].sort()).toEqual([...new Set(ids)].sort());
});

test('small capitals are there when every font has them', () => {
  expect(setOf({ 'text.font': 'A.ttf' })?.theme).toMatchObject({ smallCapitals: true });
  expect(setOf({ 'text.font': 'A.ttf' }, plain)?.theme).toMatchObject({
    smallCapitals: false,
    family: 'Liberation Sans',
  });
  const mixed = new Map([
    ['A.ttf', literata],
    ['I.ttf', plain],
  ]);
  expect(fontsOf({ 'text.font': 'A.ttf', 'text.italic': 'I.ttf' }, mixed)?.theme.smallCapitals).toBe(false);
});

test('a font that is wrong is refused at its setting', () => {
  const place = { file: 'imprint.yaml', line: 2, column: 9 };
  const settings: Settings = { 'text.font': 'A.ttf', places: new Map([['text.font', place]]) };
  const broken = new Map([['A.ttf', literata.subarray(0, 400)]]);
  expect(() => fontsOf(settings, broken)).toThrow(
    expect.objectContaining({ finding: expect.objectContaining({ code: 'setting-font', ...place }) }),
  );
});

test.each<[Settings, readonly string[]]>([
  [
    { 'text.font': 'A.ttf' },
    ["'Literata Text' is set without an italic or a bold, so emphasis and what is strong can't be seen."],
  ],
  [
    { 'text.font': 'A.ttf', 'text.semibold': 'B.ttf' },
    ["'Literata Text' is set without an italic, so emphasis can't be seen."],
  ],
  [
    { 'text.font': 'A.ttf', 'text.italic': 'I.ttf' },
    ["'Literata Text' is set without a bold, so what is strong can't be seen."],
  ],
  [{ 'text.font': 'A.ttf', 'text.italic': 'I.ttf', 'text.semibold': 'B.ttf' }, []],
])('%j: what its fonts lack is found', (settings, messages) => {
  const place = { file: 'imprint.yaml', line: 2, column: 9 };
  const findings = setOf({ ...settings, places: new Map([['text.font', place]]) })?.findings ?? [];
  expect(findings.map(({ message }) => message)).toEqual(messages);
  for (const finding of findings)
    expect(finding).toMatchObject({ code: 'setting-font', severity: 'warning', ...place });
});

test('a lead-in in a font without small capitals is found', () => {
  const settings: Settings = {
    'text.font': 'A.ttf',
    'text.italic': 'I.ttf',
    'text.semibold': 'B.ttf',
    'opening.lead-in': 'small-caps',
  };
  expect(setOf(settings, plain)?.findings).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('no small capitals') },
  ]);
  expect(setOf(settings)?.findings).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { parseLength, parseSheet } from '../../src/configuration/lengths.ts';
import {
  complaintAboutValue,
  families,
  parseAssignment,
  settingsOf,
  unknownKeyHint,
} from '../../src/configuration/settings.ts';
import { catalogue } from '../../src/fonts/catalogue.ts';
import { type SettingKey, settingKeys } from '../../src/model/settings.ts';
import { pathOf } from '../support/tools.ts';

const nowhere = { file: null, line: null, column: null };

test.each([
  ['10.5', 10.5],
  ['10.5pt', 10.5],
  ['105mm', 297.638],
  ['10.5 CM', 297.638],
  ['1in', 72],
  ['-3', null],
  ['10 em', null],
  ['1e3', null],
  ['', null],
])('the length %j', (words, length) => {
  expect(parseLength(words)).toBe(length);
});

test.each([
  ['120x180mm', { width: 340.157, height: 510.236 }],
  ['120mm × 180mm', { width: 340.157, height: 510.236 }],
  ['120x180', { width: 340.157, height: 510.236 }],
  ['340x510pt', { width: 340, height: 510 }],
  ['340pt x 510 pt', { width: 340, height: 510 }],
  ['120', null],
  ['1x2x3', null],
  ['ax5', null],
])('the sheet %j', (words, sheet) => {
  expect(parseSheet(words)).toEqual(sheet);
});

test('the families that can be named are those of the catalogue, but for that of code', () => {
  const all = [...catalogue.values()].map(({ family }) => family).filter((family) => family !== 'JetBrains Mono');
  expect(families).toEqual([...new Set(all)]);
});

test('what is written later wins, and its place is kept', () => {
  const place = { file: 'imprint.yaml', line: 2, column: 9 };
  const settings = settingsOf([
    { key: 'text.size', words: '9', place },
    { key: 'hyphenation', words: 'false', place },
    { key: 'text.size', words: '10pt', place: nowhere },
  ]);
  expect(settings).toMatchObject({ 'text.size': 10, hyphenation: 'off' });
  expect(settings.places?.get('text.size')).toEqual(nowhere);
  expect(settings.places?.get('hyphenation')).toEqual(place);
});

describe('an assignment', () => {
  test.each([
    ['text.font = literata', { key: 'text.font', words: 'literata', place: nowhere }],
    ['text.font=a=b.ttf', { key: 'text.font', words: 'a=b.ttf', place: nowhere }],
    ['columns', { complaint: 'It takes KEY=VALUE, like text.size=10.' }],
    ['columns=4', { complaint: 'It takes 1, 2 or 3.' }],
    ['page.messure=4', { complaint: "There is no setting 'page.messure'. Did you mean 'page.measure'?" }],
    [
      'text.font=Arial',
      { complaint: 'It takes the name of a family (Literata, Atkinson Hyperlegible Next) or the path of a font file.' },
    ],
  ])('%j', (words, expected) => {
    expect(parseAssignment(words)).toEqual(expected);
  });
});

test('a key without its group is known by its last word', () => {
  expect(unknownKeyHint('leading')).toBe("Did you mean 'text.leading'?");
  expect(unknownKeyHint('body.measure')).toBe("Did you mean 'page.measure'?");
  expect(unknownKeyHint('qqqqqqqq')).toBe(`The settings are ${settingKeys.join(', ')}.`);
});

describe('the schema', () => {
  const schema = JSON.parse(readFileSync(pathOf('schemas/settings.schema.json'), 'utf8')) as Schema;
  const validator = new Validator(schema, '2020-12', false);
  const valueAt = (key: SettingKey, value: unknown) =>
    key.split('.').reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);

  test('has every key', () => {
    const keysOf = (node: Schema, path: string): readonly string[] =>
      Object.entries(node.properties ?? {}).flatMap(([name, inner]) =>
        (inner as Schema).properties ? keysOf(inner as Schema, `${path}${name}.`) : [`${path}${name}`],
      );
    expect(keysOf(schema, '')).toEqual(settingKeys);
    expect(validator.validate({ colums: 2 }).valid).toBe(false);
  });

  test.each<[SettingKey, unknown]>([
    ['text.font', 'Literata'],
    ['text.font', 'fonts/A.ttf'],
    ['text.font', 'Arial'],
    ['text.italic', 'A-Italic.ttf'],
    ['text.italic', 'yes'],
    ['text.size', 10],
    ['text.size', '10.5 pt'],
    ['text.size', '10 em'],
    ['text.leading', -1],
    ['page.size', 'A5'],
    ['page.size', 'a3'],
    ['page.size', '120x180mm'],
    ['page.size', '120 mm × 180 mm'],
    ['page.size', '120'],
    ['page.left', '2cm'],
    ['running', 'none'],
    ['running', 'head'],
    ['hyphenation', false],
    ['hyphenation', 'off'],
    ['hyphenation', 'never'],
    ['columns', 3],
    ['columns', 4],
    ['opening.initial', 3],
    ['opening.initial', '2'],
    ['opening.initial', 'none'],
    ['opening.initial', 4],
    ['opening.lead-in', 'small-caps'],
    ['opening.lead-in', 'caps'],
    ['braille.cells', 40],
    ['braille.cells', '32'],
    ['braille.cells', 19],
    ['braille.cells', 81],
    ['braille.cells', 30.5],
    ['braille.lines', 25],
    ['braille.lines', '60'],
    ['braille.lines', '61'],
    ['braille.lines', 9],
    ['braille.grade', 2],
    ['braille.grade', '1'],
    ['braille.grade', 3],
    ['pdf.standard', 'ua-2+a-4f'],
    ['pdf.standard', 'ua-2'],
  ])('judges %s: %j as the program does', (key, value) => {
    const accepted = complaintAboutValue(key, String(value)) === null;
    expect(validator.validate(valueAt(key, value)).valid).toBe(accepted);
  });
});

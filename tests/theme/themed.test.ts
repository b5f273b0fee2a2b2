import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/model/finding.ts';
import type { Settings } from '../../src/model/settings.ts';
import { themeOf } from '../../src/theme/catalogue.ts';
import { press } from '../../src/theme/press.ts';
import { inlineStyle, textStyle } from '../../src/theme/resolve.ts';
import type { PageFormat } from '../../src/theme/theme.ts';
import { themed } from '../../src/theme/themed.ts';

const millimetre = 72 / 25.4;
const pageOf = (settings: Settings, format: PageFormat = 'a4') => themed(press, settings, format).formats[format];
const formats: readonly PageFormat[] = ['a4', 'letter', 'a5'];

const many: readonly Settings[] = [
  {},
  { 'text.size': 10, 'text.leading': 13 },
  { 'text.size': 14 },
  { 'text.leading': 20 },
  { 'page.measure': 240 },
  { 'page.left': 90 },
  { 'page.left': 20, 'page.measure': 300 },
  { 'page.size': { width: 120 * millimetre, height: 180 * millimetre } },
  { 'page.size': { width: 700, height: 1000 }, 'text.size': 16 },
  { columns: 2, 'page.measure': 360 },
];

test('without settings a theme is what it was', () => {
  for (const format of formats) expect(themed(press, {}, format)).toEqual(press);
});

describe.each(formats)('on %s', (format) => {
  test.each(many)('%j leaves a page that adds up', (settings) => {
    const fits = format !== 'a5' || !settings.columns;
    const page = pageOf(fits ? settings : {}, format);
    const { margins, measure, lines, roles } = page;
    expect(margins.left + measure + margins.right).toBeCloseTo(page.width, 0);
    expect(margins.top + lines * roles.text.leading + margins.bottom).toBeCloseTo(page.height, 0);
    expect(margins.left - page.hang).toBeGreaterThanOrEqual(18);
    expect(margins.right).toBeGreaterThanOrEqual(18);
    expect(page.hang).toBeGreaterThanOrEqual(0);
    expect(page.foot).toBeLessThan(margins.bottom);
    for (const role of Object.values(roles)) expect(role.leading).toBeGreaterThanOrEqual(role.size);
    for (const { size, leading } of page.headlines) {
      expect(size).toBeGreaterThan(roles.text.size);
      expect(leading).toBeGreaterThan(size);
    }
  });
});

test('what is set stands as it was set', () => {
  const settings: Settings = { 'text.size': 10, 'text.leading': 13, 'page.measure': 297.638, 'page.left': 70 };
  const page = pageOf(settings, 'a5');
  expect(page.roles.text).toMatchObject({ size: 10, leading: 13 });
  expect(page).toMatchObject({ measure: 297.638, lines: 35 });
  expect(page.margins.left).toBe(70);
  expect(page.roles.foot).toMatchObject({ size: 9, leading: 13 });
});

test('a sheet without a name has one from its sides, and the margins of its format in proportion', () => {
  const page = pageOf({ 'page.size': { width: 200 * millimetre, height: 250 * millimetre } });
  expect(page.name).toBe('200 × 250 mm');
  expect(page.margins.left / page.margins.right).toBeCloseTo(159 / 100, 1);
});

test('columns have a line and a half between them, and what hangs out of a single one', () => {
  const page = pageOf({ columns: 2, 'text.leading': 15 });
  expect(page).toMatchObject({ columns: 2, gutter: 22.5, measure: 451.28, hang: 0 });
  expect(page.margins).toMatchObject({ left: 72, right: 72 });
});

test('columns of a measure that was asked for stand in the middle of the page', () => {
  const page = pageOf({ columns: 2, 'page.measure': 395.28 });
  expect(page).toMatchObject({ measure: 395.28, hang: 0 });
  expect(page.margins).toMatchObject({ left: 100, right: 100 });
});

test('running and hyphenation can be put off', () => {
  const theme = themed(press, { running: 'none', hyphenation: 'off' }, 'a4');
  expect(theme.running).toBe('none');
  expect(theme.hyphenation.standard.minimumWord).toBe(Number.POSITIVE_INFINITY);
  expect(theme.hyphenation.capitalisedNouns.minimumWord).toBe(Number.POSITIVE_INFINITY);
  expect(themed(press, { running: 'foot', hyphenation: 'on' }, 'a4')).toEqual(press);
});

test('fonts without small capitals: capitals stand as written, less apart, and a dateline as text', () => {
  const set = { regular: 'A', italic: 'A-Italic', semibold: 'A', semiboldItalic: 'A-Italic' };
  const theme = themed(press, {}, 'a4', { family: 'A', set, smallCapitals: false });
  const { text, kicker } = theme.formats.a4.roles;
  expect(textStyle(theme, kicker)).toMatchObject({ font: 'A', features: ['onum'], tracking: 20 });
  const style = textStyle(theme, text);
  expect(inlineStyle(theme, { type: 'dateline', children: [] }, style, 'text')).toEqual(style);
  expect(inlineStyle(theme, { type: 'emphasis', children: [] }, style, 'text').font).toBe('A-Italic');
  expect(theme).toMatchObject({ family: 'A', fontStack: 'serif' });
  const capitals = themed(press, {}, 'a4', { family: 'A', set, smallCapitals: true });
  expect(textStyle(capitals, kicker)).toMatchObject({ features: ['onum', 'smcp', 'c2sc'], tracking: 60 });
});

describe('what leaves no page is refused in one sentence', () => {
  test.each<[Settings, string, string]>([
    [{ 'text.size': 4 }, 'text.size', 'text.size is 4 pt, and it may be 6 pt to 36 pt.'],
    [{ 'text.leading': 10 }, 'text.leading', "A leading of 10 pt is less than the text's size of 11.5 pt."],
    [{ 'text.leading': 40 }, 'text.leading', "A leading of 40 pt is more than three times the text's size of 11.5 pt."],
    [{ 'page.measure': 600 }, 'page.measure', 'A measure of 600 pt is too wide for a page of 595.28 pt.'],
    [
      { 'page.measure': 400, 'page.left': 200 },
      'page.measure',
      'A measure of 400 pt is too wide for a page of 595.28 pt at 200 pt from its left.',
    ],
    [{ 'page.measure': 60 }, 'page.measure', 'A column of 60 pt is too narrow for text of 11.5 pt.'],
    [{ 'page.left': 5 }, 'page.left', 'A left margin of 5 pt is too narrow: it has at least 18 pt.'],
    [{ columns: 3, 'text.size': 18 }, 'columns', 'A column of 125.43 pt is too narrow for text of 18 pt.'],
    [{ 'page.size': { width: 100, height: 900 } }, 'page.size', "A page of 35.3 × 317.5 mm can't be set"],
    [{ 'page.size': { width: 400, height: 170 } }, 'page.size', 'A page of 141.1 × 60 mm holds only 7 lines of 16 pt.'],
  ])('%j', (settings, key, message) => {
    const place = { file: 'imprint.yaml', line: 3, column: 5 };
    const places = new Map([[key, place]]) as Settings['places'];
    const refused = () => pageOf({ ...settings, ...(places ? { places } : {}) });
    expect(refused).toThrow(Refusal);
    try {
      refused();
    } catch (error) {
      expect((error as Refusal).finding).toMatchObject({ code: 'setting-range', ...place });
      expect((error as Refusal).finding.message).toContain(message);
    }
  });
});

test('the body opens as settings ask; without small capitals no words lead in', () => {
  const asked = { 'opening.initial': 2, 'opening.lead-in': 'small-caps' } as const;
  expect(themed(press, asked, 'a4').opening).toEqual({ initial: 2, leadIn: 'small-caps' });
  const opening = { initial: 3, leadIn: 'small-caps' } as const;
  const none = { 'opening.initial': 'none', 'opening.lead-in': 'none' } as const;
  expect(themed({ ...press, opening }, none, 'a4').opening).toEqual({ initial: null, leadIn: 'none' });
  const fonts = { family: 'Sans', set: press.cuts.text, smallCapitals: false };
  expect(themed(press, asked, 'a4', fonts).opening).toEqual({ initial: 2, leadIn: 'none' });
});

test.each([
  ['large-print', 18],
  ['clear-print', 14],
  ['dyslexia', 12],
] as const)('%s is never set below %d points', (edition, least) => {
  const theme = themeOf(edition);
  const place = { file: 'imprint.yaml', line: 2, column: 9 };
  const settings: Settings = { 'text.size': least - 0.5, places: new Map([['text.size', place]]) };
  expect(() => themed(theme, settings, 'a4')).toThrow(
    `text.size is ${least - 0.5} pt, and the edition ${edition} takes no less than ${least} pt.`,
  );
  try {
    themed(theme, settings, 'a4');
  } catch (error) {
    expect(error instanceof Refusal && error.finding).toMatchObject(place);
  }
  const { roles } = themed(theme, { 'text.size': least }, 'a5').formats.a5;
  for (const { size } of Object.values(roles)) expect(size).toBeGreaterThanOrEqual(least);
});

test('a family of the catalogue takes the place of the theme’s own', () => {
  const inLiterata = themed(themeOf('large-print'), { 'text.font': 'Literata' }, 'a4');
  expect(inLiterata).toMatchObject({ family: 'Literata', monoScale: 1, smallCapitals: false, fallback: null });
  const sans = themed(press, { 'text.font': 'Atkinson Hyperlegible Next' }, 'a4');
  expect(sans).toMatchObject({
    family: 'Atkinson Hyperlegible Next',
    monoScale: press.monoScale,
    smallCapitals: false,
  });
  expect(sans.fallback?.cuts).toEqual(press.cuts);
});

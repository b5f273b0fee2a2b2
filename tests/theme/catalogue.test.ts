import { describe, expect, test } from 'vitest';
import { pagedEditions, themeOf } from '../../src/theme/catalogue.ts';
import { contrastOf } from '../../src/theme/contrast.ts';
import { press } from '../../src/theme/press.ts';
import { inlineStyle, textStyle } from '../../src/theme/resolve.ts';
import type { PageTheme, Role } from '../../src/theme/theme.ts';

const formats = ['a4', 'letter', 'a5'] as const;
const plain = ['large-print', 'clear-print', 'dyslexia'] as const;
const least = { 'large-print': 18, 'clear-print': 14, dyslexia: 12 } as const;

function sizesOf(page: PageTheme): readonly number[] {
  return [...Object.values(page.roles), ...page.headlines].map(({ size }) => size);
}

test('the trade edition is press', () => {
  expect(themeOf('trade')).toBe(press);
});

describe.each(pagedEditions)('%s', (edition) => {
  const theme = themeOf(edition);

  test('every text has a contrast of 7:1 or more, every rule one of 3:1', () => {
    const { colours } = theme;
    for (const page of Object.values(theme.formats)) {
      for (const role of Object.values(page.roles)) {
        const { colour } = textStyle(theme, role);
        expect(contrastOf(colour, colours.paper)).toBeGreaterThanOrEqual(7);
        const credit = inlineStyle(theme, { type: 'credit', children: [] }, textStyle(theme, role), 'caption');
        expect(contrastOf(credit.colour, colours.paper)).toBeGreaterThanOrEqual(7);
      }
    }
    expect(contrastOf(colours.hairline, colours.paper)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(colours.accent, colours.paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(formats)('on %s text area and margins make up the page', (format) => {
    const { width, height, margins, measure, lines, roles, hang, foot, columns, gutter } = theme.formats[format];
    expect(margins.left + measure + margins.right).toBeCloseTo(width, 0);
    expect(Math.abs(margins.top + lines * roles.text.leading + margins.bottom - height)).toBeLessThan(0.75);
    expect(hang).toBeLessThan(margins.left - 18);
    expect(foot).toBeLessThan(margins.bottom - 20);
    expect((measure - (columns - 1) * gutter) / columns).toBeGreaterThan(11 * roles.text.size);
  });

  test.each(formats)('on %s headlines step down, and stand out', (format) => {
    const { headlines, roles } = theme.formats[format];
    const sizes = headlines.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1.1 * roles.text.size);
  });

  test('says in a sentence whom it serves', () => {
    expect(theme.name).toBe(edition === 'trade' ? 'press' : edition);
    expect(theme.purpose).toMatch(/^[A-Z].{20,}\.$/);
  });
});

describe.each(plain)('%s', (edition) => {
  const theme = themeOf(edition);

  test.each(formats)('on %s nothing is smaller than its least size: a small page has shorter lines', (format) => {
    const page = theme.formats[format];
    expect(theme.leastSize).toBe(least[edition]);
    expect(Math.min(...sizesOf(page))).toBeGreaterThanOrEqual(least[edition]);
    expect(sizesOf(page)).toEqual(sizesOf(theme.formats.a4));
    expect(theme.formats.a5.measure).toBeLessThan(theme.formats.a4.measure);
  });

  test('upright, in lining figures, without small capitals, hyphens, indents and initials', () => {
    for (const page of Object.values(theme.formats)) {
      for (const role of Object.values(page.roles)) {
        expect(role).toMatchObject({ italic: false, figures: 'lining', smallCapitals: false });
      }
    }
    expect(theme).toMatchObject({ alignment: 'ragged', paragraphs: 'spaced', smallCapitals: false });
    expect(theme.opening).toEqual({ initial: null, leadIn: 'none' });
    expect(theme.hyphenation.standard.minimumWord).toBe(Number.POSITIVE_INFINITY);
  });

  test('what is stressed is semibold, and slanted inside semibold', () => {
    const { roles } = theme.formats.a4;
    const emphasis = { type: 'emphasis', children: [] } as const;
    const font = (role: Role) => inlineStyle(theme, emphasis, textStyle(theme, roles[role]), role).font;
    expect(font('text')).toBe('AtkinsonHyperlegibleNext-SemiBold');
    expect(font('headline')).toBe('AtkinsonHyperlegibleNext-SemiBoldItalic');
  });

  test('calls of notes and code are as large as the text beside them', () => {
    const text = textStyle(theme, theme.formats.a4.roles.note);
    const call = { type: 'noteReference', footnote: 'n', children: [] } as const;
    expect(inlineStyle(theme, call, text, 'text')).toMatchObject({ size: text.size, callSize: 1000 });
    expect(inlineStyle(theme, { type: 'code', children: [] }, text, 'text').size).toBe(text.size);
  });

  test('what it falls back to is set in the same sizes', () => {
    expect(theme.fallback).toMatchObject({ family: 'Literata', monoScale: 1, smallCapitals: false });
    for (const set of Object.values(theme.fallback?.cuts ?? {})) expect(set.regular).not.toContain('Small');
  });
});

describe('figures of the guidelines', () => {
  test('large print: 18/24, heads 22 and 20', () => {
    const { a4 } = themeOf('large-print').formats;
    expect(a4).toMatchObject({ measure: 423, lines: 27, margins: { top: 86, bottom: 108, left: 86 } });
    expect(a4.roles.text).toMatchObject({ size: 18, leading: 24 });
    expect([a4.headlines[0]?.size, a4.roles.subhead.size]).toEqual([22, 20]);
    for (const role of ['foot', 'note', 'caption', 'colophon'] as const) expect(a4.roles[role].size).toBe(18);
  });

  test('clear print: 14/20', () => {
    expect(themeOf('clear-print').formats.a4.roles.text).toMatchObject({ size: 14, leading: 20 });
  });

  test('dyslexia: lines one and a half apart, words by three and a half times as much as letters, heads a fifth larger', () => {
    const { roles, headlines } = themeOf('dyslexia').formats.a4;
    for (const role of [roles.text, roles.note, roles.caption]) {
      expect(role.leading / role.size).toBeCloseTo(1.5, 2);
      expect(role.wordSpacing).toBeGreaterThanOrEqual(3.5 * role.tracking);
      expect(role.tracking).toBeGreaterThan(0);
    }
    expect(roles.subhead.size).toBeGreaterThanOrEqual(1.2 * roles.text.size);
    expect(Math.min(...headlines.map(({ size }) => size))).toBeGreaterThanOrEqual(1.2 * roles.text.size);
  });

  test('newspaper: two columns of smaller text with a rule between them, one on A5', () => {
    const { formats: pages, rules } = themeOf('newspaper');
    expect([pages.a4.columns, pages.letter.columns, pages.a5.columns]).toEqual([2, 2, 1]);
    expect(pages.a4.roles.text.size).toBeLessThan(press.formats.a4.roles.text.size);
    expect(rules.column).toBeGreaterThan(0);
  });
});

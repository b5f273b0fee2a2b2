import { describe, expect, it } from 'vitest';
import { stylesheetOf } from '../../src/html/stylesheet.ts';
import { press } from '../../src/theme/press.ts';

const css = stylesheetOf(press, 'en');
const declarations = [...css.matchAll(/^\s*([a-z-]+): ([^;{]+);$/gm)].map(([, name = '', value = '']) => ({
  name,
  value,
}));
const rule = (sheet: string, selector: string) =>
  new RegExp(`(?:^|\\n)${selector.replaceAll('.', '\\.')} \\{\\n([^}]*)\\}`).exec(sheet)?.[1] ?? '';

describe('stylesheetOf', () => {
  it('leaves colours and the reader’s settings alone', () => {
    expect(declarations.length).toBeGreaterThan(60);
    expect(declarations.filter(({ name }) => /color|background|^font$|text-transform/.test(name))).toEqual([]);
    expect(css).not.toMatch(/!important|\dpx|\dpt|#[0-9a-f]{3}|rgb/i);
    expect(declarations.filter(({ value }) => /currentColor/.test(value)).length).toBeGreaterThan(0);
  });

  it('has logical sides', () => {
    expect(
      declarations.filter(({ name, value }) => /left|right/.test(name) || /\b(?:left|right)\b/.test(value)),
    ).toEqual([]);
  });

  it('takes its proportions from the theme', () => {
    expect(rule(css, 'body')).toContain('font-family: Literata, serif;');
    expect(rule(css, 'body')).toContain(`line-height: ${Math.round((16 / 11.5) * 1000) / 1000};`);
    expect(rule(css, '.direct-speech')).toMatch(
      /margin-inline-start: 0\.5em;\n.*border-inline-start: thin solid currentColor;\n.*padding-inline-start: 1em;/,
    );
  });

  it('follows the theme’s choice for direct speech', () => {
    expect(rule(stylesheetOf({ ...press, directSpeech: 'indented' }, 'en'), '.direct-speech')).not.toContain('border');
    expect(stylesheetOf({ ...press, directSpeech: 'plain' }, 'en')).not.toContain('.direct-speech');
  });

  it('opens the body as the theme has it', () => {
    const sheet = stylesheetOf({ ...press, opening: { initial: 3, leadIn: 'small-caps' } }, 'en');
    expect(rule(sheet, '.initial::first-letter')).toContain('\n  initial-letter: 3;');
    expect(rule(sheet, '.lead-in::first-line')).toContain('font-variant-caps: small-caps;');
    expect(css).not.toMatch(/::first-/);
    expect(stylesheetOf({ ...press, opening: { initial: 3, leadIn: 'small-caps' } }, 'ar')).not.toMatch(/::first-/);
  });

  it('sets no small capitals, wide letters or hyphens where a script has none', () => {
    for (const language of ['ar', 'ja', 'hi-IN']) {
      expect(stylesheetOf(press, language)).not.toMatch(/small-caps|letter-spacing|hyphens: auto/);
    }
  });

  it('hyphenates text, but no heading', () => {
    expect(rule(css, 'body')).toContain('hyphens: auto');
    expect(rule(css, 'h1, h2, h3, h4, h5, h6')).toContain('hyphens: none');
  });

  it('makes nothing smaller than a reader can bear', () => {
    const sizes = declarations.filter(({ name }) => name === 'font-size').map(({ value }) => Number.parseFloat(value));
    expect(Math.min(...sizes.filter((size) => size < 1))).toBeGreaterThanOrEqual(0.65);
  });
});

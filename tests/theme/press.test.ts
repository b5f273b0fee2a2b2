import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../src/theme/contrast.ts';
import { press } from '../../src/theme/press.ts';
import { inlineStyle, textStyle } from '../../src/theme/resolve.ts';

describe('contrast', () => {
  test('follows the formula of WCAG', () => {
    expect(contrastOf('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
    expect(contrastOf('#FFFFFF', '#777777')).toBeCloseTo(4.48, 2);
    expect(() => contrastOf('red', '#FFFFFF')).toThrow('red');
  });
});

describe('press', () => {
  test('every colour of text has a contrast of 7:1 or more', () => {
    for (const page of Object.values(press.formats)) {
      for (const role of Object.values(page.roles)) {
        expect(contrastOf(press.colours[role.colour], press.colours.paper)).toBeGreaterThanOrEqual(7);
      }
    }
    expect(contrastOf(press.colours.muted, press.colours.paper)).toBeGreaterThanOrEqual(7);
    expect(contrastOf(press.colours.paper, press.colours.accent)).toBeGreaterThanOrEqual(7);
  });

  test('the text area and the margins make up each page', () => {
    for (const page of Object.values(press.formats)) {
      const { margins, measure, lines, roles } = page;
      expect(Math.abs(margins.left + measure + margins.right - page.width)).toBeLessThan(0.6);
      expect(Math.abs(margins.top + lines * roles.text.leading + margins.bottom - page.height)).toBeLessThan(0.6);
      expect(page.hang).toBeLessThan(margins.left);
      expect(page.foot).toBeLessThan(margins.bottom - 20);
    }
  });

  test('headlines step down', () => {
    for (const page of Object.values(press.formats)) {
      const sizes = page.headlines.map((step) => step.size);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });
});

describe('styles', () => {
  const { roles } = press.formats.a4;

  test('a kicker is set in small capitals with tracking, a text in old-style figures', () => {
    expect(textStyle(press, roles.kicker)).toEqual({
      font: 'Literata-Small-Regular',
      size: 9500,
      colour: '#8A1C1C',
      features: ['onum', 'smcp', 'c2sc'],
      tracking: 60,
    });
    expect(textStyle(press, roles.text).features).toEqual(['onum']);
    expect(textStyle(press, roles.headline)).toMatchObject({ font: 'Literata-Display-SemiBold', features: ['lnum'] });
  });

  test('emphasis is italic, and upright inside italics', () => {
    const node = { type: 'emphasis', children: [] } as const;
    const text = textStyle(press, roles.text);
    const once = inlineStyle(press, node, text, 'text');
    expect(once.font).toBe('Literata-Text-Italic');
    expect(inlineStyle(press, node, once, 'text').font).toBe('Literata-Text-Regular');
    expect(inlineStyle(press, { type: 'strong', children: [] }, once, 'text').font).toBe(
      'Literata-Text-SemiBoldItalic',
    );
  });

  test('a label is heavier in a caption, but not inside a credit', () => {
    const node = { type: 'label', children: [] } as const;
    const text = textStyle(press, roles.caption);
    const credit = inlineStyle(press, { type: 'credit', children: [] }, text, 'caption');
    expect(inlineStyle(press, node, text, 'caption').font).toBe('Literata-Small-SemiBold');
    expect(inlineStyle(press, node, credit, 'caption').font).toBe('Literata-Small-Regular');
  });

  test('a name is heavier in a byline only', () => {
    const node = { type: 'personName', children: [] } as const;
    const text = textStyle(press, roles.byline);
    expect(inlineStyle(press, node, text, 'byline').font).toBe('Literata-Text-SemiBold');
    expect(inlineStyle(press, node, text, 'text').font).toBe('Literata-Text-Regular');
  });
});

import { describe, expect, test } from 'vitest';
import { bookText, literata, square, squares } from './setting.ts';

const call = { ...square, features: ['sups'] };

describe('the call of a note', () => {
  test('is set in the figures that a face has for it', () => {
    const setting = literata.words.setting({ ...bookText, features: ['sups'] }, 'en', 'Latn');
    expect(setting.size).toBe(bookText.size);
    expect(setting.shape('1').yOffsets?.[0] ?? 0).toBe(0);
  });

  test('is smaller and reaches the capitals where a face has none', () => {
    const plain = squares.words.setting(square, 'en', 'Latn');
    const setting = squares.words.setting(call, 'en', 'Latn');
    expect(setting.size).toBe(6200);
    expect(setting.shape('1').width).toBe(Math.round(plain.shape('1').width * 0.62));
    const { capHeight, unitsPerEm } = setting.face;
    const top = (setting.shape('1').yOffsets?.[0] ?? 0) + (capHeight * setting.size) / unitsPerEm;
    expect(top).toBeCloseTo((capHeight * square.size) / unitsPerEm, -1);
  });
});

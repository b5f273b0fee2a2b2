import { describe, expect, it } from 'vitest';
import { repeatsCaption } from '../../src/check/alternative.ts';

describe('repeatsCaption', () => {
  it.each([
    ['The light at Sarn.', 'The light at Sarn', true],
    ['The light at Sarn from the east', 'The light at Sarn, from the east. Photo: Naoko Ito', true],
    ['A lighthouse', 'A lighthouse that two families kept for ninety years', false],
    ['A white tower on a rock', 'The light at Sarn', false],
    ['', '', false],
    ['The light', 'The lighthouse', false],
  ])('%j beside %j: %s', (alternative, caption, expected) => {
    expect(repeatsCaption(alternative, caption)).toBe(expected);
  });
});

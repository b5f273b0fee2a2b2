import { describe, expect, it } from 'vitest';
import { Recent } from '../../../src/compose/inline/recent.ts';

describe('Recent', () => {
  it('keeps what is asked for again and again', () => {
    const recent = new Recent<number>(3);
    recent.set('always', 1);
    for (let other = 0; other < 100; other++) {
      recent.set(`word ${other}`, other);
      expect(recent.get('always')).toBe(1);
    }
  });

  it('forgets what was asked for long ago', () => {
    const recent = new Recent<number>(3);
    recent.set('once', 1);
    for (let other = 0; other < 6; other++) recent.set(`word ${other}`, other);
    expect(recent.get('once')).toBeUndefined();
    expect(recent.get('word 5')).toBe(5);
    expect(recent.get('word 3')).toBe(3);
  });
});

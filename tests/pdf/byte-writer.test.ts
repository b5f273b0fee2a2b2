import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../src/pdf/byte-writer.ts';

const written = (write: (out: ByteWriter) => void) => {
  const out = new ByteWriter();
  write(out);
  return Buffer.from(out.take()).toString('latin1');
};

describe('a number', () => {
  it.each([
    [0, '0'],
    [-0.0001, '0'],
    [7, '7'],
    [-12.5, '-12.5'],
    [0.05, '0.05'],
    [419.528, '419.528'],
    [-100.001, '-100.001'],
    [14_400, '14400'],
  ])('%d has at most three decimals', (value, text) => {
    expect(written((out) => out.number(value))).toBe(text);
  });

  it('is what JavaScript writes for it, rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000_000, max: 20_000_000 }), (thousandths) => {
        expect(written((out) => out.number(thousandths / 1000))).toBe(String(thousandths / 1000));
      }),
    );
  });
});

describe('what is taken', () => {
  it('is everything since the last time, however long', () => {
    const out = new ByteWriter();
    const long = 'abc\xff'.repeat(20_000);
    out.text(long);
    out.byte(0x21);
    expect(Buffer.from(out.take()).toString('latin1')).toBe(`${long}!`);
    out.text('next');
    expect(Buffer.from(out.take()).toString('latin1')).toBe('next');
  });
});

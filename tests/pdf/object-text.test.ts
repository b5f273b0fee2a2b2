import { describe, expect, it } from 'vitest';
import { objectText } from '../../src/pdf/object-text.ts';
import { PdfText } from '../../src/pdf/pdfkit.ts';

describe('an object as it stands in the file', () => {
  it('has a space only where two of its parts would run together', () => {
    const value = { Type: 'Page', Kids: [1, 'Name', [2, -0.5], true, null], Left: undefined, In: { N: 3 } };
    expect(objectText(value)).toBe('<</Type/Page/Kids[1/Name[2 -0.5] true null]/In<</N 3>>>>');
  });

  it('refers to an indirect object', () => {
    const pointer = Object.create({ toString: () => '7 0 R' }) as { readonly id: number };
    expect(objectText({ P: pointer, Q: [pointer, pointer] })).toBe('<</P 7 0 R/Q[7 0 R 7 0 R]>>');
  });

  it('writes text as it is where it is ASCII, else as UTF-16, with what would end a string escaped', () => {
    expect(objectText(new PdfText('a (b) \\ \n'))).toBe('(a \\(b\\) \\\\ \\n)');
    // U+2028 has a parenthesis for its second byte.
    expect(objectText(new PdfText('é\u2028'))).toBe('(\xfe\xff\0\xe9\x20\\()');
  });

  it('writes bytes in hexadecimal and dates in UTC', () => {
    expect(objectText(Uint8Array.of(0, 255))).toBe('<00ff>');
    expect(objectText(new Date('2024-03-05T06:07:08.900Z'))).toBe('(D:20240305060708Z)');
  });

  it('writes numbers without exponents', () => {
    expect(objectText([1e-7, 0.1234567, 1e20, -0])).toBe('[0 0.123457 100000000000000000000 0]');
    expect(() => objectText(Number.NaN)).toThrow("can't be written");
  });
});

import { describe, expect, it } from 'vitest';
import type { List } from '../../src/model/block.ts';
import { heading, headline, paragraph } from '../../src/model/build.ts';
import { headingTypes, listNumbering } from '../../src/pdf/structure-types.ts';
import { footnote } from '../support/structures.ts';

describe('headingTypes', () => {
  const types = (...children: Parameters<typeof headingTypes>[0]['children']) => [
    ...headingTypes({ children }).values(),
  ];

  it('has the headline as H1 and subheads below it', () => {
    expect(types(headline('A'), heading(2, 'B'), heading(3, 'C'), heading(2, 'D'))).toEqual(['H1', 'H2', 'H3', 'H2']);
  });

  it('skips no level on the way down', () => {
    expect(types(headline('A'), heading(4, 'B'), heading(4, 'C'), heading(2, 'D'))).toEqual(['H1', 'H2', 'H3', 'H2']);
  });

  it('has no heading in a note of a PDF 2.0, and one in that of a PDF 1.7', () => {
    const children = [headline('A'), footnote('n', '1', heading(2, 'B')), heading(3, 'C')];
    expect([...headingTypes({ children }, '2.0').values()]).toEqual(['H1', 'H2']);
    expect([...headingTypes({ children }, '1.7').values()]).toEqual(['H1', 'H2', 'H3']);
  });

  it('begins at H1 where there is no headline', () => {
    expect(types(paragraph('A'), heading(2, 'B'), heading(3, 'C'))).toEqual(['H1', 'H2']);
  });
});

describe('listNumbering', () => {
  const list = (marker: string, ordered = false): List => ({
    type: 'list',
    ordered,
    start: 1,
    children: [{ type: 'listItem', marker, children: [paragraph('A')] }],
  });

  it.each([
    ['•', false, 'Disc'],
    ['–', false, 'Disc'],
    ['◦', false, 'Circle'],
    ['▪', false, 'Square'],
    ['1.', true, 'Decimal'],
    ['a)', true, 'LowerAlpha'],
    ['c)', true, 'LowerAlpha'],
    ['B.', true, 'UpperAlpha'],
    ['iv.', true, 'LowerRoman'],
    ['IX.', true, 'UpperRoman'],
  ])('reads %s (ordered: %s) as %s', (marker, ordered, numbering) => {
    expect(listNumbering(list(marker, ordered))).toBe(numbering);
  });
});

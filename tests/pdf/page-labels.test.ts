import { expect, it } from 'vitest';
import { pageLabels } from '../../src/pdf/page-labels.ts';

it('makes one range of pages that are numbered on', () => {
  expect(pageLabels(['1', '2', '3'])).toEqual({ Nums: [0, { S: 'D', St: 1 }] });
});

it('begins a range where the numbers jump or change their kind', () => {
  expect(pageLabels(['iv', 'v', '1', '2', '9'])).toEqual({
    Nums: [0, { S: 'r', St: 4 }, 2, { S: 'D', St: 1 }, 4, { S: 'D', St: 9 }],
  });
});

it('writes a label that is no number as it is', () => {
  const { Nums } = pageLabels(['Cover', 'Cover', 'dim']);
  expect(JSON.stringify(Nums)).toBe('[0,{"P":"Cover"},1,{"P":"Cover"},2,{"P":"dim"}]');
});

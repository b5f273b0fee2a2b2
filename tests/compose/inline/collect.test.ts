import { expect, test } from 'vitest';
import { collect, collectFurniture, type InlineStyles } from '../../../src/compose/inline/collect.ts';
import { emphasis, link, paragraph, personName, quotationPart, text } from '../../../src/model/build.ts';
import { positionsOf } from '../../../src/model/position.ts';
import { square } from './setting.ts';

const italic = { ...square, font: 'Literata-Text-Italic' };
const styles: InlineStyles = {
  base: square,
  styleOf: (node, around) => (node.type === 'emphasis' ? italic : around),
  breakable: true,
};

function collected(block: ReturnType<typeof paragraph>) {
  return collect(block, positionsOf({ children: [block] }), styles, 'en');
}

test('leaves become origins with their positions, and a part of a quotation changes no style', () => {
  expect(collected(paragraph('He said ', quotationPart('q1', '“no ', emphasis('way'), '”'), '.'))).toEqual({
    text: 'He said “no way”.',
    origins: [
      { from: 0, to: 8, position: 1 },
      { from: 8, to: 12, position: 10 },
      { from: 12, to: 15, position: 15 },
      { from: 15, to: 16, position: 19 },
      { from: 16, to: 17, position: 21 },
    ],
    stretches: [
      { from: 0, to: 12, style: square, language: 'en', breakable: true },
      { from: 12, to: 15, style: italic, language: 'en', breakable: true },
      { from: 15, to: 17, style: square, language: 'en', breakable: true },
    ],
  });
});

test('links and names aren’t broken, and a language goes with its words', () => {
  const block = paragraph('See ', link('https://example.org', 'here'), personName('Ada'), {
    type: 'languageSpan',
    language: 'fr',
    children: [text('bien')],
  });
  const { stretches } = collected(block);
  expect(stretches.map(({ from, to, language, breakable }) => [from, to, language, breakable])).toEqual([
    [0, 4, 'en', true],
    [4, 11, 'en', false],
    [11, 15, 'fr', true],
  ]);
});

test('a line break is a character with a position of its own', () => {
  const block = paragraph('one', { type: 'lineBreak' }, 'two');
  expect(collected(block)).toMatchObject({
    text: 'one\ntwo',
    origins: [
      { from: 0, to: 3, position: 1 },
      { from: 3, to: 4, position: 4 },
      { from: 4, to: 7, position: 5 },
    ],
  });
});

test('furniture has no position', () => {
  expect(collectFurniture('12', square, 'en').origins).toEqual([{ from: 0, to: 2, position: null }]);
});

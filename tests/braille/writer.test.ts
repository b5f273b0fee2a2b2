import { expect, test } from 'vitest';
import { BrailleWriter } from '../../src/braille/writer.ts';
import type { Block } from '../../src/model/block.ts';
import { headline, inlines, paragraph } from '../../src/model/build.ts';
import { positionsOf } from '../../src/model/position.ts';
import { articleOf } from '../html/article.ts';

const contents: Block = {
  type: 'contents',
  children: [
    {
      type: 'contentsEntry',
      children: [
        {
          type: 'contentsLine',
          children: [
            {
              type: 'crossReference',
              target: 'article:1',
              children: [...inlines(['so ']), { type: 'locator', children: inlines(['3']) }],
            },
          ],
        },
      ],
    },
  ],
};

test('sections begin a page each; those in front come first, with numbers of their own', () => {
  const writer = new BrailleWriter({ language: 'en', printPages: true, cells: 20, lines: 10 });
  const section = (children: readonly Block[], label: string) => {
    const article = articleOf(children);
    return { article, positions: positionsOf(article), pageBreaks: [{ position: 0, label }] };
  };
  writer.add(section([headline('so'), paragraph('go')], '3'));
  writer.add({ ...section([paragraph('do')], ''), pageBreaks: [] });
  writer.addFront(section([contents], 'i'));
  const pages = new TextDecoder().decode(writer.finish()).toLowerCase().split('\f').slice(0, -1);
  const lines = pages.map((page) => page.split('\r\n').filter((line) => line !== ''));
  expect(lines).toEqual([
    ['                   i', 's """"""""""""""" #c', '                 p#a'],
    ['                  #c', '         s', '  g', '                  #a'],
    ['                 a#c', '  d', '                  #b'],
  ]);
});

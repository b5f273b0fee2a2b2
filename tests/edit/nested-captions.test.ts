import { expect, it } from 'vitest';
import { edit } from '../../src/edit/index.ts';
import { textOf } from '../../src/model/visit.ts';
import { readMarkdown } from '../read/markdown/reader.ts';

it('a caption without its picture says so in an aside and in a list, too', async () => {
  const { article } = await readMarkdown('# H\n\n:::aside\n![The pier](a.png)\n:::\n\n- ![The mole](b.png)');
  const edited = edit(article, { editions: [] }, () => {});
  const texts = edited.children.map((block) => textOf(block));
  expect(texts).toContain('Picture not included: The pier');
  expect(texts).toContain('Picture not included: The mole');
});

import { describe, expect, it } from 'vitest';
import { edit } from '../../src/edit/index.ts';
import { leavesOf, visit } from '../../src/model/visit.ts';
import { readMarkdown } from '../read/markdown/reader.ts';

describe('code', () => {
  it('stays as it was typed in every pass', async () => {
    const text =
      '# H\n\nShe said: "It\'s `a "b" -- c, 5 km, https://a.example` now," and left. See `"x` and "y".\n\n```\n"b" -- it\'s 5 km https://a.example «d» Привет\n```';
    const { article } = await readMarkdown(text);
    const edited = edit(article, { editions: [] }, () => {});
    const code: string[] = [];
    visit(edited, (node) => {
      if (node.type === 'code' || node.type === 'codeLine')
        code.push(
          leavesOf(node)
            .map(({ value }) => value)
            .join('|'),
        );
    });
    expect(code).toEqual([
      'a "b" -- c, 5 km, https://a.example',
      '"x',
      '"b" -- it\'s 5 km https://a.example «d» Привет',
    ]);
    expect(
      leavesOf(edited)
        .map(({ value }) => value)
        .join(''),
    ).toContain('“It’s ');
  });
});

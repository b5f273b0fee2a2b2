import fc from 'fast-check';
import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { articleElement } from '../../src/html/article.ts';
import { mayBeginAt } from '../../src/html/word-boundary.ts';
import type { Article } from '../../src/model/article.ts';
import type { Block } from '../../src/model/block.ts';
import {
  deck,
  emphasis,
  heading,
  headline,
  kicker,
  link,
  paragraph,
  quotationPart,
  text,
} from '../../src/model/build.ts';
import { positionsOf } from '../../src/model/position.ts';
import type { Node } from '../../src/model/visit.ts';
import { leavesOf, textOf } from '../../src/model/visit.ts';
import { articleOf, contextOf, listItem } from './article.ts';

const marker = (number: number) =>
  `<span id="page-${number}" role="doc-pagebreak" epub:type="pagebreak" aria-label="${number}"></span>`;

/** The HTML with a page that begins at the character `offset` of a leaf. */
function withBreakAt(article: Article, node: Node, offset: number): string {
  const position = positionsOf(article).of(node) + offset;
  return toHtml(articleElement(contextOf(article, [{ position, at: 'word', label: '1' }])));
}

function withBreakBefore(article: Article, node: Node): string {
  const position = positionsOf(article).of(node);
  return toHtml(articleElement(contextOf(article, [{ position, at: 'block', label: '1' }])));
}

describe('a page that begins inside a paragraph', () => {
  it('is marked after the space', () => {
    const leaf = text('One two three');
    expect(withBreakAt(articleOf([paragraph(leaf)]), leaf, 8)).toContain(`<p>One two ${marker(1)}three</p>`);
  });

  it('is marked before the word it divides, over the edges of leaves', () => {
    const leaf = text('ded');
    const article = articleOf([paragraph('It is divi', emphasis(leaf), ' here')]);
    expect(withBreakAt(article, leaf, 1)).toContain(`<p>It is ${marker(1)}divi<em>ded</em> here</p>`);
  });

  it('is marked inside a quotation, but not inside a link', () => {
    const leaf = text('two three');
    expect(withBreakAt(articleOf([paragraph('One ', quotationPart('q', leaf))]), leaf, 4)).toContain(
      `One <span class="quotation">two ${marker(1)}three</span>`,
    );
    const linked = text('two three');
    const article = articleOf([paragraph('One ', link('https://example.org/', linked), '.')]);
    expect(withBreakAt(article, linked, 4)).toContain(
      `<p>One ${marker(1)}<a href="https://example.org/">two three</a>`,
    );
  });

  it('is marked before the paragraph where its first word is divided', () => {
    const leaf = text('Constantinople fell');
    expect(withBreakAt(articleOf([paragraph(leaf)]), leaf, 7)).toContain(`${marker(1)}\n<p>Constantinople fell</p>`);
  });

  it('is marked between letters where a script has no spaces', () => {
    const leaf = text('この日を九年も待っていた。');
    expect(withBreakAt(articleOf([paragraph(leaf)]), leaf, 4)).toContain(`<p>この日を${marker(1)}九年も`);
  });

  it('is marked before a heading, never inside', () => {
    const leaf = text('Two words');
    expect(withBreakAt(articleOf([headline('A'), heading(2, leaf)]), leaf, 4)).toContain(`${marker(1)}\n<h2`);
  });
});

describe('a page that begins with a block', () => {
  it('is marked before it, and outside what may hold no marker', () => {
    const title: Block[] = [kicker('K'), headline('H'), deck('D')];
    expect(withBreakBefore(articleOf(title), title[0] as Block)).toContain(`<header>\n${marker(1)}\n<hgroup>`);
    expect(withBreakBefore(articleOf(title), title[2] as Block)).toContain(`<header>\n${marker(1)}\n<hgroup>`);
    const item = listItem('•', 'one');
    const list: Block = { type: 'list', ordered: false, start: 1, children: [item] };
    expect(withBreakBefore(articleOf([list]), item)).toContain(`<li>\n${marker(1)}\n<p>one</p>`);
  });

  it('is marked where a pull quotation was left out', () => {
    const inside = paragraph('Nine years');
    const article = articleOf([paragraph('x'), { type: 'pullQuotation', repeatsBody: true, children: [inside] }]);
    expect(withBreakBefore(article, inside)).toContain(`<p>x</p>\n${marker(1)}\n</article>`);
  });

  it('must begin in the article', () => {
    const article = articleOf([paragraph('x')]);
    expect(() => contextOf(article, [{ position: 99, at: 'block', label: '1' }])).toThrow('outside');
  });
});

describe('page markers', () => {
  it('are each there once, in order, lose no word and divide none', () => {
    const words = fc.stringMatching(/^[\p{Script=Latin}’,.“”—-]{1,8}( [\p{Script=Latin}’,.“”—-]{1,8}){0,6}$/u);
    const article = fc
      .array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
      .map((blocks) =>
        articleOf([
          headline('Headline'),
          ...blocks.map((leaves) =>
            paragraph(...leaves.map((leaf, index) => (index % 2 ? quotationPart('q', leaf) : text(leaf)))),
          ),
        ]),
      );
    fc.assert(
      fc.property(article, fc.array(fc.nat(), { maxLength: 6 }), (tree, places) => {
        const positions = positionsOf(tree);
        const breaks = places
          .map((place) => place % positions.size)
          .sort((a, b) => a - b)
          .map((position, index) => ({ position, at: 'word' as const, label: `${index + 1}` }));
        const context = contextOf(tree, breaks);
        const html = articleElement(context);
        expect(labelsIn(html)).toEqual(breaks.map(({ label }) => label));
        expect(textIn(html).replace(/\n/g, '')).toBe(textOf(tree));
        for (const leaf of leavesOf(tree)) {
          for (const { offset } of context.markers.within(leaf)) {
            expect(
              /[\p{L}\p{M}\p{N}]/u.test(leaf.value[offset - 1] ?? '') &&
                /[\p{L}\p{M}\p{N}]/u.test(leaf.value[offset] ?? ''),
            ).toBe(false);
          }
        }
      }),
    );
  });

  it('may stand after spaces and dashes alone', () => {
    const divided = (marked: string) => mayBeginAt(marked.replace('|', ''), marked.indexOf('|'));
    expect(['one |two', 'one—|two', '|one', '日|本'].map(divided)).toEqual([true, true, true, true]);
    expect(
      ['o|ne', 'anti-|war', '3|000', 'one| two', '5\u00A0|km', 'and/|or', 'e|\u0301', '\uD83D|\uDE00'].map(divided),
    ).toEqual(Array(8).fill(false));
  });
});

function labelsIn(node: Nodes): string[] {
  if (!('children' in node)) return [];
  const own =
    node.type === 'element' && node.properties.role === 'doc-pagebreak' ? [String(node.properties.ariaLabel)] : [];
  return [...own, ...node.children.flatMap(labelsIn)];
}

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { articleElement } from '../../src/html/article.ts';
import type { Article } from '../../src/model/article.ts';
import type { Block } from '../../src/model/block.ts';
import { link, paragraph } from '../../src/model/build.ts';
import { positionsOf } from '../../src/model/position.ts';
import { type Node, visit } from '../../src/model/visit.ts';
import { call, codeBlock, definitions, everyStructure, footnote, table, verse } from '../support/structures.ts';
import { articleOf, contextOf, graphic } from './article.ts';

const lines = (text: string) => text.replace(/\n+/g, '\n').trim();
const html = (article: Article, pages: Parameters<typeof contextOf>[1] = []) =>
  lines(toHtml(articleElement(contextOf(article, pages))));
const htmlOf = (...children: Block[]) => html(articleOf(children)).replace(/^<article>\n|\n<\/article>$/g, '');

/** The HTML with a page that begins with a node. */
function withPageAt(article: Article, node: Node): string {
  return html(article, [{ position: positionsOf(article).of(node), at: 'block', label: '9' }]);
}

const mark = '<span id="page-1" role="doc-pagebreak" epub:type="pagebreak" aria-label="9"></span>';

describe('tables', () => {
  it('have their caption, their heads with scope, and no head without words', () => {
    expect(htmlOf(table())).toBe(
      `<table id="table-1">
<caption>Ferries by year</caption>
<thead>
<tr>
<td class="left"></td>
<th class="right" scope="col">Boats</th>
<th scope="col">Crew</th>
</tr>
</thead>
<tbody>
<tr>
<th class="left" scope="row">Spring</th>
<td class="right">12</td>
<td></td>
</tr>
<tr>
<th class="left" scope="row">Autumn</th>
<td class="right">9</td>
<td>31</td>
</tr>
</tbody>
</table>`,
    );
  });

  it('mark a page that begins with a row inside its first cell, one that begins with the caption before the table', () => {
    const article = articleOf([table()]);
    const nodes = new Map<string, Node>();
    visit(article, (node) => nodes.set(node.type, node));
    const [caption, row] = [nodes.get('caption'), nodes.get('tableRow')];
    expect(caption && withPageAt(article, caption)).toContain(`${mark}\n<table id="table-1">`);
    expect(row && withPageAt(article, row)).toContain(`<th class="left" scope="row">${mark}Autumn`);
  });
});

describe('footnotes', () => {
  const note = footnote('n', '1', paragraph('By hand.'), paragraph('Twice.'));
  const article = articleOf([
    paragraph('Built', call('n', '1'), ' well', call('n', '1'), '.'),
    note,
    paragraph('End.'),
  ]);

  it('stand at the end, called from the text and leading back to the first call', () => {
    expect(html(article)).toBe(
      `<article>
<p>Built<sup><a id="call-1" href="#note-1" role="doc-noteref" epub:type="noteref">1</a></sup> well<sup><a id="call-2" href="#note-1" role="doc-noteref" epub:type="noteref">1</a></sup>.</p>
<p>End.</p>
<aside class="footnote" id="note-1" role="doc-footnote" epub:type="footnote">
<p><a href="#call-1" role="doc-backlink" aria-label="Back to reference 1">1</a> By hand.</p>
<p>Twice.</p>
</aside>
</article>`,
    );
  });

  it('are no link where nothing calls them, and a call none where there is no note or a link around it', () => {
    expect(htmlOf(footnote('n', '1', paragraph('By hand.')))).toContain('<p><span>1</span> By hand.</p>');
    expect(htmlOf(paragraph('Built', call('x', '1')))).toBe('<p>Built<sup>1</sup></p>');
    const linked = htmlOf(paragraph(link('https://example.org/', 'Built', call('n', '1'))), note);
    expect(linked).toContain('<a href="https://example.org/">Built<sup>1</sup></a>');
  });

  it('give a page that begins in them to the block after them, or to the end of the body', () => {
    expect(withPageAt(article, note)).toContain(`${mark}\n<p>End.</p>`);
    const last = articleOf([paragraph('Built', call('n', '1')), footnote('n', '1', paragraph('By hand.'))]);
    const within = last.children[1];
    expect(within && withPageAt(last, within)).toContain(`</p>\n${mark}\n<aside class="footnote"`);
  });
});

describe('lines', () => {
  it('of code stand in one pre, empty ones too', () => {
    expect(htmlOf(codeBlock('ts', 'if (a) {', '  b();', '}'))).toBe(
      '<pre><code class="language-ts"><span class="code-line">if (a) {\n</span>' +
        '<span class="code-line indent-1">  b();\n</span><span class="code-line">}</span></code></pre>',
    );
    const code = toHtml(articleElement(contextOf(articleOf([codeBlock(null, 'a', '', 'b')]))));
    expect(code).toContain(
      '<pre><code><span class="code-line">a\n</span><span class="code-line">\n</span><span class="code-line">b</span></code></pre>',
    );
  });

  it('of verse are lines without the style sheet too', () => {
    expect(
      htmlOf(
        verse(
          [
            [0, 'Wide'],
            [2, 'small'],
          ],
          [[0, 'cold']],
        ),
      ),
    ).toBe(
      `<div class="verse">
<p class="stanza"><span class="line">Wide</span><br>
<span class="line indent-2">small</span></p>
<p class="stanza"><span class="line">cold</span></p>
</div>`,
    );
  });
});

it('definitions hold markers inside their terms, since nothing else may stand between', () => {
  const article = articleOf([definitions()]);
  const list = article.children[0];
  const term = list?.type === 'definitionList' ? list.children[0] : undefined;
  expect(term && withPageAt(article, term)).toContain(`<dl>\n<dt>${mark}Quay</dt>\n<dd>`);
});

it('a picture names its long description, and every place a page may begin at is marked once', () => {
  const article = articleOf(everyStructure(graphic));
  const positions = positionsOf(article);
  const pages: { position: number; at: 'block'; label: string }[] = [];
  visit(article, (node) => {
    if (node.type !== 'text') pages.push({ position: positions.of(node), at: 'block', label: `${pages.length + 1}` });
  });
  const text = html(article, pages);
  expect(text).toMatch(/aria-details="(description-1)"[\s\S]*<div class="long-description" id="\1">/);
  const labels = [...text.matchAll(/role="doc-pagebreak" epub:type="pagebreak" aria-label="(\d+)"/g)].map(([, n]) => n);
  expect(labels).toEqual(pages.map(({ label }) => label));
});

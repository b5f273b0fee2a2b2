import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/block.ts';
import { headline, paragraph } from '../../src/model/build.ts';
import { articleOf } from '../html/article.ts';
import { filesOf } from './book.ts';

const colophon: Block = { type: 'colophon', children: [paragraph('Published by us.')] };

describe('content documents', () => {
  it('are XHTML in the language of the article', async () => {
    const files = await filesOf(articleOf([headline('A & B'), paragraph('Text.', { type: 'lineBreak' }, 'More.')]));
    expect(files.get('article.xhtml')).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE html>',
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">',
        '<head>',
        '<meta charset="utf-8"/>',
        '<title>A &#x26; B</title>',
        '<link rel="stylesheet" type="text/css" href="style.css"/>',
        '</head>',
        '<body epub:type="bodymatter">',
        '<article>',
        '<header>',
        '<h1 id="headline">A &#x26; B</h1>',
        '</header>',
        '<p>Text.<br/>More.</p>',
        '</article>',
        '</body>',
        '</html>',
        '',
      ].join('\n'),
    );
  });

  it('run from right to left where the language does', async () => {
    const files = await filesOf(
      articleOf([headline('جسر'), paragraph('نص.'), colophon], { language: 'ar', direction: 'rtl' }),
    );
    for (const name of ['article.xhtml', 'colophon.xhtml', 'nav.xhtml']) {
      expect(files.get(name)).toContain('lang="ar" xml:lang="ar" dir="rtl">');
    }
  });

  it('hold nothing that XML can’t', async () => {
    const files = await filesOf(
      articleOf([headline('x ]]> y'), paragraph('a\u0001b\u000Bc\uFFFEd\uD800e <![CDATA[ f')]),
    );
    const text = files.get('article.xhtml') ?? '';
    expect(text).toContain('x ]]&gt; y');
    expect(text).toContain('<p>abcd\uFFFDe &#x3C;![CDATA[ f</p>');
  });

  it('take their title from the text where there is no headline', async () => {
    const title = async (...children: Block[]) =>
      /<title>([^<]*)<\/title>/.exec((await filesOf(articleOf(children))).get('article.xhtml') ?? '')?.[1];
    expect(await title(paragraph('A short one.'))).toBe('A short one.');
    expect(await title(paragraph(`${'word '.repeat(30)}end.`))).toMatch(/^(?:word )+word…$/);
    expect(await title()).toMatch(/^urn:uuid:/);
  });

  it('keep the cover out of the linear reading, and give the colophon a document of its own', async () => {
    const cover = { png: Uint8Array.of(1), alternative: 'Cover of “A bridge”' };
    const files = await filesOf(articleOf([headline('A bridge'), colophon]), { cover });
    expect(files.get('cover.xhtml')).toContain(
      '<img src="images/cover.png" alt="Cover of “A bridge”" role="doc-cover"/>',
    );
    expect(files.get('colophon.xhtml')).toContain('<p>Published by us.</p>');
    expect(files.get('article.xhtml')).not.toContain('Published');
    expect(files.get('package.opf')?.match(/<itemref[^>]*>/g)).toEqual([
      '<itemref idref="cover" linear="no">',
      '<itemref idref="article">',
      '<itemref idref="colophon">',
      '<itemref idref="nav">',
    ]);
  });
});

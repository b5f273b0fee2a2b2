import { describe, expect, it } from 'vitest';
import type { Caption, Colophon, Figure, Footnote, Table } from '../../src/model/block.ts';
import { heading, headline, inlines, paragraph } from '../../src/model/build.ts';
import { positionsOf } from '../../src/model/position.ts';
import { articleOf } from '../html/article.ts';
import { filesOf } from './book.ts';

const colophon: Colophon = { type: 'colophon', children: [paragraph('Published by us.'), paragraph('Read more.')] };
const text = paragraph('One two three.');
const article = articleOf([
  headline('A bridge'),
  text,
  heading(2, 'How'),
  heading(3, 'Why'),
  heading(2, 'When'),
  colophon,
]);
const cover = { png: Uint8Array.of(1), alternative: 'Cover' };

/** The links of a `nav`, as 'label → address', two spaces deeper for each list. */
function linksOf(document: string, type: string): string[] {
  const nav = new RegExp(`<nav epub:type="${type}".*?</nav>`, 's').exec(document)?.[0] ?? '';
  let depth = -1;
  return [...nav.matchAll(/<ol>|<\/ol>|<a[^>]*href="([^"]*)">([^<]*)/g)].flatMap(([tag, address, label]) => {
    if (tag === '<ol>') depth++;
    else if (tag === '</ol>') depth--;
    else return [`${'  '.repeat(depth)}${label} → ${address}`];
    return [];
  });
}

describe('the navigation document', () => {
  it('has the headings by their level, and the colophon', async () => {
    const files = await filesOf(article);
    expect(linksOf(files.get('nav.xhtml') ?? '', 'toc')).toEqual([
      'A bridge → article.xhtml',
      '  How → article.xhtml#heading-1',
      '    Why → article.xhtml#heading-2',
      '  When → article.xhtml#heading-3',
      'About this edition → colophon.xhtml',
    ]);
    for (const id of ['headline', 'heading-1', 'heading-2', 'heading-3']) {
      expect(files.get('article.xhtml')?.match(new RegExp(`id="${id}"`, 'g'))).toHaveLength(1);
    }
  });

  it('has landmarks for what is there', async () => {
    const landmarks = async (input = {}) =>
      linksOf((await filesOf(article, input)).get('nav.xhtml') ?? '', 'landmarks');
    expect(await landmarks({ cover })).toEqual([
      'Cover → cover.xhtml',
      'Start of the article → article.xhtml',
      'About this edition → colophon.xhtml',
      'Contents → nav.xhtml#toc',
    ]);
    expect((await landmarks()).some((link) => link.startsWith('Cover'))).toBe(false);
  });

  it('lists figures and tables by their captions, and says where notes begin', async () => {
    const caption = (words: string): Caption => ({
      type: 'caption',
      children: [...inlines([words]), { type: 'credit', children: inlines([' Photo: QPIX']) }],
    });
    const figure = (words: string | null): Figure => ({
      type: 'figure',
      graphic: { name: 'pier.png', mediaType: 'image/png', data: Uint8Array.of(1), width: 1, height: 1 },
      alternative: 'A pier',
      decorative: false,
      children: words === null ? [] : [caption(words)],
    });
    const table: Table = {
      type: 'table',
      alignments: [null],
      children: [
        caption('Tides'),
        { type: 'tableRow', header: false, children: [{ type: 'tableCell', scope: null, children: inlines(['1']) }] },
      ],
    };
    const note: Footnote = { type: 'footnote', id: 'n', marker: '1', children: [paragraph('A note.')] };
    const files = await filesOf(
      articleOf([headline('A bridge'), figure('One'), figure(null), figure('Two'), table, note]),
    );
    const navigation = files.get('nav.xhtml') ?? '';
    expect(linksOf(navigation, 'loi')).toEqual(['One → article.xhtml#figure-1', 'Two → article.xhtml#figure-2']);
    expect(linksOf(navigation, 'lot')).toEqual(['Tides → article.xhtml#table-1']);
    expect(linksOf(navigation, 'landmarks')).toEqual([
      'Start of the article → article.xhtml',
      'Notes → article.xhtml#note-1',
      'Contents → nav.xhtml#toc',
      'Figures → nav.xhtml#loi',
      'Tables → nav.xhtml#lot',
    ]);
    expect(navigation).toMatch(/<nav epub:type="loi" id="loi" aria-labelledby="loi-heading">\n<h2[^>]*>Figures</);
    for (const id of ['figure-1', 'figure-2', 'table-1', 'note-1']) {
      expect(files.get('article.xhtml')?.match(new RegExp(`id="${id}"`, 'g'))).toHaveLength(1);
    }
    expect((await filesOf(article)).get('nav.xhtml')).not.toMatch(/loi|lot|Notes/);
  });

  it('has the pages of one edition, or isn’t made', async () => {
    const [first, second] = ['1', '1'].map((label) => ({ position: 0, at: 'block' as const, label }));
    await expect(filesOf(article, { pageBreaks: first && second ? [first, second] : [] })).rejects.toThrow(
      'page 1 twice',
    );
    await expect(filesOf(article, { pageBreaks: first ? [first] : [], pageBreakSource: null })).rejects.toThrow(
      'without the edition',
    );
  });

  it('lists the paged edition’s pages by their bare numbers, in the documents they begin in', async () => {
    const positions = positionsOf(article);
    const leaf = text.children[0];
    if (!leaf) throw new Error('no leaf');
    const pageBreaks = [
      { position: 0, at: 'block', label: '1' },
      { position: positions.of(leaf) + 4, at: 'word', label: '2' },
      { position: positions.of(colophon.children[1] ?? colophon), at: 'block', label: '3' },
    ] as const;
    const files = await filesOf(article, { pageBreaks, pageBreakSource: 'urn:uuid:p' });
    expect(linksOf(files.get('nav.xhtml') ?? '', 'page-list')).toEqual([
      '1 → article.xhtml#page-1',
      '2 → article.xhtml#page-2',
      '3 → colophon.xhtml#page-3',
    ]);
    expect(files.get('nav.xhtml')).toContain('<nav epub:type="page-list" role="doc-pagelist"');
    expect(files.get('article.xhtml')).toContain('<p>One <span id="page-2" role="doc-pagebreak"');
    expect(files.get('colophon.xhtml')).toMatch(/aria-label="3"><\/span>\n<p>Read more/);
    expect(files.get('package.opf')).toContain('<meta property="pageBreakSource">urn:uuid:p</meta>');
    expect(files.get('toc.ncx')).toContain('<text>3</text></navLabel><content src="colophon.xhtml#page-3">');
  });

  it('has no page list without pages', async () => {
    const files = await filesOf(article, { pageBreakSource: 'urn:uuid:p' });
    expect(files.get('nav.xhtml')).not.toContain('page-list');
    expect(files.get('toc.ncx')).not.toContain('pageList');
    expect(files.get('package.opf')).not.toContain('pageBreakSource');
  });

  it('speaks the language of the article, or says that it doesn’t', async () => {
    const heading = async (language: string) =>
      /<h1 id="toc-heading"[^>]*>[^<]*/.exec(
        (await filesOf(articleOf([headline('A')], { language }))).get('nav.xhtml') ?? '',
      )?.[0];
    expect(await heading('pl-PL')).toBe('<h1 id="toc-heading">Spis treści');
    expect(await heading('it')).toBe('<h1 id="toc-heading" lang="en" xml:lang="en">Contents');
  });

  it('has one entry where there is no heading', async () => {
    const files = await filesOf(articleOf([paragraph('A short text.')]));
    expect(linksOf(files.get('nav.xhtml') ?? '', 'toc')).toEqual(['A short text. → article.xhtml']);
  });
});

it('the NCX gives every address one place in the play order', async () => {
  const ncx = (await filesOf(article)).get('toc.ncx') ?? '';
  expect([...ncx.matchAll(/playOrder="(\d+)"/g)].map(([, order]) => order)).toEqual(['1', '2', '3', '4', '5']);
  expect(ncx).toContain('<meta name="dtb:depth" content="3">');
});

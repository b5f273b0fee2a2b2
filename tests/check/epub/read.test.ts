import { describe, expect, it } from 'vitest';
import { readEpub } from '../../../src/check/epub/read.ts';
import { pagesOfEpub, wordsOfEpub } from '../../../src/check/epub/words.ts';
import type { SaidDocument, SaidElement, SaidText } from '../../../src/check/said.ts';
import { archiveOf, bookOf, packageWith, page } from './book.ts';

/** What a book says, a line for each element and text: its role, level, language, alternative. */
function linesOf({ root }: SaidDocument): readonly string[] {
  const lines: string[] = [];
  const walk = (child: SaidElement | SaidText, indent: string) => {
    if (child.role === 'text') return lines.push(`${indent}${JSON.stringify(child.text)}`);
    const parts = [child.role, child.level, child.language && `[${child.language}]`];
    if (child.alternative !== null) parts.push(JSON.stringify(child.alternative));
    lines.push(`${indent}${parts.filter((part) => part !== null && part !== '').join(' ')}`);
    for (const inner of child.children) walk(inner, `${indent} `);
    return lines.length;
  };
  for (const section of root.children) walk(section, '');
  return lines;
}

/** The lines of a book of one document, below that document. */
async function heard(body: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const lines = linesOf(await readEpub(bookOf({ 'EPUB/one.xhtml': page(body), ...files })));
  return lines.slice(1).map((line) => line.slice(1));
}

describe('what an e-book says', () => {
  it('has its title, language, metadata and claims', async () => {
    const claim = '<meta property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta></metadata>';
    const said = await readEpub(bookOf(packageWith('</metadata>', claim)));
    expect(said).toMatchObject({ format: 'epub', title: 'A book', language: 'en', pages: [] });
    expect(said.claims).toEqual(['EPUB Accessibility 1.1 - WCAG 2.2 Level AA']);
    expect(said.metadata['schema:accessibilityFeature']).toEqual(['tableOfContents', 'structuralNavigation']);
  });

  it('is elements by their roles, with their text', async () => {
    expect(await heard('<h2>Head</h2>\n<p>One <em>two</em> three.</p>\n<ul>\n<li>Item</li>\n</ul>')).toEqual([
      'heading 2',
      ' "Head"',
      'paragraph',
      ' "One "',
      ' span',
      '  "two"',
      ' " three."',
      'list',
      ' listItem',
      '  "Item"',
    ]);
  });

  it('puts a stated role before what an element is', async () => {
    expect(await heard('<div role="heading" aria-level="3">Head</div><p role="doc-footnote">Note</p>')).toEqual([
      'heading 3',
      ' "Head"',
      'note',
      ' "Note"',
    ]);
    expect(await heard('<aside epub:type="footnote"><p>Note</p></aside>')).toEqual(['note', ' paragraph', '  "Note"']);
  });

  it('has the words that stand for pictures, formulas and marks of pages', async () => {
    expect(await heard('<img src="a.png" alt="A tower"/>')).toEqual(['figure "A tower"']);
    expect(await heard('<img src="a.png" alt=""/>')).toEqual(['artifact ""']);
    expect(await heard('<img src="a.png"/>')).toEqual(['figure']);
    expect(
      await heard('<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x squared"><mi>x</mi></math>'),
    ).toEqual(['formula "x squared"']);
    expect(await heard('<svg xmlns="http://www.w3.org/2000/svg"><title>A drawing</title><path/></svg>')).toEqual([
      'figure "A drawing"',
    ]);
    expect(await heard('<span role="doc-pagebreak" aria-label="12"/><span epub:type="pagebreak" title="13"/>')).toEqual(
      ['pageBreak "12"', 'pageBreak "13"'],
    );
  });

  it('has the languages of its parts', async () => {
    expect(await heard('<p>He said <i lang="fr" xml:lang="fr">non</i>.</p>')).toContain(' span [fr]');
  });

  it('leaves out what nobody hears', async () => {
    const files = { 'EPUB/style.css': '.gone, p.a > b { display: none } @media print { p { display: none } }' };
    expect(
      await heard(
        '<p hidden="">1</p><p aria-hidden="true">2</p><p class="gone">3</p><p class="a">4<b>5</b></p><script>6</script>',
        files,
      ),
    ).toEqual(['paragraph', ' "4"']);
    expect(await heard('<p style="visibility: hidden">1</p><p>2</p>')).toEqual(['paragraph', ' "2"']);
  });

  it('keeps white space where it is text, and between words', async () => {
    expect(await heard('<pre>a\n  b</pre>')).toEqual(['code', ' "a\\n  b"']);
    expect(await heard('<p><b>One</b>\n<i>two</i></p>')).toEqual([
      'paragraph',
      ' span',
      '  "One"',
      ' " "',
      ' span',
      '  "two"',
    ]);
  });

  it('knows the lines that things stand on', async () => {
    const said = await readEpub(bookOf({ 'EPUB/one.xhtml': page('<h1>One</h1>\n<p>Two</p>') }));
    const [document] = said.root.children;
    const paragraph = document && document.role !== 'text' ? document.children[1] : undefined;
    expect(paragraph?.place).toEqual({ page: null, file: 'EPUB/one.xhtml', line: 5 });
  });

  it('comes in the order of the spine, what is outside of it last', async () => {
    const items = '<item id="two" href="two.xhtml" media-type="application/xhtml+xml"/></manifest>';
    const opf = packageWith('</manifest>', items)['EPUB/package.opf'] ?? '';
    const spine = '<spine><itemref idref="two" linear="no"/><itemref idref="one"/></spine>';
    const said = await readEpub(
      bookOf({ 'EPUB/package.opf': opf.replace(/<spine>.*<\/spine>/, spine), 'EPUB/two.xhtml': page('<p>Two</p>') }),
    );
    expect(said.root.children.map(({ place }) => place.file)).toEqual(['EPUB/one.xhtml', 'EPUB/two.xhtml']);
    expect(wordsOfEpub(said)).toEqual(['One', 'Once', 'upon', 'a', 'time']);
  });

  it('has its words by pages', async () => {
    const body =
      '<p>Before.</p><p>A wo<b>rd</b> <span role="doc-pagebreak" id="p2" aria-label="2"/>and more.</p><p>Last</p>';
    expect(pagesOfEpub(await readEpub(bookOf({ 'EPUB/one.xhtml': page(body) })))).toEqual([
      { label: null, words: ['Before', 'A', 'word'] },
      { label: '2', words: ['and', 'more', 'Last'] },
    ]);
  });
});

describe('books of other makers', () => {
  it('may call their namespaces what they like', async () => {
    const text = `<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns:o="http://www.idpf.org/2007/ops" xml:lang="en">
<h:head><h:title>One</h:title></h:head><h:body><h:p o:type="footnote">Text</h:p></h:body></h:html>`;
    expect(linesOf(await readEpub(bookOf({ 'EPUB/one.xhtml': text })))).toEqual(['section [en]', ' note', '  "Text"']);
  });

  it('may be of EPUB 2: an NCX, named characters, UTF-16', async () => {
    const ncx = `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>
<navPoint id="a"><navLabel><text>One</text></navLabel><content src="one.html"/></navPoint></navMap>
<pageList><pageTarget id="b"><navLabel><text>1</text></navLabel><content src="one.html#p1"/></pageTarget></pageList></ncx>`;
    const opf = `<package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
<dc:title>Old</dc:title><dc:language>fr</dc:language><dc:identifier id="id">x</dc:identifier><meta name="cover" content="c"/></metadata>
<manifest><item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="o" href="one.html" media-type="application/xhtml+xml"/></manifest>
<spine toc="n"><itemref idref="o"/></spine></package>`;
    const one = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>One</title></head><body><p>caf&eacute;&nbsp;&mdash;</p></body></html>`;
    const said = await readEpub(
      archiveOf([
        { name: 'mimetype', text: 'application/epub+zip' },
        {
          name: 'META-INF/container.xml',
          text: '<container><rootfiles><rootfile full-path="content.opf"/></rootfiles></container>',
        },
        { name: 'content.opf', text: opf },
        { name: 'toc.ncx', text: ncx },
        { name: 'one.html', text: one },
      ]),
    );
    expect(said).toMatchObject({ title: 'Old', language: 'fr', pages: ['1'], metadata: { cover: ['c'] } });
    expect(linesOf(said)).toEqual(['section', ' paragraph', '  "café\u00a0—"']);
  });
});

import JSZip from 'jszip';
import type { OutcomeValue } from '../../../src/check/outcome.ts';

/** A way to break a sound book that has everything (the case `specimen`), and the rule that must name it. */
export interface Mutation {
  readonly name: string;
  readonly rule: string;
  /** What that rule must say; 'cantTell' where the file alone doesn't show that it is wrong. */
  readonly outcome: OutcomeValue;
  /** Which files to change; of a mutation of the archive, none. */
  readonly files: RegExp;
  change(text: string): string;
}

const [opf, article, nav, css] = [/\.opf$/, /article\.xhtml$/, /nav\.xhtml$/, /\.css$/];

function failing(name: string, rule: string, files: RegExp, change: Mutation['change']): Mutation {
  return { name, rule, outcome: 'failed', files, change };
}

function unsure(name: string, rule: string, files: RegExp, change: Mutation['change']): Mutation {
  return { ...failing(name, rule, files, change), outcome: 'cantTell' };
}

/** Replaces the first of what is found. */
function put(found: string | RegExp, instead: string): Mutation['change'] {
  return (text) => text.replace(found, () => instead);
}

function without(found: string | RegExp): Mutation['change'] {
  return put(found, '');
}

const lighthouse = /alt="A white lighthouse[^"]*"/;
const claim = (feature: string) => `<meta property="schema:accessibilityFeature">${feature}</meta>`;

const ofPackage: readonly Mutation[] = [
  failing('without a title', 'epub-title', opf, without(/<dc:title.*?<\/dc:title>/)),
  failing('without a language', 'epub-language', opf, without(/<dc:language>.*?<\/dc:language>/)),
  failing('in a language that is none', 'epub-language', opf, put(/<dc:language>.*?</, '<dc:language>english_UK<')),
  failing('without an identifier', 'epub-identifier', opf, without(/<dc:identifier.*?<\/dc:identifier>/)),
  failing(
    'with an identifier that nothing names',
    'epub-identifier',
    opf,
    put('unique-identifier="identifier"', 'unique-identifier="isbn"'),
  ),
  failing('never modified', 'epub-modified', opf, without(/<meta property="dcterms:modified">.*?<\/meta>/)),
  failing('modified at no time', 'epub-modified', opf, put('2024-05-31T00:00:00Z', '2024-02-30T00:00:00Z')),
  failing('published on no day', 'epub-dates', opf, put('<dc:date>2024-05-31', '<dc:date>31 May 2024')),
  unsure('published after it was modified', 'epub-dates', opf, put('<dc:date>2024-05-31', '<dc:date>2025-05-31')),
  failing('with a time that is none', 'epub-dates', article, put('datetime="2024-05-31"', 'datetime="2024-15-31"')),
  failing(
    'without access modes',
    'accessibility-access-modes',
    opf,
    without(/<meta property="schema:accessMode">.*?<\/meta>\n<meta property="schema:accessMode">.*?<\/meta>/),
  ),
  failing(
    'silent of its pictures',
    'accessibility-access-modes',
    opf,
    without('<meta property="schema:accessMode">visual</meta>'),
  ),
  failing('said to be heard', 'accessibility-access-modes', opf, put('accessMode">visual', 'accessMode">auditory')),
  failing('without sufficient modes', 'accessibility-access-modes-sufficient', opf, (text) =>
    text.replace(/<meta property="schema:accessModeSufficient">.*?<\/meta>/g, ''),
  ),
  failing(
    'without hazards',
    'accessibility-hazards',
    opf,
    without(/<meta property="schema:accessibilityHazard">.*?<\/meta>/),
  ),
  failing(
    'with hazards that contradict',
    'accessibility-hazards',
    opf,
    put(
      'accessibilityHazard">none</meta>',
      'accessibilityHazard">none</meta><meta property="schema:accessibilityHazard">flashing</meta>',
    ),
  ),
  failing(
    'without a summary',
    'accessibility-summary',
    opf,
    without(/<meta property="schema:accessibilitySummary">.*?<\/meta>/),
  ),
  failing('claiming MathML', 'accessibility-features-true', opf, put(claim('unlocked'), claim('MathML'))),
  failing('claiming an index', 'accessibility-features-true', opf, put(claim('unlocked'), claim('index'))),
  failing(
    'claiming a long description that is gone',
    'accessibility-features-true',
    article,
    without(/ aria-details="[^"]*"/),
  ),
  failing('silent of its page list', 'accessibility-features-complete', opf, without(claim('pageNavigation'))),
  failing('silent of its alternatives', 'accessibility-features-complete', opf, without(claim('alternativeText'))),
  unsure('with the pages of no edition', 'accessibility-page-source', opf, (text) =>
    text.replace(/<meta property="pageBreakSource">.*?<\/meta>/, '').replace(/<dc:source>.*?<\/dc:source>/, ''),
  ),
  failing(
    'claiming to conform in its own words',
    'conformance-claim',
    opf,
    put('</metadata>', '<meta property="dcterms:conformsTo">WCAG 2.2 AA accessible</meta></metadata>'),
  ),
  failing(
    'claiming to conform by nobody’s word',
    'conformance-claim',
    opf,
    put(
      '</metadata>',
      '<meta property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta></metadata>',
    ),
  ),
  failing(
    'with a file that is not listed',
    'epub-manifest-complete',
    opf,
    without(/<item [^>]*text\/css[^>]*><\/item>/),
  ),
  failing('with a file that is not there', 'epub-manifest-complete', opf, put('href="style.css"', 'href="styles.css"')),
  failing(
    'with a picture called another kind',
    'epub-media-types',
    opf,
    put('href="images/picture-1.png" media-type="image/png"', 'href="images/picture-1.png" media-type="image/jpeg"'),
  ),
  failing('with a spine that names nothing', 'epub-spine', opf, put('idref="colophon"', 'idref="afterword"')),
  failing(
    'with its spine in another order',
    'nav-order',
    opf,
    put(
      '<itemref idref="article"></itemref>\n<itemref idref="colophon"></itemref>',
      '<itemref idref="colophon"></itemref>\n<itemref idref="article"></itemref>',
    ),
  ),
];

const ofNavigation: readonly Mutation[] = [
  failing('with contents that lead nowhere', 'nav-targets', nav, put('#heading-5"', '#heading-55"')),
  failing('with contents out of order', 'nav-order', nav, (text) =>
    text.replace('#heading-5"', '#x"').replace('#heading-6"', '#heading-5"').replace('#x"', '#heading-6"'),
  ),
  failing(
    'with contents that leave out a heading',
    'nav-covers-headings',
    nav,
    without(/<li><a href="article.xhtml#heading-6">.*?<\/li>\n/),
  ),
  unsure(
    'with contents that leave out a document',
    'nav-covers-spine',
    nav,
    put('<li><a href="colophon.xhtml">About this edition</a></li>\n</ol>', '</ol>'),
  ),
  failing('with an entry without words', 'nav-labels', nav, put('>The room<', '><')),
  failing('with a landmark that is nothing', 'nav-landmarks', nav, put('epub:type="bodymatter" ', '')),
  failing(
    'with a page that is not listed',
    'page-list-complete',
    nav,
    without('<li><a href="article.xhtml#page-3">3</a></li>\n'),
  ),
  failing('with two pages that changed places', 'page-list-order', nav, (text) =>
    text
      .replace('#page-3">3', '#page-4">4')
      .replace(
        '#page-4">4</a></li>\n<li><a href="article.xhtml#page-5',
        '#page-3">3</a></li>\n<li><a href="article.xhtml#page-5',
      )
      .replace(/#page-4">4([\s\S]*)#page-4">4/, '#page-4">4$1#page-3">3'),
  ),
  failing('with a page that has two numbers', 'page-labels', nav, put('#page-3">3<', '#page-3">13<')),
  failing('with a page list that leads to a heading', 'page-list-marked', nav, put('#page-3"', '#heading-5"')),
  failing('with the mark of a page moved', 'page-list-order', article, (text) => {
    const mark = /<span id="page-3"[^>]*><\/span>\n/.exec(text)?.[0] ?? '';
    return text.replace(mark, '').replace('<span id="page-2"', `${mark}<span id="page-2"`);
  }),
  failing('with the mark of a page doubled', 'unique-ids', article, (text) =>
    text.replace(/(<span id="page-3"[^>]*><\/span>)/, '$1$1'),
  ),
  failing('with the mark of a page in a word', 'page-marker-place', article, (text) => {
    const mark = /<span id="page-2"[^>]*><\/span>/.exec(text)?.[0] ?? '';
    return text.replace(mark, '').replace('People who come', `Peo${mark}ple who come`);
  }),
  failing('with the mark of a page in a heading', 'page-marker-place', article, (text) => {
    const mark = /<span id="page-2"[^>]*><\/span>/.exec(text)?.[0] ?? '';
    return text.replace(mark, '').replace('>The room<', `>${mark}The room<`);
  }),
  failing('with the mark of a page without a label', 'page-labels', article, without(' aria-label="3"')),
];

const ofDocuments: readonly Mutation[] = [
  failing('in no language', 'document-language', article, without(' lang="en-GB" xml:lang="en-GB"')),
  failing(
    'in two languages at once',
    'document-language',
    article,
    put('lang="en-GB" xml:lang="en-GB"', 'lang="en-GB" xml:lang="fr"'),
  ),
  failing(
    'said to be in French',
    'language-true',
    article,
    put('lang="en-GB" xml:lang="en-GB"', 'lang="fr" xml:lang="fr"'),
  ),
  failing(
    'with a part in a language that is none',
    'language-tags',
    article,
    put('<div lang="fr" xml:lang="fr">', '<div lang="fr_FR" xml:lang="fr_FR">'),
  ),
  failing('without a title in a document', 'document-title', article, put(/<title>.*?<\/title>/, '<title></title>')),
  failing('with a level of headings left out', 'heading-levels', article, (text) =>
    text.replace('<h3 id="heading-2">What stands where</h3>', '<h4 id="heading-2">What stands where</h4>'),
  ),
  failing('with an empty heading', 'heading-words', article, put('>The machine<', '><')),
  failing(
    'with an alternative that is a file’s name',
    'alternative-is-file-name',
    article,
    put(lighthouse, 'alt="picture-1.png"'),
  ),
  failing(
    'with an alternative from a camera',
    'alternative-is-file-name',
    article,
    put(lighthouse, 'alt="IMG_20240531"'),
  ),
  failing('without an alternative', 'alternative-present', article, without(lighthouse)),
  failing(
    'with an alternative for any picture',
    'alternative-is-placeholder',
    article,
    put(lighthouse, 'alt="Image placeholder"'),
  ),
  failing('with one in Polish', 'alternative-is-placeholder', article, put(lighthouse, 'alt="Zdjęcie"')),
  failing('with one in Hindi', 'alternative-is-placeholder', article, put(lighthouse, 'alt="चित्र"')),
  unsure('with a captioned picture said to be decorative', 'alternative-empty', article, put(lighthouse, 'alt=""')),
  unsure(
    'with an alternative that is the caption',
    'alternative-repeats-caption',
    article,
    put(
      lighthouse,
      'alt="The light at Sarn, from the press’s cold window. The causeway is dry for three hours at each low water. Photo: Naoko Ito"',
    ),
  ),
  failing(
    'with the head of a column as a plain cell',
    'table-headers',
    article,
    put('<th class="left" scope="col">Paper</th>', '<td class="left">Paper</td>'),
  ),
  failing(
    'with the head of a row as a plain cell',
    'table-headers',
    article,
    put('<th class="left" scope="row">Laid, cream</th>', '<td class="left">Laid, cream</td>'),
  ),
  failing(
    'with a header cell that lost its scope',
    'table-scopes',
    article,
    put('scope="row">Newsprint', '>Newsprint'),
  ),
  unsure('with all scopes lost', 'table-scopes', article, (text) => text.replace(/ scope="\w+"/g, '')),
  failing('with a paragraph in a list', 'list-items', article, put('<ul>\n<li>', '<ul>\n<p>Stray.</p><li>')),
  failing('with a link without words', 'link-words', article, put('>what the baker says of it<', '><')),
  failing('with a call that leads nowhere', 'note-reference-target', article, put('href="#note-2"', 'href="#note-22"')),
  failing('with a link that leads nowhere', 'link-targets', article, put('href="#note-2"', 'href="#note-22"')),
  unsure('with a note that nothing calls', 'note-referenced', article, put('href="#note-1"', 'href="#note-2"')),
  failing(
    'without a way back from a note',
    'note-backlink',
    article,
    put(/<a href="#call-2" role="doc-backlink"[^>]*>2<\/a>/, '2'),
  ),
  failing(
    'with a way back to another call',
    'note-backlink',
    article,
    put('href="#call-2" role="doc-backlink"', 'href="#call-1" role="doc-backlink"'),
  ),
  failing('with one id twice', 'unique-ids', article, put('id="heading-6"', 'id="heading-5"')),
  failing('with a description that is gone', 'id-references', article, put('id="description-1"', 'id="description-2"')),
  failing('with a role that is none', 'roles-valid', article, put('role="doc-subtitle"', 'role="doc-deck"')),
  unsure(
    'with a role that contradicts',
    'roles-agree',
    article,
    put('role="doc-footnote" epub:type="footnote"', 'role="doc-endnote" epub:type="footnote"'),
  ),
  failing('kept from screen readers', 'text-not-hidden', article, put('<body ', '<body aria-hidden="true" ')),
  unsure(
    'with a paragraph shown to nobody',
    'text-shown',
    article,
    put('<p>Nobody goes there alone', '<p hidden="">Nobody goes there alone'),
  ),
  failing('with a soft hyphen in a word', 'words-whole', article, put('compositor', 'compo\u00adsitor')),
  failing('with a space of no width in a word', 'words-whole', article, put('compositor', 'compo\u200bsitor')),
  unsure('with a word left broken', 'words-joined', article, put('compositor', 'compo- sitor')),
  failing(
    'with a picture on the network',
    'epub-remote-resources',
    article,
    put('src="images/picture-1.png"', 'src="https://press.example/picture-1.png"'),
  ),
  failing(
    'with a script that nobody was told of',
    'epub-manifest-properties',
    article,
    put('</head>', '<script>alert(1)</script></head>'),
  ),
  unsure('with a script', 'epub-scripts', article, put('</head>', '<script>alert(1)</script></head>')),
  failing('left open', 'epub-well-formed', article, without('</p>')),
  failing(
    'with text too pale to read',
    'text-contrast',
    article,
    put('<p>We set', '<p style="color:#aaa;background:#fff">We set'),
  ),
];

const ofStyles: readonly Mutation[] = [
  failing('with a colour for its text alone', 'colours-in-pairs', css, put('body {', 'body { color: #111;')),
  failing(
    'with pale notes',
    'text-contrast',
    css,
    put('.footnote {', '.footnote { color: #999; background-color: white;'),
  ),
  unsure('with sizes that stay', 'font-sizes-scale', css, put('body {', 'body { font-size: 12px;')),
  unsure(
    'with spacing that readers can’t change',
    'reader-styles-win',
    css,
    put('line-height: 1.391;', 'line-height: 1.391 !important;'),
  ),
  failing(
    'with a tight line that nobody can change',
    'reader-styles-win',
    article,
    put('<p>We set', '<p style="line-height:1.1!important">We set'),
  ),
  unsure(
    'with a box that cuts off text',
    'text-not-clipped',
    css,
    put('aside:not(.footnote) {', 'aside:not(.footnote) { height: 5em; overflow: hidden;'),
  ),
  failing(
    'with words from its style sheet',
    'no-text-in-styles',
    css,
    put('body {', 'aside::before { content: "Sidebar: "; } body {'),
  ),
  failing(
    'with a style sheet on the network',
    'epub-remote-resources',
    css,
    put('body {', '@import url(https://press.example/more.css); body {'),
  ),
];

/** Every way to break a book that is tried. */
export const mutations: readonly Mutation[] = [...ofPackage, ...ofNavigation, ...ofDocuments, ...ofStyles];

/** Rewrites a book with some of its files changed; throws where nothing was changed. */
export async function mutate(
  book: Uint8Array,
  { name, files, change }: Pick<Mutation, 'name' | 'files' | 'change'>,
): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(book);
  let changed = false;
  for (const [path, file] of Object.entries(archive.files)) {
    if (!files.test(path)) continue;
    const text = await file.async('string');
    const instead = change(text);
    changed ||= instead !== text;
    archive.file(path, instead, { createFolders: false });
  }
  if (!changed) throw new Error(`Nothing to break: ${name}.`);
  return packed(archive);
}

/** The same files in another archive. */
export async function rewritten(book: Uint8Array): Promise<Uint8Array> {
  return packed(await JSZip.loadAsync(book));
}

async function packed(archive: JSZip): Promise<Uint8Array> {
  const target = new JSZip();
  for (const [path, file] of Object.entries(archive.files)) {
    if (file.dir) continue;
    // Pictures are packed already.
    const compression = /^mimetype$|\.(?:png|jpe?g)$/.test(path) ? 'STORE' : 'DEFLATE';
    target.file(path, await file.async('uint8array'), { compression, createFolders: false });
  }
  return target.generateAsync({ type: 'uint8array' });
}

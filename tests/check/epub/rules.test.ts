import { describe, expect, it } from 'vitest';
import { checkEpub } from '../../../src/check/epub/check.ts';
import { epubRules } from '../../../src/check/epub/rules/index.ts';
import type { OutcomeValue } from '../../../src/check/outcome.ts';
import { mutations } from '../../support/broken/epub-mutations.ts';
import { bookOf, packageWith, page } from './book.ts';

type Files = Readonly<Record<string, string | null>>;

interface Example {
  readonly rule: string;
  readonly name: string;
  readonly files: Files;
  readonly outcome: OutcomeValue;
}

/** A document of the book with this body. */
function body(text: string): Files {
  return { 'EPUB/one.xhtml': page(text) };
}

function style(text: string): Files {
  return { 'EPUB/style.css': text };
}

function example(rule: string, outcome: OutcomeValue, name: string, files: Files): Example {
  return { rule, outcome, name, files };
}

const svg = (inside: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`;
const math = (attributes = '') => `<math xmlns="http://www.w3.org/1998/Math/MathML"${attributes}><mi>x</mi></math>`;
const english =
  'It was the best of times, it was the worst of times, and all that they had said of it was true in the end, for he who has not seen the house on the hill has not seen what is to be seen from it when the sun goes down. ';
const french =
  'Il y avait dans la maison une grande salle où les enfants jouaient tous les soirs avec leur mère, et le père, qui lisait le journal, ne disait rien. C’est dans cette salle que nous avons passé les plus belles heures de notre vie. ';

const container = `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#">
<enc:EncryptedData><enc:EncryptionMethod Algorithm="ALGORITHM"/><enc:CipherData><enc:CipherReference URI="EPUB/style.css"/></enc:CipherData></enc:EncryptedData>
</encryption>`;
const encrypted = (algorithm: string): Files => ({
  'META-INF/encryption.xml': container.replace('ALGORITHM', algorithm),
});

const threeDocuments = (titles: readonly [string, string, string]): Files => ({
  'EPUB/package.opf': (
    packageWith(
      '</manifest>',
      `${['two', 'three'].map((id) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest>`,
    )['EPUB/package.opf'] ?? ''
  ).replace('<itemref idref="one"/>', '<itemref idref="one"/><itemref idref="two"/><itemref idref="three"/>'),
  ...Object.fromEntries(
    ['one', 'two', 'three'].map((name, at) => [
      `EPUB/${name}.xhtml`,
      page('<p>Text.</p>').replace('<title>One<', `<title>${titles[at]}<`),
    ]),
  ),
});

const examples: readonly Example[] = [
  example('epub-media-type', 'failed', 'a file that is called something else', { mimetype: 'application/zip' }),
  example(
    'epub-not-locked',
    'cantTell',
    'a file that is encrypted',
    encrypted('http://www.w3.org/2001/04/xmlenc#aes256-cbc'),
  ),
  example('epub-not-locked', 'passed', 'a font made unreadable', encrypted('http://www.idpf.org/2008/embedding')),
  example('epub-manifest-complete', 'cantTell', 'a file that nobody uses', { 'EPUB/notes.txt': 'x' }),
  example(
    'epub-resources-present',
    'failed',
    'a picture that is not there',
    body('<p><img src="a.png" alt="A tower"/></p>'),
  ),
  example(
    'epub-resources-present',
    'failed',
    'a font that is not there',
    style('@font-face { font-family: A; src: url("a.woff2") }'),
  ),
  example(
    'epub-remote-resources',
    'cantTell',
    'a film elsewhere',
    body('<p><video src="https://example.org/a.mp4"></video></p>'),
  ),
  example('epub-remote-resources', 'passed', 'a link', body('<p><a href="https://example.org/">out</a></p>')),
  example('epub-scripts', 'passed', 'a script of data', body('<script type="application/ld+json">{}</script>')),
  example('epub-scripts', 'cantTell', 'a handler', body('<p onclick="x()">Text</p>')),
  example(
    'epub-language',
    'passed',
    'a language with script and region',
    packageWith('<dc:language>en<', '<dc:language>zh-Hant-TW<'),
  ),
  example('epub-dates', 'passed', 'a year', packageWith('</metadata>', '<dc:date>2023</dc:date></metadata>')),
  example(
    'epub-dates',
    'failed',
    'a 30th of February',
    packageWith('</metadata>', '<dc:date>2023-02-30</dc:date></metadata>'),
  ),
  example(
    'epub-dates',
    'passed',
    'a moment in another zone',
    packageWith('</metadata>', '<dc:date>2024-05-31T02:00:00+02:00</dc:date></metadata>'),
  ),
  example(
    'accessibility-features-stated',
    'failed',
    'no feature',
    packageWith(
      /<meta property="schema:accessibilityFeature">.*?<\/meta>\n<meta property="schema:accessibilityFeature">.*?<\/meta>/s,
      '',
    ),
  ),
  example(
    'accessibility-features-true',
    'failed',
    'a claim of pictures',
    packageWith('tableOfContents', 'alternativeText'),
  ),
  example(
    'accessibility-features-true',
    'failed',
    'a claim of reflow where pages are fixed',
    packageWith(
      '</metadata>',
      '<meta property="rendition:layout">pre-paginated</meta><meta property="schema:accessibilityFeature">displayTransformability</meta></metadata>',
    ),
  ),
  example(
    'accessibility-features-true',
    'passed',
    'a claim that only people can judge',
    packageWith('tableOfContents', 'readingOrder'),
  ),
  example(
    'accessibility-fixed-layout',
    'cantTell',
    'fixed pages',
    packageWith('</metadata>', '<meta property="rendition:layout">pre-paginated</meta></metadata>'),
  ),
  example(
    'accessibility-cover-alternative',
    'cantTell',
    'a cover without words',
    body('<p><img src="a.png" alt="" role="doc-cover"/></p>'),
  ),
  example(
    'accessibility-access-modes',
    'passed',
    'a cover in a book of text',
    body('<p><img src="a.png" alt="Cover" role="doc-cover"/></p>'),
  ),
  example('nav-contents', 'failed', 'no contents', { 'EPUB/nav.xhtml': page('<p>Nothing</p>') }),
  example('nav-heading', 'cantTell', 'lists without names', {
    'EPUB/nav.xhtml': page(
      '<nav epub:type="toc"><ol><li><a href="one.xhtml">One</a></li></ol></nav><nav epub:type="landmarks"><ol><li><a epub:type="bodymatter" href="one.xhtml">Text</a></li></ol></nav>',
    ),
  }),
  example(
    'nav-covers-headings',
    'passed',
    'contents that leave out a whole level',
    body('<h1>One</h1><h2>A</h2><h2>B</h2><h2>C</h2>'),
  ),
  example('document-language', 'passed', 'a document by the rules of XML', {
    'EPUB/one.xhtml': page('<p>x</p>').replace(' lang="en"', ''),
    'EPUB/nav.xhtml': page('<nav epub:type="toc"><ol><li><a href="one.xhtml">One</a></li></ol></nav>').replace(
      ' lang="en"',
      '',
    ),
  }),
  example('document-titles-differ', 'cantTell', 'three documents of one title', threeDocuments(['A', 'A', 'A'])),
  example('document-titles-differ', 'passed', 'three documents of two titles', threeDocuments(['A', 'A', 'B'])),
  example(
    'language-agrees',
    'cantTell',
    'a document in another language',
    packageWith('<dc:language>en<', '<dc:language>fr<'),
  ),
  example('language-true', 'passed', 'English', body(`<p>${english.repeat(3)}</p>`)),
  example('language-true', 'failed', 'French', body(`<p>${french.repeat(3)}</p>`)),
  example(
    'language-true',
    'passed',
    'French that says so',
    body(`<p>${english.repeat(2)}</p><div lang="fr" xml:lang="fr"><p>${french.repeat(5)}</p></div>`),
  ),
  example('language-true', 'inapplicable', 'a word or two', body('<p>Une maison</p>')),
  example(
    'language-of-parts',
    'cantTell',
    'a French paragraph',
    body(`<p>${english.repeat(5)}</p><p>${french.repeat(2)}</p>`),
  ),
  example('heading-first', 'cantTell', 'a book that begins at the second level', body('<h2>One</h2>')),
  example(
    'heading-levels',
    'passed',
    'a document that goes on at the third level',
    body('<h3>One</h3><h4>A</h4><h2>B</h2>'),
  ),
  example(
    'alternative-present',
    'passed',
    'a picture named by another element',
    body('<p id="a">A tower</p><p><img src="a.png" aria-labelledby="a"/></p>'),
  ),
  example(
    'alternative-is-file-name',
    'passed',
    'a word that is the name too',
    body('<p><img src="lighthouse.png" alt="Lighthouse"/></p>'),
  ),
  example(
    'alternative-is-placeholder',
    'passed',
    'a photo of something',
    body('<p><img src="a.png" alt="Photo of a tower"/></p>'),
  ),
  example(
    'drawing-alternative',
    'failed',
    'a drawing that is a picture without words',
    body(svg('<path/>', ' role="img"')),
  ),
  example('drawing-alternative', 'cantTell', 'a drawing', body(svg('<path/>'))),
  example('drawing-alternative', 'passed', 'a drawing with a title', body(svg('<title>A tower</title><path/>'))),
  example('formula-alternative', 'cantTell', 'a formula', body(`<p>${math()}</p>`)),
  example('formula-alternative', 'passed', 'a formula with words', body(`<p>${math(' alttext="x"')}</p>`)),
  example(
    'figure-caption',
    'failed',
    'a caption amid its figure',
    body('<figure><p>a</p><figcaption>b</figcaption><p>c</p></figure>'),
  ),
  example('figure-caption', 'passed', 'a caption above', body('<figure><figcaption>b</figcaption><p>c</p></figure>')),
  example(
    'table-headers',
    'cantTell',
    'a table that may be for layout',
    body('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>'),
  ),
  example(
    'table-headers',
    'inapplicable',
    'a table for layout',
    body('<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>'),
  ),
  example(
    'table-headers',
    'passed',
    'a head with an empty corner',
    body('<table><thead><tr><td></td><th>b</th></tr></thead><tbody><tr><th>c</th><td>d</td></tr></tbody></table>'),
  ),
  example(
    'table-header-references',
    'failed',
    'headers that are not there',
    body(
      '<table><tr><th id="a">a</th><th id="b">b</th></tr><tr><td headers="a">c</td><td headers="z">d</td></tr></table>',
    ),
  ),
  example('list-marked-up', 'cantTell', 'paragraphs with bullets', body('<p>• a</p><p>• b</p><p>• c</p>')),
  example('list-marked-up', 'passed', 'speech after dashes', body('<p>– Non, dit-il.</p><p>– Si.</p><p>– Bon.</p>')),
  example(
    'list-items',
    'passed',
    'a list that is called something else',
    body('<ul role="presentation"><div>a</div></ul>'),
  ),
  example(
    'link-words',
    'passed',
    'a link that is a picture',
    body('<p><a href="#a" id="a"><img src="a.png" alt="A tower"/></a></p>'),
  ),
  example(
    'link-targets',
    'passed',
    'a link to the same document',
    body('<p id="a"><a href="#a">here</a> <a href="">top</a> <a href="one.xhtml#a">there</a></p>'),
  ),
  example(
    'link-targets',
    'failed',
    'a link out of the archive',
    body('<p><a href="../../../etc/passwd">secret</a></p>'),
  ),
  example(
    'note-reference-target',
    'passed',
    'notes in a list',
    body(
      '<p>a<a epub:type="noteref" href="#n1">1</a></p><section epub:type="endnotes"><ol><li epub:type="endnote" id="n1">Note</li></ol></section>',
    ),
  ),
  example(
    'text-not-hidden',
    'passed',
    'an anchor that nobody reaches',
    body('<p><a href="#x" id="x" aria-hidden="true" tabindex="-1"></a>Text</p>'),
  ),
  example(
    'text-not-hidden',
    'failed',
    'a link that the keyboard reaches',
    body('<p><a href="#x" id="x" aria-hidden="true">a</a>Text</p>'),
  ),
  example('words-whole', 'passed', 'joiners where letters need them', body('<p>می‌خواهم क्‍ष 👩‍👧</p>')),
  example('words-whole', 'passed', 'a space of no width between Thai words', body('<p>ภาษา\u200bไทย</p>')),
  example('words-whole', 'cantTell', 'letters apart', body('<p>C H A P T E R one</p>')),
  example('words-joined', 'passed', 'a hyphen that is meant', body('<p>two- and threefold, Vor- und Nachteile</p>')),
  example(
    'text-contrast',
    'passed',
    'large text',
    style('h1, p { color: #888; background: #fff } p { font-size: 2em }'),
  ),
  example('text-contrast', 'failed', 'small text', style('h1, p { color: #888; background: #fff }')),
  example('text-contrast', 'inapplicable', 'no colour at all', style('p { margin: 0 }')),
  example(
    'colours-in-pairs',
    'passed',
    'both colours, from afar',
    style('html { background: #fff } body { color: #222 }'),
  ),
  example('colours-in-pairs', 'passed', 'colours for print', style('@media print { p { color: #222 } }')),
  example('colours-in-pairs', 'failed', 'the ground alone', style('p { background-color: #eee }')),
  example('no-text-in-styles', 'passed', 'a sign and a number', style('p::before { content: "\\2014 " counter(a) }')),
  example('text-not-clipped', 'passed', 'a height that may grow', style('p { min-height: 5em; overflow: hidden }')),
];

describe('a rule', () => {
  it.each(examples)('$rule: $outcome for $name', async ({ rule, files, outcome }) => {
    const outcomes = await checkEpub('book.epub', bookOf(files));
    const own = outcomes.filter((one) => one.rule.id === rule);
    expect([...new Set(own.map((one) => one.outcome))]).toEqual([outcome]);
  });

  it('has passed or had nothing to judge in a sound book', async () => {
    const outcomes = await checkEpub('book.epub', bookOf({}));
    expect(outcomes.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'inapplicable')).toEqual([]);
  });

  it('names a standard and a clause, and no two have one id', () => {
    const ids = epubRules.map(({ rule }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { rule } of epubRules) {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(rule.says).toMatch(/^[A-Z].*\.$/);
      expect(rule.standard).toMatch(/^(WCAG 2\.2|EPUB 3\.3|EPUB Accessibility 1\.1|DPUB-ARIA 1\.1)$/);
      expect(rule.clause).not.toBe('');
    }
  });

  it('is shown something that breaks it', () => {
    const broken = [...mutations, ...examples.filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell')];
    const shown = new Set(broken.map(({ rule }) => rule));
    expect(epubRules.map(({ rule }) => rule.id).filter((id) => !shown.has(id))).toEqual([]);
  });
});

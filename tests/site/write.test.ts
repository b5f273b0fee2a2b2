import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { headline, paragraph, quotationPart } from '../../src/model/build.ts';
import type { Quotation } from '../../src/model/quotation.ts';
import { writeOverview } from '../../src/site/overview.ts';
import { type Site, writeSite } from '../../src/site/write.ts';
import { articleWith, epub, pdf } from './fixture.ts';

const pictures = {
  pages: new Map([['trade', { file: 'harbour-page-1.png', width: 1000, height: 1414 }]]),
  cover: { file: 'harbour-cover.png', width: 1600, height: 2400 },
};

function page(site: Partial<Site> = {}): string {
  const { bytes } = writeSite({ article: articleWith(), editions: [pdf, epub], pictures, ...site });
  return new TextDecoder().decode(bytes);
}

function jsonLdOf(html: string): Record<string, unknown> {
  const text = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  return JSON.parse(text) as Record<string, unknown>;
}

/** What a reader reads, one block a line. */
function lines(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<body>'));
  return body
    .replaceAll(/<\/(p|h\d|dt|dd)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

test('the page reads from the headline to the contact, the EPUB first', () => {
  const text = lines(page());
  expect(text.slice(0, 13)).toEqual([
    'Transport',
    'Harbour town votes to keep its last ferry',
    'After three winters of cancelled crossings, the council found the money',
    'By Ines Calloway',
    '31 May 2024, 14.05',
    'EPUB',
    'The edition that adapts to you',
    'Download the EPUB',
    'Format',
    'EPUB 3',
    'Size',
    '1.3\u00a0MB',
    'Pages',
  ]);
  expect(text).toEqual(
    expect.arrayContaining(['3 (as in the PDF)', 'PDF, PDF/UA-1, PDF/A-2a', '148\u00a0kB', '3 (A4)']),
  );
  expect(text.slice(-3)).toEqual([
    'Source: https://gazette.example/harbour',
    '© 2024 The Sound Gazette',
    'Report a barrier: access@gazette.example',
  ]);
});

test('publisher, language, format and protection always stand there', () => {
  const text = lines(page({ article: articleWith({ publisher: null }) }));
  for (const [term, description] of [
    ['Publisher', 'No information is available'],
    ['Language', 'English'],
    ['Protection', 'None'],
  ] as const) {
    expect(text[text.indexOf(term) + 1]).toBe(description);
  }
});

test('a PDF of the newer standards is called by their names', () => {
  const second = { ...pdf, claims: { pdfUa: 2, pdfA: '4f', wtpdf: true, findings: [] } } as const;
  expect(lines(page({ editions: [second] }))).toContain(
    'PDF, PDF/UA-2, PDF/A-4f, WTPDF 1.0 for accessibility, WTPDF 1.0 for reuse',
  );
});

test('claims that were withdrawn are not on the page', () => {
  const withdrawn = { ...pdf, claims: { pdfUa: null, pdfA: null, wtpdf: false, findings: [] } };
  expect(page({ editions: [withdrawn] })).not.toMatch(/PDF\/(UA|A)/);
});

test('every picture has an alternative and a size, every file its type', () => {
  const html = page();
  expect(html).toContain('<img src="harbour-cover.png" alt="Cover of the EPUB" width="1600" height="2400">');
  expect(html).toContain('<img src="harbour-page-1.png" alt="Page 1 of the PDF" width="1000" height="1414">');
  expect(html).toContain(
    '<a href="harbour.epub" download="harbour.epub" type="application/epub+zip">Download the EPUB</a>',
  );
});

test('one edition and no picture is a page too', () => {
  const html = page({ editions: [epub], pictures: { pages: new Map(), cover: null } });
  expect(html).not.toContain('<img');
  expect(html).not.toContain('Download the PDF');
});

test('an article without a headline is named by its first words, as the page to be read here is', () => {
  const words = 'The council voted on Friday to keep the ferry for one more winter, and to look at it again in March.';
  const text = lines(page({ article: { ...articleWith({ headline: null }), children: [paragraph(words)] } }));
  expect(text[0]).toBe('The council voted on Friday to keep the ferry for one more winter, and to look…');
});

test('nothing is loaded from elsewhere and nothing is run', () => {
  const html = page();
  expect([...html.matchAll(/(?:src|srcset|action|poster)="([^"]*)"/g)].map(([, url]) => url)).toEqual([
    'harbour-cover.png',
    'harbour-page-1.png',
  ]);
  expect(html).not.toMatch(/<link|@import|url\(|<script(?! type="application\/ld\+json")|\son\w+=/);
});

test('mark-up in the article is text, in the page and in its data', () => {
  const name = '</script><script>alert(1)</script> & <b>"quoted"</b>';
  const article: Article = {
    ...articleWith({ headline: name, publisher: name }),
    children: [headline(name)],
  };
  const html = page({ article });
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain('<b>');
  expect(jsonLdOf(html)).toMatchObject({ headline: name, publisher: { name } });
});

test('file names with spaces, quotes and other scripts are links that work', () => {
  const file = 'Fähre "am" Kai #1 50%.epub';
  const html = page({ editions: [{ ...epub, file }] });
  const href = /href="([^"]*epub)"/.exec(html)?.[1] ?? '';
  expect(decodeURIComponent(href)).toBe(file);
  expect(href).toMatch(/^[\w.%()'!~*-]+$/);
});

test('the data for machines name both files with their accessibility, the EPUB first', () => {
  const data = jsonLdOf(page());
  expect(data).toMatchObject({
    '@type': 'Article',
    author: [{ '@type': 'Person', name: 'Ines Calloway' }],
    datePublished: '2024-05-31T14:05',
    inLanguage: 'en-GB',
    encoding: [
      { contentUrl: 'harbour.epub', encodingFormat: 'application/epub+zip', accessMode: ['textual', 'visual'] },
      {
        contentUrl: 'harbour.pdf',
        accessModeSufficient: [
          { '@type': 'ItemList', itemListElement: ['textual', 'visual'] },
          { '@type': 'ItemList', itemListElement: ['textual'] },
        ],
      },
    ],
  });
  expect(data).not.toHaveProperty('dateModified');
  expect(data).not.toHaveProperty('hasPart');
});

test('only a speaker who is sure is in the data', () => {
  const quotation = (id: string, confidence: Quotation['confidence']): Quotation => ({
    id,
    kind: 'direct',
    speaker: 'Ines Calloway',
    mention: 'she',
    mentionSpan: null,
    verb: 'said',
    verbSpan: null,
    confidence,
    parent: null,
    repair: 'none',
  });
  const article: Article = {
    ...articleWith(),
    children: [paragraph(quotationPart('a', '“Yes.”'), ' she said. ', quotationPart('b', '“No.”'))],
    quotations: new Map([
      ['a', quotation('a', 'high')],
      ['b', quotation('b', 'medium')],
    ]),
  };
  expect(jsonLdOf(page({ article })).hasPart).toEqual([
    { '@type': 'Quotation', text: '“Yes.”', spokenByCharacter: { '@type': 'Person', name: 'Ines Calloway' } },
  ]);
});

test('the page speaks the language of the article where it can, from its own side', () => {
  const html = page({ article: articleWith({ language: 'ar', direction: 'rtl' }) });
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('تنزيل ملف EPUB');
});

test('an article in a language without labels keeps its own inside an English page', () => {
  const html = page({ article: articleWith({ language: 'he', direction: 'rtl' }) });
  expect(html).toContain('<html lang="en" dir="ltr">');
  expect(html).toContain('<header lang="he" dir="rtl">');
});

test('the same publication gives the same bytes', () => {
  expect(page()).toBe(page());
});

test('several publications have a page that leads to them', () => {
  const { name, bytes } = writeOverview([
    { folder: 'harbour', metadata: articleWith().metadata },
    { folder: 'Fähre 2', metadata: articleWith({ headline: null, language: 'de', byline: [] }).metadata },
  ]);
  const html = new TextDecoder().decode(bytes);
  expect(name).toBe('index.html');
  expect(lines(html)).toEqual([
    'Publications',
    'Harbour town votes to keep its last ferry',
    'Ines Calloway',
    'Fähre 2',
  ]);
  expect(html).toContain('href="F%C3%A4hre%202/index.html" lang="de"');
});

import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/model/finding.ts';
import type { PublishedBook } from '../../../src/publish-book.ts';
import { entriesOf } from '../../epub/book.ts';
import { type ReadPdf, readPdf } from '../../pdf/support/read.ts';
import { anthologyFolder, bookFolder, publishedBook } from '../../support/book.ts';
import { structureTree } from '../../support/structure-tree.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(dirname(folder), { recursive: true, force: true });
});

async function anthology(more = ''): Promise<string> {
  const folder = await anthologyFolder('harbour-anthology', more);
  folders.push(folder);
  return folder;
}

function pdfOf({ editions }: PublishedBook): Uint8Array {
  return editions.find(({ format }) => format === 'pdf')?.bytes ?? new Uint8Array();
}

function epubOf({ editions }: PublishedBook): ReadonlyMap<string, string> {
  const epub = editions.find(({ format }) => format === 'epub');
  const entries = entriesOf(epub?.bytes ?? new Uint8Array());
  return new Map(entries.map(({ name, bytes }) => [name.replace('EPUB/', ''), bytes.toString('utf8')]));
}

/** Of each link inside the document: what it says, and the label of the page it leads to. */
async function jumpsOf(bytes: Uint8Array): Promise<readonly (readonly [from: string, words: string, to: string])[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const labels = (await document.getPageLabels()) ?? [];
  const jumps: (readonly [string, string, string])[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    for (const { dest, contentsObj } of await (await document.getPage(page)).getAnnotations()) {
      if (!Array.isArray(dest)) continue;
      const index = await document.getPageIndex(dest[0]);
      jumps.push([labels[page - 1] ?? '', contentsObj.str, labels[index] ?? '']);
    }
  }
  await document.destroy();
  return jumps;
}

/** Of each page: its label, and the headings that stand on it. */
async function headingsOf(bytes: Uint8Array, labels: readonly string[]): Promise<readonly string[]> {
  const pages = (await structureTree(bytes)).split('\n---\n');
  return pages.flatMap((page, index) =>
    [...page.matchAll(/^ *(H[1-6])(?: \(\w+\))?((?:\n +'[^\n]*'|\n +Span[^\n]*)+)/gm)].map(
      ([, type, lines = '']) =>
        `${labels[index]} ${type} ${[...lines.matchAll(/'([^\n]*)'/g)].map(([, words]) => words).join(' ')}`,
    ),
  );
}

describe('an anthology of two parts', () => {
  let published: PublishedBook;
  let pdf: ReadPdf;
  let epub: ReadonlyMap<string, string>;

  beforeAll(async () => {
    published = await publishedBook(await anthology('halfTitle: true\n'), { page: 'a5' });
    pdf = await readPdf(pdfOf(published));
    epub = epubOf(published);
  });

  it('numbers its front in roman and its run from 1, each opening on a right-hand page', async () => {
    const labels = pdf.labels ?? [];
    expect(labels.slice(0, 8)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'vi', '1', '2']);
    const headings = await headingsOf(pdfOf(published), labels);
    expect(headings).toEqual([
      'iii H1 Harbour anthology',
      'v H1 Contents',
      '1 H1 At sea',
      '3 H2 Lund ferry wins $40m refit after council vote',
      '5 H2 How to read a tide table',
      '5 H3 What the columns say',
      '5 H3 What to do with them',
      '7 H1 On land',
      '9 H2 Die Donauschwimmer von Hainlohe geben ihr Vereinsheim nicht auf',
      '11 H2 Baker’s dozen: ten minutes with Cornelius Ashe',
      '13 H1 Index',
      '13 H2 Subjects',
      '13 H2 People quoted',
      '15 H1 Sources',
    ]);
  });

  it('has contents whose numbers are those of the pages they lead to', async () => {
    const jumps = await jumpsOf(pdfOf(published));
    const contents = jumps.filter(([from]) => from === 'v');
    expect(contents.map(([, words]) => words)).toEqual([
      'At sea 1',
      'Lund ferry wins $40m refit after council vote 3',
      'How to read a tide table 5',
      'On land 7',
      'Die Donauschwimmer von Hainlohe geben ihr Vereinsheim nicht auf 9',
      'Baker’s dozen: ten minutes with Cornelius Ashe 11',
      'Index 13',
      'Sources 15',
    ]);
    for (const [, words, to] of contents) expect(words.split(' ').at(-1)).toBe(to);
    const index = jumps.filter(([from]) => from === '13');
    expect(index.length).toBeGreaterThan(5);
    for (const [, words, to] of index) expect(words.split('–')[0]).toBe(to);
  });

  it('tags its contents and its index as what they are, a part around its articles', async () => {
    const tree = (await structureTree(pdfOf(published))).split('\n---\n');
    expect(tree[4]).toContain(`
    TOC
      TOCI
        Reference
          Link
            'At sea'
            '1'
            object
        TOC
          TOCI
            Reference
              Link
                'Lund ferry wins $40m refit after council vote'
                '3'
                object
            P
              'Henrik Aasland'
          TOCI
`);
    expect(tree[4]).toContain(`
              Link
                Span (de)
                  'Die Donauschwimmer von Hainlohe geben ihr Vereinsheim nicht auf'
                '9'
                object
`);
    expect(tree[8]).toMatch(/^Document\n {2}Part\n {4}Art \(en\)\n/);
    expect(tree[18]).toContain(`
    Index
      L
        LI
          LBody
            'bread,'
            Reference
              Link
                '11'
                object
`);
  });

  it('says nothing on a blank page, and leaves the dots of a leader to the eye', () => {
    expect(pdf.artifacts.join(' ')).not.toContain('. .');
    expect(pdf.text).not.toContain('....');
    expect(pdf.artifacts).toContain('v');
    expect(pdf.artifacts).not.toContain('vi');
    expect(pdf.artifacts.filter((words) => words.startsWith('Harbour anthology')).length).toBeGreaterThan(0);
  });

  it('indexes the speakers that an editor named and nobody else', () => {
    const index = pdf.text.slice(pdf.text.indexOf('People quoted'));
    expect(index).toMatch(/^People quoted\s+Maar, Ilse, 3–4\s+Tveit, Odd, 3\s/);
    expect(index).not.toContain('Ashe');
  });

  it('has subjects once, whatever their capitals, in the order of the language', () => {
    const from = pdf.text.indexOf('Subjects');
    const words = pdf.text.slice(from, pdf.text.indexOf('People quoted')).replaceAll(/\s+/g, ' ');
    expect(words).toBe('Subjects bread, 11 ferries, 3–4 harbours, 3–4, 11 Vereine, 9–10 ');
  });

  it('has the front, the parts with their articles and the end in its outline', () => {
    expect(pdf.outline).toEqual([
      'Harbour anthology',
      'Harbour anthology',
      'About this book',
      'Contents',
      'At sea',
      '  Lund ferry wins $40m refit after council vote',
      '  How to read a tide table',
      '    What the columns say',
      '    What to do with them',
      'On land',
      '  Die Donauschwimmer von Hainlohe geben ihr Vereinsheim nicht auf',
      '  Baker’s dozen: ten minutes with Cornelius Ashe',
      'Index',
      '  Subjects',
      '  People quoted',
      'Sources',
    ]);
  });

  it('lists in the e-book the pages that the PDF has, each where its document has it', () => {
    const nav = epub.get('nav.xhtml') ?? '';
    const list = nav.slice(nav.indexOf('doc-pagelist'));
    const pages = [...list.matchAll(/href="([\w-]+\.xhtml)#(page-\d+)">(\w+)</g)];
    expect(pages.map(([, , , label]) => label)).toEqual(pdf.labels);
    for (const [, file = '', id, label] of pages) {
      expect(epub.get(file)).toContain(`id="${id}" role="doc-pagebreak" epub:type="pagebreak" aria-label="${label}"`);
    }
  });

  it('nests the e-book’s navigation, with the contents after the imprint in the reading order', () => {
    const nav = epub.get('nav.xhtml') ?? '';
    expect(nav).toContain(
      '<li><a href="part-1.xhtml">At sea</a><ol>\n<li><a href="article-1.xhtml">Lund ferry wins $40m refit',
    );
    expect(nav).toContain('<a epub:type="titlepage" href="title.xhtml">');
    expect(nav).toContain('<a epub:type="index" href="index.xhtml">');
    const spine = [...(epub.get('package.opf') ?? '').matchAll(/<itemref idref="([\w-]+)"/g)].map(([, id]) => id);
    expect(spine).toEqual([
      'section-halftitle',
      'section-title',
      'section-imprint',
      'nav',
      'section-part-1',
      'article-1',
      'article-2',
      'section-part-2',
      'article-3',
      'article-4',
      'section-index',
      'section-sources',
    ]);
  });

  it('leads from the e-book’s index to the places themselves', () => {
    const index = epub.get('index.xhtml') ?? '';
    expect(index).toContain('role="doc-index"');
    const places = [...index.matchAll(/<li>(Maar, Ilse), <a href="([\w-]+\.xhtml)#(page-\d+)">3–4<\/a><\/li>/g)];
    expect(places).toHaveLength(1);
    for (const [, , file = '', id] of places) expect(epub.get(file)).toContain(`id="${id}"`);
    expect(epub.get('part-1.xhtml')).toMatch(
      /<section role="doc-part" epub:type="part"[^>]*>[\s\S]*<h1 id="headline">/,
    );
    expect(epub.get('article-1.xhtml')).toContain('<h2 id="headline">');
  });
});

describe('an anthology without pages', () => {
  it('has an index that leads to its articles by their titles', async () => {
    const epub = epubOf(await publishedBook(await anthology(), { formats: ['epub'] }));
    expect(epub.get('index.xhtml')).toContain(
      '<li>harbours, <a href="article-1.xhtml">Lund ferry wins $40m refit after council vote</a>, ' +
        '<a href="article-4.xhtml">Baker’s dozen: ten minutes with Cornelius Ashe</a></li>',
    );
    expect(epub.get('nav.xhtml')).not.toContain('doc-pagelist');
  });
});

describe('what book.yaml says of a book’s making', () => {
  it('goes without blank pages where articles open on the next page, and without what isn’t wanted', async () => {
    const more = 'openings: next\nindex: {subjects: false, speakers: false}\nsources: false\n';
    const { labels, outline } = await readPdf(pdfOf(await publishedBook(await anthology(more), { page: 'a5' })));
    const run = (labels ?? []).filter((label) => /\d/.test(label));
    expect(run).toEqual(run.map((_, index) => String(index + 1)));
    expect(run).toHaveLength(9);
    expect(outline).not.toContain('Index');
    expect(outline).not.toContain('Sources');
  });

  it('is refused by its place where it isn’t as it should be', async () => {
    const folder = await bookFolder(
      'title: A\nparts:\n  - titel: B\n    articles: [1.txt]\nopenings: left\nsources: 3\n',
    );
    folders.push(folder);
    const errors = await publishedBook(folder).then(
      () => [],
      (error: unknown) => (error instanceof AggregateError ? error.errors : [error]),
    );
    const said = errors.map((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      const { line, column, message, hint } = error.finding;
      return `${line}:${column} ${message} ${hint}`;
    });
    expect(said).toEqual([
      "3:5 Item 1 of 'parts' lacks 'title'. The book's parts in their order; each item has title and articles. Articles that are listed by themselves come before the first part.",
      "3:5 There is no field 'titel' in item 1 of 'parts'. Did you mean 'title'?",
      "5:11 'openings' is none of recto, next. Where articles and parts begin: recto (each on a right-hand page) or next (on the next page).",
      "6:10 'sources' is none of true, false. true or false: whether the articles' publishers and addresses are listed at the book's end.",
    ]);
  });

  it('names the files of parts that there aren’t', async () => {
    const folder = await bookFolder('title: A\nparts:\n  - title: B\n    articles: [1.txt, 9.txt]\n');
    folders.push(folder);
    await expect(publishedBook(folder)).rejects.toThrow("There is no file '9.txt' in the book's folder.");
  });

  it('takes loose articles first, at the level of the parts', async () => {
    const folder = await bookFolder('title: A\narticles: [2.txt]\nparts:\n  - title: B\n    articles: [1.txt]\n');
    folders.push(folder);
    await writeFile(join(folder, '1.txt'), 'Short\n\nAn article without anything of note, and short at that.\n');
    const { outline } = await readPdf(pdfOf(await publishedBook(folder, { page: 'a5' })));
    expect(outline.filter((title) => !title.startsWith('  '))).toEqual([
      'A',
      'About this book',
      'Contents',
      'How to read a tide table',
      'B',
    ]);
  });
});

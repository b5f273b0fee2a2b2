import { rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.ts';
import { Refusal } from '../src/model/finding.ts';
import { entriesOf } from './epub/book.ts';
import { readPdf, streamsOf } from './pdf/support/read.ts';
import { bookFolder, publishedBook } from './support/book.ts';
import { testEnvironment } from './support/publish.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(dirname(folder), { recursive: true, force: true });
});

async function book(yaml: string | null, name?: string): Promise<string> {
  const folder = await bookFolder(yaml, name);
  folders.push(folder);
  return folder;
}

/** What is said of a book that can't be published, one sentence a line with its line in book.yaml. */
async function refusals(folder: string): Promise<readonly string[]> {
  try {
    await publishedBook(folder);
  } catch (error) {
    const all: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
    return all.map((one) => {
      if (!(one instanceof Refusal)) throw one;
      return [one.finding.line, one.finding.message, one.finding.hint].filter((part) => part !== null).join(' ');
    });
  }
  return [];
}

const titles = [
  'Lund ferry wins $40m refit after council vote',
  'How to read a tide table',
  'Die Donauschwimmer von Hainlohe geben ihr Vereinsheim nicht auf',
];

describe('a folder of articles', () => {
  it('is one publication, named after the folder, in the order of the files', async () => {
    const published = await publishedBook(await book(null));
    expect(published.contents).toEqual(titles);
    expect(published.metadata.headline).toBe('Harbour stories');
    expect(published.metadata.byline).toEqual(['Henrik Aasland', 'Wiebke Jansen', 'Annegret Pöschl']);
    expect(published.files.map(({ name }) => name)).toEqual([
      'harbour-stories.pdf',
      'harbour-stories.epub',
      'harbour-stories-1.html',
      'harbour-stories-2.html',
      'harbour-stories-3.html',
      'index.html',
    ]);
    expect(published.findings.map(({ code }) => code)).toContain('book-title');
  });

  it('gives the same bytes on every run', async () => {
    const folder = await book(null);
    const [first, second] = [await publishedBook(folder), await publishedBook(folder)];
    expect(first.files.length).toBe(6);
    for (const [index, file] of first.files.entries()) {
      expect(Buffer.compare(file.bytes, second.files[index]?.bytes ?? new Uint8Array())).toBe(0);
    }
  });

  it('has a document for each article in its own language, and one page list over all', async () => {
    const { editions } = await publishedBook(await book(null));
    const epub = editions.find(({ format }) => format === 'epub');
    const files = new Map(
      entriesOf(epub?.bytes ?? new Uint8Array()).map(({ name, bytes }) => [name, bytes.toString('utf8')]),
    );
    expect([...files.keys()].filter((name) => name.includes('article-'))).toHaveLength(3);
    expect(files.get('EPUB/article-3.xhtml')).toContain('lang="de"');
    const pages = [...(files.get('EPUB/nav.xhtml') ?? '').matchAll(/href="([\w-]+\.xhtml)#(page-\d+)">(\w+)</g)];
    const inFront = ['i', 'ii', 'iii', 'iv'];
    const labels = pages.map(([, , , label]) => label);
    expect(labels).toEqual([...inFront, ...pages.slice(inFront.length).map((_, index) => String(index + 1))]);
    expect(pages).toHaveLength(epub?.pages ?? 0);
    for (const [, file, id] of pages) expect(files.get(`EPUB/${file}`)).toContain(`id="${id}"`);
  });

  it('is identified as its book.yaml says, and attaches its sources as what they are', async () => {
    const folder = await book('title: Harbour\nidentifier: 978-0-306-40615-7\narticles: [1.txt, 2.md]\n');
    await writeFile(join(folder, '2.md'), '# A tide table\n\nIt is read from left to right.\n');
    const { editions } = await publishedBook(folder, { attachSource: true });
    const [pdf, epub] = editions;
    expect(epub?.identifier).toBe('urn:isbn:9780306406157');
    const entry = entriesOf(epub?.bytes ?? new Uint8Array()).find(({ name }) => name.endsWith('.opf'));
    expect(entry?.bytes.toString('utf8')).toContain('<dc:identifier id="identifier">urn:isbn:9780306406157<');
    expect(pdf?.identifier).toMatch(/^urn:uuid:/);
    const bytes = pdf?.bytes ?? new Uint8Array();
    const objects = [Buffer.from(bytes).toString('latin1'), ...streamsOf(bytes)].join('\n');
    expect((await readPdf(bytes)).xmp).toContain('<xmpMM:DocumentID>urn:isbn:9780306406157<');
    expect(objects).toContain('/text#2fplain');
    expect(objects).toContain('/text#2fmarkdown');
  });

  it('is a PDF 2.0 where that is asked for, with its sources in it', async () => {
    const { editions } = await publishedBook(await book(null), { formats: ['pdf'], pdfStandard: 'ua-2+a-4f' });
    const bytes = editions[0]?.bytes ?? new Uint8Array();
    expect(Buffer.from(bytes).toString('latin1', 0, 8)).toBe('%PDF-2.0');
    expect(editions[0]?.claims).toMatchObject({ pdfUa: 2, pdfA: '4f', wtpdf: true });
    expect(editions[0]?.facts.accessibilityFeatures).toContain('taggedPDF');
    expect((await readPdf(bytes)).attachments).toEqual(['1.txt', '2.txt', '3.txt']);
  });

  it('is stopped by one article that is none, which is named, and nothing is written', async () => {
    const folder = await book(null);
    await writeFile(join(folder, '2.txt'), ' \n');
    const said: string[] = [];
    const out = join(dirname(folder), 'out');
    const base = testEnvironment();
    const terminal = { ...base.terminal, out: () => {}, error: (text: string) => void said.push(text) };
    expect(await run(['publish', '--book', folder, '--out', out], { ...base, terminal })).toBe(1);
    expect(said.join('')).toContain(join(folder, '2.txt'));
    expect(await base.disk.kindOf(out)).toBeNull();
  });
});

describe('book.yaml', () => {
  it('says what the book is and which articles it has', async () => {
    const yaml = [
      'title: Am Wasser',
      'language: de',
      'creators: [Ada Lind]',
      'contributors: [{name: Ute Berg, role: edt}]',
      'series: {name: Flüsse, position: 4}',
      'published: 2024-05',
      'articles: [3.txt, 1.txt]',
    ].join('\n');
    const { metadata, contents, editions, findings } = await publishedBook(await book(yaml), { formats: ['pdf'] });
    expect(contents).toEqual([titles[2], titles[0]]);
    expect(metadata).toMatchObject({
      headline: 'Am Wasser',
      language: 'de',
      byline: ['Ada Lind'],
      contributors: [{ name: 'Ute Berg', role: 'edt' }],
      series: { name: 'Flüsse', position: '4' },
      published: '2024-05',
    });
    expect(editions.map(({ facts }) => facts.languages[0])).toEqual(['de']);
    expect(findings.map(({ code }) => code)).not.toContain('book-title');
  });

  it('is refused with a field that there isn’t, and the nearest one is named', async () => {
    expect(await refusals(await book('titel: Am Wasser\n'))).toEqual([
      "1 There is no field 'titel'. Did you mean 'title'?",
    ]);
  });

  it('is refused where it names what is outside of the folder, missing or named twice', async () => {
    const folder = await book(
      'articles:\n  - 1.txt\n  - ../other.txt\n  - /etc/hosts\n  - link.txt\n  - 9.txt\n  - 1.txt\n',
    );
    await writeFile(join(dirname(folder), 'other.txt'), 'Words.\n');
    await symlink(join(dirname(folder), 'other.txt'), join(folder, 'link.txt'));
    const outside = "isn't in the book's folder. Copy the article beside book.yaml.";
    expect(await refusals(folder)).toEqual([
      `3 '../other.txt' ${outside}`,
      `4 '/etc/hosts' ${outside}`,
      `5 'link.txt' ${outside}`,
      "6 There is no file '9.txt' in the book's folder. Check its name.",
      "7 '1.txt' is listed twice. Keep one of them.",
    ]);
  });

  it('is refused where it is no YAML, by its own name', async () => {
    const [said = ''] = await refusals(await book('title: "open\n'));
    expect(said).toMatch(/^\d+ book\.yaml isn't valid YAML/);
  });
});

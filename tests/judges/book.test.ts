import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Validator } from '../../src/check/validator.ts';
import { editionNames } from '../../src/model/edition.ts';
import { anthologyFolder, bookFolder, publishedBook } from '../support/book.ts';
import { launchBrowser, serve } from '../support/browser.ts';
import { openInReader } from '../support/epub/readers.ts';
import { pathOf, validators } from '../support/tools.ts';

const secondProfiles = ['PDF/A-4F', 'PDF/UA-2 + Tagged PDF', 'WTPDF 1.0 Accessibility', 'WTPDF 1.0 Reuse'];

let folder: string;
const sources: string[] = [];

beforeAll(async () => {
  sources.push(
    await bookFolder('title: Harbour stories\nlanguage: en\n'),
    await anthologyFolder('harbour-anthology', 'halfTitle: true\n'),
  );
  folder = await mkdtemp(join(tmpdir(), 'book-judged-'));
  for (const [index, source] of sources.entries()) {
    const every = index === 1 ? { editions: editionNames } : {};
    const { files } = await publishedBook(source, { pictures: true, evidence: true, ...every });
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
  }
});

afterAll(async () => {
  for (const one of [folder, ...sources.map((source) => dirname(source))]) {
    await rm(one, { recursive: true, force: true });
  }
});

describe('a book of parts as a PDF 2.0', () => {
  it('passes veraPDF in all that it claims, and qpdf', async () => {
    const [, source] = sources;
    const { editions } = await publishedBook(source ?? '', { formats: ['pdf'], pdfStandard: 'ua-2+a-4f' });
    const file = join(folder, 'second.pdf');
    await writeFile(file, editions[0]?.bytes ?? '');
    const verdicts = [...(await validators.veraPdf().validate([file])), ...(await validators.qpdf().validate([file]))];
    expect(verdicts.map(({ profile }) => profile)).toEqual(expect.arrayContaining(secondProfiles));
    expect(verdicts.length).toBe(secondProfiles.length + 1);
    expect(verdicts.flatMap(({ complaints }) => complaints)).toEqual([]);
    expect(verdicts.every(({ passed }) => passed)).toBe(true);
  }, 120_000);
});

describe('a book of three articles, and one of parts with an index', () => {
  const paged = editionNames.filter((name) => name !== 'braille' && name !== 'trade');
  const names = {
    epub: ['harbour-stories', 'harbour-anthology'],
    pdf: ['harbour-stories', 'harbour-anthology', ...paged.map((name) => `harbour-anthology-${name}`)],
  };
  const judges: readonly (readonly [name: string, judge: () => Validator, extension: 'pdf' | 'epub'])[] = [
    ['veraPDF (PDF/UA-1)', () => validators.veraPdf('ua1'), 'pdf'],
    ['veraPDF (PDF/A-2a)', () => validators.veraPdf('2a'), 'pdf'],
    ['qpdf', () => validators.qpdf(), 'pdf'],
    ['EPUBCheck', () => validators.epubCheck(), 'epub'],
    ['Ace', () => validators.ace(), 'epub'],
  ];

  it.each(judges)(
    'pass %s',
    async (_, judge, extension) => {
      const files = names[extension].map((name) => join(folder, `${name}.${extension}`));
      const verdicts = await judge().validate(files);
      expect(new Set(verdicts.map(({ file }) => file))).toEqual(new Set(files));
      expect(verdicts.filter(({ passed }) => !passed)).toEqual([]);
    },
    240_000,
  );

  it('is shown by epub.js and foliate-js whole, and its page of downloads by Chromium', async () => {
    const browser = await launchBrowser();
    const served = await serve({ book: folder, axe: pathOf('tests/validators/node_modules/axe-core') });
    try {
      for (const reader of ['epubjs', 'foliate'] as const) {
        const view = await openInReader(browser, reader, join(folder, 'harbour-anthology.epub'));
        expect(view.complaints).toEqual([]);
        expect(view.documents.every(({ height }) => height > 0)).toBe(true);
      }
      const page = await browser.newPage();
      for (const file of ['index.html', 'harbour-anthology-1.html', 'evidence.html']) {
        await page.goto(`${served.origin}/book/${file}`);
        await page.addScriptTag({ url: `${served.origin}/axe/axe.min.js` });
        const broken = await page.evaluate('axe.run().then((said) => said.violations.map(({ id }) => id))');
        expect(broken, file).toEqual([]);
      }
    } finally {
      await served.close();
      await browser.close();
    }
  }, 120_000);
});

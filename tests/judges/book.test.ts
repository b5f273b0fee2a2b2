import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Validator } from '../../src/check/validator.ts';
import { anthologyFolder, bookFolder, publishedBook } from '../support/book.ts';
import { validators } from '../support/tools.ts';

const secondProfiles = ['PDF/A-4F', 'PDF/UA-2 + Tagged PDF', 'WTPDF 1.0 Accessibility', 'WTPDF 1.0 Reuse'];

let folder: string;
let source: string;
let anthology: string;

beforeAll(async () => {
  source = await bookFolder('title: Harbour stories\nlanguage: en\n');
  anthology = await anthologyFolder();
  folder = await mkdtemp(join(tmpdir(), 'book-judged-'));
  const { files } = await publishedBook(source, { pictures: true });
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
});

afterAll(async () => {
  for (const one of [folder, dirname(source), dirname(anthology)]) await rm(one, { recursive: true, force: true });
});

describe('a book with parts, contents and an index as a PDF 2.0', () => {
  it('passes veraPDF in all that it claims, and qpdf', async () => {
    const { editions } = await publishedBook(anthology, { formats: ['pdf'], pdfStandard: 'ua-2+a-4f' });
    const file = join(folder, 'second.pdf');
    await writeFile(file, editions[0]?.bytes ?? '');
    const verdicts = [...(await validators.veraPdf().validate([file])), ...(await validators.qpdf().validate([file]))];
    expect(verdicts.map(({ profile }) => profile)).toEqual(expect.arrayContaining(secondProfiles));
    expect(verdicts.length).toBe(secondProfiles.length + 1);
    expect(verdicts.flatMap(({ complaints }) => complaints)).toEqual([]);
    expect(verdicts.every(({ passed }) => passed)).toBe(true);
  }, 120_000);
});

describe('a book of three articles', () => {
  const judges: readonly (readonly [name: string, judge: () => Validator, file: string])[] = [
    ['veraPDF (PDF/UA-1)', () => validators.veraPdf('ua1'), 'harbour-stories.pdf'],
    ['veraPDF (PDF/A-2a)', () => validators.veraPdf('2a'), 'harbour-stories.pdf'],
    ['qpdf', () => validators.qpdf(), 'harbour-stories.pdf'],
    ['EPUBCheck', () => validators.epubCheck(), 'harbour-stories.epub'],
    ['Ace', () => validators.ace(), 'harbour-stories.epub'],
  ];

  it.each(judges)(
    'passes %s',
    async (_, judge, file) => {
      const verdicts = await judge().validate([join(folder, file)]);
      expect(verdicts.length).toBeGreaterThan(0);
      expect(verdicts.filter(({ passed }) => !passed)).toEqual([]);
    },
    120_000,
  );
});

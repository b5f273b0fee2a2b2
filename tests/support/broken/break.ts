import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { victim } from '../cases.ts';
import type { BrokenFile, PublishedCase } from '../results.ts';
import { bookDamages, rewriteBook } from './epub.ts';
import { pdfDamages, pdfFalsifications, rewritePdf, secondPdfDamages, spoilBytes } from './pdf.ts';

/** Makes broken files out of sound ones, and one of each kind that is rewritten and not broken. */
export async function breakFiles(cases: readonly PublishedCase[], root: string): Promise<readonly BrokenFile[]> {
  const folder = join(root, 'broken');
  await mkdir(folder);
  const sound = cases.find((one) => one.name === victim);
  const pathOf = (format: string) => sound?.editions.find((edition) => edition.format === format)?.path;
  const [pdf, book] = [pathOf('pdf'), pathOf('epub')];
  if (sound === undefined || pdf === undefined || book === undefined) throw new Error(`There is no case '${victim}'.`);
  const second = cases.find((one) => one.name === `${victim}-ua-2`)?.editions[0]?.path;
  if (second === undefined) throw new Error(`The case '${victim}' has no PDF of the newer standards.`);
  return [
    ...(await breakPdf(pdf, folder, sound)),
    ...(await breakSecond(second, folder)),
    ...(await breakBook(book, folder)),
  ];
}

/** The same for a PDF 2.0, in what is its own. */
async function breakSecond(source: string, folder: string): Promise<readonly BrokenFile[]> {
  const files: BrokenFile[] = [];
  const next = () => join(folder, `ua-2-${files.length}.pdf`);
  await rewritePdf(source, next(), () => 1);
  files.push({ path: next(), name: 'rewritten, not broken', expected: {}, flows: null });
  for (const { name, rules, damage } of secondPdfDamages) {
    await rewritePdf(source, next(), damage);
    files.push({ path: next(), name, expected: { veraPDF: rules }, flows: null });
  }
  return files;
}

async function breakPdf(source: string, folder: string, { flows }: PublishedCase): Promise<readonly BrokenFile[]> {
  const files: BrokenFile[] = [];
  const next = () => join(folder, `${files.length}.pdf`);
  const add = (file: Partial<BrokenFile> & Pick<BrokenFile, 'path' | 'name'>) =>
    files.push({ expected: {}, flows: null, ...file });
  await rewritePdf(source, next(), () => 1);
  add({ path: next(), name: 'rewritten, not broken' });
  for (const { name, rules, damage } of pdfDamages) {
    await rewritePdf(source, next(), damage);
    add({ path: next(), name, expected: { veraPDF: rules } });
  }
  for (const { name, damage } of pdfFalsifications) {
    await rewritePdf(source, next(), damage);
    add({ path: next(), name, flows: flows.pdf });
  }
  const [wrongReference, cutShort] = [join(folder, 'reference.pdf'), join(folder, 'cut.pdf')];
  await spoilBytes(source, wrongReference, cutShort);
  add({ path: wrongReference, name: 'a cross-reference that points nowhere', expected: { qpdf: ['syntax'] } });
  add({ path: cutShort, name: 'cut short', expected: { qpdf: ['syntax'], veraPDF: ['unreadable'] } });
  return files;
}

async function breakBook(source: string, folder: string): Promise<readonly BrokenFile[]> {
  const files: BrokenFile[] = [];
  const next = () => join(folder, `${files.length}.epub`);
  await rewriteBook(source, next(), null);
  files.push({ path: next(), name: 'rewritten, not broken', expected: {}, flows: null });
  for (const damage of bookDamages) {
    await rewriteBook(source, next(), damage);
    const expected = {
      ...(damage.epubCheck.length > 0 ? { EPUBCheck: damage.epubCheck } : {}),
      ...(damage.ace.length > 0 ? { Ace: damage.ace } : {}),
    };
    files.push({ path: next(), name: damage.name, expected, flows: null });
  }
  return files;
}

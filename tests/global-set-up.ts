import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { eachOf } from '../src/check/program.ts';
import type { Validator } from '../src/check/validator.ts';
import { breakFiles } from './support/broken/break.ts';
import { launchBrowser } from './support/browser.ts';
import { allCases } from './support/cases.ts';
import { heardIn } from './support/epub/heard.ts';
import { openInReader } from './support/epub/readers.ts';
import { readObjects } from './support/pdf/objects.ts';
import { readWithPdfJs } from './support/pdf/pdfjs.ts';
import { readWithPoppler } from './support/pdf/poppler.ts';
import { readWithPython } from './support/pdf/python.ts';
import { brokenWords, readStructure } from './support/pdf/structure.ts';
import { publishCase } from './support/publish.ts';
import type { BrokenFile, EpubReadings, PdfReadings, PublishedCase, Results } from './support/results.ts';
import { validators } from './support/tools.ts';

/**
 * Publishes every case once, breaks copies of some files, and has every judge and reader look at all of them once: the
 * tests of the project 'judges' then assert on what was said. A judge that isn't there is a failure.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'imprint-judges-'));
  const cleanUp = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'results.json');
    await writeFile(path, JSON.stringify(await findOut(folder)));
    project.provide('results', path);
    return cleanUp;
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

async function findOut(folder: string): Promise<Results> {
  const judges = [validators.veraPdf(), validators.qpdf(), validators.epubCheck(), validators.ace()] as const;
  const versions = await versionsOf(judges);
  const cases: PublishedCase[] = [];
  for (const one of allCases()) cases.push(await publishCase(one, folder));
  const broken = await breakFiles(cases, folder);
  const pdfs = pathsOf(cases, 'pdf');
  const books = pathsOf(cases, 'epub');
  const falsified = broken.filter((file) => file.flows !== null).map((file) => file.path);
  const [veraPdf, qpdf, epubCheck, ace] = judges;
  const judge = (validator: Validator, sound: readonly string[]) =>
    validator.validate([...sound, ...brokenFor(validator, broken, sound === pdfs ? '.pdf' : '.epub')]);
  // Two lanes for two cores.
  const one = async () => ({
    verdicts: [await judge(veraPdf, pdfs), await judge(qpdf, pdfs), await judge(epubCheck, books)].flat(),
    epub: await readBooks(books),
  });
  const other = async () => ({ verdicts: await judge(ace, books), pdf: await readPdfs([...pdfs, ...falsified]) });
  const [{ epub, ...first }, { pdf, ...second }] = await Promise.all([one(), other()]);
  return { cases, broken, versions, pdf, epub, verdicts: [...first.verdicts, ...second.verdicts] };
}

function pathsOf(cases: readonly PublishedCase[], format: 'pdf' | 'epub'): readonly string[] {
  return cases.flatMap((one) => one.editions.filter((edition) => edition.format === format).map(({ path }) => path));
}

/** Of the broken files those that a validator must reject, and those that aren't broken. */
function brokenFor({ name }: Validator, broken: readonly BrokenFile[], extension: string): readonly string[] {
  return broken
    .filter(({ path }) => path.endsWith(extension))
    .filter(({ expected, flows }) => name in expected || (Object.keys(expected).length === 0 && flows === null))
    .map(({ path }) => path);
}

async function versionsOf(judges: readonly Validator[]): Promise<Readonly<Record<string, string>>> {
  const versions: Record<string, string> = {};
  for (const judge of judges) {
    const version = await judge.version();
    if (version === null) throw new Error(`${judge.name} can't be run: tests/set-up.sh installs it.`);
    versions[judge.name] = version;
  }
  return versions;
}

async function readPdfs(files: readonly string[]): Promise<Readonly<Record<string, PdfReadings>>> {
  const read = await eachOf(files, async (file) => {
    const poppler = await readWithPoppler(file);
    const structure = readStructure(await readObjects(file), poppler.structure);
    return { file, poppler, structure, broken: brokenWords(structure), pdfjs: await readWithPdfJs(file) };
  });
  const python = await readWithPython(Object.fromEntries(read.map(({ file, broken }) => [file, broken])));
  return Object.fromEntries(
    read.map(({ file, ...readings }) => {
      const found = python[file];
      if (!found) throw new Error(`PyMuPDF and PDFium said nothing about ${file}.`);
      return [file, { ...readings, python: found }];
    }),
  );
}

async function readBooks(files: readonly string[]): Promise<Readonly<Record<string, EpubReadings>>> {
  const browser = await launchBrowser();
  try {
    const read = await eachOf(files, async (file) => {
      const epubjs = await openInReader(browser, 'epubjs', file);
      const foliate = await openInReader(browser, 'foliate', file);
      return [file, { epubjs, foliate, heard: await heardIn(browser, file) }] as const;
    });
    return Object.fromEntries(read);
  } finally {
    await browser.close();
  }
}

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from '../../../src/check/program.ts';
import { pathOf, python } from '../tools.ts';

/** What one reader finds in a PDF. */
export interface PythonReading {
  readonly pages: readonly string[];
  /** On how many pages each word is found by the reader's own search. */
  readonly found: Readonly<Record<string, number>>;
}

export interface PythonReadings {
  readonly pymupdf: PythonReading;
  readonly pdfium: PythonReading;
}

/** Reads all files with PyMuPDF and PDFium, in one process, and has them search for words. */
export async function readWithPython(
  words: Readonly<Record<string, readonly string[]>>,
): Promise<Readonly<Record<string, PythonReadings>>> {
  const folder = await mkdtemp(join(tmpdir(), 'extract-'));
  try {
    const [asked, answered] = [join(folder, 'asked.json'), join(folder, 'answered.json')];
    await writeFile(asked, JSON.stringify(words));
    const outcome = await mustRun(python, [pathOf('tests/validators/extract.py'), asked, answered]);
    if (outcome.code !== 0) throw new Error(`PyMuPDF or PDFium failed: ${outcome.stderr}`);
    return JSON.parse(await readFile(answered, 'utf8')) as Readonly<Record<string, PythonReadings>>;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

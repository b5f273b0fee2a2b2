import { mustRun } from '../../../src/check/program.ts';

/** What poppler reads in a PDF: by layout, in the order of the content, and by the structure tree. */
export interface PopplerReading {
  readonly text: string;
  readonly raw: string;
  readonly structure: string;
}

export async function readWithPoppler(file: string): Promise<PopplerReading> {
  const pdftotext = { command: 'pdftotext', leading: [] };
  const pdfinfo = { command: 'pdfinfo', leading: [] };
  const [text, raw, structure] = await Promise.all([
    mustRun(pdftotext, ['-enc', 'UTF-8', file, '-']),
    mustRun(pdftotext, ['-enc', 'UTF-8', '-raw', file, '-']),
    mustRun(pdfinfo, ['-enc', 'UTF-8', '-struct-text', file]),
  ]);
  return { text: text.stdout, raw: raw.stdout, structure: structure.stdout };
}

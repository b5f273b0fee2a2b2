import { mustRun } from '../../../src/check/program.ts';

/** A PDF's objects as qpdf prints them: names begin with '/', strings with 'u:' or 'b:', references are '12 0 R'. */
export type PdfValue = null | boolean | number | string | readonly PdfValue[] | PdfDictionary;
export interface PdfDictionary {
  readonly [key: string]: PdfValue;
}

export interface PdfObjects {
  /** The catalog. */
  readonly root: PdfDictionary;
  /** The value behind a reference; any other value is itself. A stream is its dictionary. */
  resolve(value: PdfValue | undefined): PdfValue;
}

interface QpdfJson {
  readonly qpdf: readonly [unknown, Readonly<Record<string, QpdfObject>>];
}
type QpdfObject = { readonly value?: PdfValue; readonly stream?: { readonly dict: PdfDictionary } };

export async function readObjects(file: string): Promise<PdfObjects> {
  const outcome = await mustRun({ command: 'qpdf', leading: [] }, ['--json=2', '--json-stream-data=none', file]);
  const [, objects] = (JSON.parse(outcome.stdout) as QpdfJson).qpdf;
  const resolve = (value: PdfValue | undefined): PdfValue => {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value ?? null;
    const object = objects[`obj:${value}`];
    return resolve(object?.stream?.dict ?? object?.value);
  };
  const trailer = objects.trailer?.value as PdfDictionary;
  return { root: resolve(trailer['/Root']) as PdfDictionary, resolve };
}

export function isDictionary(value: PdfValue): value is PdfDictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text string without qpdf's prefix; null for anything else. */
export function textOfString(value: PdfValue): string | null {
  return typeof value === 'string' && value.startsWith('u:') ? value.slice(2) : null;
}

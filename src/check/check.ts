import { createRequire } from 'node:module';
import { Refusal } from '../model/finding.ts';
import { UnreadableEpub } from './epub/unreadable.ts';
import type { Evaluation, Outcome, Rule } from './outcome.ts';
import type { SaidDocument } from './said.ts';

/** How a file is checked. */
export interface CheckOptions {
  /** The program's version, which the evaluation names; its own where none is given. */
  readonly version?: string;
}

/** The formats that are heard and checked. */
export type FinishedFormat = 'pdf' | 'epub';

/** What a file is, by how it begins; null for anything that isn't heard or checked. */
export function formatOf(bytes: Uint8Array): FinishedFormat | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('PK')) return 'epub';
  return head.includes('%PDF-') ? 'pdf' : null;
}

/** What the rules of its format say of a finished file, ours or anybody's. A Refusal says why it can't be read. */
export async function checkFile(name: string, bytes: Uint8Array, options: CheckOptions = {}): Promise<Evaluation> {
  const tool = { name: 'Imprint', version: options.version ?? ownVersion() };
  switch (formatOf(bytes)) {
    case 'pdf':
      return { tool, file: name, outcomes: await checkPdf(bytes) };
    case 'epub':
      return { tool, file: name, outcomes: await checkBook(name, bytes) };
    case null:
      throw unknownFormat();
  }
}

const readable: Rule = {
  id: 'pdf-readable',
  says: 'The file is a PDF that can be read.',
  standard: 'ISO 32000-1',
  clause: '7.5',
};

/** Judges a PDF by every rule; one that can't be read fails by that alone. */
async function checkPdf(bytes: Uint8Array): Promise<readonly Outcome[]> {
  const [{ openPdf }, { judgePdf }] = await Promise.all([import('./pdf/read.ts'), import('./pdf/rules/index.ts')]);
  try {
    const pdf = await openPdf(bytes);
    return [{ rule: readable, outcome: 'passed', message: null, place: null }, ...(await judgePdf(pdf))];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [{ rule: readable, outcome: 'failed', message: error.message, place: null }];
  }
}

async function checkBook(name: string, bytes: Uint8Array): Promise<readonly Outcome[]> {
  const { checkEpub } = await import('./epub/check.ts');
  return checkEpub(name, bytes);
}

/** What a finished file says. */
export async function readFinished(bytes: Uint8Array): Promise<SaidDocument> {
  switch (formatOf(bytes)) {
    case 'pdf':
      return readPdf(bytes);
    case 'epub':
      return readBook(bytes);
    case null:
      throw unknownFormat();
  }
}

async function readPdf(bytes: Uint8Array): Promise<SaidDocument> {
  const { openPdf } = await import('./pdf/read.ts');
  return (await openPdf(bytes)).said;
}

/** What the reader of e-books refuses is a Refusal. */
async function readBook(bytes: Uint8Array): Promise<SaidDocument> {
  const { readEpub } = await import('./epub/read.ts');
  try {
    return await readEpub(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableEpub)) throw error;
    throw refusal('unreadable-epub', error.message, null);
  }
}

/** The version of this program. */
export function ownVersion(): string {
  return (createRequire(import.meta.url)('#package') as { readonly version: string }).version;
}

function unknownFormat(): Refusal {
  return refusal(
    'unknown-format',
    'The file is neither a PDF nor an EPUB.',
    'Imprint hears and checks PDF and EPUB files.',
  );
}

function refusal(code: string, message: string, hint: string | null): Refusal {
  return new Refusal({ code, severity: 'error', message, hint, file: null, line: null, column: null });
}

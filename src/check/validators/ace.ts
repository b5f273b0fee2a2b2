import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Complaint, defineValidator, type Validator, type Verdict } from '../validator.ts';

/** Where Ace and its browser are. */
export interface AceLocation {
  /** A file in the folder whose `node_modules` holds `@daisy/ace-core` and `@daisy/ace-axe-runner-puppeteer`. */
  readonly from: string;
  /** The browser's program. */
  readonly browser: string;
}

/**
 * Ace by DAISY, which judges a book's accessibility. The books are judged one after the other: the runner keeps one
 * browser for the whole process.
 */
export function ace(location: AceLocation): Validator {
  const require = createRequire(location.from);
  return defineValidator(
    'Ace',
    async () => {
      try {
        const path = require.resolve('@daisy/ace-core/package.json');
        return (JSON.parse(await readFile(path, 'utf8')) as { version: string }).version;
      } catch {
        return null;
      }
    },
    async (files) => {
      process.env.PUPPETEER_EXECUTABLE_PATH = location.browser;
      // The default of five seconds for the browser's start is too short for a busy machine.
      process.env.ACE_TIMEOUT_INITIAL ??= '60000';
      const check = require('@daisy/ace-core') as Ace;
      const runner: unknown = require('@daisy/ace-axe-runner-puppeteer');
      const verdicts: Verdict[] = [];
      for (const file of files) verdicts.push(await judge(check, runner, file));
      return verdicts;
    },
  );
}

type Ace = (book: string, options: object, runner: unknown) => Promise<readonly [string, AceReport]>;

interface AceReport {
  readonly 'earl:result': { readonly 'earl:outcome': string };
  readonly assertions?: readonly {
    readonly 'earl:testSubject': { readonly url: string };
    readonly assertions?: readonly Assertion[];
  }[];
}

interface Assertion {
  readonly 'earl:test': { readonly 'earl:impact': string; readonly 'dct:title': string };
  readonly 'earl:result': { readonly 'dct:description'?: string };
}

const profile = 'EPUB Accessibility';

async function judge(check: Ace, runner: unknown, file: string): Promise<Verdict> {
  const outdir = await mkdtemp(join(tmpdir(), 'ace-'));
  try {
    const options = { cwd: process.cwd(), silent: true, initLogger: true, lang: 'en', outdir };
    const report = await check(resolve(file), options, runner).then(
      ([, said]) => said,
      (error: unknown) => String(error),
    );
    if (typeof report === 'string') return unreadable(file, report);
    const complaints = (report.assertions ?? []).flatMap((subject) =>
      (subject.assertions ?? []).map((assertion) => complaintOf(assertion, subject['earl:testSubject'].url)),
    );
    const passed = report['earl:result']['earl:outcome'] === 'pass' && complaints.length === 0;
    return { validator: 'Ace', file, profile, passed, complaints };
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
}

/** Ace fails on a book that is no well-formed XML. */
function unreadable(file: string, message: string): Verdict {
  const complaints: readonly Complaint[] = [{ severity: 'error', rule: 'unreadable', message, place: null }];
  return { validator: 'Ace', file, profile, passed: false, complaints };
}

function complaintOf(assertion: Assertion, place: string): Complaint {
  return {
    severity: 'error',
    rule: assertion['earl:test']['dct:title'],
    message: `${assertion['earl:test']['earl:impact']}: ${(assertion['earl:result']['dct:description'] ?? '').replace(/\s+/g, ' ')}`,
    place,
  };
}

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Severity } from '../../model/finding.ts';
import { eachOf, mustRun, type Program, versionOf } from '../program.ts';
import { type Complaint, defineValidator, type Validator, type Verdict } from '../validator.ts';

/**
 * EPUBCheck, which judges EPUB by the standard. `batch` is a program that takes pairs of a book and the file its JSON
 * report goes to, so that one process judges all books, null where each book has a process of its own; `program` is
 * EPUBCheck's own, which is asked for its version.
 */
export function epubCheck(program: Program, batch: Program | null): Validator {
  return defineValidator(
    'EPUBCheck',
    () => versionOf(program, '--version'),
    async (files) => {
      const folder = await mkdtemp(join(tmpdir(), 'epubcheck-'));
      try {
        const reports = files.map((_, index) => join(folder, `${index}.json`));
        const pairs = files.map((file, index) => [file, reports[index] as string] as const);
        const said = batch
          ? await mustRun(batch, pairs.flat()).then(({ stderr }) => pairs.map(() => stderr))
          : await eachOf(pairs, async ([file, report]) => (await mustRun(program, [file, '--json', report])).stderr);
        return await Promise.all(pairs.map(([file, report], index) => readVerdict(file, report, said[index] ?? '')));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
}

interface BookReport {
  readonly publication: { readonly ePubVersion?: string | null };
  readonly messages: readonly Message[];
}

interface Message {
  readonly ID: string;
  readonly severity: 'FATAL' | 'ERROR' | 'WARNING' | 'INFO' | 'USAGE' | 'SUPPRESSED';
  readonly message: string;
  readonly locations: readonly { readonly path: string; readonly line: number; readonly column: number }[];
}

async function readVerdict(file: string, path: string, stderr: string): Promise<Verdict> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`EPUBCheck wrote no report on ${file}: ${stderr.slice(0, 500)}`);
  });
  const report = JSON.parse(text) as BookReport;
  const complaints = report.messages.flatMap(complaintOf);
  const passed = complaints.every((complaint) => complaint.severity === 'note');
  return { validator: 'EPUBCheck', file, profile: `EPUB ${report.publication.ePubVersion ?? '?'}`, passed, complaints };
}

const severities: Readonly<Record<Message['severity'], Severity | null>> = {
  FATAL: 'error',
  ERROR: 'error',
  WARNING: 'warning',
  INFO: 'note',
  USAGE: 'note',
  SUPPRESSED: null,
};

function complaintOf(message: Message): readonly Complaint[] {
  const severity = severities[message.severity];
  if (severity === null) return [];
  const place = message.locations[0];
  return [
    {
      severity,
      rule: message.ID,
      message: message.message,
      place: place ? `${place.path}:${place.line}:${place.column}` : null,
    },
  ];
}

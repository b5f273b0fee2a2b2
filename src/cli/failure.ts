import type { Environment } from '../environment.ts';
import { Refusal } from '../model/finding.ts';
import { exitCodes } from './exit-codes.ts';
import { findingLines, printable } from './report.ts';

/** Where a fault of the program is told. */
const reportAddress = 'the issues of the Imprint project';

/**
 * Says on standard error why something failed, in plain sentences, and returns the exit code. Expected failures carry
 * their finding; for anything else the stack is printed only where the user wants to see it.
 */
export function sayFailure(error: unknown, doing: string, environment: Environment): number {
  const { terminal } = environment;
  if (error instanceof AggregateError) {
    return Math.max(...error.errors.map((one) => sayFailure(one, doing, environment)));
  }
  if (error instanceof Refusal) {
    terminal.error(`imprint: ${findingLines(error.finding).join('\n')}\n`);
    return exitCodes.failed;
  }
  const message = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  terminal.error(`imprint: ${printable(doing)} failed by a fault of Imprint itself: ${printable(message ?? '')}\n`);
  terminal.error(
    `  Please report it in ${reportAddress}, with the article; IMPRINT_DEBUG=1 shows where it happened.\n`,
  );
  if (environment.debug && error instanceof Error) terminal.error(`${error.stack}\n`);
  return exitCodes.broken;
}

/** A sentence for a folder that can't be written to. */
export function writingRefusal(folder: string, error: unknown): Refusal | null {
  const code = (error as NodeJS.ErrnoException).code;
  if (typeof code !== 'string') return null;
  const [reason, hint] = reasons[code] ?? [`the system says ${code}`, null];
  return new Refusal({
    code: 'unwritable-folder',
    severity: 'error',
    message: `The publication can't be written to '${folder}': ${reason}.`,
    hint,
    file: null,
    line: null,
    column: null,
  });
}

const reasons: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  EACCES: ['you have no permission', 'Check who may write there, or name another folder with --out.'],
  EPERM: ['you have no permission', 'Check who may write there, or name another folder with --out.'],
  EROFS: ['it can only be read', 'Name another folder with --out.'],
  ENOSPC: ['the disk is full', 'Make room, or name another folder with --out.'],
  ENOTDIR: ['a file stands where a folder should', 'Name another folder with --out.'],
  EEXIST: ['a file stands where a folder should', 'Name another folder with --out.'],
  EISDIR: ['a folder stands where a file should', 'Name another folder with --out.'],
  ENAMETOOLONG: ['its name is too long', 'Name another folder with --out.'],
};

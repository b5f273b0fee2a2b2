import type { Evaluation } from '../check/outcome.ts';
import type { Environment } from '../environment.ts';
import type { Wish } from './arguments.ts';
import { checkReport } from './check-report.ts';
import { exitCodes } from './exit-codes.ts';
import { sayFailure } from './failure.ts';
import { type FinishedFile, loadFinished } from './finished-file.ts';
import { standardInput } from './input.ts';

type CheckWish = Extract<Wish, { readonly type: 'check' }>;

/** Checks finished files, tells what was found, and returns 1 where anything failed or couldn't be read. */
export async function runCheck({ files, json, judges }: CheckWish, environment: Environment): Promise<number> {
  const { checkFile } = await import('../check/check.ts');
  const evaluations: Evaluation[] = [];
  const checked: FinishedFile[] = [];
  let code: number = exitCodes.done;
  for (const path of new Set(files)) {
    try {
      const file = await loadFinished(path, environment);
      evaluations.push(await checkFile(file.name, file.bytes, { version: environment.version }));
      checked.push(file);
    } catch (error) {
      code = Math.max(code, sayFailure(error, `Checking '${path}'`, environment));
    }
  }
  try {
    evaluations.push(...(await compared(checked, environment)));
    if (judges) evaluations.push(...(await judged(checked)));
  } catch (error) {
    code = Math.max(code, sayFailure(error, 'Checking', environment));
  }
  environment.terminal.out(json ? `${JSON.stringify(evaluations, null, 2)}\n` : checkReport(evaluations));
  const failed = evaluations.some(({ outcomes }) => outcomes.some(({ outcome }) => outcome === 'failed'));
  return failed ? Math.max(code, exitCodes.failed) : code;
}

/** What other people's programs say of files that stand on the disk. */
async function judged(files: readonly FinishedFile[]): Promise<readonly Evaluation[]> {
  const { askJudges } = await import('../check/judges.ts');
  return askJudges(files.filter(({ path }) => path !== standardInput));
}

/** PDFs and e-books that are editions of one publication, word by word. */
async function compared(files: readonly FinishedFile[], { version }: Environment): Promise<readonly Evaluation[]> {
  const { compareEditions } = await import('../check/editions.ts');
  return compareEditions(files, version);
}

import { join } from 'node:path';
import { formatOf } from './check.ts';
import type { Evaluation, Outcome, Rule } from './outcome.ts';
import type { Complaint, Validator, Verdict } from './validator.ts';
import { ace } from './validators/ace.ts';
import { epubCheck } from './validators/epubcheck.ts';
import { qpdf } from './validators/qpdf.ts';
import { veraPdf } from './validators/verapdf.ts';

/** A file that other people's programs can open by its path. */
export interface JudgedFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const program = (command: string) => ({ command, leading: [] });

/** The judges of each format, as they are installed: by their commands, Ace from the folder in which it is asked. */
export function judgesOf(format: 'pdf' | 'epub'): readonly Validator[] {
  if (format === 'pdf') return [veraPdf(program('verapdf')), qpdf(program('qpdf'))];
  return [
    epubCheck(program('epubcheck'), null),
    ace({ from: join(process.cwd(), 'package.json'), browser: 'chromium' }),
  ];
}

/** Asks the judges that are installed; of the others it is said that nothing was tested. */
export async function askJudges(
  files: readonly JudgedFile[],
  judges: (format: 'pdf' | 'epub') => readonly Validator[] = judgesOf,
): Promise<readonly Evaluation[]> {
  const evaluations: Evaluation[] = [];
  for (const format of ['pdf', 'epub'] as const) {
    const own = files.filter(({ bytes }) => formatOf(bytes) === format);
    for (const judge of own.length > 0 ? judges(format) : []) evaluations.push(...(await ask(judge, own)));
  }
  return evaluations;
}

async function ask(judge: Validator, files: readonly JudgedFile[]): Promise<readonly Evaluation[]> {
  const version = await judge.version();
  if (version === null) {
    const rule: Rule = { id: judge.name, says: `${judge.name} finds nothing.`, standard: judge.name, clause: '' };
    const message = `${judge.name} is not installed.`;
    const outcomes: readonly Outcome[] = [{ rule, outcome: 'untested', message, place: null }];
    return files.map(({ name }) => ({ tool: { name: judge.name, version: '' }, file: name, outcomes }));
  }
  const verdicts = await judge.validate(files.map(({ path }) => path));
  return files.map(({ path, name }) => ({
    tool: { name: judge.name, version },
    file: name,
    outcomes: verdicts.filter(({ file }) => file === path).flatMap(outcomesOf),
  }));
}

function outcomesOf({ profile, passed, complaints, validator }: Verdict): readonly Outcome[] {
  const whole: Rule = { id: profile, says: `The file passes ${profile}.`, standard: profile, clause: '' };
  const errors = complaints.filter(({ severity }) => severity !== 'note');
  if (passed && errors.length === 0) return [{ rule: whole, outcome: 'passed', message: null, place: null }];
  if (errors.length === 0) {
    return [{ rule: whole, outcome: 'failed', message: `${validator} rejects the file.`, place: null }];
  }
  return errors.map((complaint) => outcomeOf(complaint, profile, passed));
}

function outcomeOf({ rule, message, place }: Complaint, profile: string, passed: boolean): Outcome {
  return {
    rule: { id: rule, says: message, standard: profile, clause: rule },
    outcome: passed ? 'cantTell' : 'failed',
    message,
    place,
  };
}

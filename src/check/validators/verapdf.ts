import { mustRun, type Program, versionOf } from '../program.ts';
import { type Complaint, defineValidator, type Validator, type Verdict } from '../validator.ts';

/** A profile by veraPDF's name for it; '0' is every profile that a file claims in its metadata, declarations included. */
export type Flavour = '0' | 'ua1' | 'ua2' | '2a' | '3a' | '4f' | 'wt1a' | 'wt1r';

/** veraPDF, which judges PDF/UA, PDF/A and Well-Tagged PDF: one process for all files, one verdict for each file and profile. */
export function veraPdf(program: Program, flavour: Flavour = '0'): Validator {
  return defineValidator(
    'veraPDF',
    () => versionOf(program, '--version'),
    async (files) => {
      const options = ['--flavour', flavour, '--format', 'json', '--maxfailuresdisplayed', '3'];
      const outcome = await mustRun(program, [...options, ...files]);
      if (outcome.stdout === '') throw new Error(`veraPDF failed: ${outcome.stderr}`);
      const report = JSON.parse(outcome.stdout) as { report: { jobs: readonly Job[] } };
      return report.report.jobs.flatMap((job) => verdictsOf(job, fileOf(job, files)));
    },
  );
}

interface Job {
  readonly itemDetails: { readonly name: string };
  readonly taskException?: { readonly exceptionMessage?: string };
  readonly validationResult?: Result | readonly Result[];
}

interface Result {
  readonly profileName: string;
  readonly compliant: boolean;
  readonly details: { readonly ruleSummaries?: readonly RuleSummary[] };
}

interface RuleSummary {
  readonly clause: string;
  readonly testNumber: number;
  readonly description: string;
  readonly checks: readonly { readonly errorMessage?: string | null; readonly context?: string }[];
}

/** veraPDF prints absolute paths; the verdict names the file as it was given. */
function fileOf(job: Job, files: readonly string[]): string {
  const name = job.itemDetails.name;
  return files.find((file) => name === file || name.endsWith(file.replace(/^\.\//, '/'))) ?? name;
}

function verdictsOf(job: Job, file: string): readonly Verdict[] {
  const results = job.validationResult === undefined ? [] : [job.validationResult].flat();
  if (results.length > 0) return results.map((result) => verdictOf(result, file));
  const message = job.taskException?.exceptionMessage ?? 'The file could not be read.';
  const complaint: Complaint = { severity: 'error', rule: 'unreadable', message, place: null };
  return [{ validator: 'veraPDF', file, profile: 'PDF', passed: false, complaints: [complaint] }];
}

function verdictOf(result: Result, file: string): Verdict {
  return {
    validator: 'veraPDF',
    file,
    profile: result.profileName.replace(/ validation profile$/, ''),
    passed: result.compliant,
    complaints: (result.details.ruleSummaries ?? []).map((rule) => ({
      severity: 'error',
      rule: `${rule.clause}-${rule.testNumber}`,
      message: rule.checks[0]?.errorMessage ?? rule.description,
      place: rule.checks[0]?.context ?? null,
    })),
  };
}

import type { Severity } from '../model/finding.ts';

/** One thing that a validator found. */
export interface Complaint {
  readonly severity: Severity;
  /** The validator's own name of the rule: '7.1-3', 'RSC-005', 'metadata-accessmode'. */
  readonly rule: string;
  /** The validator's own words. */
  readonly message: string;
  /** Where, in the validator's own words; null where it names no place. */
  readonly place: string | null;
}

/** What one validator says of one file by one profile. */
export interface Verdict {
  readonly validator: string;
  /** The path as it was given. */
  readonly file: string;
  /** What was judged: 'PDF/UA-1', 'PDF/A-2A', 'EPUB 3.3', … */
  readonly profile: string;
  readonly passed: boolean;
  readonly complaints: readonly Complaint[];
}

/** A program of somebody else's that judges files. */
export interface Validator {
  readonly name: string;
  /** The program's version; null where it can't be run here. */
  version(): Promise<string | null>;
  available(): Promise<boolean>;
  /** At least one verdict for every file, in the files' order. Throws where the program fails or leaves a file out. */
  validate(files: readonly string[]): Promise<readonly Verdict[]>;
}

/** The validator of a program whose version and verdicts are known how to get. */
export function defineValidator(
  name: string,
  version: () => Promise<string | null>,
  judge: (files: readonly string[]) => Promise<readonly Verdict[]>,
): Validator {
  return {
    name,
    version,
    available: async () => (await version()) !== null,
    validate: async (files) => {
      if (files.length === 0) return [];
      const verdicts = await judge(files);
      const judged = new Set(verdicts.map((verdict) => verdict.file));
      const left = files.filter((file) => !judged.has(file));
      if (left.length > 0) throw new Error(`${name} said nothing about ${left.join(', ')}.`);
      return files.flatMap((file) => verdicts.filter((verdict) => verdict.file === file));
    },
  };
}

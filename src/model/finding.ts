export type Severity = 'error' | 'warning' | 'note';

/**
 * What a stage has to say to a person. `error` ends the article's publication; `warning` asks somebody to look;
 * `note` tells what was decided.
 */
export interface Finding {
  /** Kebab-case, stable: 'unbalanced-quotation', 'missing-alternative'. */
  readonly code: string;
  readonly severity: Severity;
  /** One plain sentence. */
  readonly message: string;
  /** What to do about it, one sentence; null where there is nothing to do. */
  readonly hint: string | null;
  /** The file's name as the user gave it. */
  readonly file: string | null;
  /** From 1; null where the finding has no place. */
  readonly line: number | null;
  readonly column: number | null;
}

export type Report = (finding: Finding) => void;

/** An expected failure with a place: the command line prints its finding, never its stack. */
export class Refusal extends Error {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super(finding.message);
    this.finding = finding;
  }
}

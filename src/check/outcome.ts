/** One requirement, and what it comes from. */
export interface Rule {
  /** 'alternative-is-file-name'. */
  readonly id: string;
  /** What is asked, as one sentence. */
  readonly says: string;
  /** 'ISO 14289-1', 'WCAG 2.2', 'EPUB Accessibility 1.1'. */
  readonly standard: string;
  /** '7.3', '1.1.1'. */
  readonly clause: string;
}

/** Outcomes as EARL 1.0 names them (W3C, 'Evaluation and Report Language 1.0 Schema', 2.7). */
export type OutcomeValue = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested';

/** What a rule says of a file. */
export interface Outcome {
  readonly rule: Rule;
  readonly outcome: OutcomeValue;
  /** One sentence; null where there is nothing to add. */
  readonly message: string | null;
  /** 'page 3', 'EPUB/article.xhtml, line 12'; null for the whole file. */
  readonly place: string | null;
}

/** All that one tool said of one file. */
export interface Evaluation {
  readonly tool: { readonly name: string; readonly version: string };
  /** File name, no folder. */
  readonly file: string;
  readonly outcomes: readonly Outcome[];
}

/** Outcomes as EARL 1.0 names them. */
export type OutcomeWord = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested';

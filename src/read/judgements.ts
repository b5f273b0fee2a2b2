import type { Judgement } from '../model/judgement.ts';
import type { ParsedSidecar } from './sidecar/parse.ts';

interface Written {
  readonly who: string;
  readonly when: string;
  readonly checkpoints: 'all' | readonly string[];
  readonly outcome: 'passed' | 'failed';
  readonly format?: 'pdf' | 'epub';
  readonly of?: string;
  readonly tool?: string;
  readonly note?: string;
  readonly credential?: string;
}

/** The judgements of a sidecar or of book.yaml whose fields were found to be sound, in their order. */
export function judgementsOf({ value }: Pick<ParsedSidecar, 'value'>): readonly Judgement[] {
  return ((value.judgements as readonly Written[] | undefined) ?? []).map((written) => ({
    who: plain(written.who),
    when: written.when,
    checkpoints: written.checkpoints,
    outcome: written.outcome,
    format: written.format ?? null,
    of: written.of ?? null,
    tool: orNull(written.tool),
    note: orNull(written.note),
    credential: orNull(written.credential),
  }));
}

/** As it is written into YAML: what isn't there is left out. */
export function judgementFields(judgement: Judgement): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(judgement).filter(([, value]) => value !== null));
}

function orNull(words: string | undefined): string | null {
  return words === undefined ? null : plain(words);
}

/** On one line: YAML's own line breaks inside a value mean a space. */
function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

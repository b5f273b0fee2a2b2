import type { Finding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Content } from './content.ts';

/**
 * What there is to say of the judgements on record: which of them are about another text and don't count, and which
 * failed. `file` is where they stand.
 */
export function judgementFindings(
  judgements: readonly Judgement[],
  { textHash }: Content,
  file: string | null,
): readonly Finding[] {
  return judgements.flatMap((judgement) => {
    const place = { file, line: null, column: null };
    if (judgement.of !== null && judgement.of !== textHash) return [{ ...outdated(judgement, textHash), ...place }];
    return judgement.outcome === 'failed' ? [{ ...failed(judgement), ...place }] : [];
  });
}

type Said = Omit<Finding, 'file' | 'line' | 'column'>;

function outdated({ who, when }: Judgement, textHash: string): Said {
  return {
    code: 'judgement-outdated',
    severity: 'warning',
    message: `The judgement of ${who} of ${when} is about another text than this one; it does not count.`,
    hint: `Judge this text, and write of: ${textHash}`,
  };
}

function failed({ who, when, checkpoints, note }: Judgement): Said {
  const what = checkpoints === 'all' ? 'everything' : checkpoints.join(', ');
  return {
    code: 'judgement-failed',
    severity: 'warning',
    message: `${who} judged on ${when} that it fails ${what}${note === null ? '.' : `: ${note}`}`,
    hint: 'The e-book claims no conformance before a later judgement has passed it.',
  };
}

import { type Finding, Refusal } from '../../model/finding.ts';
import { positionsOf } from '../../model/position.ts';
import { withoutConfirmed } from '../../read/sidecar.ts';
import { finishedArticle } from '../article.ts';
import type { BookMember } from './book.ts';

/** Reads an article of a book. Throws one Refusal, or an AggregateError of several, which name its file. */
export async function readMember(member: BookMember, language: string | null) {
  const findings: Finding[] = [];
  return naming(member.file, async () => {
    const input = await member.load();
    const { article, sidecar } = await finishedArticle(
      { input, language },
      () => [],
      (finding) => findings.push(finding),
    );
    return {
      input,
      article,
      /** Null: as the theme has it. */
      directSpeech: sidecar?.directSpeech ?? null,
      positions: positionsOf(article),
      report(finding: Finding): void {
        findings.push(finding);
      },
      /** Everything that was found; throws where something of it is an error. */
      findings(): readonly Finding[] {
        const errors = findings.filter(({ severity }) => severity === 'error');
        if (errors.length > 0) throw new AggregateError(errors.map((error) => new Refusal(named(error, member.file))));
        return sidecar ? withoutConfirmed(findings, sidecar, article) : findings;
      },
    };
  });
}

export type ReadMember = Awaited<ReturnType<typeof readMember>>;

/** Gives every Refusal of an article its file. */
export async function naming<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(named(error.finding, file));
    if (!(error instanceof AggregateError)) throw error;
    throw new AggregateError(
      error.errors.map((one) => (one instanceof Refusal ? new Refusal(named(one.finding, file)) : one)),
      error.message,
    );
  }
}

/** A sentence that has the name in it needs it no second time. */
function named(finding: Finding, file: string): Finding {
  return finding.file !== null || finding.message.includes(file) ? finding : { ...finding, file };
}

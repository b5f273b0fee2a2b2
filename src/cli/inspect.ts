import { basename, dirname } from 'node:path';
import type { Environment } from '../environment.ts';
import { inspect } from '../inspect/index.ts';
import { type Finding, Refusal } from '../model/finding.ts';
import { withoutConfirmed } from '../read/sidecar.ts';
import type { Wish } from './arguments.ts';
import { exitCodes } from './exit-codes.ts';
import { sayFailure, writingRefusal } from './failure.ts';
import { type Input, readInput, sidecarOf, standardInput } from './input.ts';

type InspectWish = Extract<Wish, { readonly type: 'inspect' }>;

/** Prints how an article is read, as one JSON document; writes a sidecar from it where that is asked for. */
export async function runInspect(wish: InspectWish, environment: Environment): Promise<number> {
  try {
    const input = await readInput(wish.file, environment);
    await refuseToReplace(wish, environment);
    const { article, findings, sidecar } = await finished(input, wish.language);
    const inspection = inspect(article, findings);
    if (!wish.write) {
      environment.terminal.out(`${JSON.stringify(inspection, null, 2)}\n`);
      return exitCodes.done;
    }
    const { draftSidecar } = await import('../read/sidecar/draft.ts');
    const draft = draftSidecar({ article, quotations: inspection.quotations, findings, sidecar });
    await writeSidecar(input, draft, environment);
    return exitCodes.done;
  } catch (error) {
    return sayFailure(error, `Inspecting '${wish.file}'`, environment);
  }
}

async function finished(input: Input, language: string | null) {
  const [{ finishedArticle }, { byPlace }] = await Promise.all([
    import('../publishing/article.ts'),
    import('../publishing/findings.ts'),
  ]);
  const findings: Finding[] = [];
  const { article, sidecar } = await finishedArticle(
    { input, language },
    () => [],
    (finding) => findings.push(finding),
  );
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new AggregateError(errors.map((error) => new Refusal(error)));
  return { article, sidecar, findings: byPlace(sidecar ? withoutConfirmed(findings, sidecar, article) : findings) };
}

async function refuseToReplace({ file, write, force }: InspectWish, { disk }: Environment): Promise<void> {
  if (!write) return;
  if (file === standardInput) {
    throw refusal('Standard input has no place for a sidecar.', 'Name a file, or leave --write out.');
  }
  const path = sidecarOf(file);
  if (!force && (await disk.kindOf(path)) !== null) {
    throw refusal(
      `'${path}' is there already.`,
      'Use --force to write it anew: what it says is kept, its comments are not.',
    );
  }
}

async function writeSidecar({ name }: Input, text: string, { disk, terminal }: Environment): Promise<void> {
  const path = sidecarOf(name);
  const folder = dirname(path);
  try {
    await disk.writeAll(folder, [{ name: basename(path), bytes: new TextEncoder().encode(text) }]);
  } catch (error) {
    throw writingRefusal(folder, error) ?? error;
  }
  terminal.out(`${path} holds what was read: edit it, and publish again.\n`);
}

function refusal(message: string, hint: string): Refusal {
  return new Refusal({ code: 'inspect-write', severity: 'error', message, hint, file: null, line: null, column: null });
}

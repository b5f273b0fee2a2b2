import { appliesTo, type Checkpoint, checkpoints } from '../accessibility/checkpoints/index.ts';
import type { Content } from '../accessibility/content.ts';
import { judgementOf } from '../accessibility/judged.ts';
import type { Edition } from '../model/edition.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Results } from './machines.ts';
import type { Assertion, Assertor } from './types.ts';

/**
 * What people judged of each file: every checkpoint of its format, the ones that don't apply and the ones that nobody
 * has judged among them.
 */
export function humanResults(
  editions: readonly Edition[],
  content: Content,
  judgements: readonly Judgement[],
): Results {
  const formats = new Set<string>(editions.map(({ format }) => format));
  const asked = checkpoints.filter(({ format }) => formats.has(format));
  const assertions = editions.flatMap((edition) =>
    asked
      .filter(({ format }) => format === edition.format)
      .map((checkpoint) => assertionOf(checkpoint, edition, content, judgements)),
  );
  return {
    assertors: assertorsOf(judgements),
    tests: asked.map((one) => ({ id: testOf(one), says: one.asks, standard: one.standard, clause: one.clause })),
    assertions,
  };
}

/** 'matterhorn:13-005', 'wcag:1.1.1'. */
function testOf({ id, format }: Checkpoint): string {
  return format === 'pdf' ? `matterhorn:${id}` : `wcag:${id}`;
}

function assertionOf(
  checkpoint: Checkpoint,
  { file }: Edition,
  content: Content,
  judgements: readonly Judgement[],
): Assertion {
  const { applies, look } = checkpoint;
  const common = { subject: file, test: testOf(checkpoint), mode: 'manual', place: null } as const;
  if (!appliesTo(checkpoint, content.kinds)) {
    const nothing = typeof applies === 'object' && 'nothing' in applies ? applies.nothing : null;
    const message = nothing === null ? null : `Imprint writes no ${nothing}.`;
    return { ...common, assertedBy: null, outcome: 'inapplicable', message, look: null };
  }
  const judgement = judgementOf(checkpoint, judgements, content.textHash);
  return {
    ...common,
    assertedBy: judgement && idOf(judgement.who),
    outcome: judgement?.outcome ?? 'untested',
    message: judgement?.note ?? null,
    look,
  };
}

function assertorsOf(judgements: readonly Judgement[]): readonly Assertor[] {
  const people = [...new Set(judgements.map(({ who }) => who))];
  return people.map((name) => ({ id: idOf(name), type: 'person', name, version: null }));
}

function idOf(who: string): string {
  return `person: ${who}`;
}

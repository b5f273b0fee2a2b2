import type { Certifier, Claims, Conformance } from '../model/edition.ts';
import type { Judgement } from '../model/judgement.ts';
import { appliesTo, checkpoints } from './checkpoints/index.ts';
import type { Content } from './content.ts';
import { judgementOf } from './judged.ts';

/** As the standard has it written (EPUB Accessibility 1.1, 3.5). */
const conformsTo = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA';

/** What a conformance is decided by. */
export interface ConformanceOptions {
  readonly content: Content;
  readonly judgements: readonly Judgement[];
  /** Of the e-book: what was withdrawn from it leaves no room for a conformance. */
  readonly claims: Claims;
}

/**
 * The conformance that an e-book claims: that of EPUB Accessibility, where people judged every criterion of WCAG that
 * applies and found it met; null where one is left, or failed, or a picture has no alternative. Decided before writing.
 */
export function conformanceOf({ content, judgements, claims }: ConformanceOptions): Conformance | null {
  if (claims.findings.length > 0) return null;
  const asked = checkpoints.filter((one) => one.format === 'epub' && appliesTo(one, content.kinds));
  const held = asked.map((one) => judgementOf(one, judgements, content.textHash));
  const passed = held.filter((one): one is Judgement => one?.outcome === 'passed');
  if (passed.length < asked.length) return null;
  return { standard: conformsTo, certifiers: certifiersOf(passed) };
}

function certifiersOf(judgements: readonly Judgement[]): readonly Certifier[] {
  const people = new Map<string, Certifier>();
  for (const { who, credential, when } of judgements) {
    const known = people.get(who);
    const date = known && known.date > when ? known.date : when;
    people.set(who, { name: who, credential: known?.credential ?? credential, date });
  }
  return [...people.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

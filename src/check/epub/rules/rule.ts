import type { Element } from 'xast';
import type { Outcome, Rule } from '../../outcome.ts';
import type { EpubContents } from '../contents.ts';
import { placeIn } from '../package.ts';

export { cited } from '../../cited.ts';

/** One thing that a rule has to say of a book. */
export interface Remark {
  /** 'failed' where it is sure, 'cantTell' where a person must look. */
  readonly outcome: 'failed' | 'cantTell';
  readonly message: string;
  readonly place: string | null;
}

/** What a rule found: nothing to judge, or all that is wrong or unsure; an empty list is a pass. */
export type Remarks = 'inapplicable' | readonly Remark[];

/** A rule with the pure function that judges a book by it. */
export interface EpubRule {
  readonly rule: Rule;
  judge(book: EpubContents): Remarks | Promise<Remarks>;
}

export const wcag = 'WCAG 2.2';
export const epub33 = 'EPUB 3.3';
export const epubAccessibility = 'EPUB Accessibility 1.1';
export const dpubAria = 'DPUB-ARIA 1.1';

/** `from` is the standard and its clause. */
export function defineRule(
  id: string,
  [standard, clause]: readonly [standard: string, clause: string],
  says: string,
  judge: EpubRule['judge'],
): EpubRule {
  return { rule: { id, says, standard, clause }, judge };
}

/** Something that is wrong, in this file, at this element. */
export function failed(message: string, file: string | null, element: Element | null = null): Remark {
  return { outcome: 'failed', message, place: file === null ? null : placeIn(file, element) };
}

/** Something that a person must look at. */
export function unsure(message: string, file: string | null, element: Element | null = null): Remark {
  return { outcome: 'cantTell', message, place: file === null ? null : placeIn(file, element) };
}

/** The outcomes of one rule: one where it passed or had nothing to judge, else one a place. */
export async function outcomesOf({ rule, judge }: EpubRule, book: EpubContents): Promise<readonly Outcome[]> {
  const judgement = await judge(book);
  if (judgement === 'inapplicable') return [{ rule, outcome: 'inapplicable', message: null, place: null }];
  if (judgement.length === 0) return [{ rule, outcome: 'passed', message: null, place: null }];
  return judgement.map((remark) => ({ rule, ...remark }));
}

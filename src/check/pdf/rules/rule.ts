import type { Outcome, Rule } from '../../outcome.ts';
import type { PdfFile } from '../file.ts';

export { cited } from '../../cited.ts';

/** Something that a rule found. */
export interface Remark {
  /** One sentence. */
  readonly message: string;
  /** Counted from 0; null where it is about the whole file. */
  readonly page: number | null;
  /** Whether a person must look, since a machine can't be sure. */
  readonly unsure: boolean;
}

/** What a rule found, or that there is nothing in the file that it is about. */
export type Remarks = 'inapplicable' | readonly Remark[];

export interface PdfRule extends Rule {
  judge(pdf: PdfFile): Remarks | Promise<Remarks>;
}

export function failed(message: string, page: number | null = null): Remark {
  return { message, page, unsure: false };
}

export function unsure(message: string, page: number | null = null): Remark {
  return { message, page, unsure: true };
}

/** Remarks of one rule that are told one by one. */
const mostTold = 10;

/** Applies a rule: an outcome for each remark, or one that says that there is none. */
export async function outcomesOf({ judge, ...rule }: PdfRule, pdf: PdfFile): Promise<readonly Outcome[]> {
  const remarks = await judge(pdf);
  if (remarks === 'inapplicable') return [{ rule, outcome: 'inapplicable', message: null, place: null }];
  if (remarks.length === 0) return [{ rule, outcome: 'passed', message: null, place: null }];
  const ordered = [...remarks.filter((one) => !one.unsure), ...remarks.filter((one) => one.unsure)];
  const told = ordered.slice(0, mostTold).map(
    ({ message, page, unsure }): Outcome => ({
      rule,
      outcome: unsure ? 'cantTell' : 'failed',
      message,
      place: page === null ? null : `page ${pdf.pages[page]?.label ?? page + 1}`,
    }),
  );
  const more = ordered.slice(mostTold);
  if (more.length === 0) return told;
  const outcome = more.some((one) => !one.unsure) ? 'failed' : 'cantTell';
  return [...told, { rule, outcome, message: `The same in ${more.length} more places.`, place: null }];
}

export const ua1 = (clause: string) => ({ standard: 'ISO 14289-1', clause });
export const wcag = (clause: string) => ({ standard: 'WCAG 2.2', clause });
export const pdf17 = (clause: string) => ({ standard: 'ISO 32000-1', clause });

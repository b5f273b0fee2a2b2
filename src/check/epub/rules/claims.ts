import type { Outcome } from '../../outcome.ts';
import type { EpubContents } from '../contents.ts';
import { statementsOf, valuesOf } from '../package.ts';
import { claimsOf } from '../said.ts';
import { cited, defineRule, epubAccessibility, failed, outcomesOf, type Remark, unsure, wcag } from './rule.ts';

/** As the standard has it written, to the letter (EPUB Accessibility 1.1, 3.5). */
const current = /^EPUB Accessibility 1\.1 - WCAG 2\.[0-2] Level A{1,3}$/u;
/** As EPUB Accessibility 1.0 has it. */
const former = /^https?:\/\/www\.idpf\.org\/epub\/a11y\/accessibility-20170105\.html#wcag-a{1,3}$/u;

/** Judges what a book claims by what all other rules said of it. */
export function judgeClaims(book: EpubContents, outcomes: readonly Outcome[]): Promise<readonly Outcome[]> {
  return outcomesOf(claimRule(outcomes), book);
}

function claimRule(outcomes: readonly Outcome[]) {
  return defineRule(
    'conformance-claim',
    [epubAccessibility, '3.5'],
    'A book that claims to conform says so in the words of the standard, says who established it, and has no failure that a machine finds.',
    (book) => {
      const opf = book.package;
      const claims = claimsOf(book);
      const certified =
        valuesOf(opf, 'a11y:certifiedBy').length > 0 ||
        opf.statements.some(({ property }) => property === 'a11y:certifiedBy');
      if (claims.length === 0) {
        return certified
          ? [unsure('It says who certified it, but not to what it conforms.', opf.file)]
          : 'inapplicable';
      }
      const [element = null] = statementsOf(opf, 'dcterms:conformsTo').map((statement) => statement.element);
      const known = claims.filter((claim) => current.test(claim) || former.test(claim));
      const remarks: Remark[] = claims
        .filter((claim) => !known.includes(claim) && /accessib|wcag|a11y/iu.test(claim))
        .map((claim) => failed(`${cited(claim)} is not how the standard has it written.`, opf.file, element));
      if (known.length === 0) return remarks;
      if (!certified) remarks.push(failed('It does not say who established that it conforms.', opf.file, element));
      const failures = new Set(
        outcomes
          .filter(({ outcome, rule }) => outcome === 'failed' && concerns(rule.standard))
          .map(({ rule }) => rule.id),
      );
      if (failures.size > 0) {
        remarks.push(failed(`It claims to conform, but fails: ${[...failures].join(', ')}.`, opf.file, element));
      }
      return remarks;
    },
  );
}

function concerns(standard: string): boolean {
  return standard === wcag || standard === epubAccessibility;
}

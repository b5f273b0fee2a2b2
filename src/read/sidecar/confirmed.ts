import type { Article } from '../../model/article.ts';
import type { Finding } from '../../model/finding.ts';
import type { Sidecar } from './sidecar.ts';
import { folded } from './words.ts';

/** Fields of the sidecar, and the codes of findings that doubt what was read into them. */
const doubts: readonly (readonly [field: keyof Sidecar, codes: RegExp])[] = [
  ['headline', /(^|-)headline(-|$)/],
  ['kicker', /(^|-)kicker(-|$)/],
  ['deck', /(^|-)deck(-|$)/],
  ['byline', /(^|-)byline(-|$)/],
  ['published', /(^|-)(date|published|updated)(-|$)/],
  ['dateline', /(^|-)dateline(-|$)/],
  ['language', /(^|-)language(-|$)/],
];

/** Codes of findings that doubt what kind of block a line is. */
const blockDoubts = /^(read-as|unclear)-/;

/** As `placeOf` counts lines. */
const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/** The fields that findings doubt, or tell of as decided by the reader. */
export function doubtedFields(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(doubts.filter(([, codes]) => findings.some(({ code }) => codes.test(code))).map(([field]) => field));
}

/**
 * Findings without those that a person has answered: a field that the sidecar states is no longer in doubt, nor is the
 * kind of a block that it gives, and what it lists under `confirmed` was looked at. Errors and findings about the
 * sidecar itself always stay.
 */
export function withoutConfirmed(
  findings: readonly Finding[],
  sidecar: Sidecar,
  { sources }: Pick<Article, 'sources'>,
): readonly Finding[] {
  const lines = (sources[0]?.text ?? '').split(lineEnd);
  return findings.filter((finding) => {
    if (finding.severity === 'error' || finding.file === sidecar.source.name) return true;
    const text = finding.line === null ? '' : folded(lines[finding.line - 1] ?? '');
    return !(isStated(finding, sidecar) || isRetyped(finding, text, sidecar) || isLooked(finding, sidecar));
  });
}

function isStated({ code }: Finding, sidecar: Sidecar): boolean {
  return doubts.some(([field, codes]) => sidecar[field] !== undefined && codes.test(code));
}

function isRetyped({ code, line }: Finding, text: string, { blocks }: Sidecar): boolean {
  if (!blockDoubts.test(code)) return false;
  return blocks.some((block) => {
    if (block.line !== null && block.line !== line) return false;
    return block.starts === null || text.startsWith(folded(block.starts));
  });
}

function isLooked({ code, line }: Finding, { confirmed }: Sidecar): boolean {
  return confirmed.some((confirmation) => {
    const named =
      confirmation.name === code || doubts.some(([field, codes]) => field === confirmation.name && codes.test(code));
    return named && (confirmation.line ?? line) === line;
  });
}

import type { Outcome, Rule } from '../../outcome.ts';
import type { PdfFile } from '../file.ts';
import { alternativeRules } from './alternatives.ts';
import { contentRules } from './content.ts';
import { contrastRules } from './contrast.ts';
import { documentRules } from './document.ts';
import { featureRules } from './features.ts';
import { headingRules } from './headings.ts';
import { languageRules } from './languages.ts';
import { linkRules } from './links.ts';
import { listRules } from './lists.ts';
import { metadataRules } from './metadata.ts';
import { noteRules } from './notes.ts';
import { orderRules } from './order.ts';
import { outcomesOf, type PdfRule, ua1 } from './rule.ts';
import { tableRules } from './tables.ts';
import { textRules } from './text.ts';

/** The rules of a PDF, in the order in which they are told. */
export const pdfRules: readonly PdfRule[] = [
  ...documentRules,
  ...languageRules,
  ...contentRules,
  ...orderRules,
  ...textRules,
  ...headingRules,
  ...alternativeRules,
  ...tableRules,
  ...listRules,
  ...linkRules,
  ...noteRules,
  ...contrastRules,
  ...metadataRules,
  ...featureRules,
];

const claimsRule: Rule = {
  id: 'claims',
  says: 'A file that claims a standard of accessible PDF fails no rule of it.',
  ...ua1('5'),
};

/** What the rules say of a PDF; what it claims is judged by what the others say. */
export async function judgePdf(pdf: PdfFile): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const rule of pdfRules) outcomes.push(...(await outcomesOf(rule, pdf)));
  return [...outcomes, claimed(pdf, outcomes)];
}

function claimed({ said }: PdfFile, outcomes: readonly Outcome[]): Outcome {
  const claims = said.claims.filter((claim) => /^PDF\/UA|^PDF\/A-\da|^WTPDF/.test(claim));
  if (claims.length === 0) return { rule: claimsRule, outcome: 'inapplicable', message: null, place: null };
  const broken = outcomes.filter(({ outcome, rule }) => outcome === 'failed' && rule.standard.startsWith('ISO'));
  const ids = [...new Set(broken.map(({ rule }) => rule.id))];
  if (ids.length === 0) return { rule: claimsRule, outcome: 'passed', message: null, place: null };
  const message = `The file claims ${claims.join(' and ')}, and fails: ${ids.join(', ')}.`;
  return { rule: claimsRule, outcome: 'failed', message, place: null };
}

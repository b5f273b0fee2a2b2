import { english } from './evidence-labels/en.ts';
import type { EvidenceLabels } from './evidence-labels/labels.ts';
import { primaryOf } from './marks.ts';

export type { EvidenceLabels } from './evidence-labels/labels.ts';

const byLanguage: ReadonlyMap<string, EvidenceLabels> = new Map([['en', english]]);

/** The words of the evidence, and the language they are in: English where there are none in the article's own. */
export function evidenceLabelsFor(tag: string): { readonly labels: EvidenceLabels; readonly language: string } {
  const labels = byLanguage.get(primaryOf(tag));
  return labels ? { labels, language: tag } : { labels: english, language: 'en' };
}

import { arabic } from './evidence-labels/ar.ts';
import { german } from './evidence-labels/de.ts';
import { english } from './evidence-labels/en.ts';
import { spanish } from './evidence-labels/es.ts';
import { french } from './evidence-labels/fr.ts';
import { hindi } from './evidence-labels/hi.ts';
import { japanese } from './evidence-labels/ja.ts';
import type { EvidenceLabels } from './evidence-labels/labels.ts';
import { polish } from './evidence-labels/pl.ts';
import { russian } from './evidence-labels/ru.ts';
import { primaryOf } from './marks.ts';

export type { EvidenceLabels } from './evidence-labels/labels.ts';

const byLanguage: ReadonlyMap<string, EvidenceLabels> = new Map([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['es', spanish],
  ['ru', russian],
  ['pl', polish],
  ['ja', japanese],
  ['ar', arabic],
  ['hi', hindi],
]);

/** The words of the evidence, and the language they are in: English where there are none in the article's own. */
export function evidenceLabelsFor(tag: string): { readonly labels: EvidenceLabels; readonly language: string } {
  const labels = byLanguage.get(primaryOf(tag));
  return labels ? { labels, language: tag } : { labels: english, language: 'en' };
}

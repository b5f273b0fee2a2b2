import { quotationTexts } from '../../../src/inspect/quotation-texts.ts';
import { articleOf, edited } from '../article.ts';

/** Text, kind, speaker and, where the row asks for it, confidence. */
export type Expected = readonly [
  text: string,
  kind: string,
  speaker: string | null,
  confidence?: 'high' | 'medium' | 'low',
];

/** A paragraph (or several, by line breaks) and the quotations that a careful person reads in it. */
export type Row = readonly [paragraphs: string, ...quotations: Expected[]];

/** What is read of a row's paragraphs, in the row's own form. */
export function readRow([paragraphs, ...expected]: Row, language: string): readonly Expected[] {
  const { article } = edited(articleOf(paragraphs, language));
  return [...quotationTexts(article)].map(([id, text], index): Expected => {
    const { kind = '', speaker = null, confidence } = article.quotations.get(id) ?? {};
    const asked = expected[index]?.[3] !== undefined && confidence;
    return asked ? [text, kind, speaker, confidence] : [text, kind, speaker];
  });
}

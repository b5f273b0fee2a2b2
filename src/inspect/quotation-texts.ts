import type { Article } from '../model/article.ts';
import type { Inline, QuotationPart } from '../model/inline.ts';
import type { QuotationId } from '../model/quotation.ts';
import { textOf, visit } from '../model/visit.ts';
import { readable } from './readable.ts';

const opening = /^["“”„‟«»‹›‘’‚'「『〝]/u;
const dash = /^[—–―-]\s*/u;
const closing = /["“”„‟«»‹›‘’‚'」』〟]$/u;

/** Every quotation's words by its id, in the order in which they begin: without outer marks, parts joined by a space. */
export function quotationTexts(article: Pick<Article, 'children' | 'quotations'>): ReadonlyMap<QuotationId, string> {
  const parts = new Map<QuotationId, QuotationPart[]>();
  visit(article, (node) => {
    if (node.type !== 'quotationPart') return;
    const known = parts.get(node.quotation);
    if (known) known.push(node);
    else parts.set(node.quotation, [node]);
  });
  const dialogue = (id: QuotationId) => article.quotations.get(id)?.kind === 'dialogue';
  return new Map(
    [...parts].map(([id, nodes]) => [id, readable(nodes.map((part) => bare(part, dialogue(id))).join(' '))]),
  );
}

/** A part without its own marks: a mark at its edge that belongs to a quotation inside it stays. */
function bare(part: QuotationPart, dialogue: boolean): string {
  const text = textOf(part).trim();
  if (dialogue) return text.replace(dash, '');
  const from = opening.test(text) && !isInner(part, 0) ? 1 : 0;
  const to = text.length > from && closing.test(text) && !isInner(part, -1) ? -1 : text.length;
  return text.slice(from, to).trim();
}

/** Whether the first (0) or last (-1) leaf of a part stands in a quotation inside it. */
function isInner(part: QuotationPart, at: 0 | -1): boolean {
  let node: Inline | undefined = part.children.at(at);
  while (node && node.type !== 'text' && node.type !== 'lineBreak') {
    if (node.type === 'quotationPart') return true;
    node = node.children.at(at);
  }
  return false;
}

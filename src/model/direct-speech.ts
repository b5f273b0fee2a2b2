import type { Article } from './article.ts';
import type { Paragraph } from './block.ts';
import type { QuotationKind } from './quotation.ts';
import { childrenOf, type Node } from './visit.ts';

const speech: ReadonlySet<QuotationKind> = new Set<QuotationKind>(['direct', 'multi', 'dialogue']);

/** A word, or one character of a script that is written without spaces. */
const word =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}])[\p{L}\p{M}\p{N}])+(?:['’\-.,:]\p{L}[\p{L}\p{M}\p{N}]*)*/gu;

/** The same in a text of Latin, Greek or Cyrillic letters and their marks alone; V8 compiles it in a tenth of the time. */
const spacedWord = /[\p{L}\p{M}\p{N}]+(?:['’\-.,:]\p{L}[\p{L}\p{M}\p{N}]*)*/gu;
const spacedText = /^[\0-\u00b6\u00b8-\u02af\u0370-\u052f\u2000-\u206f\u20ac]*$/;

/**
 * Whether a paragraph is one speaker's direct speech with its attribution: quotations of whole clauses have at least
 * two thirds of its words, and no two of them are known to be of different speakers. Such a paragraph is set off, on
 * paper and on the screen.
 */
export function isDirectSpeech(paragraph: Paragraph, quotations: Article['quotations']): boolean {
  const paragraphs = known.get(quotations) ?? new WeakMap<Paragraph, boolean>();
  known.set(quotations, paragraphs);
  const answer = paragraphs.get(paragraph) ?? isSpoken(paragraph, quotations);
  paragraphs.set(paragraph, answer);
  return answer;
}

/** What was found out about a paragraph: paper asks twice, the screen once more. */
const known = new WeakMap<Article['quotations'], WeakMap<Paragraph, boolean>>();

function isSpoken(paragraph: Paragraph, quotations: Article['quotations']): boolean {
  if (!paragraph.children.some(isQuoted)) return false;
  let text = '';
  const spoken: (readonly [from: number, to: number])[] = [];
  const speakers = new Set<string>();
  const walk = (nodes: readonly Node[], inside: boolean): void => {
    for (const node of nodes) {
      const record = node.type === 'quotationPart' ? quotations.get(node.quotation) : undefined;
      const opens = !inside && record !== undefined && speech.has(record.kind);
      if (opens && record.speaker !== null) speakers.add(record.speaker);
      const from = text.length;
      if (node.type === 'text') text += node.value;
      else if (node.type === 'lineBreak') text += '\n';
      else walk(childrenOf(node), inside || opens);
      if (opens) spoken.push([from, text.length]);
    }
  };
  walk(paragraph.children, false);
  if (spoken.length === 0 || speakers.size > 1) return false;
  let words = 0;
  let quoted = 0;
  let next = 0;
  for (const { index } of text.matchAll(spacedText.test(text) ? spacedWord : word)) {
    words++;
    while ((spoken[next]?.[1] ?? Infinity) <= index) next++;
    if ((spoken[next]?.[0] ?? Infinity) <= index) quoted++;
  }
  return words > 0 && quoted * 3 >= words * 2;
}

/** Whether a node is part of a quotation or holds one: most paragraphs have none, and their text needn't be gathered. */
function isQuoted(node: Node): boolean {
  return node.type === 'quotationPart' || childrenOf(node).some(isQuoted);
}

import type { Article } from './article.ts';
import type { Paragraph } from './block.ts';
import type { QuotationKind } from './quotation.ts';
import { childrenOf, type Node } from './visit.ts';

const speech: ReadonlySet<QuotationKind> = new Set<QuotationKind>(['direct', 'multi', 'dialogue']);

/** A word, or one character of a script that is written without spaces. */
const word =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}])[\p{L}\p{M}\p{N}])+(?:['’\-.,:]\p{L}[\p{L}\p{M}\p{N}]*)*/gu;

/** A text of Latin, Greek or Cyrillic letters and their marks alone: its words are found without the pattern. */
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
  for (const index of startsOfWords(text)) {
    words++;
    while ((spoken[next]?.[1] ?? Infinity) <= index) next++;
    if ((spoken[next]?.[0] ?? Infinity) <= index) quoted++;
  }
  return words > 0 && quoted * 3 >= words * 2;
}

/** Where the words of a text begin. */
function startsOfWords(text: string): readonly number[] {
  if (!spacedText.test(text)) return Array.from(text.matchAll(word), ({ index }) => index);
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (kindAt(text, at) === other) continue;
    starts.push(at);
    at++;
    while (kindAt(text, at) !== other || (joinsAt(text, at) && kindAt(text, at + 1) === letter)) at++;
  }
  return starts;
}

/** Whether letters after the sign belong to the word before it: `['’\-.,:]`. */
function joinsAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x27 || unit === 0x2019 || unit === 0x3a || (unit >= 0x2c && unit <= 0x2e);
}

const other = 1;
const letter = 2;
const markOrNumber = 3;

/** What the units of spaced texts below U+0530 are; 0 where that wasn't asked yet. Those above are no letters. */
const kinds = new Uint8Array(0x530);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (!(unit < kinds.length)) return other;
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(unit);
  kinds[unit] = kind;
  return kind;
}

function kindOf(unit: number): number {
  if (unit < 0x80) {
    const lower = unit | 0x20;
    if (lower >= 0x61 && lower <= 0x7a) return letter;
    return unit >= 0x30 && unit <= 0x39 ? markOrNumber : other;
  }
  const character = String.fromCharCode(unit);
  if (/\p{L}/u.test(character)) return letter;
  return /[\p{M}\p{N}]/u.test(character) ? markOrNumber : other;
}

/** Whether a node is part of a quotation or holds one: most paragraphs have none, and their text needn't be gathered. */
function isQuoted(node: Node): boolean {
  return node.type === 'quotationPart' || childrenOf(node).some(isQuoted);
}

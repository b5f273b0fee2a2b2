import { grammarOf } from '../../language/attribution/index.ts';
import { primaryOf } from '../../language/marks.ts';
import type { QuotationKind } from '../../model/quotation.ts';
import type { Match } from './attribution/match.ts';
import type { Draft, Passage } from './draft.ts';

/** What the shape of a quotation says, before anybody is looked for. */
export interface Shape {
  /** A clause of its own: opens like a sentence, where one can open. */
  readonly whole: boolean;
  /** It begins where a sentence begins. */
  readonly starts: boolean;
  /** It closes a sentence with a full stop. */
  readonly ended: boolean;
  /** It closes with a comma or a mark, or a comma stands right after it. */
  readonly closed: boolean;
}

export function shapeOf(draft: Draft, { text }: Passage): Shape {
  const words = text.slice(draft.words.from, draft.words.to).trim();
  const from = draft.parts[0]?.from ?? 0;
  const before =
    text
      .slice(Math.max(0, from - 8), from)
      .trimEnd()
      .at(-1) ?? '';
  const after = text.slice(draft.parts[0]?.to ?? 0).slice(0, 2);
  const first = words.match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  const upper = /[\p{Lu}\p{Lo}\p{N}]/u.test(first);
  const opens = before === '' || /[.!?…:。！？؟।]/u.test(before) || (upper && /[,،、;—–―\-(["”»’」]/u.test(before));
  const ended = /[.。।]["”’»]?$/u.test(words) && !/\.\.$/u.test(words);
  const closed = /[.,!?…—–،؟。！？।]["”’»›]?$/u.test(words) || /^[\u200e\u200f]?\s?[,،—–と。]/u.test(after);
  const long = upper && words.split(/\s+/u).length >= 4 && /[.!?…]["”’»]?$/u.test(words);
  const starts = before === '' || /[.!?…:。！？؟।]/u.test(before) || (/["”»’]/u.test(before) && upper);
  return {
    whole: opens || long || draft.dash || (draft.repair !== 'none' && (upper || before === '')),
    starts,
    ended,
    closed,
  };
}

/** The kind of a quotation, from its place, its shape and what its sentence says of it. */
export function kindOf(
  draft: Draft,
  passage: Passage,
  shape: Shape,
  match: Match | null,
  language: string,
): QuotationKind {
  if (passage.block.type === 'headline') return 'headline';
  if (draft.dash) return 'dialogue';
  if (new Set(draft.parts.map((part) => part.passage)).size > 1) return 'multi';
  if (draft.parent) return 'nested';
  const words = passage.text.slice(draft.words.from, draft.words.to).trim();
  const adjacent = match?.sure === true && match.pattern !== 'around';
  if (!adjacent && followsOneOf(draft, passage, grammarOf(language)?.works ?? [])) return 'title';
  if (followsOneOf(draft, passage, grammarOf(language)?.terms ?? [])) return namedKind(words, language);
  if (match && isSpeech(draft, passage, match, shape, words, language))
    return isClause(words, shape, match) ? 'direct' : 'fragment';
  if (isUnspoken(draft, passage, words, shape, match, language)) return namedKind(words, language);
  return shape.whole ? 'direct' : 'fragment';
}

/** A few words far from the verb are the writer's own marks, not somebody's speech. */
function isSpeech(
  draft: Draft,
  { text }: Passage,
  match: Match,
  shape: Shape,
  words: string,
  language: string,
): boolean {
  if (match.pattern === 'nearby') return shape.whole;
  if (match.pattern !== 'around' && match.pattern !== 'according') return true;
  const named = grammarOf(language)?.capitalNouns !== true && isTitleCase(words);
  const count = wordCount(words);
  if (count >= 4) return !named;
  const from = draft.parts[0]?.from ?? 0;
  const verbTo = match.verb?.to ?? from;
  const gap = text.slice(Math.min(verbTo, from), from).trim().split(/\s+/u).length;
  return gap <= 4 && !named;
}

/** Words as they are counted; in scripts without spaces two characters are a word. */
function wordCount(words: string): number {
  const unspaced = words.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0;
  return unspaced > 0 ? unspaced / 2.5 : words.split(/\s+/u).length;
}

function isTitleCase(words: string): boolean {
  let titled = false;
  for (const [word] of words.matchAll(/[\p{L}\p{M}’'-]+/gu)) {
    if (/^\p{Lu}/u.test(word)) titled ||= /^.\p{Ll}/u.test(word);
    else if (word.length > 3) return false;
  }
  return titled;
}

function isClause(words: string, shape: Shape, match: Match): boolean {
  const unspaced = /[\p{sc=Hira}\p{sc=Kana}]/u.test(words);
  if (unspaced) return /[。！？]/u.test(words) || /\p{sc=Hira}[！？」』]?$/u.test(words);
  const adjacent = match.pattern !== 'around' && match.pattern !== 'continuing' && match.pattern !== 'according';
  if (shape.whole) return adjacent || shape.closed || wordCount(words) >= 4;
  return adjacent && match.sure && /^[\p{Lu}\p{Lo}]/u.test(words);
}

/** No speech: short or a title, with nobody near it, or at the wrong place for a clause. */
function isUnspoken(
  draft: Draft,
  { text }: Passage,
  words: string,
  shape: Shape,
  match: Match | null,
  language: string,
): boolean {
  const count = wordCount(words);
  if (primaryOf(language) === 'ja') return !/[。！？]/u.test(words) && !(match === null && shape.whole && count >= 5);
  if (count <= 3) {
    const after = text.slice(draft.end.to, draft.end.to + 1);
    return !(shape.whole && (/[.!?…]$/u.test(words) || (shape.starts && (/,$/u.test(words) || /^[.!?]/u.test(after)))));
  }
  if (isTitleCase(words) && !/[.,]$/u.test(words)) return true;
  return match !== null && !shape.whole && count < 4;
}

/** The word right before says what the marks hold: a work ('the novel “…”') or a term ('the word “…”'). */
function followsOneOf(draft: Draft, { text }: Passage, nouns: readonly string[]): boolean {
  const from = draft.parts[0]?.from ?? 0;
  const before = text.slice(Math.max(0, from - 40), from).toLowerCase();
  const last = /([\p{L}\p{M}-]+),?\s*$/u.exec(before)?.[1] ?? '';
  return nouns.includes(last);
}

function namedKind(words: string, language: string): QuotationKind {
  const caseless = /^\P{L}*\p{Lo}/u.test(words);
  if (caseless) return 'name';
  const first = /^\P{L}*\p{Lu}/u.test(words);
  const inflects = grammarOf(language)?.declines === true;
  return isTitleCase(words) || (first && inflects) ? 'name' : 'scare';
}

import { dateLabels } from '../../../language/date-words.ts';
import { furnitureOf } from '../../../language/furniture/index.ts';
import type { NumberOrder } from './day.ts';
import { type ClockTime, isoOf } from './moment.ts';
import { type DateReading, foldDate, readDate, readTime } from './parse.ts';

/** What a date line says. */
export interface DateLine {
  readonly published: string | null;
  readonly updated: string | null;
  /** The other reading of the first date that has two. */
  readonly ambiguous: { readonly taken: string; readonly other: string } | null;
}

type Label = keyof typeof dateLabels;

interface Part {
  readonly label: Label | null;
  readonly text: string;
}

const longest = 220;

/**
 * Reads a line that is nothing but dates: 'Published 21 October 2019 06:40 BST | Updated 21 October 2019 11:15 BST',
 * '17 октября 2018, 09:41 (МСК)', 'Stand: 12.03.2019, 14.05 Uhr'. Null for any other line.
 */
export function readDateLine(text: string, language: string, order: NumberOrder): DateLine | null {
  if (text.length > longest || !mayHoldDate(text)) return null;
  const plain = plainOf(text);
  return readPlain(plain, language, order) ?? readPlain(withoutTail(plain), language, order);
}

function plainOf(text: string): string {
  return labelsFirst(foldDate(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N})]+$/gu, ''));
}

/** '2020年5月3日公開／2020年5月4日更新': a Japanese label may follow its date. */
function labelsFirst(folded: string): string {
  return folded.replace(
    /(\d{4}\s?[年/.-](?:(?!公開|配信|更新|掲載|投稿).)*?[日分時\d)])\s*(公開|配信|更新|掲載|投稿)(?=\s*(?:$|[/|・、]))/gu,
    '$2 $1',
  );
}

/** What a site adds behind a date: its zone in words and brackets, a number with what it counts. */
function withoutTail(folded: string): string {
  return folded
    .replace(/\s*\((?:بتوقيت|بالتوقيت)\s+(?:غرينتش|جرينتش|جرينيتش)\)|\s*بتوقيت\s+(?:غرينتش|جرينتش)$/u, ' gmt')
    .replace(/\s*\([\p{L}\p{M}][\p{L}\p{M}\s.]{3,40}\)$/u, '')
    .replace(
      /(?:\s*[|•·,/]\s*|\s[–—-]\s)\d{1,3}(?:[\s.,]?\d{3})*\s*(?!\d)[\p{L}\p{M}]{4,}(?:\s[\p{L}\p{M}]{2,})?$/u,
      '',
    )
    .replace(/\s*[|•·]\s*(?=\d{1,2}[:.]\d{2}$)/u, ', ');
}

/** The time in a line that says when a text was updated, without a day; null for any other. */
export function readTimeOfUpdate(text: string): ClockTime | null {
  if (text.length > 60 || mayHoldDate(text)) return null;
  const [part, ...more] = partsOf(plainOf(text));
  return part?.label === 'updated' && more.length === 0 ? readTime(part.text) : null;
}

function readPlain(folded: string, language: string, order: NumberOrder): DateLine | null {
  const parts = partsOf(withoutAges(folded));
  let published = null as DateReading | null;
  let updated = null as DateReading | null;
  for (const part of parts) {
    const reading: DateReading | null =
      readDate(part.text, language, order) ?? laterTime(part.text, updated ?? published);
    if (!reading) return null;
    if (part.label === 'updated') updated ??= reading;
    else published ??= reading;
  }
  const first = published ?? updated;
  if (!first) return null;
  const ambiguous = first.other ? { taken: isoOf(first.moment), other: isoOf(first.other) } : null;
  return {
    published: published ? isoOf(published.moment) : null,
    updated: updated ? isoOf(updated.moment) : null,
    ambiguous,
  };
}

/** Whether a text has the digits of a year or of a date in numbers: quick to ask of every line. */
export function mayHoldDate(text: string): boolean {
  return /\p{Nd}{4}|\p{Nd}{1,2}\s?[./年-]\s?\p{Nd}{1,2}\s?[./月-]\s?\p{Nd}{1,4}|元年/u.test(text);
}

/** 'updated 14:05' after a date means that day. */
function laterTime(text: string, known: DateReading | null): DateReading | null {
  const time = known ? readTime(text) : null;
  return known && time ? { moment: { ...known.moment, time }, other: null } : null;
}

/** The line cut at its labels; a part before the first label has none. */
function partsOf(folded: string): readonly Part[] {
  const parts: Part[] = [];
  let label: Label | null = null;
  let start = 0;
  for (const word of folded.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (word.index < start) continue;
    const phrase = labelAt(folded, word.index, word[0]);
    if (!phrase) continue;
    const before = folded.slice(start, word.index);
    if (/[\p{L}\p{N}]/u.test(before)) parts.push({ label, text: trimmed(before) });
    label = phrase.label;
    start = word.index + phrase.text.length;
  }
  const rest = folded.slice(start);
  if (/[\p{L}\p{N}]/u.test(rest)) parts.push({ label, text: trimmed(rest) });
  return splitAtBars(parts);
}

/** The line without pieces that tell its age or its length: '12 March 2019 | 3 years ago | 4 min read'. */
function withoutAges(folded: string): string {
  const pieces = folded.split(/\s+[|/•·–—-]\s+/u);
  const kept = pieces.filter((piece) => {
    const kind = furnitureOf(piece)?.kind;
    return kind !== 'relative date' && kind !== 'reading time';
  });
  return kept.length === pieces.length || kept.length === 0 ? folded : kept.join(' | ');
}

/** Two dates with a bar between them and no second label: the second is the update. */
function splitAtBars(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => {
    const pieces = part.text.split(/\s[|/•·–—-]\s|\s*[|•]\s*/u).map(trimmed);
    if (pieces.length !== 2 || !pieces.every((piece) => /\d{4}/.test(piece))) return [part];
    const [first = '', second = ''] = pieces;
    return [
      { label: part.label, text: first },
      { label: 'updated' as const, text: second },
    ];
  });
}

function trimmed(text: string): string {
  return text.replace(/^[\s:|,;/•·–—=()[\]-]+|[\s|,;/•·–—=([-]+$/gu, '');
}

interface Phrase {
  readonly text: string;
  readonly label: Label;
}

let phrasesByWord: ReadonlyMap<string, readonly Phrase[]> | null = null;

/** The longest label that stands at an offset, whose first word is given; null where none does. */
function labelAt(folded: string, offset: number, word: string): Phrase | null {
  phrasesByWord ??= readLabels();
  for (const phrase of phrasesByWord.get(word) ?? []) {
    const end = offset + phrase.text.length;
    if (folded.startsWith(phrase.text, offset) && !/^[\p{L}\p{M}]/u.test(folded.slice(end, end + 2))) return phrase;
  }
  return null;
}

/** Every label by its first word, the longest first. */
function readLabels(): ReadonlyMap<string, readonly Phrase[]> {
  const byWord = new Map<string, Phrase[]>();
  for (const label of ['updated', 'published'] as const) {
    for (const entry of dateLabels[label].split('|')) {
      const text = foldDate(entry);
      const word = /^[\p{L}\p{M}]+/u.exec(text)?.[0];
      if (word !== undefined) byWord.set(word, [...(byWord.get(word) ?? []), { text, label }]);
    }
  }
  for (const phrases of byWord.values()) phrases.sort((one, other) => other.text.length - one.text.length);
  return byWord;
}

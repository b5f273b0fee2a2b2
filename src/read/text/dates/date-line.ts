import { dateLabels } from '../../../language/date-words.ts';
import { furnitureOf } from '../../../language/furniture/index.ts';
import type { NumberOrder } from './day.ts';
import { isoOf } from './moment.ts';
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
  const folded = foldDate(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N})]+$/gu, '');
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
  for (const match of folded.matchAll(labelPattern())) {
    const [, lead = '', word = ''] = match;
    const at = match.index + lead.length;
    const before = folded.slice(start, at);
    if (/[\p{L}\p{N}]/u.test(before)) parts.push({ label, text: trimmed(before) });
    label = labelOf.get(word) ?? null;
    start = at + word.length;
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

const labelOf = new Map<string, Label>();
let pattern: RegExp | null = null;

/** Every label as a word, the longest first. */
function labelPattern(): RegExp {
  if (pattern) return pattern;
  for (const label of ['updated', 'published'] as const) {
    for (const phrase of dateLabels[label].split('|')) {
      const folded = foldDate(phrase);
      if (folded !== '' && !labelOf.has(folded)) labelOf.set(folded, label);
    }
  }
  const phrases = [...labelOf.keys()].sort((one, other) => other.length - one.length);
  const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  pattern = new RegExp(`(^|[^\\p{L}\\p{M}])(${escaped.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
  return pattern;
}

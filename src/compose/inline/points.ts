import { clusterOf, isUnsafe, perGlyph } from './glyph-store.ts';
import type { Hyphenators } from './hyphenate.ts';
import { type Box, isCall, type Segment } from './items.ts';
import { isAddress, jointsOf, wordForm } from './opportunities.ts';
import { plainWordsIn } from './plain-words.ts';
import type { Setting, ShapedWord } from './shaping.ts';

/** A place inside a box where a line may end. Widths in thousandths of a point, as shaped when the box is broken. */
export interface Point {
  /** Code units from the box's beginning. */
  readonly offset: number;
  /** `joint`: after the author's own hyphen, dash or stroke; `hyphen`: a hyphen is set; `emergency`: neither. */
  readonly kind: 'joint' | 'hyphen' | 'emergency';
  /** Width of the part before the break, a hyphen that is set included. */
  readonly before: number;
  readonly after: number;
  /** Letters of the word, and how it is capitalised; for hyphens only. */
  readonly letters: number;
  readonly capitals: 'none' | 'first' | 'all';
}

/** Finds the points of boxes; those of a box in one setting are found once. */
export interface PointFinder {
  pointsOf(box: Box, text: string): readonly Point[];
  /** Points between any two letters, for a box wider than the measure. */
  emergencyPointsOf(box: Box, text: string): readonly Point[];
}

export function createPointFinder(hyphenators: Hyphenators): PointFinder {
  return {
    pointsOf(box, text) {
      const memo = box.only?.word.memo;
      if (!memo) return findPoints(box, text, hyphenators);
      memo.points ??= findPoints(box, text, hyphenators);
      return memo.points;
    },
    emergencyPointsOf(box, text) {
      const at = emergencyOffsets(pieceOf(box, text));
      return measured(
        box,
        text,
        at.map((offset) => ({ offset, kind: 'emergency', letters: 0, capitals: 'none' })),
      );
    },
  };
}

const wordJoiner = '\u2060';

type Place = Omit<Point, 'before' | 'after'>;

const noPoints: readonly Point[] = [];

function findPoints(box: Box, text: string, hyphenators: Hyphenators): readonly Point[] {
  const words = box.only && plainWordsIn(text, box.from, box.to);
  if (words) return words.length === 0 ? noPoints : pointsOfWords(box, text, words, hyphenators);
  const piece = pieceOf(box, text);
  const places: Place[] = jointsOf(piece).map((offset) => ({ offset, kind: 'joint', letters: 0, capitals: 'none' }));
  if (!isAddress(piece)) places.push(...hyphensOf(box, piece, hyphenators));
  if (places.length === 0) return noPoints;
  places.sort((a, b) => a.offset - b.offset);
  return measured(box, text, places);
}

/** The points of a box of words as most are, without marks that a line may end at. */
function pointsOfWords(box: Box, text: string, words: readonly number[], hyphenators: Hyphenators): readonly Point[] {
  const hyphenator = box.only && !isCall(box.only) ? hyphenators(box.only.setting.language) : null;
  if (!hyphenator) return noPoints;
  const places: Place[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const from = words[at] ?? 0;
    const to = words[at + 1] ?? 0;
    const word = text.slice(from, to);
    const capitals = capitalsOf(word);
    for (const point of hyphenator.points(word)) {
      places.push({ offset: from - box.from + point, kind: 'hyphen', letters: to - from, capitals });
    }
  }
  return places.length === 0 ? noPoints : measured(box, text, places);
}

/** A box's characters; word joiners (U+2060) instead of the calls of notes, which nothing parts from what they follow. */
function pieceOf(box: Box, text: string): string {
  const piece = text.slice(box.from, box.to);
  if (!box.segments.some(isCall)) return piece;
  return box.segments
    .map((segment) =>
      isCall(segment) ? wordJoiner.repeat(segment.to - segment.from) : text.slice(segment.from, segment.to),
    )
    .join('');
}

function hyphensOf(box: Box, piece: string, hyphenators: Hyphenators): readonly Place[] {
  const places: Place[] = [];
  for (const match of piece.matchAll(wordForm)) {
    const [word] = match;
    const start = match.index;
    if (word.length < 4 || touchesFigure(piece, start, start + word.length)) continue;
    const language = languageOf(box, box.from + start, box.from + start + word.length);
    const hyphenator = language === null ? null : hyphenators(language);
    if (!hyphenator) continue;
    const letters = word.replace(/['’\p{M}]/gu, '').length;
    const capitals = capitalsOf(word);
    for (const point of hyphenator.points(word)) {
      places.push({ offset: start + point, kind: 'hyphen', letters, capitals });
    }
  }
  return places;
}

/** 'covid19', 'A4': names of things, not words. */
function touchesFigure(piece: string, from: number, to: number): boolean {
  return /[\p{N}_@#]/u.test(`${piece[from - 1] ?? ''}${piece[to] ?? ''}`);
}

function capitalsOf(word: string): Point['capitals'] {
  if (word === word.toLowerCase()) return 'none';
  return word.length > 1 && word === word.toUpperCase() ? 'all' : 'first';
}

/** The language of a stretch of a box, or null where it changes inside. */
function languageOf(box: Box, from: number, to: number): string | null {
  let language: string | null = null;
  for (const segment of box.segments) {
    if (segment.to <= from || segment.from >= to) continue;
    if (language !== null && language !== segment.setting.language) return null;
    language = segment.setting.language;
  }
  return language;
}

function emergencyOffsets(piece: string): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const [letter] of piece.matchAll(
    /[^\p{M}\u200d\u2060\ufe0f][\p{M}\u200d\u2060\ufe0f]*|[\p{M}\u200d\u2060\ufe0f]+/gu,
  )) {
    if (at > 0) offsets.push(at);
    at += letter.length;
  }
  return offsets;
}

/** Measures both parts of a box at each place. Places ascend. */
function measured(box: Box, text: string, places: readonly Place[]): readonly Point[] {
  const { from, width, segments } = box;
  const points: Point[] = [];
  let segmentIndex = 0;
  let beforeSegment = 0;
  let edges: Edges | null = null;
  for (const place of places) {
    const { offset, kind, letters, capitals } = place;
    const at = from + offset;
    let segment = segments[segmentIndex];
    while (segment && segment.to < at) {
      beforeSegment += segment.word.width;
      segmentIndex++;
      segment = segments[segmentIndex];
      edges = null;
    }
    if (!segment) break;
    edges ??= edgesOf(segment.word);
    const { before, after } = split(segment, text, at, kind === 'hyphen', edges);
    const rest = width - beforeSegment - segment.word.width;
    points.push({ offset, kind, letters, capitals, before: beforeSegment + before, after: after + rest });
  }
  return points;
}

/** Left edges of a word's glyphs, and after them the word's width. */
type Edges = readonly number[];

function edgesOf(word: ShapedWord): Edges {
  const { store, at, count } = word;
  const edges = [0];
  let edge = 0;
  for (let i = 0, k = at + 1; i < count; i++, k += perGlyph) {
    edge += store[k] ?? 0;
    edges.push(edge);
  }
  return edges;
}

/** Glyphs to each side of a break that may look different for it: further away nothing does. */
const mostReshaped = 12;

/**
 * Widths of a segment's two parts when it is broken. Only the letters up to the nearest places where HarfBuzz allows
 * to break without reshaping are shaped again.
 */
function split(
  segment: Segment,
  text: string,
  at: number,
  hyphen: boolean,
  edges: Edges,
): { before: number; after: number } {
  const { word, setting, from } = segment;
  const offset = at - from;
  const { count } = word;
  const right = firstGlyphFrom(word, offset);
  let left = right - 1;
  while (left > 0 && right - left < mostReshaped && isUnsafe(word, left)) left--;
  left = Math.max(left, 0);
  const safe = right < count && clusterOf(word, right) === offset && !isUnsafe(word, right);
  const start = clusterOf(word, left) ?? 0;
  const sign = hyphen ? hyphenOf(setting) : '';
  const before =
    safe && !hyphen
      ? (edges[right] ?? 0)
      : (edges[left] ?? 0) + setting.shape(text.slice(from + start, at) + sign).width;
  if (safe || offset >= segment.to - from) return { before, after: word.width - (edges[right] ?? word.width) };
  let end = right;
  const limit = Math.min(count, right + mostReshaped);
  while (end < limit && (isUnsafe(word, end) || clusterOf(word, end) === offset)) end++;
  const stop = end < count ? from + (clusterOf(word, end) ?? 0) : segment.to;
  return { before, after: setting.shape(text.slice(at, stop)).width + word.width - (edges[end] ?? word.width) };
}

/** The first glyph whose cluster begins at an offset of the word or after it. */
export function firstGlyphFrom(word: ShapedWord, offset: number): number {
  let low = 0;
  let high = word.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clusterOf(word, middle) ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sign set at a line's end where a word is broken. */
export function hyphenOf(setting: Setting): string {
  return setting.hyphen;
}

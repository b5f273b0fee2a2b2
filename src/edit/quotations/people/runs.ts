import type { Grammar } from '../../../language/attribution/index.ts';
import type { Range } from '../../protected.ts';
import { isLabel, startOfTwoNames } from './two-names.ts';

/** A run of capitalised words: what of it is a title ('Lund Mayor') and what the name ('Odd Tveit'). */
export interface Run extends Range {
  readonly title: string | null;
  readonly name: string | null;
  /** It begins a sentence, so that its first word may be any word. */
  readonly opens: boolean;
  /** It begins a sentence or a clause, and a word in lower case follows: the subject of a verb. */
  readonly acts: boolean;
}

const capital = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*(?:[’'‑-]\p{L}[\p{L}\p{M}]*)*\.?/uy;
const longest = 6;

/** Every run of capitalised words in a text, small words of names inside. */
export function runsIn(text: string, grammar: Grammar): readonly Run[] {
  const runs: Run[] = [];
  let from = -1;
  let to = -1;
  let words = 0;
  const close = () => {
    if (from >= 0) runs.push(runOf(text, from, to, grammar));
  };
  for (let at = 0; at < text.length; at++) {
    if (!mayBegin(text, at)) continue;
    capital.lastIndex = at;
    if (!capital.test(text)) continue;
    const joined = from >= 0 && words < longest && joins(text.slice(to, at), text.slice(from, to), grammar);
    if (!joined) {
      close();
      from = at;
      words = 0;
    }
    words += 1;
    to = capital.lastIndex;
    at = to - 1;
  }
  close();
  return runs;
}

/** Whether a capitalised word may begin at an offset: the pattern, tried at every letter, takes many times as long. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 65 && code <= 90;
  // Small letters of Latin-1 and Cyrillic, punctuation, and the second half of a character begin nothing.
  return !((code >= 0xdf && code <= 0xff) || (code >= 0x430 && code <= 0x45f) || isBeyond(code));
}

function isBeyond(code: number): boolean {
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0xdc00 && code <= 0xdfff);
}

/** A space, or small words of a name, between two capitals; after a full stop only where it ends a title or initial. */
function joins(between: string, run: string, grammar: Grammar): boolean {
  const last = run.slice(run.lastIndexOf(' ') + 1);
  if (last.endsWith('.') && last.length > 2 && !grammar.titles.has(bareWord(last))) return false;
  if (/[’']s$/u.test(last)) return false;
  if (between === ' ' || between === '\u00a0') return true;
  return between.length < 12 && /^\s.+\s$/u.test(between) && isParticles(between.trim().toLowerCase(), grammar);
}

function isParticles(between: string, { particles }: Grammar): boolean {
  return particles.includes(between) || between.split(' ').every((word) => particles.includes(word));
}

function runOf(text: string, from: number, to: number, grammar: Grammar): Run {
  const { title, name } = splitTitle(text.slice(from, to), grammar);
  const tokens = name?.split(/\s/u) ?? [];
  const starts = title === null && isSentenceStart(text, from);
  const acts =
    tokens.length > 1 &&
    /^\s\p{Ll}/u.test(text.slice(to, to + 2)) &&
    (starts || joinsClause(text.slice(Math.max(0, from - 12), from), grammar));
  const common = starts && tokens.length > 1 && isCommon(bareWord(tokens[0] ?? ''), grammar);
  return { from, to, title, name: common ? tokens.slice(1).join(' ') : name, opens: starts && !common, acts };
}

/** A run apart into title and name; a genitive's ending is taken off. */
function splitTitle(run: string, grammar: Grammar): Pick<Run, 'title' | 'name'> {
  if (/^[A-Z][a-z]+$/.test(run)) {
    return isTitle(run, true, grammar) ? { title: run, name: null } : { title: null, name: run };
  }
  const tokens = run.replace(/[’']s$/u, '').split(/\s/u);
  const last = tokens.findLastIndex((word, index) => isTitle(word, index === tokens.length - 1, grammar));
  const after = tokens.slice(last + 1);
  const label = isLabel(after) ? 1 : 0;
  const cut = last + 1 + (grammar.twoNames ? startOfTwoNames(after) : label);
  const rest = tokens.slice(cut).join(' ').replace(/\.$/u, '');
  return { title: cut <= 0 ? null : tokens.slice(0, cut).join(' '), name: rest === '' ? null : rest };
}

function joinsClause(before: string, { and }: Grammar): boolean {
  const word = /([,\p{L}]+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return word.endsWith(',') || and.includes(word) || word === 'while' || word === 'when';
}

/** Surnames that are trades as well (Koch, Bauer) stay names at the end of a run. */
function isTitle(word: string, last: boolean, { titles, roleNoun }: Grammar): boolean {
  return titles.has(bareWord(word)) || (!last && roleNoun?.test(word) === true);
}

/** Words that a sentence begins with in a capital and that are no name. */
function isCommon(word: string, { stops, definite, indefinite, adverbs, and, according }: Grammar): boolean {
  return [stops, definite, indefinite, adverbs, and, according].some((words) => words.includes(word));
}

export function bareWord(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

function isSentenceStart(text: string, at: number): boolean {
  return at === 0 || /(?:[.!?…:]["”»’]?\s+|["“„«‘—–-]\s?)$/u.test(text.slice(Math.max(0, at - 4), at));
}

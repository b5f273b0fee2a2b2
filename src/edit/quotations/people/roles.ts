import type { Grammar } from '../../../language/attribution/index.ts';
import { wordsOf } from '../attribution/words.ts';
import { bareWord, type Run } from './runs.ts';

/** A role that the article gives somebody: its head noun, all its words, and the bearer's name as it stands there. */
export interface Role {
  readonly head: string;
  readonly words: readonly string[];
  readonly name: string;
}

/** 'Harbour chief Ilse Maar', 'Tveit, the convenor,', 'La maire, Odile Carpentier,', 'Mayor Tveit'. */
export function rolesIn(text: string, runs: readonly Run[], grammar: Grammar): readonly Role[] {
  return runs.flatMap(({ from, to, title, name }) => {
    if (name === null) return [];
    const closed = closes(text, to);
    const before = wordsBefore(text, /\s/u.test(text[from - 1] ?? '') ? from - 1 : -1, grammar);
    const phrases = [
      title,
      before,
      title && before && `${before} ${title}`,
      closed ? wordsBefore(text, commaBefore(text, from), grammar) : null,
      wordsBehind(text, to),
    ];
    return phrases.flatMap((phrase) => {
      const role = phrase ? headOf(phrase, grammar) : null;
      return role ? [{ ...role, name }] : [];
    });
  });
}

const reach = 90;

/** The role whose last word ends at `at`: back to the last article, preposition, verb or mark. */
function wordsBefore(text: string, at: number, grammar: Grammar): string | null {
  const words: string[] = [];
  let end = at;
  while (end > 0 && words.length < 6) {
    const word = wordEndingAt(text, end);
    if (word === '' || isEnd(bareWord(word), grammar)) break;
    words.unshift(word);
    end -= word.length + 1;
    if (!/\s/u.test(text[end] ?? '')) break;
  }
  const last = bareWord(words.at(-1) ?? '');
  if (words.length === 0 || /^\p{Lu}/u.test(words.at(-1) ?? '')) return null;
  return grammar.of.includes(last) || grammar.particles.includes(last) ? null : words.join(' ');
}

const longestWord = 30;

/** The word that ends at an offset, or its last letters; empty where none does. */
function wordEndingAt(text: string, end: number): string {
  const least = Math.max(0, end - longestWord);
  let from = end;
  while (from > least && isPlainLetter(text.charCodeAt(from - 1))) from -= 1;
  if (from > least && text.charCodeAt(from - 1) >= 0x80) {
    const slice = text.slice(least, end);
    return slice.slice(slice.search(/[\p{L}\p{M}’'-]*$/u));
  }
  return text.slice(from, end);
}

/** A letter from A to Z, an apostrophe, a hyphen. */
function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 97 && lower <= 122) || code === 0x27 || code === 0x2d;
}

function isEnd(word: string, grammar: Grammar): boolean {
  const { stops, determiners, and, verbs, adverbs } = wordsOf(grammar);
  return [stops, determiners, and, verbs, adverbs].some((words) => words.has(word));
}

/** Where the words end that a comma joins to the name after it; -1 without a comma. */
function commaBefore(text: string, from: number): number {
  return /,\s$/u.test(text.slice(Math.max(0, from - 2), from)) ? from - 2 : -1;
}

function closes(text: string, to: number): boolean {
  return to >= text.length || /[,.;:)]/u.test(text[to] ?? '');
}

/** `NAME, the authority’s chief engineer.` */
function wordsBehind(text: string, to: number): string | null {
  const words = /^,\s([\p{L}\p{M}’'\s-]{2,70})(?:[,.;:)]|$)/u.exec(text.slice(to, to + reach))?.[1];
  return words && !/\p{Lu}[\p{L}\p{M}’'-]*$/u.test(words) ? words : null;
}

/**
 * A role's head noun (the last word in English and German, the first in the others) and its words, without article and
 * without what 'of' joins to it; null where somebody had the role, or where it is none.
 */
export function headOf(role: string, grammar: Grammar): Omit<Role, 'name'> | null {
  const { definite, indefinite, former, of, stops, particles, relative } = grammar;
  const words = role
    .toLowerCase()
    .replaceAll("'", '’')
    .split(/\s/u)
    .map((word) => word.replace(/^[ld]’/u, '').replace(/[.,]$/u, ''))
    .filter((word) => word !== '' && !definite.includes(word) && !indefinite.includes(word));
  const [first] = words;
  if (!first || relative.includes(first) || words.some((word) => former.includes(word))) return null;
  const cut = words.findIndex((word) => of.includes(word) || stops.includes(word) || particles.includes(word));
  const core = cut < 0 ? words : words.slice(0, cut);
  const head = grammar.order === 'both' || grammar.capitalNouns ? core.at(-1) : core[0];
  return head ? { head, words: core } : null;
}

import { marksOf, primaryOf } from '../language/marks.ts';
import { narrowNoBreakSpace, noBreakSpace, type Spacing, spacingOf } from '../language/spacing.ts';
import type { Article } from '../model/article.ts';
import { once } from '../model/once.ts';
import type { Edit } from '../model/text.ts';
import { editByLanguage, mapByLanguage } from './by-language.ts';
import { addressGuard } from './protected.ts';

/**
 * Sets the spaces that the language doesn't break: inside guillemets and before high marks in French, between a number
 * and its unit, a day and its month, after titles, abbreviations, initials and one-letter words, after the dash that
 * leads a speech.
 */
export function setSpacing(article: Article): Article {
  const styles = new Map<string, Style>();
  const editsOf = (text: string, language: string) => {
    const style = styles.get(language) ?? styleOf(language);
    styles.set(language, style);
    return spaceEdits(text, style);
  };
  const { language } = article.metadata;
  return {
    ...article,
    children: mapByLanguage(article.children, language, (block, own) => editByLanguage(block, own, editsOf)),
  };
}

function styleOf(language: string): Style {
  return {
    binding: bindingOf(spacingOf(language), primaryOf(language)),
    rules: [
      ...(spacingOf(language).french ? frenchRules : []),
      ...(marksOf(language).dialogueDash ? dialogueRules : []),
    ],
  };
}

interface Style {
  readonly binding: Binding;
  readonly rules: readonly Rule[];
}

/** What a pattern finds is replaced by `now`. */
interface Rule {
  readonly pattern: RegExp;
  readonly now: string;
}

function spaceEdits(text: string, { binding, rules }: Style): readonly Edit[] {
  const guard = once(() => addressGuard(text));
  const edits: Edit[] = [];
  const taken = new Set<number>();
  const add = (from: number, to: number, now: string) => {
    if (taken.has(from) || text.slice(from, to) === now || guard()(from, to)) return;
    taken.add(from);
    edits.push({ from, to, now });
  };
  for (const { pattern, now } of rules) {
    for (const found of text.matchAll(pattern)) add(found.index, found.index + found[0].length, now);
  }
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (isPlainly(text, at, binding)) continue;
    const before = wordBefore(text, at);
    if (mayBind(before, binding) && binds(before, wordAfter(text, at + 1), binding)) add(at, at + 1, noBreakSpace);
  }
  return edits;
}

/** Imprimerie nationale, Lexique des règles typographiques: narrow before ; ! ?, full before a colon. */
const frenchRules: readonly Rule[] = [
  { pattern: /(?<=«)[ \u00a0\u202f\u2009]?(?=\S)/gu, now: narrowNoBreakSpace },
  { pattern: /(?<=[^\s«])[ \u00a0\u202f\u2009]?(?=»)/gu, now: narrowNoBreakSpace },
  { pattern: /(?<=[\p{L}\p{N}»”’)\]…%€])[ \u00a0\u202f\u2009]?(?=[;!?](?![\p{L}\p{N}]))/gu, now: narrowNoBreakSpace },
  { pattern: /(?<=[\p{L}\p{N}»”’)\]…%€])[ \u00a0\u202f\u2009](?=:(?:\s|$))/gu, now: noBreakSpace },
  { pattern: /(?<=[\p{L}»”’)\]…%€])(?=:(?:\s|$))/gu, now: noBreakSpace },
];

/** The dash that leads a speech stays with its first word; one set tight, as in Spanish, needs nothing. */
const dialogueRules: readonly Rule[] = [{ pattern: /(?<=^[—–-]) (?=\S)/gmu, now: noBreakSpace }];

/** A language's words for `binds`. */
interface Binding {
  readonly bound: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly monthFirst: boolean;
  /** All words that may be bound to what follows, in lower case. */
  readonly leading: ReadonlySet<string>;
  /** What `endingOf` makes of each of them. */
  readonly endings: ReadonlySet<number>;
}

function bindingOf({ bound, abbreviations, units, months }: Spacing, language: string): Binding {
  const leading = new Set([...bound, ...abbreviations, ...months].map((word) => word.toLowerCase()));
  const endings = new Set([...leading].map((word) => endingOf(word.charCodeAt(word.length - 1), word.length)));
  return {
    bound: new Set(bound),
    abbreviations: new Set(abbreviations),
    units: new Set(units),
    months: new Set(months),
    monthFirst: language === 'en',
    leading,
    endings,
  };
}

const widest = 24;

/** One number for the last character of a word and its length. */
function endingOf(last: number, length: number): number {
  return length * 0x10000 + last;
}

/** Whether a whole word of letters from A to Z ends at an offset that, by its length and end, nothing binds. */
function isPlainly(text: string, at: number, { endings }: Binding): boolean {
  let from = at;
  while (from > 0 && isLatin(text.charCodeAt(from - 1))) from -= 1;
  const length = at - from;
  if (length === 0 || length > widest || (from > 0 && text.charCodeAt(from - 1) !== 0x20)) return false;
  return !endings.has(endingOf(text.charCodeAt(at - 1) | 0x20, length));
}

function isLatin(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 97 && lower <= 122;
}

function wordBefore(text: string, at: number): string {
  const from = Math.max(0, at - widest, text.lastIndexOf(' ', at - 1) + 1);
  const before = text.slice(from, at);
  if (/^[A-Za-z]+$/.test(before)) return before;
  return before.slice(before.search(/\S*$/u)).replace(/^[(«„“‘"'[—–]+/u, '');
}

function wordAfter(text: string, at: number): string {
  const after = text.slice(at, at + widest);
  const end = after.search(/\s/u);
  return end < 0 ? after : after.slice(0, end);
}

/** Whether a word may be bound to anything: what follows all others isn't looked at. */
function mayBind(before: string, { leading }: Binding): boolean {
  return unitFollows.test(before) || leading.has(before.toLowerCase());
}

/** The end of a number, a day, a currency or an initial; nearly no other word ends like that. */
const unitFollows = /[\p{N}.$€£¥₽₹]$/u;

/** Whether a line may not end between two words. */
function binds(before: string, after: string, { bound, abbreviations, units, months, monthFirst }: Binding): boolean {
  if (before === '' || after === '') return false;
  if (unitFollows.test(before)) {
    const bare = withoutMarks(after);
    if (/\p{N}$/u.test(before) && (units.has(after) || units.has(bare))) return true;
    if (/^\p{N}{1,2}\.?$/u.test(before) && months.has(bare)) return true;
    if (/^[$€£¥₽₹]$/u.test(before) && /^\p{N}/u.test(after)) return true;
    if (/^\p{Lu}\.$/u.test(before) && /^\p{Lu}/u.test(after)) return true;
  }
  if (monthFirst && months.has(before) && /^\p{N}{1,2}$/u.test(withoutMarks(after))) return true;
  if (abbreviations.has(before) && /^[\p{L}\p{N}]/u.test(after)) return true;
  return bound.has(before.toLowerCase()) && /^[\p{L}\p{N}«„“]/u.test(after);
}

function withoutMarks(word: string): string {
  return word.replace(/[,.;:!?)\]…»”“’"]+$/u, '');
}

import { type HyphenationRules, hyphenationRulesOf } from '../../language/hyphenation.ts';
import { patternsOf } from './patterns.ts';
import { levelsOf, type Patterns, type Trie } from './trie.ts';

/** The hyphenation of one language. */
export interface Hyphenator {
  readonly rules: HyphenationRules;
  /**
   * The code units of a word before which a hyphen may be set, ascending. The word is letters in any case, with
   * apostrophes; it needn't be in NFC.
   */
  points(word: string): readonly number[];
}

/** The hyphenator of a BCP 47 tag; null where the language isn't hyphenated or wasn't loaded. */
export type Hyphenators = (language: string) => Hyphenator | null;

const loaded = new Map<string, Promise<Hyphenator>>();

/** The hyphenation of the languages loaded so far. */
export interface Hyphenation {
  readonly of: Hyphenators;
  /** Loads the patterns of languages beforehand, since composing is synchronous; one without patterns is left out. */
  load(languages: Iterable<string>): Promise<void>;
}

export function createHyphenation(): Hyphenation {
  const byPatterns = new Map<string, Hyphenator>();
  const byLanguage = new Map<string, Hyphenator | null>();
  return {
    of(language) {
      let hyphenator = byLanguage.get(language);
      if (hyphenator === undefined) {
        const rules = hyphenationRulesOf(language);
        hyphenator = (rules && byPatterns.get(rules.patterns)) ?? null;
        byLanguage.set(language, hyphenator);
      }
      return hyphenator;
    },
    async load(languages) {
      for (const language of languages) {
        const rules = hyphenationRulesOf(language);
        if (!rules || byPatterns.has(rules.patterns)) continue;
        byPatterns.set(rules.patterns, await load(rules));
        byLanguage.clear();
      }
    },
  };
}

/** The hyphenation of some languages. */
export async function loadHyphenation(languages: Iterable<string>): Promise<Hyphenators> {
  const hyphenation = createHyphenation();
  await hyphenation.load(languages);
  return hyphenation.of;
}

function load(rules: HyphenationRules): Promise<Hyphenator> {
  let hyphenator = loaded.get(rules.patterns);
  if (!hyphenator) {
    hyphenator = patternsOf(rules.patterns).then((patterns) => hyphenatorOf(patterns, rules));
    loaded.set(rules.patterns, hyphenator);
  }
  return hyphenator;
}

/** A hyphenator over the patterns of a language. */
export function hyphenatorOf({ trie, exceptions: listed }: Patterns, rules: HyphenationRules): Hyphenator {
  const exceptions = repairedExceptions(listed);
  const apostrophe = apostropheOf(trie);
  return {
    rules,
    points(word) {
      if (isPlain(word)) return pointsOfPart(word);
      const plain = word.normalize('NFC');
      const points: number[] = [];
      let from = 0;
      for (const part of apostrophe ? [plain.replace(/['’]/g, apostrophe)] : plain.split(/['’]/)) {
        for (const point of pointsOfPart(part)) points.push(from + point);
        from += part.length + 1;
      }
      return plain === word ? points : points.map(originalOffsets(word));
    },
  };

  function pointsOfPart(part: string): readonly number[] {
    const word = lowerCase(part);
    const last = word.length - rules.after;
    const allowed = (point: number) => point >= rules.before && point <= last;
    const listed = exceptions.get(word);
    if (listed) return listed.filter(allowed);
    if (last < rules.before) return [];
    const levels = levelsOf(trie, word);
    const points: number[] = [];
    for (let point = rules.before; point <= last; point++) if (((levels[point] ?? 0) & 1) === 1) points.push(point);
    return points;
  }
}

/** Whether a word is letters alone, each of one code unit that no mark follows: in NFC, and without apostrophes. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const letter = (unit >= 0x41 && unit < 0x300) || (unit >= 0x400 && unit < 0x483) || (unit >= 0x48a && unit < 0x530);
    if (!letter) return false;
  }
  return true;
}

/**
 * The package counts a listed word's hyphens among its letters, so that each later point stands one too far to the
 * right for every hyphen before it.
 */
function repairedExceptions(listed: Readonly<Record<string, readonly number[]>>): ReadonlyMap<string, number[]> {
  return new Map(Object.entries(listed).map(([word, points]) => [word, points.map((point, k) => point - k)]));
}

/** The apostrophe that a language's patterns count among their letters, or null. */
function apostropheOf(trie: Trie): string | null {
  for (const sign of ['’', "'"]) if (trie.letter.includes(sign.charCodeAt(0))) return sign;
  return null;
}

/** Lower case, one code unit for each: a letter whose lower case is longer stays (Turkish capital dotted I). */
function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length === word.length) return lower;
  return Array.from(word, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}

/** Maps code units of a word's NFC form to those of the word: letter by letter, marks with their letter. */
function originalOffsets(word: string): (point: number) => number {
  const offsets: number[] = [];
  let original = 0;
  for (const [letter] of word.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    for (let unit = 0; unit < letter.normalize('NFC').length; unit++) offsets.push(original);
    original += letter.length;
  }
  return (point) => offsets[point] ?? original;
}

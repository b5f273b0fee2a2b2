import { foldWord } from '../fold.ts';
import { foldPhrase } from './fold-phrase.ts';
import type { FurnitureKind, FurnitureWords } from './words.ts';

/** The phrases that a line may be or open with, all of one beginning. */
export interface Phrases {
  readonly whole: ReadonlyMap<string, FurnitureKind>;
  /** The longest first. */
  readonly openings: readonly Opening[];
}

export interface Opening {
  readonly phrase: string;
  readonly kind: FurnitureKind;
  readonly extent: 'label' | 'sentence';
}

/** A phrase whose choices are made as far as its first letters need it. */
interface Entry {
  readonly order: number;
  readonly kind: FurnitureKind;
  readonly text: string;
  readonly dots: number;
}

/** Letters by which phrases are looked up. */
const keyLength = 3;

/**
 * Phrases by how they begin. All choices made there are tens of thousands, more than reading an article takes: so an
 * entry is only written out when a line begins as it does.
 */
export function lexiconOf(languages: readonly FurnitureWords[]): (folded: string) => Phrases {
  const entries = entriesByKey(languages);
  const known = new Map<string, Phrases>();
  return (folded) => {
    const key = folded.slice(0, keyLength);
    const found = known.get(key) ?? phrasesOf(entries, key);
    known.set(key, found);
    return found;
  };
}

function entriesByKey(languages: readonly FurnitureWords[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  let order = 0;
  for (const words of languages) {
    for (const [kind, phrases] of Object.entries(words) as readonly (readonly [FurnitureKind, string])[]) {
      for (const written of phrases.split('|')) {
        const trimmed = written.trim();
        const dots = trimmed.endsWith('……') ? 2 : trimmed.endsWith('…') ? 1 : 0;
        for (const text of beginningsOf(dots === 0 ? trimmed : trimmed.replace(/…+$/, ''))) {
          const key = keyOf(text);
          const list = entries.get(key);
          const entry = { order: order++, kind, text, dots };
          if (list) list.push(entry);
          else entries.set(key, [entry]);
        }
      }
    }
  }
  return entries;
}

/** The phrase with the choices made that decide how it begins. */
function beginningsOf(text: string): readonly string[] {
  const start = text.trimStart();
  const open = start.indexOf('{');
  if (open === -1 || open >= keyLength) return [start];
  return choose(start, open).flatMap(beginningsOf);
}

/** 'read {more,on}' as 'read more' and 'read on'. */
function alternativesOf(phrase: string): readonly string[] {
  const open = phrase.indexOf('{');
  return open === -1 ? [phrase] : choose(phrase, open).flatMap(alternativesOf);
}

function choose(phrase: string, open: number): readonly string[] {
  const close = phrase.indexOf('}', open);
  const [before, after] = [phrase.slice(0, open), phrase.slice(close + 1)];
  return phrase
    .slice(open + 1, close)
    .split(',')
    .map((choice) => before + choice + after);
}

/** The letters that a phrase begins with once it is folded, so far as they are sure: none where no letter is first. */
function keyOf(text: string): string {
  const head = text.slice(0, keyLength);
  if (/^[a-z]{3}/.test(head)) return head;
  const [letters = ''] = /^\p{L}+/u.exec(head) ?? [];
  return foldWord(letters).slice(0, keyLength);
}

function phrasesOf(entries: ReadonlyMap<string, readonly Entry[]>, key: string): Phrases {
  const whole = new Map<string, FurnitureKind>();
  const openings: Opening[] = [];
  const keys = new Set(Array.from({ length: keyLength + 1 }, (_, length) => key.slice(0, length)));
  const asWritten = [...keys].flatMap((one) => entries.get(one) ?? []).sort((one, other) => one.order - other.order);
  for (const { kind, text, dots } of asWritten) {
    for (const phrase of alternativesOf(text).map(foldPhrase)) {
      if (phrase === '') continue;
      if (!whole.has(phrase)) whole.set(phrase, kind);
      // A single letter opens too much.
      if (dots > 0 && phrase.length > 1) openings.push({ phrase, kind, extent: dots > 1 ? 'sentence' : 'label' });
    }
  }
  openings.sort((one, other) => other.phrase.length - one.phrase.length);
  return { whole, openings };
}

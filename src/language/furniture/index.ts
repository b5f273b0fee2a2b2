import { foldDigits, foldWord } from '../fold.ts';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hindi } from './hi.ts';
import { japanese } from './ja.ts';
import { otherLanguages } from './others.ts';
import { polish } from './pl.ts';
import { russian } from './ru.ts';
import type { FurnitureKind } from './words.ts';

export type { FurnitureKind } from './words.ts';

export interface FurnitureMatch {
  readonly kind: FurnitureKind;
  /** `whole`: the line is the phrase; `label`: the phrase leads a link; `sentence`: the phrase opens sentences. */
  readonly extent: 'whole' | 'label' | 'sentence';
  /** The phrase as the list has it, folded. */
  readonly phrase: string;
  /** Whether more stood in the line than the phrase. */
  readonly followed: boolean;
}

interface Lexicon {
  readonly whole: ReadonlyMap<string, FurnitureKind>;
  /** Openings by their first two letters, the longest first. */
  readonly openings: ReadonlyMap<string, readonly Opening[]>;
}

interface Opening {
  readonly phrase: string;
  readonly kind: FurnitureKind;
  readonly extent: 'label' | 'sentence';
}

const languages = [english, french, german, spanish, russian, polish, japanese, arabic, hindi, otherLanguages];

let lexicon: Lexicon | null = null;

/**
 * What a line is on a news site, by its words alone, in any of the languages; null where no phrase matches. Sites mix
 * languages (a Hindi page with 'Also Read'), so the article's own is not asked for.
 */
export function furnitureOf(line: string): FurnitureMatch | null {
  lexicon ??= read();
  const folded = foldPhrase(line.length > 2000 ? line.slice(0, 2000) : line);
  if (folded === '') return null;
  const whole = lexicon.whole.get(folded);
  if (whole) return { kind: whole, extent: 'whole', phrase: folded, followed: false };
  const counted = lexicon.whole.get(folded.replace(/^#\s*|\s*[([{]?#[)\]}]?$/gu, ''));
  if (counted === 'comments') return { kind: counted, extent: 'whole', phrase: folded, followed: false };
  for (const opening of lexicon.openings.get(folded.slice(0, 2)) ?? []) {
    if (!folded.startsWith(opening.phrase)) continue;
    const rest = folded.slice(opening.phrase.length);
    if (rest !== '' && /^[\p{L}\p{N}]/u.test(rest) && /[\p{L}\p{N}]$/u.test(opening.phrase) && !isUnspaced(rest))
      continue;
    return { kind: opening.kind, extent: opening.extent, phrase: opening.phrase, followed: rest.trim() !== '' };
  }
  return null;
}

/** A line as phrases are compared: folded, numbers as `#`, without what surrounds the words. */
export function foldPhrase(line: string): string {
  return foldWord(foldDigits(line))
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\d+(?:[.,]\d+)*/g, '#')
    .replace(/(\p{L})\s*[:：]\s*#/gu, '$1 #')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{M}#©¿"(【［[]+|[^\p{L}\p{M}#)%+）］\]】?!]+$/gu, '');
}

function isUnspaced(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Nd}]/u.test(text);
}

function read(): Lexicon {
  const whole = new Map<string, FurnitureKind>();
  const openings = new Map<string, Opening[]>();
  for (const words of languages) {
    for (const [kind, phrases] of Object.entries(words) as readonly (readonly [FurnitureKind, string])[]) {
      for (const entry of phrases.split('|')) {
        const [, body = '', dots = ''] = /^\s*(.*?)(…*)\s*$/s.exec(entry) ?? [];
        for (const phrase of alternativesOf(body).map(foldPhrase)) {
          if (phrase === '') continue;
          if (!whole.has(phrase)) whole.set(phrase, kind);
          if (dots === '') continue;
          const opening: Opening = { phrase, kind, extent: dots.length > 1 ? 'sentence' : 'label' };
          const key = phrase.slice(0, 2);
          openings.set(key, [...(openings.get(key) ?? []), opening]);
        }
      }
    }
  }
  for (const list of openings.values()) list.sort((one, other) => other.phrase.length - one.phrase.length);
  return { whole, openings };
}

/** 'read {more,on}' as 'read more' and 'read on'. */
function alternativesOf(phrase: string): readonly string[] {
  const [found, before = '', choices = '', after = ''] = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(phrase) ?? [];
  if (found === undefined) return [phrase];
  return choices.split(',').flatMap((choice) => alternativesOf(`${before}${choice}${after}`));
}

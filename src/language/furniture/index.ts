import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { foldPhrase } from './fold-phrase.ts';
import { french } from './fr.ts';
import { hindi } from './hi.ts';
import { japanese } from './ja.ts';
import { lexiconOf, type Phrases } from './lexicon.ts';
import { otherLanguages } from './others.ts';
import { polish } from './pl.ts';
import { russian } from './ru.ts';
import type { FurnitureKind } from './words.ts';

export { foldPhrase } from './fold-phrase.ts';
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

const languages = [english, french, german, spanish, russian, polish, japanese, arabic, hindi, otherLanguages];

let lexicon: ((folded: string) => Phrases) | null = null;

/**
 * What a line is on a news site, by its words alone, in any of the languages; null where no phrase matches. Sites mix
 * languages (a Hindi page with 'Also Read'), so the article's own is not asked for.
 */
export function furnitureOf(line: string): FurnitureMatch | null {
  lexicon ??= lexiconOf(languages);
  const folded = foldPhrase(line.length > 2000 ? line.slice(0, 2000) : line);
  if (folded === '') return null;
  const { whole: lines, openings } = lexicon(folded);
  const whole = lines.get(folded);
  if (whole) return { kind: whole, extent: 'whole', phrase: folded, followed: false };
  const uncounted = folded.replace(/^#\s*|\s*[([{]?#[)\]}]?$/gu, '');
  const counted = lexicon(uncounted).whole.get(uncounted);
  if (counted === 'comments') return { kind: counted, extent: 'whole', phrase: folded, followed: false };
  for (const opening of openings) {
    if (!folded.startsWith(opening.phrase)) continue;
    const rest = folded.slice(opening.phrase.length);
    if (rest !== '' && /^[\p{L}\p{N}]/u.test(rest) && /[\p{L}\p{N}]$/u.test(opening.phrase) && !isUnspaced(rest))
      continue;
    return { kind: opening.kind, extent: opening.extent, phrase: opening.phrase, followed: rest.trim() !== '' };
  }
  return null;
}

function isUnspaced(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Nd}]/u.test(text);
}

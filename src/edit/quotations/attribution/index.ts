import { grammarOf } from '../../../language/attribution/index.ts';
import { marksOf, primaryOf } from '../../../language/marks.ts';
import { sentenceStart } from '../sentences.ts';
import { attributionAfter } from './after.ts';
import { arabic } from './arabic.ts';
import { attributionBefore } from './before.ts';
import { hindi } from './hindi.ts';
import { type Interruption, interruptionsIn } from './inside.ts';
import { japanese } from './japanese.ts';
import type { Match } from './match.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { type Words, wordsOf } from './words.ts';

/** Finds who is said to speak, in one language; offsets are those of the text that is given. */
export interface Attributor {
  /** After a closing mark that ends at `at`; `ended` where the quotation closed a sentence with a full stop. */
  after(text: string, at: number, ended: boolean): Match | null;
  /** Before an opening mark at `at`, not further back than `least`; `whole` where the quotation is a clause. */
  before(text: string, least: number, at: number, whole: boolean, end: number): Match | null;
  /** Inside the marks. */
  inside(text: string, from: number, to: number): readonly Interruption[];
  /** Inside a paragraph that a dash opened. */
  dialogue(text: string, from: number, to: number): readonly Interruption[];
  /** What the sentence that ends at `at` begins with, as a guess at whom it speaks of. */
  opening(text: string, at: number): Match | null;
  readonly dialogueDash: boolean;
}

/** The attributor of a language by its BCP 47 tag; one that finds nobody where the language isn't known. */
export function attributorOf(language: string): Attributor {
  const { dialogueDash } = marksOf(language);
  switch (primaryOf(language)) {
    case 'ja':
      return { ...silent, ...japanese, dialogueDash };
    case 'ar':
      return { ...silent, ...arabic, dialogueDash };
    case 'hi':
      return { ...silent, ...hindi, dialogueDash };
    default:
      return cased(language, dialogueDash);
  }
}

const silent: Attributor = {
  after: () => null,
  before: () => null,
  inside: () => [],
  dialogue: () => [],
  opening: () => null,
  dialogueDash: false,
};

function cased(language: string, dialogueDash: boolean): Attributor {
  const grammar = grammarOf(language);
  if (!grammar) return { ...silent, dialogueDash };
  const words = wordsOf(grammar);
  return {
    after: (text, at, ended) => attributionAfter(text, at, ended, words),
    before: (text, least, at, whole) => attributionBefore(text, least, at, whole, words),
    inside: (text, from, to) => interruptionsIn(text, from, to, words),
    dialogue: (text, from, to) => interruptionsIn(text, from, to, words),
    opening: (text, at) => openingOf(text, at, words),
    dialogueDash,
  };
}

function openingOf(text: string, at: number, words: Words): Match | null {
  const phrase = nounPhraseAt(text, sentenceStart(text, at), words);
  if (!phrase || phrase.coordinated || (phrase.kind !== 'name' && phrase.kind !== 'pronoun')) return null;
  return { pattern: 'nearby', phrase, verb: null, span: { from: phrase.from, to: at }, sure: false };
}

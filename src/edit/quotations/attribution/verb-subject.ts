import { nounPhraseAt, type Phrase } from './noun-phrase.ts';
import { adverbsAt, type Verb, verbAt } from './verbs.ts';
import { type Words, wordAt } from './words.ts';

/** The verb of speech at `at`, or after one adverb there: 'громко спросил'. */
export function verbAfterAdverb(text: string, at: number, words: Words): Verb | null {
  const verb = verbAt(text, at, words);
  if (verb || !words.grammar.declines) return verb;
  const adverb = wordAt(text, at);
  if (!adverb || adverb.from !== at || !isAdverbShaped(adverb.lower, words)) return null;
  return verbAt(text, adverb.to + 1, words);
}

/** Russian and Polish adverbs of manner and time by their ending. */
export function isAdverbShaped(word: string, { stops, and, adverbs }: Words): boolean {
  if (adverbs.has(word)) return true;
  if (word.includes('-')) return false;
  return word.length >= 4 && !stops.has(word) && !and.has(word) && /(?:о|ски|[^ij]o|nie|czas)$/u.test(word);
}

/** The subject behind a verb, adverbs or an object pronoun between: 'sagte sie', 'сказал ему Панин'. */
export function subjectAfter(text: string, at: number, words: Words): Phrase | null {
  const { grammar } = words;
  const start = grammar.declines ? afterCircumstance(text, at, words) : afterAgency(text, at, words);
  const object = wordAt(text, start);
  const isObject = object !== null && grammar.objects.includes(object.lower);
  const behind = isObject ? (grammar.declines ? afterCircumstance(text, object.to, words) : object.to) : start;
  const skipped = isObject ? nounPhraseAt(text, behind, words) : null;
  return nounPhraseAt(text, start, words) ?? nounPhraseAt(text, adverbsAt(text, start, words), words) ?? skipped;
}

const agency =
  /^\s(?:à|a|an|der|dem)\s(?:l[’']|la\s)?(?:\p{Lu}{2,}|esta\sagencia|este\s(?:diario|periódico)|notre\sjournal)(?=\s(?:\p{Lu}\p{Ll}|la\s|el\s|le\s|l[’']|die\s))/u;

/** 'à l’AFP', 'a EFE': to whom it was said, before the subject. */
function afterAgency(text: string, at: number, { grammar }: Words): number {
  return grammar.order === 'both' ? at : at + (agency.exec(text.slice(at, at + 50))?.[0].length ?? 0);
}

const conversation =
  /^\s(?:в\s(?:беседе|разговоре|интервью)\sс\s\p{L}+|w\srozmowie\sz[e]?\s\p{L}+)(?=\s\p{L})|^\s(?:вслед\sза|за|со?|za|ze?)\s\p{Ll}+(?=\s\p{Lu})/u;

/** 'тихо', 'в беседе с нами', between a verb and a subject that a capital or a noun begins. */
function afterCircumstance(text: string, at: number, words: Words): number {
  const talk = conversation.exec(text.slice(at, at + 60));
  if (talk) return at + talk[0].length;
  const word = wordAt(text, at);
  const next = word && wordAt(text, word.to);
  const adverb = word && next && !/^\p{Lu}/u.test(text.slice(word.from)) && isAdverbShaped(word.lower, words);
  return adverb && !words.stops.has(next.lower) ? word.to : at;
}

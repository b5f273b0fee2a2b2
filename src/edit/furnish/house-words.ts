import { hasLabels } from '../../language/labels.ts';
import { scriptsOf } from '../../language/scripts.ts';
import { hasDates, writtenDate } from '../../language/written-dates.ts';
import { text } from '../../model/build.ts';
import type { Inline } from '../../model/inline.ts';
import type { IsoDate } from '../../model/metadata.ts';

/** A label of house style: 'Photo: '. */
export function labelNode(words: string, language: string): Inline {
  return { type: 'label', children: [spoken(words, language, hasLabels(language))] };
}

/** Words of house style between others: 'and'. */
export function houseWords(words: string, language: string): Inline {
  return spoken(words, language, hasLabels(language));
}

/** A date written out. */
export function dateNode(date: IsoDate, language: string): Inline {
  return spoken(writtenDate(date, language), language, hasDates(language));
}

/** English words in an article of another language say so, where their script doesn't already. */
function spoken(words: string, language: string, own: boolean): Inline {
  const english = !own && scriptsOf(language).includes('Latin') && /\p{L}/u.test(words);
  return english ? { type: 'languageSpan', language: 'en', children: [text(words)] } : text(words);
}

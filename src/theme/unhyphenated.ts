import type { HyphenationStyle } from './style.ts';
import type { Hyphenation } from './theme.ts';

/** No word is long enough to be broken, but where a line couldn't be set otherwise. */
const never: HyphenationStyle = { minimumWord: Number.POSITIVE_INFINITY, inARow: 1, share: 0, names: false };
const whole: HyphenationStyle = { ...never, joinedKept: true };

/** What is left when hyphenation is put off. */
export const unhyphenated: Hyphenation = { standard: never, capitalisedNouns: never };

/** For readers who take words in as a whole: those that the author joined by a hyphen, too. */
export const wholeWords: Hyphenation = { standard: whole, capitalisedNouns: whole };

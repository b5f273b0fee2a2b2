import type { HyphenationStyle } from './style.ts';
import type { Hyphenation } from './theme.ts';

/** No word is long enough to be broken, but where a line couldn't be set otherwise. */
const never: HyphenationStyle = { minimumWord: Number.POSITIVE_INFINITY, inARow: 1, share: 0, names: false };

export const unhyphenated: Hyphenation = { standard: never, capitalisedNouns: never };

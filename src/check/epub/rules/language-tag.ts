/** Languages that are one for whoever only guesses at the language of a text. */
const alike: readonly ReadonlySet<string>[] = [
  new Set(['no', 'nb', 'nn', 'da']),
  new Set(['sr', 'hr', 'bs', 'sh', 'me']),
  new Set(['id', 'ms']),
  new Set(['cs', 'sk']),
  new Set(['es', 'gl', 'ca', 'pt']),
  new Set(['bg', 'mk']),
  new Set(['ru', 'uk', 'be']),
  new Set(['hi', 'mr', 'ne', 'sa']),
  new Set(['ar', 'fa', 'ur', 'ps']),
  new Set(['nl', 'af']),
  new Set(['zh', 'yue', 'lzh']),
  new Set(['el', 'grc']),
  new Set(['he', 'yi']),
  new Set(['fr', 'oc']),
];

/** Whether a tag is well-formed by BCP 47 and of a language: neither 'en_GB' nor 'english'. */
export function isLanguageTag(tag: string): boolean {
  if (!/^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|x(?:-[A-Za-z0-9]{1,8})+|i-[A-Za-z]+)$/u.test(tag)) return false;
  if (/^[xi]-/iu.test(tag)) return true;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** 'en' of 'en-GB'. */
export function primaryOf(tag: string): string {
  return tag.replace(/-.*$/su, '').toLowerCase();
}

/** Whether two tags are of one language, or of two that a guess may take for each other. */
export function areAlike(one: string, other: string): boolean {
  const [first, second] = [primaryOf(one), primaryOf(other)];
  return first === second || alike.some((group) => group.has(first) && group.has(second));
}

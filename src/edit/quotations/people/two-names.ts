const patronymic = /(?:вич|вна|ична|оглы|кызы)[а-яё]{0,2}$/iu;

/**
 * Where two names are the rule, the index at which they begin among the words of a run of capitals: the second capital
 * from the end, the third where that is a patronymic. Small words ('von der') count with what follows them.
 */
export function startOfTwoNames(words: readonly string[]): number {
  const capitals = words.flatMap((word, index) => (/^\p{Lu}/u.test(word) ? [index] : []));
  const second = capitals.at(-2) ?? 0;
  const hasPatronymic = patronymic.test(words[second] ?? '') || patronymic.test(words[capitals.at(-1) ?? 0] ?? '');
  return hasPatronymic ? (capitals.at(-3) ?? second) : second;
}

/** 'AFL Yann Le Floc’h': letters of an office or agency before a whole name. */
export function isLabel(words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words;
  return /^\p{Lu}{2,}$/u.test(first) && [second, third].every((word) => /^\p{Lu}.*\p{Ll}/u.test(word));
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** How long a text is in words; two characters of Chinese and Japanese count as one word. */
export function weightOf(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  const words = (characters > 0 ? text.replace(unspaced, ' ') : text).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu);
  return characters / 2 + (words?.length ?? 0);
}

const sentenceEnd = /[.!?…。！？｡।॥؟۔][\s\p{Pe}\p{Pf}\p{Pi}"'*_\u200e\u200f]*(?:[,.;]["'\p{Pf}]*)?$/u;

/** Whether a text ends as a sentence does, marks and brackets after the stop included. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-12));
}

/** Whether a text opens with a quotation mark. */
export function opensQuotation(text: string): boolean {
  return /^["'“„‟«»‹›‘‚「『]/.test(text);
}

/** Whether every letter is a capital, and there are some. */
export function isAllCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 3 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Words, numbers and nothing else, in lower case: for asking whether two texts say the same. */
export function bareWords(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}

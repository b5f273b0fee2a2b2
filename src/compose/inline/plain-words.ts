/** What a code unit is where words are looked for: letter, figure, a mark that matters to nothing, or neither of them. */
const mark = 0;
const letter = 1;
const figure = 2;
const apostrophe = 3;
const special = 4;

/** Letters of fewer aren't broken. */
const shortest = 4;

/** By code unit, up to the end of Latin Extended-B. */
const kinds = new Uint8Array(0x250).fill(letter, 0xc0).fill(special, 0x80, 0xc0).fill(letter, 0x41, 0x5b);
kinds.fill(letter, 0x61, 0x7b).fill(figure, 0x30, 0x3a);
// '#covid', 'a_b': names of things, as with figures.
for (const sign of '_#') kinds[sign.charCodeAt(0)] = figure;
for (const sign of '«»') kinds[sign.charCodeAt(0)] = mark;
// A line may end at them, or they tell an address.
for (const sign of '-/@×÷') kinds[sign.charCodeAt(0)] = special;
kinds[0x27] = apostrophe;

function kindOf(unit: number): number {
  if (unit < kinds.length) return kinds[unit] ?? special;
  if (unit >= 0x400 && unit < 0x530) return unit < 0x482 || unit > 0x489 ? letter : special;
  if (unit === 0x2019) return apostrophe;
  return unit >= 0x2018 && unit <= 0x201f ? mark : special;
}

/**
 * The words in a piece of text that may be hyphenated: where each begins and ends. Null where the piece has anything
 * but Latin and Cyrillic letters, figures and usual marks, so that it must be looked at more closely.
 */
export function plainWordsIn(text: string, from: number, to: number): readonly number[] | null {
  const words: number[] = [];
  let before = mark;
  let start = from;
  let touches = false;
  for (let at = from; at <= to; at++) {
    const unit = at < to ? text.charCodeAt(at) : 0;
    const kind = kindOf(unit);
    if (kind === letter) {
      if (before !== letter) {
        start = at;
        touches = before === figure;
      }
    } else {
      if (kind === special) return null;
      if (kind === apostrophe && before === letter && at + 1 < to && kindOf(text.charCodeAt(at + 1)) === letter)
        return null;
      // 'www.' begins an address.
      if (unit === 0x2e && before === letter && (text.charCodeAt(at - 1) | 0x20) === 0x77) return null;
      if (before === letter && kind !== figure && !touches && at - start >= shortest) words.push(start, at);
    }
    before = kind;
  }
  return words;
}

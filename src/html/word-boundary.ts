/** A character of a script that is written without spaces: a line, and so a page, may begin between any two of them. */
const spaceless = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`;
const letter = String.raw`[\p{L}\p{N}]`;

/** White space but no-break spaces, or a dash between words. */
const afterSeparator = /(?:[^\S\u00A0\u202F]|[–—―…])$/u;
const afterSpaceless = new RegExp(`${spaceless}$`, 'u');
const afterLetter = new RegExp(`${letter}$`, 'u');
const beforeSpaceless = new RegExp(`^${spaceless}`, 'u');
const beforeLetter = new RegExp(`^${letter}`, 'u');

/** White space, a combining mark, or the second half of a surrogate pair: what belongs to the character before it. */
const dependent = /^(?:\s|\p{M}|[\uDC00-\uDFFF])/u;

/** Whether something may stand before the code unit at `offset` of a text without standing inside a word. */
export function mayBeginAt(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.slice(Math.max(0, offset - 2), offset);
  const after = text.slice(offset, offset + 2);
  if (dependent.test(after)) return false;
  if (afterSeparator.test(before)) return true;
  return (
    (afterSpaceless.test(before) && beforeLetter.test(after)) ||
    (afterLetter.test(before) && beforeSpaceless.test(after))
  );
}

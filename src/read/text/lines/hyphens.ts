/** First parts that keep their hyphen in English, German, French and Spanish. */
const prefixes = new Set(
  'all anti co cross ex extra far half high ill inter long low mid mini multi near neo non off one over part post pre pro quasi re self semi short sub super two three un under vice well wide audio après arrière avant demi mi nord sud est ouest non sous ultra vice franco anglo germano'.split(
    ' ',
  ),
);

/**
 * Decides whether a hyphen at the end of a line belongs to the word. It does where the word is written with it elsewhere
 * in the text, it doesn't where the word is written in one; else it does before a capital and after a known first part.
 */
export function hyphenation(text: string): (before: string, after: string) => boolean {
  let written: ReadonlySet<string> | null = null;
  return (before, after) => {
    written ??= new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []);
    const [first, rest] = [before.toLowerCase(), after.toLowerCase()];
    if (written.has(`${first}-${rest}`)) return true;
    if (written.has(first + rest)) return false;
    return /^\p{Lu}/u.test(after) || prefixes.has(first);
  };
}

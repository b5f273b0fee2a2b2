/** What may stand for a character that a table doesn't know, the best first. */
const substitutes: Readonly<Record<string, readonly string[]>> = {
  '\u00a0': [' '],
  '\u2009': [' '],
  '\u202f': [' '],
  '\u2002': [' '],
  '\u2003': [' '],
  '\t': [' '],
  '\u2010': ['-'],
  '\u2011': ['-'],
  '\u2012': ['–', '-'],
  '–': ['-'],
  '—': ['–', '-'],
  '―': ['—', '–', '-'],
  '−': ['-'],
  '…': ['...'],
  '“': ['"'],
  '”': ['"'],
  '„': ['“', '"'],
  '‟': ['"'],
  '«': ['“', '"'],
  '»': ['”', '"'],
  '‘': ["'"],
  '’': ["'"],
  '‚': ['‘', "'"],
  '‹': ['‘', "'"],
  '›': ['’', "'"],
  '′': ["'"],
  '″': ['"'],
  '•': ['·', '-'],
  '·': ['•', '-'],
  '‣': ['•', '-'],
  '×': ['x'],
  '№': ['No'],
  '¹': ['(1)'],
  '²': ['(2)'],
  '³': ['(3)'],
  '€': ['EUR'],
  '©': ['(c)'],
  '®': ['(R)'],
  '™': ['(TM)'],
  '→': ['->'],
  '←': ['<-'],
};

/** Characters that are no text: soft hyphen, joiners, marks of direction, variation selectors. */
const unseen = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/u;

/** Languages that close with the mark with which English opens: „so“, ‚so‘. */
const closesLow: readonly string[] = ['de', 'cs', 'sk', 'sl', 'ru', 'bg', 'lt', 'et', 'is', 'hr', 'sr', 'da'];

/**
 * The character as braille knows it before any table: nothing for what isn't seen, a print apostrophe's straight form
 * inside a word (a table takes the curly one for a closing mark), German closing marks as closing ones, and French marks
 * without the space that print sets them off by (Code braille français uniformisé, 2008, III).
 */
export function readCharacter(character: string, before: string, after: string, primary: string): string {
  if (unseen.test(character)) return '';
  if (character === '’' && isLetter(before) && isLetter(after)) return "'";
  if (primary === 'fr' && isNarrowSpace(character, before, after)) return '';
  if (!closesLow.includes(primary)) return character;
  return { '“': '”', '‘': '’' }[character] ?? character;
}

function isNarrowSpace(character: string, before: string, after: string): boolean {
  return /^[\u00a0\u202f]$/.test(character) && (before === '«' || /^[»;:!?]$/.test(after));
}

function isLetter(character: string): boolean {
  return /^[\p{L}\p{N}]/u.test(character);
}

/**
 * What a table can write instead of a character it doesn't know: print's plainer marks, the letter without its accent,
 * the compatible form; null where nothing will do.
 */
export function substituteFor(character: string, knows: (text: string) => boolean): string | null {
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '');
  const forms = [...(substitutes[character] ?? []), character.normalize('NFKC'), plain, character.normalize('NFKD')];
  for (const form of forms) {
    if (form !== character && form !== '' && [...form].every((part) => knows(part))) return form;
  }
  for (const form of substitutes[character] ?? []) {
    const second = form.length === 1 && form !== character ? substituteFor(form, knows) : null;
    if (second !== null) return second;
  }
  return null;
}

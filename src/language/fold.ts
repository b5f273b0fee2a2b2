/**
 * A word as word lists are compared: compatibility forms resolved, lower case, without accents, Hebrew and Arabic
 * vowel points, nuktas, tatweel and trailing full stops; the Arabic alefs are one letter.
 */
export function foldWord(word: string): string {
  if (isAscii(word)) return word.toLowerCase().replace(/\.+$/, '');
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(
      /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u093c\u0640\u200b-\u200f\u2066-\u2069\ufeff]/g,
      '',
    )
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[.॰]+$/, '')
    .normalize('NFC');
}

const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0e50, 0xff10];

/** Decimal digits of other scripts as ASCII digits, each in its place. */
export function foldDigits(text: string): string {
  if (isAscii(text)) return text;
  return text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0e50-\u0e59\uff10-\uff19]/g,
    (digit) => {
      const code = digit.charCodeAt(0);
      const zero = zeros.find((first) => code >= first && code <= first + 9) ?? code;
      return String(code - zero);
    },
  );
}

/** Most words are; what follows is for those that aren't. */
function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}

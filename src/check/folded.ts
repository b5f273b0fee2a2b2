/** A text as words are compared: small letters, letters and digits with one space between words. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

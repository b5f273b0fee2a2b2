/** A text as a message cites it: on one line, short, with marks around it. */
export function cited(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const signs = [...line];
  return `‘${signs.length > 60 ? `${signs.slice(0, 59).join('')}…` : line}’`;
}

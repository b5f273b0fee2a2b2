/** Text as a document of data has it: spaces of one kind, none at the ends; line breaks stay. */
export function readable(text: string): string {
  return text
    .replace(/[^\S\n\u3000]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/**
 * What the control characters U+0080 to U+009F mean where windows-1252 was decoded as Latin-1, as the WHATWG Encoding
 * Standard has it; an empty string where there is nothing.
 */
export const windows1252: readonly string[] = [
  ...['€', '', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '', 'Ž', ''],
  ...['', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '', 'ž', 'Ÿ'],
];

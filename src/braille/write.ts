import { type BrailleOptions, type BrailleSection, BrailleWriter } from './writer.ts';

export type { BrailleSection, PrintPage } from './writer.ts';
export { BrailleWriter, whyNotIn } from './writer.ts';

/** An article and how it is brailled. */
export interface BrailleInput extends BrailleSection, Omit<BrailleOptions, 'language' | 'printPages'> {}

/**
 * Writes an article as a BRF file. Throws a Refusal where liblouis isn't installed or has no table for the article's
 * language. The same input gives the same bytes.
 */
export async function writeBraille(input: BrailleInput): Promise<Uint8Array> {
  const { language } = input.article.metadata;
  const writer = new BrailleWriter({ ...input, language, printPages: input.pageBreaks.length > 0 });
  writer.add(input);
  return writer.finish();
}

/** How many braille pages a file has. */
export function braillePages(brf: Uint8Array): number {
  return brf.filter((byte) => byte === formFeed).length;
}

const formFeed = 0x0c;

import { ownVersion } from './check.ts';
import { wordsOfPdf, wordsOfSpine } from './editions.ts';
import { judgeEpub } from './epub/check.ts';
import { openEpub } from './epub/contents.ts';
import { saidBy } from './epub/said.ts';
import type { Evaluation } from './outcome.ts';
import type { Flow } from './parity.ts';
import { openPdf } from './pdf/read.ts';
import { judgePdf } from './pdf/rules/index.ts';
import type { SaidDocument } from './said.ts';

/** What the rules say of a finished file of ours, and what the file says. */
export interface Examined {
  readonly evaluation: Evaluation;
  readonly said: SaidDocument;
}

/**
 * Judges a file that was just written, from its bytes alone: by the rules of its format, and by the words of the article
 * that it was made of (`flowsOf` of parity.ts). It is opened once. Rejects where it can't be read.
 */
export async function examine(
  name: string,
  format: 'pdf' | 'epub',
  bytes: Uint8Array,
  flows: readonly Flow[],
): Promise<Examined> {
  const tool = { name: 'Imprint', version: ownVersion() };
  if (format === 'pdf') {
    const pdf = await openPdf(bytes);
    const outcomes = [...(await judgePdf(pdf)), ...wordsOfPdf(pdf, flows)];
    return { evaluation: { tool, file: name, outcomes }, said: pdf.said };
  }
  const book = await openEpub(bytes);
  const said = saidBy(book);
  return {
    evaluation: { tool, file: name, outcomes: [...(await judgeEpub(book)), wordsOfSpine(said, flows)] },
    said,
  };
}

import type { SaidDocument } from '../said.ts';
import { openEpub } from './contents.ts';
import { saidBy } from './said.ts';

/** What an EPUB says, from its bytes alone. Rejects with an `UnreadableEpub` where the bytes are no book. */
export async function readEpub(bytes: Uint8Array): Promise<SaidDocument> {
  return saidBy(await openEpub(bytes));
}

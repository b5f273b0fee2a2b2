/** Why a file can't be read as an e-book: one sentence for whoever gave it. */
export class UnreadableEpub extends Error {
  override readonly name = 'UnreadableEpub';
}

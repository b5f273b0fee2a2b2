/** Bytes of a block; most pieces are a few thousand. */
const blockLength = 1 << 18;

/**
 * The bytes of a file in the making. Pieces are copied into blocks: one that comes from a compressor would keep the
 * whole room that was made for it, several times its own length.
 */
export class ByteBlocks {
  readonly #full: Uint8Array[] = [];
  #block = Buffer.allocUnsafe(blockLength);
  #used = 0;

  /** Adds bytes, or characters up to U+00FF, a byte each; returns how many. */
  add(piece: string | Uint8Array): number {
    const { length } = piece;
    if (this.#used + length > this.#block.length) this.#open(length);
    if (typeof piece === 'string') this.#block.write(piece, this.#used, 'latin1');
    else this.#block.set(piece, this.#used);
    this.#used += length;
    return length;
  }

  /** Everything that was added, in its order, in pieces. */
  pieces(): readonly Uint8Array[] {
    return [...this.#full, this.#block.subarray(0, this.#used)];
  }

  #open(length: number): void {
    this.#full.push(this.#block.subarray(0, this.#used));
    this.#block = Buffer.allocUnsafe(Math.max(blockLength, length));
    this.#used = 0;
  }
}

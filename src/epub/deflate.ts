import { deflateRawSync } from 'node:zlib';

interface DeflateOptions {
  readonly level: number;
}

/** What jszip asks of pako: a compressor of one file that is handed in piece by piece, without a header of zlib's. */
export class Deflate {
  readonly #pieces: Uint8Array[] = [];
  readonly #level: number;
  /** Set by whoever takes the compressed bytes. */
  onData: (bytes: Uint8Array) => void = () => {};

  constructor({ level }: DeflateOptions) {
    this.#level = level;
  }

  /** The last piece may be an empty list. */
  push(piece: Uint8Array | readonly never[], last: boolean): void {
    if (piece instanceof Uint8Array) this.#pieces.push(piece);
    // A copy: what zlib gives keeps the whole room that was made for it.
    if (last) this.onData(Uint8Array.from(deflateRawSync(Buffer.concat(this.#pieces), { level: this.#level })));
  }
}

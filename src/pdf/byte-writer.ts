const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;

/** Bytes that grow at their end: the operators of a page are put together without a string for each of them. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 14);
  #length = 0;

  /** Characters up to U+00FF, a byte each. */
  text(text: string): void {
    const { length } = text;
    this.#reserve(length);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let index = 0; index < length; index++) bytes[at++] = text.charCodeAt(index);
    this.#length = at;
  }

  byte(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = byte;
  }

  /** A number with at most three decimals (a thousandth of a point), without an exponent. */
  number(value: number): void {
    const thousandths = Math.round(value * 1000);
    const size = Math.abs(thousandths);
    if (thousandths < 0) this.byte(minus);
    this.#digits(Math.floor(size / 1000));
    const decimals = size % 1000;
    if (decimals === 0) return;
    this.#reserve(4);
    this.#bytes[this.#length++] = point;
    this.#bytes[this.#length++] = zero + Math.floor(decimals / 100);
    if (decimals % 100 === 0) return;
    this.#bytes[this.#length++] = zero + (Math.floor(decimals / 10) % 10);
    if (decimals % 10 !== 0) this.#bytes[this.#length++] = zero + (decimals % 10);
  }

  /** Everything so far, of which nothing is kept: it is there until something more is written. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #digits(whole: number): void {
    if (whole < 10) this.byte(zero + whole);
    else if (whole < 100) {
      this.#reserve(2);
      this.#bytes[this.#length++] = zero + Math.floor(whole / 10);
      this.#bytes[this.#length++] = zero + (whole % 10);
    } else this.text(String(whole));
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const grown = new Uint8Array(2 * Math.max(this.#bytes.length, this.#length + count));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

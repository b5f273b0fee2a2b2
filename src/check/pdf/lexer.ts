import { Name, type Value } from './objects.ts';
import { textOfBytes } from './text-string.ts';

/** A piece of a content stream. */
export type Token =
  | { readonly type: 'value'; readonly value: Value }
  | { readonly type: 'dictionary'; readonly entries: ReadonlyMap<string, Value> }
  | { readonly type: 'operator'; readonly operator: string };

const white = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

/** Takes a content stream apart (ISO 32000-1, 7.8.2). What is no PDF is skipped byte by byte. */
export class Lexer implements Iterable<Token> {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  *[Symbol.iterator](): Generator<Token> {
    for (let token = this.#next(); token !== null; token = this.#next()) yield token;
  }

  #next(): Token | null {
    this.#skip();
    const byte = this.#bytes[this.#at];
    if (byte === undefined) return null;
    switch (byte) {
      case 0x28: // (
        return { type: 'value', value: textOfBytes(this.#literal()) };
      case 0x3c: // <
        return this.#bytes[this.#at + 1] === 0x3c
          ? this.#dictionary()
          : { type: 'value', value: textOfBytes(this.#hex()) };
      case 0x2f: // /
        return { type: 'value', value: this.#name() };
      case 0x5b: // [
      case 0x5d: // ]
      case 0x7b:
      case 0x7d:
      case 0x3e:
      case 0x29:
        this.#at++;
        return { type: 'value', value: null };
      default:
        return this.#word();
    }
  }

  #skip(): void {
    for (;;) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) return;
      if (byte === 0x25) while (this.#at < this.#bytes.length && !isEnd(this.#bytes[this.#at])) this.#at++;
      else if (white.has(byte)) this.#at++;
      else return;
    }
  }

  #regular(): string {
    const from = this.#at;
    while (this.#at < this.#bytes.length && !isBreak(this.#bytes[this.#at] ?? 0)) this.#at++;
    return latin(this.#bytes.subarray(from, this.#at));
  }

  #name(): Name {
    this.#at++;
    return new Name(
      this.#regular().replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  }

  #word(): Token {
    const word = this.#regular();
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return { type: 'value', value: Number(word) };
    if (word === 'true' || word === 'false') return { type: 'value', value: word === 'true' };
    if (word === 'null') return { type: 'value', value: null };
    if (word === 'ID') this.#picture();
    return { type: 'operator', operator: word };
  }

  /** The bytes of a picture that stands in the content end with EI between white space. */
  #picture(): void {
    for (let at = this.#at + 1; at < this.#bytes.length; at++) {
      const found =
        this.#bytes[at] === 0x45 &&
        this.#bytes[at + 1] === 0x49 &&
        white.has(this.#bytes[at - 1] ?? 0) &&
        (at + 2 >= this.#bytes.length || white.has(this.#bytes[at + 2] ?? 0));
      if (!found) continue;
      this.#at = at;
      return;
    }
    this.#at = this.#bytes.length;
  }

  #literal(): readonly number[] {
    const out: number[] = [];
    let depth = 1;
    this.#at++;
    for (; this.#at < this.#bytes.length; this.#at++) {
      const byte = this.#bytes[this.#at] ?? 0;
      if (byte === 0x5c) this.#escape(out);
      else if (byte === 0x29 && --depth === 0) {
        this.#at++;
        break;
      } else {
        if (byte === 0x28) depth++;
        out.push(byte);
      }
    }
    return out;
  }

  #escape(out: number[]): void {
    const byte = this.#bytes[++this.#at] ?? 0;
    const simple = escapes.get(byte);
    if (simple !== undefined) out.push(simple);
    else if (byte >= 0x30 && byte <= 0x37) {
      const digits = /^[0-7]{1,3}/.exec(latin(this.#bytes.subarray(this.#at, this.#at + 3)))?.[0] ?? '';
      out.push(Number.parseInt(digits, 8) & 0xff);
      this.#at += digits.length - 1;
    } else if (byte === 0x0d && this.#bytes[this.#at + 1] === 0x0a) this.#at++;
    else if (!isEnd(byte)) out.push(byte);
  }

  #hex(): readonly number[] {
    const from = ++this.#at;
    while (this.#at < this.#bytes.length && this.#bytes[this.#at] !== 0x3e) this.#at++;
    const digits = latin(this.#bytes.subarray(from, this.#at)).replace(/[^0-9a-f]/gi, '');
    this.#at++;
    return (
      (digits.length % 2 === 0 ? digits : `${digits}0`).match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? []
    );
  }

  #dictionary(): Token {
    const entries = new Map<string, Value>();
    this.#at += 2;
    for (;;) {
      this.#skip();
      const byte = this.#bytes[this.#at];
      if (byte === undefined) break;
      if (byte === 0x3e) {
        this.#at += 2;
        break;
      }
      if (byte !== 0x2f) {
        // A value that isn't asked for: the rest of an array or of a dictionary inside.
        if (this.#next() === null) break;
        continue;
      }
      const key = this.#name().name;
      this.#skip();
      const token = this.#next();
      if (token?.type === 'value') entries.set(key, token.value);
    }
    return { type: 'dictionary', entries };
  }
}

const escapes: ReadonlyMap<number, number> = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
  [0x28, 0x28],
  [0x29, 0x29],
  [0x5c, 0x5c],
]);

function isEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

function isBreak(byte: number): boolean {
  return white.has(byte) || delimiters.has(byte);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

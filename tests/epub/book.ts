import { inflateRawSync } from 'node:zlib';
import { claimsOf } from '../../src/accessibility/claims.ts';
import { factsOf } from '../../src/accessibility/facts.ts';
import { type EpubInput, writeEpub } from '../../src/epub/write.ts';
import type { Article } from '../../src/model/article.ts';
import { positionsOf } from '../../src/model/position.ts';
import { press } from '../../src/theme/press.ts';

/** An entry of a ZIP archive, as its central directory has it (APPNOTE.TXT, 4.3.12). */
export interface Entry {
  readonly name: string;
  readonly stored: boolean;
  /** Date and time as the archive has them: 'YYYY-MM-DD hh:mm'. */
  readonly date: string;
  readonly bytes: Buffer;
}

/** An article as a book, with what a test wants otherwise. */
export function bookOf(article: Article, input: Partial<EpubInput> = {}): Promise<Uint8Array> {
  const pageBreaks = input.pageBreaks ?? [];
  const claims = claimsOf(article, { format: 'epub', attachSource: false });
  return writeEpub({
    article,
    positions: positionsOf(article),
    pageBreaks,
    pageBreakSource: pageBreaks.length > 0 ? 'urn:uuid:00000000-0000-5000-8000-000000000001' : null,
    cover: null,
    facts: factsOf(article, { format: 'epub', claims, pageBreaks: pageBreaks.length > 0, pageSize: 'A4' }),
    identifier: 'urn:uuid:00000000-0000-5000-8000-000000000002',
    modified: new Date('2026-05-03T10:20:30Z'),
    theme: press,
    ...input,
  });
}

/** The files of a book's folder as text, by name. */
export async function filesOf(article: Article, input: Partial<EpubInput> = {}): Promise<ReadonlyMap<string, string>> {
  const entries = entriesOf(await bookOf(article, input));
  return new Map(entries.map(({ name, bytes }) => [name.replace(/^EPUB\//, ''), bytes.toString('utf8')]));
}

/** What a ZIP archive holds, in its order. */
export function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const stored = zip.readUInt16LE(at + 10) === 0;
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + name),
      stored,
      date: dateOf(zip.readUInt16LE(at + 14), zip.readUInt16LE(at + 12)),
      bytes: stored ? data : inflateRawSync(data),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function dateOf(date: number, time: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${(date >> 9) + 1980}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  return `${day} ${two(time >> 11)}:${two((time >> 5) & 63)}`;
}

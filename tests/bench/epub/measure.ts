import { Buffer } from 'node:buffer';
import { cpuUsage } from 'node:process';
import { PublicationAccessibility } from '../../../src/accessibility/publication.ts';
import { EpubWriter } from '../../../src/epub/writer.ts';
import type { PageBreak } from '../../../src/html/page-markers.ts';
import { type ReadMember, readMember } from '../../../src/publishing/book/member.ts';
import { bookMetadata } from '../../../src/publishing/book/metadata.ts';
import { press } from '../../../src/theme/press.ts';

/** What writing a book as an EPUB takes once its articles are read. */
export interface EpubPace {
  /** Milliseconds of CPU time (all threads), a round each. */
  readonly rounds: readonly number[];
  readonly bytes: number;
  readonly pages: number;
}

/** Writes a book of Markdown articles as an EPUB, `rounds` times in one process; the articles are read once. */
export async function measureEpub(texts: readonly string[], rounds: number): Promise<EpubPace> {
  const members = await Promise.all(texts.map(memberOf));
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round++) {
    const begun = cpuMilliseconds();
    bytes = (await write(members)).length;
    times.push(cpuMilliseconds() - begun);
  }
  return { rounds: times, bytes, pages: members.reduce((sum, member) => sum + breaksOf(member, 0).length, 0) };
}

/** Not the clock, which tells what else the machine does. */
function cpuMilliseconds(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}

function memberOf(text: string, index: number): Promise<ReadMember> {
  const name = `${index}.md`;
  return readMember(
    { file: name, part: null, load: async () => ({ name, bytes: Buffer.from(text), sidecar: null }) },
    'en',
  );
}

/** A page for every fourth block: as many as the paged edition has, without the time of composing them. */
function breaksOf({ article, positions }: ReadMember, before: number): readonly PageBreak[] {
  return article.children
    .filter(({ type }, index) => type !== 'footnote' && index % 4 === 0)
    .map((block, index) => ({ position: positions.of(block), at: 'block', label: String(before + index + 1) }));
}

async function write(members: readonly ReadMember[]): Promise<Uint8Array> {
  const writer = new EpubWriter(press.opening);
  const access = new PublicationAccessibility('epub', false);
  let pages = 0;
  for (const member of members) {
    const { article, positions } = member;
    const pageBreaks = breaksOf(member, pages);
    pages += pageBreaks.length;
    writer.add({ article, positions, pageBreaks });
    access.add(article);
  }
  const metadata = bookMetadata('Warm', null, { language: 'en', bylines: [], identifiers: [] });
  return writer.finish('Warm', metadata, {
    pageBreakSource: 'urn:uuid:00000000-0000-5000-8000-000000000001',
    cover: null,
    facts: access.facts({ language: 'en', pageBreaks: true, pageSize: 'A5' }),
    identifier: 'urn:uuid:00000000-0000-5000-8000-000000000002',
    modified: new Date('2026-05-01T00:00:00Z'),
    theme: press,
  });
}

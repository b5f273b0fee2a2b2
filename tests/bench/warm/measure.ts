import { Buffer } from 'node:buffer';
import { cpuUsage } from 'node:process';
import { PublicationAccessibility } from '../../../src/accessibility/publication.ts';
import { loadFonts } from '../../../src/fonts/catalogue.ts';
import { noteLabelsFor } from '../../../src/language/note-labels.ts';
import type { Settings } from '../../../src/model/settings.ts';
import type { Page } from '../../../src/page/page.ts';
import { PdfWriter } from '../../../src/pdf/writer.ts';
import type { BookRequest } from '../../../src/publishing/book/book.ts';
import { bookPdf } from '../../../src/publishing/book/editions.ts';
import { type ReadMember, readMember } from '../../../src/publishing/book/member.ts';
import { bookMetadata } from '../../../src/publishing/book/metadata.ts';
import { type BookSetting, memberPages } from '../../../src/publishing/book/pages.ts';
import { fontsOf } from '../../../src/publishing/settings.ts';
import { press } from '../../../src/theme/press.ts';
import { themed } from '../../../src/theme/themed.ts';

/** What a warm program makes in a second. */
export interface Pace {
  readonly pages: number;
  /** Pages composed, and pages written as a tagged PDF, in a second of CPU time (all threads) of the fastest round. */
  readonly composed: number;
  readonly written: number;
}

interface Composed {
  readonly member: ReadMember;
  readonly pages: readonly Page[];
}

/** Composes a book of Markdown articles and writes it as PDF, `rounds` times in one process; the articles are read once. */
export async function measure(
  texts: readonly string[],
  settings: Settings,
  fontFiles: ReadonlyMap<string, Uint8Array>,
  rounds: number,
): Promise<Pace> {
  const own = fontsOf(settings, fontFiles);
  const setting: BookSetting = {
    theme: themed(press, settings, 'a5', own?.theme ?? null),
    format: 'a5',
    fonts: await loadFonts(undefined, own?.data ?? new Map()),
  };
  const members = await Promise.all(texts.map(memberOf));
  const pace = { pages: 0, composed: 0, written: 0 };
  for (let round = 0; round < rounds; round++) {
    const begun = cpuSeconds();
    const composed: Composed[] = [];
    let pages = 0;
    for (const [index, member] of members.entries()) {
      const made = await memberPages(member, `${index}.md`, setting, { first: pages + 1, left: 'Warm' });
      composed.push({ member, pages: made });
      pages += made.length;
    }
    const between = cpuSeconds();
    await write(composed, setting);
    const ended = cpuSeconds();
    pace.pages = pages;
    pace.composed = Math.max(pace.composed, pages / (between - begun));
    pace.written = Math.max(pace.written, pages / (ended - between));
  }
  return pace;
}

/** Not the clock, which tells what else the machine does. */
function cpuSeconds(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1e6;
}

function memberOf(text: string, index: number): Promise<ReadMember> {
  const name = `${index}.md`;
  return readMember(
    { file: name, part: null, load: async () => ({ name, bytes: Buffer.from(text), sidecar: null }) },
    'en',
  );
}

async function write(composed: readonly Composed[], { theme, format, fonts }: BookSetting): Promise<void> {
  const writer = new PdfWriter(fonts, 'en', noteLabelsFor);
  const access = new PublicationAccessibility('pdf', false);
  for (const { member, pages } of composed) {
    const { article, positions } = member;
    await writer.add({ article, positions, pages, outlineTitle: article.metadata.headline });
    access.add(article);
  }
  const metadata = bookMetadata('Warm', null, { language: 'en', bylines: [], identifiers: [] });
  const request = { folderName: 'warm' } as BookRequest;
  await bookPdf(
    { request, metadata, title: 'Warm', theme, format, modified: new Date(0), stated: false },
    writer,
    access,
    [],
  );
}

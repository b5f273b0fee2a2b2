import type { PublicationAccessibility } from '../../accessibility/publication.ts';
import type { EpubWriter } from '../../epub/writer.ts';

import type { Finding } from '../../model/finding.ts';
import type { Metadata } from '../../model/metadata.ts';
import type { BookMaking } from '../../read/book.ts';
import { backMatterOf } from './back.ts';
import { contentsOf, halfTitleOf, imprintOf, titlePageOf } from './front.ts';
import type { PagedBook } from './paged.ts';
import { articlesOf, type BookRecord, type PageBreak, placesWithoutPages } from './records.ts';
import type { Section, SectionKind } from './section.ts';

/** The editions of a book in the making; the e-book is bound to the paged one. */
export interface BookEditions {
  readonly paged: PagedBook | null;
  readonly epub: { readonly writer: EpubWriter; readonly access: PublicationAccessibility } | null;
}

/** What is known of a book once all its articles are added. */
export interface BookMatter {
  readonly metadata: Metadata;
  readonly title: string;
  readonly records: readonly BookRecord[];
  readonly making: BookMaking;
  /** Names of the editions that are made: 'PDF (A4)', 'EPUB 3'. */
  readonly editionNames: readonly string[];
  readonly report: (finding: Finding) => void;
}

/** Adds the title of a part to the editions. */
export async function addPartTitle(section: Section, editions: BookEditions, report: BookMatter['report']) {
  const pageBreaks = await toPaged(section, editions, (paged) => paged.addPart(section, report));
  toEpub(section, editions, pageBreaks);
}

/** Adds what stands at the end of a book, then what stands in front, which tells the pages of all the rest. */
export async function addMatter(matter: BookMatter, editions: BookEditions): Promise<void> {
  const { metadata, title, records, making, editionNames, report } = matter;
  const { paged } = editions;
  const back = backMatterOf(metadata, articlesOf(records), paged?.places ?? placesWithoutPages, making);
  for (const section of back) {
    const pageBreaks = await toPaged(section, editions, (edition) => edition.addBack(section, report));
    toEpub(section, editions, pageBreaks);
  }
  const contents = contentsOf(metadata, records, back, paged?.places ?? placesWithoutPages);
  const front = [
    ...(making.halfTitle ? [halfTitleOf(metadata, title)] : []),
    titlePageOf(metadata, title),
    imprintOf(metadata, title, editionNames),
    contents,
  ];
  for (const section of front) {
    const recto = section.kind !== 'imprint';
    const pageBreaks = await toPaged(section, editions, (edition) => edition.addFront(section, report, recto));
    const closing = section === contents ? ((await paged?.endFront(section)) ?? []) : [];
    toEpub(section, editions, [...pageBreaks, ...closing]);
  }
}

async function toPaged(
  { article }: Section,
  { paged }: BookEditions,
  add: (paged: PagedBook) => Promise<readonly PageBreak[]>,
): Promise<readonly PageBreak[]> {
  if (!paged) return [];
  paged.access.add(article);
  return add(paged);
}

/** The contents of the e-book are its navigation. */
function toEpub(section: Section, { epub }: BookEditions, pageBreaks: readonly PageBreak[]): void {
  if (!epub) return;
  const { kind, name, title: label, article, positions } = section;
  if (kind === 'contents') {
    epub.writer.addContents(pageBreaks.map((pageBreak) => pageBreak.label));
    return;
  }
  epub.access.add(article);
  const added = { kind, name, label, article, positions, pageBreaks };
  if (isBack(kind)) epub.writer.addBack(added);
  else if (kind === 'part') epub.writer.addPart(added);
  else epub.writer.addFront(added);
}

function isBack(kind: SectionKind): boolean {
  return kind === 'index' || kind === 'sources';
}

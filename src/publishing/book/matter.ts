import type { PublicationAccessibility } from '../../accessibility/publication.ts';
import type { EpubWriter } from '../../epub/writer.ts';
import type { Finding } from '../../model/finding.ts';
import type { Metadata } from '../../model/metadata.ts';
import type { BookMaking } from '../../read/book.ts';
import { backMatterOf } from './back.ts';
import type { BrailleBook } from './braille.ts';
import { contentsOf, halfTitleOf, imprintOf, titlePageOf } from './front.ts';
import type { PagedBook } from './paged.ts';
import { articlesOf, type BookRecord, type PageBreak, placesWithoutPages } from './records.ts';
import type { Section, SectionKind } from './section.ts';
import type { BookWords } from './words.ts';

/** The editions of a book in the making; the e-book and the braille edition are bound to the first of the paged ones. */
export interface BookEditions {
  readonly paged: readonly PagedBook[];
  readonly epub: { readonly writer: EpubWriter; readonly access: PublicationAccessibility } | null;
  readonly braille: BrailleBook | null;
}

/** What is known of a book once all its articles are added. */
export interface BookMatter {
  readonly metadata: Metadata;
  readonly title: string;
  readonly records: readonly BookRecord[];
  readonly making: BookMaking;
  /** Takes the words of what is added; null where nobody asks for them. */
  readonly words: BookWords | null;
  /** Names of the editions that are made: 'PDF (A4)', 'EPUB 3'. */
  readonly editionNames: readonly string[];
  readonly report: (finding: Finding) => void;
}

/** Adds the title of a part to the editions. */
export async function addPartTitle(section: Section, editions: BookEditions, report: BookMatter['report']) {
  const breaks: (readonly PageBreak[])[] = [];
  for (const paged of editions.paged) breaks.push(await toPaged(section, paged, () => paged.addPart(section, report)));
  const pageBreaks = breaks[0] ?? [];
  toEpub(section, editions.epub, pageBreaks);
  editions.braille?.add({ ...section, pageBreaks });
}

/** Adds what stands at the end of a book, then what stands in front, which tells the pages of all the rest. */
export async function addMatter(
  matter: BookMatter,
  { paged: [bound, ...others], ...unpaged }: BookEditions,
): Promise<void> {
  await addTo(matter, bound ?? null, unpaged);
  for (const paged of others) await addTo({ ...matter, words: null }, paged, { epub: null, braille: null });
}

/** Each paged edition tells its own pages; the others those that they are bound to. */
async function addTo(
  matter: BookMatter,
  paged: PagedBook | null,
  { epub, braille }: Pick<BookEditions, 'epub' | 'braille'>,
): Promise<void> {
  const { metadata, title, records, making, editionNames, words, report } = matter;
  const back = backMatterOf(metadata, articlesOf(records), paged?.places ?? placesWithoutPages, making);
  const frontOf = (contents: Section) => [
    ...(making.halfTitle ? [halfTitleOf(metadata, title)] : []),
    titlePageOf(metadata, title),
    imprintOf(metadata, title, editionNames),
    contents,
  ];
  if (paged && paged.theme.fallback !== null) {
    paged.beginMatter([...back, ...frontOf(contentsOf(metadata, records, back, placesWithoutPages))]);
  }
  for (const section of back) {
    words?.addSection(section, 'body');
    const pageBreaks = await toPaged(section, paged, (edition) => edition.addBack(section, report));
    toEpub(section, epub, pageBreaks);
    braille?.add({ ...section, pageBreaks });
  }
  const contents = contentsOf(metadata, records, back, paged?.places ?? placesWithoutPages);
  for (const section of frontOf(contents)) {
    words?.addSection(section, 'front');
    const recto = section.kind !== 'imprint';
    const pageBreaks = await toPaged(section, paged, (edition) => edition.addFront(section, report, recto));
    const closing = section === contents ? ((await paged?.endFront(section)) ?? []) : [];
    toEpub(section, epub, [...pageBreaks, ...closing]);
    braille?.addFront({ ...section, pageBreaks });
  }
}

async function toPaged(
  { article }: Section,
  paged: PagedBook | null,
  add: (paged: PagedBook) => Promise<readonly PageBreak[]>,
): Promise<readonly PageBreak[]> {
  if (!paged) return [];
  paged.access.add(article);
  return add(paged);
}

/** The contents of the e-book are its navigation. */
function toEpub(section: Section, epub: BookEditions['epub'], pageBreaks: readonly PageBreak[]): void {
  if (!epub) return;
  const { kind, name, title, label, article, positions } = section;
  if (kind === 'contents') {
    epub.writer.addContents(pageBreaks.map((pageBreak) => pageBreak.label));
    return;
  }
  epub.access.add(article);
  const added = { kind, name, title, label, article, positions, pageBreaks };
  if (isBack(kind)) epub.writer.addBack(added);
  else if (kind === 'part') epub.writer.addPart(added);
  else epub.writer.addFront(added);
}

function isBack(kind: SectionKind): boolean {
  return kind === 'index' || kind === 'sources';
}

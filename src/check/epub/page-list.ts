import type { Element } from 'xast';
import type { ContentDocument, EpubContents } from './contents.ts';
import type { NavigationEntry, NavigationList } from './navigation.ts';
import { attribute, isKind, textOf } from './tree.ts';

/** A book's list of the pages of its printed edition: the navigation document's, or an older book's NCX's. */
export function pageListOf({ lists, ncx }: EpubContents): NavigationList | null {
  return [...lists, ...ncx].find(({ kind, entries }) => kind === 'pages' && entries.length > 0) ?? null;
}

/** The pages that the page list names. */
export function pagesOf(book: EpubContents): readonly NavigationEntry[] {
  return pageListOf(book)?.entries ?? [];
}

/** Where a page of the printed edition begins. */
export interface PageMarker {
  readonly document: ContentDocument;
  readonly element: Element;
  readonly id: string | null;
  /** As it is told to readers; empty where it isn't. */
  readonly label: string;
}

/** The markers of all pages, in reading order (EPUB Accessibility 1.1, 4.1.3.1). */
export function pageMarkersOf({ documents }: EpubContents): readonly PageMarker[] {
  return documents
    .filter(({ inSpine }) => inSpine)
    .flatMap((document) =>
      document.elements
        .filter((element) => isKind(element, 'pagebreak'))
        .map((element) => ({ document, element, id: attribute(element, 'id'), label: labelOf(element) })),
    );
}

function labelOf(element: Element): string {
  return (attribute(element, 'aria-label') ?? attribute(element, 'title') ?? textOf(element)).trim();
}

import { type Element, type ElementContent, h, onLines } from '../html/element.ts';
import { type PageMarker, pageMarkerElement } from '../html/page-markers.ts';
import { type EpubLabels, languageOf } from '../language/epub-labels.ts';
import { documentElement, type Frame } from './documents.ts';

export interface NavigationEntry {
  readonly label: string;
  readonly address: string;
  readonly children: readonly NavigationEntry[];
}

/** A page of the paged edition: its number, and where it begins. */
export type PageEntry = Omit<NavigationEntry, 'children'>;

/** `type` is a term of the EPUB structural semantics vocabulary. */
export interface Landmark {
  readonly type: string;
  readonly label: string;
  readonly address: string;
}

export interface Navigation {
  readonly contents: readonly NavigationEntry[];
  readonly landmarks: readonly Landmark[];
  /** Empty where the edition belongs to no paged one. */
  readonly pages: readonly PageEntry[];
  /** The pages that the contents take in the paged edition. */
  readonly ownPages?: readonly Pick<PageMarker, 'id' | 'label'>[];
}

export const navigationFile = 'nav.xhtml';

/** The navigation document (EPUB 3.3, 7): contents to read, landmarks and page list for the reading system. */
export function navigationDocument(frame: Frame, navigation: Navigation, words: EpubLabels): Element {
  const title = `${words.contents}: ${frame.title}`;
  const language = languageOf(words, frame.language);
  const nav = (type: string, role: string | null, level: string, label: string, items: readonly Element[]): Element => {
    const id = `${type}-heading`;
    const properties = { 'epub:type': type, role, id: type, ariaLabelledBy: id, hidden: type !== 'toc' };
    return h('nav', properties, onLines([h(level, { id, ...language }, label), h('ol', onLines(items))]));
  };
  const toc = nav('toc', 'doc-toc', 'h1', words.contents, navigation.contents.map(entryElement));
  const landmarks = navigation.landmarks.map(({ type, label, address }) =>
    h('li', h('a', { 'epub:type': type, href: address }, label)),
  );
  const pages = navigation.pages.map(({ label, address }) => h('li', h('a', { href: address }, label)));
  return documentElement({ ...frame, title }, [
    ...(navigation.ownPages ?? []).map(pageMarkerElement),
    toc,
    nav('landmarks', null, 'h2', words.landmarks, landmarks),
    ...(pages.length > 0 ? [nav('page-list', 'doc-pagelist', 'h2', words.pages, pages)] : []),
  ]);
}

function entryElement({ label, address, children }: NavigationEntry): Element {
  const link = h('a', { href: address }, label);
  const below: ElementContent[] = children.length > 0 ? [h('ol', onLines(children.map(entryElement)))] : [];
  return h('li', [link, ...below]);
}

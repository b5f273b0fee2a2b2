import { type Element, type ElementContent, h, onLines } from '../html/element.ts';
import { type PageMarker, pageMarkerElement } from '../html/page-markers.ts';
import { type EpubLabels, languageOf } from '../language/epub-labels.ts';
import { documentElement, type Frame } from './documents.ts';

export interface NavigationEntry {
  readonly label: string;
  readonly address: string;
  readonly children: readonly NavigationEntry[];
}

/** An entry of a flat list: a page of the paged edition by its number, a figure by its caption. */
export type ListEntry = Omit<NavigationEntry, 'children'>;

/** `type` is a term of the EPUB structural semantics vocabulary. */
export interface Landmark {
  readonly type: string;
  readonly label: string;
  readonly address: string;
}

export interface Navigation {
  readonly contents: readonly NavigationEntry[];
  readonly landmarks: readonly Landmark[];
  /** Captioned figures and tables; each list is empty where there are none. */
  readonly figures: readonly ListEntry[];
  readonly tables: readonly ListEntry[];
  /** Empty where the edition belongs to no paged one. */
  readonly pages: readonly ListEntry[];
  /** The pages that the contents take in the paged edition. */
  readonly ownPages?: readonly Pick<PageMarker, 'id' | 'label'>[];
}

export const navigationFile = 'nav.xhtml';

/** Not for reading in the document itself: the reading system offers them. */
const hidden: ReadonlySet<string> = new Set(['landmarks', 'page-list']);

/**
 * The navigation document (EPUB 3.3, 7): contents and lists of figures and tables
 * to read, landmarks and page list for the reading system.
 */
export function navigationDocument(frame: Frame, navigation: Navigation, words: EpubLabels): Element {
  const title = `${words.contents}: ${frame.title}`;
  const language = languageOf(words, frame.language);
  const nav = (type: string, role: string | null, level: string, label: string, items: readonly Element[]): Element => {
    const id = `${type}-heading`;
    const properties = { 'epub:type': type, role, id: type, ariaLabelledBy: id, hidden: hidden.has(type) };
    return h('nav', properties, onLines([h(level, { id, ...language }, label), h('ol', onLines(items))]));
  };
  const toc = nav('toc', 'doc-toc', 'h1', words.contents, navigation.contents.map(entryElement));
  const landmarks = navigation.landmarks.map(({ type, label, address }) =>
    h('li', h('a', { 'epub:type': type, href: address }, label)),
  );
  const list = (type: string, role: string | null, label: string, entries: readonly ListEntry[]): Element[] =>
    entries.length === 0 ? [] : [nav(type, role, 'h2', label, entries.map(listElement))];
  return documentElement({ ...frame, title }, [
    ...(navigation.ownPages ?? []).map(pageMarkerElement),
    toc,
    ...list('loi', null, words.figures, navigation.figures),
    ...list('lot', null, words.tables, navigation.tables),
    nav('landmarks', null, 'h2', words.landmarks, landmarks),
    ...list('page-list', 'doc-pagelist', words.pages, navigation.pages),
  ]);
}

function listElement({ label, address }: ListEntry): Element {
  return h('li', h('a', { href: address }, label));
}

function entryElement({ label, address, children }: NavigationEntry): Element {
  const link = h('a', { href: address }, label);
  const below: ElementContent[] = children.length > 0 ? [h('ol', onLines(children.map(entryElement)))] : [];
  return h('li', [link, ...below]);
}

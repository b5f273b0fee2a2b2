import type { Element } from 'xast';
import type { XmlDocument } from './read-xml.ts';
import { type Target, targetOf } from './target.ts';
import { attribute, childrenOf, elementsNamed, isKind, listOf, textOf } from './tree.ts';

/** An entry of one of a book's lists of places. */
export interface NavigationEntry {
  readonly label: string;
  /** As it is written; null for a heading without a link. */
  readonly href: string | null;
  readonly target: Target | null;
  /** What a landmark is, by the EPUB Structural Semantics Vocabulary. */
  readonly types: readonly string[];
  /** Of the outermost entries 1. */
  readonly depth: number;
  readonly element: Element;
}

/** One list of places: contents, page list, landmarks, or another. Entries stand in their order, flat, with depths. */
export interface NavigationList {
  readonly kind: 'contents' | 'pages' | 'landmarks' | 'other';
  /** The file that the list stands in. */
  readonly file: string;
  readonly element: Element;
  readonly entries: readonly NavigationEntry[];
}

/** The lists of a navigation document (EPUB 3.3, 7). */
export function readNavigation(file: string, { top }: XmlDocument): readonly NavigationList[] {
  return elementsNamed(top, 'nav').map((element) => ({
    kind: kindOf(element),
    file,
    element,
    entries: childrenOf(element, 'ol').flatMap((list) => entriesOf(file, list, 1)),
  }));
}

function kindOf(element: Element): NavigationList['kind'] {
  if (isKind(element, 'toc')) return 'contents';
  if (isKind(element, 'page-list', 'doc-pagelist')) return 'pages';
  return listOf(element, 'epub:type').includes('landmarks') ? 'landmarks' : 'other';
}

function entriesOf(file: string, list: Element, depth: number): readonly NavigationEntry[] {
  return childrenOf(list, 'li').flatMap((item) => {
    const [label] = childrenOf(item).filter(({ name }) => name !== 'ol');
    const inner = childrenOf(item, 'ol').flatMap((sub) => entriesOf(file, sub, depth + 1));
    if (!label) return inner;
    const link = label.name === 'a' ? label : (elementsNamed(label, 'a')[0] ?? null);
    const href = link ? attribute(link, 'href') : null;
    const target = href === null ? null : targetOf(file, href);
    const types = link ? listOf(link, 'epub:type') : [];
    return [{ label: labelOf(label, link), href, target, types, depth, element: link ?? label }, ...inner];
  });
}

/** The words of a label, or those that stand for its picture. */
function labelOf(label: Element, link: Element | null): string {
  const named = (link && attribute(link, 'aria-label')) || textOf(label);
  return (
    named ||
    elementsNamed(label, 'img')
      .map((picture) => attribute(picture, 'alt') ?? '')
      .join(' ')
      .trim()
  );
}

/** The lists of an NCX (OPF 2.0.1, 2.4.1). */
export function readNcx(file: string, { top }: XmlDocument): readonly NavigationList[] {
  const lists: readonly (readonly [string, string, NavigationList['kind']])[] = [
    ['navMap', 'navPoint', 'contents'],
    ['pageList', 'pageTarget', 'pages'],
  ];
  return lists.flatMap(([name, entry, kind]) =>
    childrenOf(top, name).map((element) => ({ kind, file, element, entries: pointsOf(file, element, entry, 1) })),
  );
}

function pointsOf(file: string, parent: Element, name: string, depth: number): readonly NavigationEntry[] {
  return childrenOf(parent, name).flatMap((element) => {
    const [content] = childrenOf(element, 'content');
    const href = content ? attribute(content, 'src') : null;
    const label = childrenOf(element, 'navLabel').map(textOf).join(' ');
    const target = href === null ? null : targetOf(file, href);
    return [{ label, href, target, types: [], depth, element }, ...pointsOf(file, element, name, depth + 1)];
  });
}

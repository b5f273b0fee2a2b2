import type { EpubLabels } from '../language/epub-labels.ts';
import { type XmlElement, x } from '../xml.ts';
import type { Frame } from './documents.ts';
import type { ListEntry, Navigation, NavigationEntry } from './navigation.ts';

export const ncxFile = 'toc.ncx';

type PlayOrder = (address: string) => string;

/** Contents and pages for reading systems of EPUB 2 (OPF 2.0.1, 2.4.1; ANSI/NISO Z39.86-2005, 8). */
export function ncxDocument(frame: Frame, identifier: string, navigation: Navigation, words: EpubLabels): XmlElement {
  const { contents, pages } = navigation;
  const playOrder = playOrders();
  const navMap = x(
    'navMap',
    contents.map((entry) => navPoint(entry, playOrder)),
  );
  const targets = pages.map((page, index) => pageTarget(page, index + 1, playOrder));
  return x('ncx', { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1', 'xml:lang': frame.language }, [
    x('head', [
      meta('dtb:uid', identifier),
      meta('dtb:depth', String(depthOf(contents))),
      meta('dtb:totalPageCount', String(pages.length)),
      meta('dtb:maxPageNumber', String(pages.length)),
    ]),
    text('docTitle', frame.title),
    navMap,
    ...(pages.length > 0 ? [x('pageList', [text('navLabel', words.pages), ...targets])] : []),
  ]);
}

/** Each address has one place in the order, however often it is pointed to. */
function playOrders(): PlayOrder {
  const orders = new Map<string, string>();
  return (address) => {
    const order = orders.get(address) ?? String(orders.size + 1);
    orders.set(address, order);
    return order;
  };
}

function navPoint({ label, address, children }: NavigationEntry, playOrder: PlayOrder): XmlElement {
  const order = playOrder(address);
  return x('navPoint', { id: `point-${order}`, playOrder: order }, [
    text('navLabel', label),
    x('content', { src: address }),
    ...children.map((child) => navPoint(child, playOrder)),
  ]);
}

function pageTarget({ label, address }: ListEntry, number: number, playOrder: PlayOrder): XmlElement {
  const properties = { id: `target-${number}`, type: 'normal', value: String(number), playOrder: playOrder(address) };
  return x('pageTarget', properties, [text('navLabel', label), x('content', { src: address })]);
}

function meta(name: string, content: string): XmlElement {
  return x('meta', { name, content });
}

function text(name: string, value: string): XmlElement {
  return x(name, [x('text', value)]);
}

function depthOf(entries: readonly NavigationEntry[]): number {
  return entries.reduce((depth, { children }) => Math.max(depth, 1 + depthOf(children)), 0);
}

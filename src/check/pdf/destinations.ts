import type { OutlineEntry, PageIndex, PdfAnnotation } from './file.ts';
import { Dictionary, isArray, Name, type Value } from './objects.ts';
import { boxIn } from './page-tree.ts';

/** Most bookmarks, and most names of one tree, that are read. */
const mostEntries = 50_000;

/** Places in a file by name (ISO 32000-1, 12.3.2.3). */
export type NamedPlaces = ReadonlyMap<string, Value>;

/** The places that a document gives names to (ISO 32000-1, 12.3.2.3). */
export function namedPlaces(catalog: Dictionary): NamedPlaces {
  const places = new Map<string, Value>();
  const old = catalog.dictionary('Dests');
  for (const key of old?.keys() ?? []) places.set(key, old?.get(key) ?? null);
  const seen = new Set<string>();
  const walk = (node: Dictionary, depth: number) => {
    if (depth > 30 || places.size > mostEntries || (node.reference !== null && seen.has(node.reference))) return;
    if (node.reference !== null) seen.add(node.reference);
    const names = node.array('Names');
    for (let index = 0; index + 1 < names.length; index += 2) {
      const key = names[index];
      if (typeof key === 'string') places.set(key, names[index + 1] ?? null);
    }
    for (const kid of node.array('Kids')) if (kid instanceof Dictionary) walk(kid, depth + 1);
  };
  const tree = catalog.dictionary('Names')?.dictionary('Dests');
  if (tree) walk(tree, 0);
  return places;
}

/** Index of the page that a destination shows; null where it shows none. */
export function pageOf(destination: Value, pages: PageIndex, places: NamedPlaces, depth = 0): number | null {
  if (depth > 4) return null;
  const named = destination instanceof Name ? destination.name : destination;
  if (typeof named === 'string') return pageOf(places.get(named) ?? null, pages, places, depth + 1);
  if (destination instanceof Dictionary) return pageOf(destination.get('D'), pages, places, depth + 1);
  if (!isArray(destination)) return null;
  const [target] = destination;
  if (typeof target === 'number') return target < pages.size ? target : null;
  if (!(target instanceof Dictionary)) return null;
  const own = pages.get(target.reference ?? '');
  if (own !== undefined) return own;
  // A structure destination leads to an element (ISO 32000-2, 12.3.2.3), whose page its own parts may name.
  return target.has('S') ? (pages.get(target.dictionary('Pg')?.reference ?? '') ?? 0) : null;
}

/** The bookmarks in their order; a loop ends them. */
export function outlineOf(catalog: Dictionary, pages: PageIndex, places: NamedPlaces): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const seen = new Set<string>();
  const walk = (first: Dictionary | null, depth: number) => {
    for (
      let item = first;
      item !== null && depth < 30 && entries.length < mostEntries;
      item = item.dictionary('Next')
    ) {
      if (item.reference === null || seen.has(item.reference)) return;
      seen.add(item.reference);
      const destination = item.has('Dest') ? item.get('Dest') : (item.dictionary('A')?.get('D') ?? null);
      entries.push({ title: item.text('Title') ?? '', depth, page: pageOf(destination, pages, places) });
      walk(item.dictionary('First'), depth + 1);
    }
  };
  walk(catalog.dictionary('Outlines')?.dictionary('First') ?? null, 0);
  return entries;
}

/** Annotations of a page. */
export function annotationsOf(page: Dictionary, pages: PageIndex, places: NamedPlaces): readonly PdfAnnotation[] {
  return page.array('Annots').flatMap((annotation) => {
    if (!(annotation instanceof Dictionary)) return [];
    const action = annotation.dictionary('A');
    const inside = annotation.has('Dest') || action?.name('S') === 'GoTo';
    const destination = annotation.has('Dest') ? annotation.get('Dest') : (action?.get('D') ?? null);
    const lost = inside && pageOf(destination, pages, places) === null;
    return [
      {
        subtype: annotation.name('Subtype') ?? '',
        box: boxIn(annotation.array('Rect')) ?? { left: 0, bottom: 0, right: 0, top: 0 },
        contents: annotation.text('Contents'),
        address: action?.text('URI') ?? null,
        destination: inside ? (lost ? 'lost' : 'found') : 'none',
        structParent: annotation.number('StructParent'),
        reference: annotation.reference,
        hidden: ((annotation.number('F') ?? 0) & 2) !== 0,
      },
    ];
  });
}

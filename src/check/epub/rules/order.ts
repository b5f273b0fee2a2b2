import type { Element } from 'xast';
import type { EpubContents } from '../contents.ts';
import type { Target } from '../target.ts';

/** Where something comes in the reading of a book: its document's place in the spine, its own in the document. */
export type ReadingPlace = readonly [document: number, element: number];

/** The place that a reference leads to; null where it leads nowhere that is read. */
export function placeOf(book: EpubContents, target: Target | null): ReadingPlace | null {
  if (target?.type !== 'inside') return null;
  const document = book.documents.findIndex(({ file, inSpine }) => inSpine && file === target.file);
  const found = book.documents[document];
  if (!found) return null;
  if (target.fragment === null) return [document, 0];
  const element = found.ids.get(target.fragment);
  return element ? [document, found.elements.indexOf(element)] : null;
}

/** Negative where the first is read before the second. */
export function compare(one: ReadingPlace, other: ReadingPlace): number {
  return one[0] - other[0] || one[1] - other[1];
}

/** The element that a reference leads to; null where there is none. */
export function elementAt(book: EpubContents, target: Target | null): Element | null {
  if (target?.type !== 'inside') return null;
  const document = book.byFile.get(target.file);
  if (!document) return null;
  return target.fragment === null ? document.top : (document.ids.get(target.fragment) ?? null);
}

/** Why a reference leads nowhere; null where it leads somewhere, or out of the book. */
export function whyNowhere(book: EpubContents, target: Target): string | null {
  if (target.type === 'broken') return 'leads out of the archive';
  if (target.type === 'outside') return target.scheme === 'javascript:' ? 'is a script' : null;
  if (!book.files.has(target.file)) return `leads to ${target.file}, which is not there`;
  const document = book.byFile.get(target.file);
  if (!document || target.fragment === null || target.fragment === '') return null;
  // Parts of a drawing, of a film or by a scheme of their own are no ids.
  if (/[(=]/u.test(target.fragment) || document.ids.has(target.fragment)) return null;
  return `leads to #${target.fragment}, which ${target.file} does not have`;
}

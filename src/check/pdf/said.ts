import type { SaidElement, SaidPlace, SaidText } from '../said.ts';
import type { PdfPage } from './file.ts';
import { levelOfType, roleOfType } from './standard-types.ts';
import type { PdfElement, PdfKid } from './structure.ts';
import { type Piece, piecesOf, textOf } from './text.ts';

export interface SaidTree {
  readonly root: SaidElement;
  readonly elementOf: ReadonlyMap<SaidElement, PdfElement>;
}

/** The structure tree as it is said: text where content is marked, once, replaced where an ActualText replaces it. */
export function saidTree(root: PdfElement, pages: readonly PdfPage[]): SaidTree {
  const elementOf = new Map<SaidElement, PdfElement>();
  const texts = textsByMark(pages);

  const said = (element: PdfElement): SaidElement => {
    const page = pageOf(element);
    const place: SaidPlace = { page: page === null ? null : page + 1, file: null, line: null };
    const children =
      element.actualText === null
        ? childrenOf(element.kids)
        : [{ role: 'text' as const, text: element.actualText, place }, ...withoutText(childrenOf(element.kids))];
    const one: SaidElement = {
      role: element.standard === 'StructTreeRoot' ? 'document' : roleOfType(element.standard),
      name: element.type,
      level: levelOfType(element.standard),
      language: element.language,
      alternative: element.alternative,
      id: element.id,
      attributes: element.attributes,
      place,
      children,
    };
    elementOf.set(one, element);
    return one;
  };

  const childrenOf = (kids: readonly PdfKid[]): readonly (SaidElement | SaidText)[] => {
    const children: (SaidElement | SaidText)[] = [];
    let pieces: Piece[] = [];
    const flush = () => {
      const text = textOf(pieces);
      const page = pieces[0]?.page ?? null;
      if (text !== '')
        children.push({ role: 'text', text, place: { page: page === null ? null : page + 1, file: null, line: null } });
      pieces = [];
    };
    for (const kid of kids) {
      if (kid.kind === 'marked') {
        const next = texts.get(keyOf(kid.page, kid.mcid)) ?? [];
        // Text that goes on after a page is broken is told with its own page.
        if (pieces.length > 0 && next.length > 0 && pieces[0]?.page !== next[0]?.page) flush();
        for (const piece of next) pieces.push(piece);
      } else if (kid.kind === 'element') {
        flush();
        children.push(said(kid));
      }
    }
    flush();
    return children;
  };

  return { root: said(root), elementOf };
}

/** What is left of children whose text is replaced: elements that say something by themselves. */
function withoutText(children: readonly (SaidElement | SaidText)[]): readonly SaidElement[] {
  return children.flatMap((child) =>
    child.role === 'text' ? [] : [{ ...child, children: withoutText(child.children) }],
  );
}

/** The page where an element begins: that of the first thing in it. */
function pageOf(element: PdfElement): number | null {
  for (const kid of element.kids) {
    const page = kid.kind === 'element' ? pageOf(kid) : kid.page;
    if (page !== null) return page;
  }
  return element.page;
}

export function keyOf(page: number | null, mcid: number): string {
  return `${page} ${mcid}`;
}

/** What each stretch of marked content that belongs to an element shows. */
function textsByMark(pages: readonly PdfPage[]): ReadonlyMap<string, readonly Piece[]> {
  const texts = new Map<string, Piece[]>();
  for (const page of pages) {
    for (const piece of piecesOf(page)) {
      if (piece.owner === null) continue;
      const mcid = page.marks[piece.owner]?.mcid ?? null;
      if (mcid === null) continue;
      const key = keyOf(page.index, mcid);
      const list = texts.get(key);
      if (list) list.push(piece);
      else texts.set(key, [piece]);
    }
  }
  return texts;
}

/** The artifacts of the pages that have text, as elements that nobody is told. */
export function artifactsOf(pages: readonly PdfPage[]): readonly SaidElement[] {
  return pages.flatMap((page) => {
    const groups = new Map<string, Piece[]>();
    for (const piece of piecesOf(page)) {
      if (!piece.artifact) continue;
      const { type, subtype } = page.marks[piece.first.mark ?? -1] ?? { type: null, subtype: null };
      const key = [type, subtype].filter((part) => part !== null).join(' ');
      const group = groups.get(key);
      if (group) group.push(piece);
      else groups.set(key, [piece]);
    }
    const place: SaidPlace = { page: page.index + 1, file: null, line: null };
    return [...groups].map(
      ([name, pieces]): SaidElement => ({
        role: 'artifact',
        name: name === '' ? 'Artifact' : name,
        level: null,
        language: null,
        alternative: null,
        id: null,
        attributes: {},
        place,
        children: [{ role: 'text', text: textOf(pieces), place }],
      }),
    );
  });
}

import type { PdfFile, PdfPage } from '../file.ts';
import { around, type Box } from '../geometry.ts';
import type { PdfElement } from '../structure.ts';
import { type Piece, piecesOf, textOf } from '../text.ts';
import { elementsOf, textOf as saidText } from './elements.ts';
import { cited, failed, type PdfRule, type Remark, ua1, unsure } from './rule.ts';

/** The element that holds each stretch of marked content, by page and number. */
function holdersOf(pdf: PdfFile): ReadonlyMap<string, PdfElement> {
  const holders = new Map<string, PdfElement>();
  for (const { pdf: element } of elementsOf(pdf)) {
    for (const kid of element.kids) if (kid.kind === 'marked') holders.set(`${kid.page} ${kid.mcid}`, element);
  }
  return holders;
}

const told: PdfRule = {
  id: 'content-told',
  says: 'All text is content of an element or an artifact.',
  ...ua1('7.1'),
  judge: (pdf) => {
    if (pdf.structure === null) return 'inapplicable';
    const holders = holdersOf(pdf);
    return pdf.pages.flatMap((page) => {
      const lost = piecesOf(page).filter(({ artifact, owner, text }) => {
        if (artifact || text.trim() === '') return false;
        return owner === null || !holders.has(`${page.index} ${page.marks[owner]?.mcid}`);
      });
      const [first] = lost;
      if (!first) return [];
      const text = textOf(lost);
      return first.owner === null
        ? [failed(`${cited(text)} belongs to no element and is no artifact.`, page.index)]
        : [failed(`${cited(text)} is marked, but no element of the structure holds it.`, page.index)];
    });
  },
};

const there: PdfRule = {
  id: 'content-there',
  says: 'All content that elements hold is on the pages.',
  ...ua1('7.1'),
  judge: (pdf) => {
    if (pdf.structure === null) return 'inapplicable';
    const marked = new Set(pdf.pages.flatMap((page) => page.marks.map(({ mcid }) => `${page.index} ${mcid}`)));
    return elementsOf(pdf).flatMap(({ pdf: element }) => {
      const lost = element.kids.find((kid) => kid.kind === 'marked' && !marked.has(`${kid.page} ${kid.mcid}`));
      if (lost?.kind !== 'marked') return [];
      return [failed(`An element (${element.type}) holds content that is on no page.`, lost.page)];
    });
  },
};

const parents: PdfRule = {
  id: 'content-parent',
  says: 'The parent tree leads from marked content to its element.',
  ...ua1('7.1'),
  judge: (pdf) => {
    if (pdf.structure === null) return 'inapplicable';
    const { parents } = pdf.structure;
    const seen = new Set<number>();
    const wrong: Remark[] = [];
    for (const { pdf: element } of elementsOf(pdf)) {
      for (const kid of element.kids) {
        if (kid.kind !== 'marked' || kid.page === null || seen.has(kid.page)) continue;
        const known = parents.get(pdf.pages[kid.page]?.structParents ?? -1);
        if (typeof known === 'object' && known[kid.mcid] === element.reference) continue;
        seen.add(kid.page);
        wrong.push(failed('The parent tree does not lead from the content of the page to its elements.', kid.page));
      }
    }
    return wrong;
  },
};

/** Words from which an artifact looks like something to be read: one that runs along with the pages, and any other. */
const fewWords = { Pagination: 12, other: 4 };

/** Words that no running head or foot has. */
const manyWords = 25;

const artifacts: PdfRule = {
  id: 'text-as-artifact',
  says: 'No text of the body is hidden from readers as an artifact.',
  ...ua1('7.1'),
  judge: (pdf) => {
    const all = pdf.pages.flatMap((page) => artifactsOf(page).map((pieces) => ({ page, pieces })));
    if (all.length === 0) return 'inapplicable';
    const times = new Map<string, number>();
    for (const { pieces } of all) {
      const text = keyOf(textOf(pieces));
      times.set(text, (times.get(text) ?? 0) + 1);
    }
    const body = bodyOf(pdf);
    return all.flatMap(({ page, pieces }) => {
      const text = textOf(pieces);
      const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      const box = around(pieces.flatMap(({ first, last }) => [first.box, last.box]));
      const area = body.get(page.index);
      const furniture = page.marks[pieces[0]?.first.mark ?? -1]?.type === 'Pagination';
      const few = furniture ? fewWords.Pagination : fewWords.other;
      // What comes again, with other numbers at most, runs along with the pages.
      if (words < few || (times.get(keyOf(text)) ?? 0) > 1 || !box || repeated(pdf, text)) return [];
      const outside = area === undefined || box.bottom >= area.top || box.top <= area.bottom;
      const message = `${cited(text)} is an artifact, which nobody hears.`;
      // A long line at the foot of a document's one page may be furniture.
      return [furniture && outside && words < manyWords ? unsure(message, page.index) : failed(message, page.index)];
    });
  },
};

/** The text of artifacts that stand one after the other. */
function artifactsOf(page: PdfPage): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let before: Piece | null = null;
  for (const piece of piecesOf(page)) {
    if (!piece.artifact) {
      before = null;
      continue;
    }
    const near = before !== null && Math.abs(before.last.from[1] - piece.first.from[1]) < 2.5 * piece.first.size;
    const same = before !== null && near && typeOf(page, before) === typeOf(page, piece);
    if (same) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    before = piece;
  }
  return groups;
}

function typeOf(page: PdfPage, piece: Piece): string | null {
  return page.marks[piece.first.mark ?? -1]?.type ?? null;
}

function keyOf(text: string): string {
  return text
    .replace(/[\p{N}\s]+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** Whether the words are read elsewhere in the document, in pairs at least: a pull quotation with its speaker. */
function repeated(pdf: PdfFile, text: string): boolean {
  const words = wordsOf(text);
  const all = ` ${wordsOf(elementsText(pdf)).join(' ')} `;
  const pairs = words.slice(1).map((_, index) => words.slice(index, index + 2).join(' '));
  const known = pairs.filter((pair) => all.includes(` ${pair} `));
  return known.length > 0.75 * pairs.length;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const texts = new WeakMap<PdfFile, string>();

function elementsText(pdf: PdfFile): string {
  const text = texts.get(pdf) ?? saidText(pdf.said.root);
  texts.set(pdf, text);
  return text;
}

/** The box of what is read, on each page. */
function bodyOf(pdf: PdfFile): ReadonlyMap<number, Box> {
  return new Map(
    pdf.pages.flatMap((page) => {
      const boxes = piecesOf(page).flatMap(({ artifact, first, last }) => (artifact ? [] : [first.box, last.box]));
      const box = around(boxes);
      return box === null ? [] : [[page.index, box] as const];
    }),
  );
}

export const contentRules: readonly PdfRule[] = [told, there, parents, artifacts];

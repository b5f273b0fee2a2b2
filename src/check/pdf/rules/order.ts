import type { SaidElement, SaidRole } from '../../said.ts';
import type { PdfFile } from '../file.ts';
import { around, type Box } from '../geometry.ts';
import type { PdfElement } from '../structure.ts';
import { textOf } from './elements.ts';
import { cited, failed, type PdfRule, type Remark, unsure, wcag } from './rule.ts';

/** A block of text on one page: a paragraph, a heading, an item. */
interface Block {
  readonly said: SaidElement;
  readonly page: number;
  /** Where its content begins among the marks of the page. */
  readonly mark: number;
  readonly box: Box;
}

/** What holds the text of a block. */
const blockRoles: ReadonlySet<SaidRole> = new Set<SaidRole>([
  'paragraph',
  'heading',
  'listBody',
  'code',
  'contentsEntry',
]);

/** What may stand elsewhere on a page than where it is read. */
const floating: ReadonlySet<SaidRole> = new Set<SaidRole>(['figure', 'caption', 'note', 'aside', 'table', 'formula']);

const order: PdfRule = {
  id: 'reading-order',
  says: 'What is read first stands first: the tags, the content and the page have one order.',
  ...wcag('1.3.2'),
  judge: (pdf) => {
    if (pdf.structure === null) return 'inapplicable';
    const blocks = blocksOf(pdf);
    return blocks.flatMap((block, index): readonly Remark[] => {
      const before = blocks[index - 1];
      if (!before || before.said === block.said) return [];
      const message = `${cited(textOf(block.said))} is read after ${cited(textOf(before.said))}, but stands before it.`;
      if (block.page < before.page) return [failed(message, block.page)];
      if (block.page > before.page) return [];
      const inContent = block.mark < before.mark;
      const onPage = isAbove(block.box, before.box);
      if (inContent && onPage) return [failed(message, block.page)];
      return inContent || onPage ? [unsure(message, block.page)] : [];
    });
  },
};

/** Whether a box stands above another in the same column. */
function isAbove(box: Box, other: Box): boolean {
  const shared = Math.min(box.right, other.right) - Math.max(box.left, other.left);
  const narrow = Math.min(box.right - box.left, other.right - other.left);
  return shared > narrow / 2 && box.bottom > other.top - 2;
}

/** Blocks in the order of the tags, each page's part of one by itself. */
function blocksOf(pdf: PdfFile): readonly Block[] {
  const marks = marksOf(pdf);
  const blocks: Block[] = [];
  const walk = (said: SaidElement) => {
    if (floating.has(said.role)) return;
    if (
      blockRoles.has(said.role) &&
      !said.children.some((child) => child.role === 'paragraph' || child.role === 'list')
    ) {
      const element = pdf.elementOf.get(said);
      if (element) blocks.push(...partsOf(said, element, marks));
      return;
    }
    for (const child of said.children) if (child.role !== 'text') walk(child);
  };
  walk(pdf.said.root);
  return blocks;
}

interface MarkPlace {
  readonly mark: number;
  readonly page: number;
  readonly box: Box;
}

/** Where each stretch of marked content stands, by page and number. */
function marksOf(pdf: PdfFile): ReadonlyMap<string, MarkPlace> {
  const places = new Map<string, MarkPlace>();
  for (const page of pdf.pages) {
    for (const run of page.runs) {
      const owner = run.mark === null ? null : (page.marks[run.mark]?.owner ?? null);
      if (owner === null || run.text.trim() === '') continue;
      const key = `${page.index} ${page.marks[owner]?.mcid}`;
      const known = places.get(key);
      const box = known ? (around([known.box, run.box]) ?? run.box) : run.box;
      places.set(key, { mark: known?.mark ?? owner, page: page.index, box });
    }
  }
  return places;
}

function partsOf(said: SaidElement, element: PdfElement, marks: ReadonlyMap<string, MarkPlace>): readonly Block[] {
  const parts = new Map<number, Block>();
  const walk = (one: PdfElement) => {
    for (const kid of one.kids) {
      if (kid.kind === 'element') walk(kid);
      if (kid.kind !== 'marked') continue;
      const place = marks.get(`${kid.page} ${kid.mcid}`);
      if (!place) continue;
      const known = parts.get(place.page);
      const box = known ? (around([known.box, place.box]) ?? place.box) : place.box;
      parts.set(place.page, { said, page: place.page, mark: Math.min(known?.mark ?? place.mark, place.mark), box });
    }
  };
  walk(element);
  return [...parts.values()];
}

const within: PdfRule = {
  id: 'order-within-blocks',
  says: 'The words of a paragraph are read in the order in which they are shown.',
  ...wcag('1.3.2'),
  judge: (pdf) => {
    if (pdf.structure === null) return 'inapplicable';
    const marks = marksOf(pdf);
    const remarks: Remark[] = [];
    const walk = (said: SaidElement) => {
      const element = pdf.elementOf.get(said);
      if (element && blockRoles.has(said.role)) {
        let last: MarkPlace | null = null;
        for (const kid of element.kids) {
          const place: MarkPlace | null = kid.kind === 'marked' ? (marks.get(`${kid.page} ${kid.mcid}`) ?? null) : null;
          if (!place) continue;
          if (last && (place.page < last.page || (place.page === last.page && place.mark < last.mark))) {
            remarks.push(
              unsure(
                `The parts of ${cited(textOf(said))} are read in another order than they are written.`,
                place.page,
              ),
            );
            break;
          }
          last = place;
        }
      }
      for (const child of said.children) if (child.role !== 'text') walk(child);
    };
    walk(pdf.said.root);
    return remarks;
  },
};

/** Elements that are there to say something. */
const saying: ReadonlySet<SaidRole> = new Set<SaidRole>([
  'quotation',
  'blockQuotation',
  'caption',
  'note',
  'listItem',
  'code',
]);

const saysSomething: PdfRule = {
  id: 'elements-say-something',
  says: 'No element that is there to be read is empty.',
  ...wcag('1.3.1'),
  judge: (pdf) => {
    if (pdf.structure === null) return 'inapplicable';
    const remarks: Remark[] = [];
    const walk = (said: SaidElement) => {
      const page = said.place.page === null ? null : said.place.page - 1;
      if (saying.has(said.role) && isSilent(said))
        remarks.push(failed(`An element (${said.name}) says nothing.`, page));
      else if (said.role === 'paragraph' && isSilent(said)) remarks.push(unsure('A paragraph says nothing.', page));
      else for (const child of said.children) if (child.role !== 'text') walk(child);
    };
    walk(pdf.said.root);
    return remarks;
  },
};

function isSilent(element: SaidElement): boolean {
  if (element.role === 'figure' || element.role === 'formula') return false;
  if ((element.alternative ?? '').trim() !== '') return false;
  return element.children.every((child) => (child.role === 'text' ? child.text.trim() === '' : isSilent(child)));
}

export const orderRules: readonly PdfRule[] = [order, within, saysSomething];

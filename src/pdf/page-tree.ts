import type { PdfDictionary, PdfReference } from './pdfkit.ts';

/** The most pages that hang from one node. */
const breadth = 64;

/**
 * The pages of a document, those of the front matter before the others (ISO 32000-1, 7.7.3). The first 64 of either hang
 * from the root, each further 64 from a node of their own: a reader that looks for one page passes by whatever precedes
 * it in the root, so that a long book whose pages all hang there takes time with their square.
 */
export class PageTree {
  readonly #root: PdfReference;
  readonly #objectOf: (data: PdfDictionary) => PdfReference;
  readonly #front = new Branch();
  readonly #body = new Branch();

  /** `root` is the tree's own object, which whoever has made it ends; `objectOf` makes an object for a node. */
  constructor(root: PdfReference, objectOf: (data: PdfDictionary) => PdfReference) {
    this.#root = root;
    this.#objectOf = objectOf;
  }

  /** Puts a page last, or last of the front matter, and gives it its parent. */
  add(page: PdfReference, front: boolean): void {
    const branch = front ? this.#front : this.#body;
    page.data.Parent = this.#parentIn(branch);
    branch.last.push(page);
  }

  /** Ends the nodes, once all pages are there. */
  finish(): void {
    const branches = [this.#front, this.#body];
    const nodes = branches.flatMap(({ nodes }) => nodes);
    this.#root.data.Kids = branches.flatMap(({ pages, nodes }) => [
      ...pages,
      ...nodes.map(({ reference }) => reference),
    ]);
    this.#root.data.Count = [...branches, ...nodes].reduce((sum, { pages }) => sum + pages.length, 0);
    for (const { reference, pages } of nodes) {
      reference.data.Count = pages.length;
      reference.end();
    }
  }

  /** Where the branch's next page hangs: a new node where the last one is full. */
  #parentIn(branch: Branch): PdfReference {
    if (branch.last.length === breadth) {
      const pages: PdfReference[] = [];
      branch.nodes.push({
        pages,
        reference: this.#objectOf({ Type: 'Pages', Parent: this.#root, Kids: pages, Count: 0 }),
      });
    }
    return branch.nodes.at(-1)?.reference ?? this.#root;
  }
}

/** Front matter or body: the pages at the root, and the nodes that follow them there. */
class Branch {
  readonly pages: PdfReference[] = [];
  readonly nodes: { readonly reference: PdfReference; readonly pages: PdfReference[] }[] = [];

  get last(): PdfReference[] {
    return this.nodes.at(-1)?.pages ?? this.pages;
  }
}

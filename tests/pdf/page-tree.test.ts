import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/pdf/document.ts';
import type { PdfReference } from '../../src/pdf/pdfkit.ts';

interface Node {
  readonly Type: string;
  readonly Kids: readonly PdfReference[];
  readonly Count: number;
  readonly Parent?: PdfReference;
}

const nodeOf = (reference: PdfReference) => reference.data as unknown as Node;

/** A document's root of pages after so many of the body and then of the front matter, and the pages as they should follow. */
function treeOf(body: number, front: number) {
  const document = openDocument();
  const add = (inFront: boolean) => {
    const page = document.object({ Type: 'Page' });
    document.addPage(page, inFront);
    page.end();
    return page;
  };
  const bodyPages = Array.from({ length: body }, () => add(false));
  const frontPages = Array.from({ length: front }, () => add(true));
  const root = document.catalog.Pages as PdfReference;
  document.finish({ packet: '<x/>', info: {}, identifier: 'urn:uuid:0' });
  return { root, pages: [...frontPages, ...bodyPages] };
}

/** The pages below a node in their order; every kid must name it as its parent, and its count must be theirs. */
function pagesBelow(node: PdfReference): readonly PdfReference[] {
  const pages = nodeOf(node).Kids.flatMap((kid) => {
    expect(nodeOf(kid).Parent).toBe(node);
    return nodeOf(kid).Type === 'Pages' ? pagesBelow(kid) : [kid];
  });
  expect(nodeOf(node).Count).toBe(pages.length);
  return pages;
}

describe('the pages of a document', () => {
  test.each([
    [0, 0],
    [1, 0],
    [64, 64],
    [65, 0],
    [200, 70],
    [3000, 5],
  ])('%i pages and %i of front matter keep their order', (body, front) => {
    const { root, pages } = treeOf(body, front);
    expect(pagesBelow(root)).toEqual(pages);
  });

  test('all hang from the root where they are few', () => {
    const { root, pages } = treeOf(64, 10);
    expect(nodeOf(root).Kids).toEqual(pages);
  });

  test('a reader passes few nodes to find the last page of many', () => {
    const { root } = treeOf(3000, 0);
    expect(nodeOf(root).Kids.length).toBeLessThan(120);
  });
});

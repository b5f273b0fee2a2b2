import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** pdf.js's view of a structure element or of what hangs below one. */
interface TreeNode {
  readonly type?: 'content' | 'annotation' | 'object';
  readonly id?: string;
  readonly role?: string;
  readonly children?: readonly TreeNode[];
  readonly alt?: string;
  readonly lang?: string;
  readonly bbox?: readonly number[];
}

type Item = { readonly str: string; readonly hasEOL: boolean } | { readonly type: string; readonly id?: string };

/**
 * The structure tree of a finished PDF as text, as pdf.js reads it: a line for each element, two spaces deeper than its
 * parent, then its own text in single quotes, line by line in reading order.
 *
 *     P
 *       'They called it'
 *       Span (fr)
 *         'une affaire'
 *       'and left.'
 *
 * Replacement text (ActualText) is printed as `alt`, since pdf.js treats it so. pdf.js gives a space at the end of one
 * sequence to the next, so spaces around them are left out. An element that runs over pages stands under each of them; a line of dashes is between pages.
 */
export async function structureTree(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const texts = textsByMark(content.items);
    const tree = (await page.getStructTree()) as TreeNode | null;
    pages.push((tree?.children ?? []).flatMap((node) => printed(node, texts, '')).join('\n'));
  }
  await task.destroy();
  return pages.join('\n---\n');
}

/** The text inside each sequence of marked content, by its identifier. */
function textsByMark(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  return texts;
}

function printed(node: TreeNode, texts: ReadonlyMap<string, string>, indent: string): readonly string[] {
  if (node.type === 'content') {
    const text = texts.get(node.id ?? '');
    return text === undefined ? [] : [`${indent}'${text.trim()}'`];
  }
  if (node.type !== undefined) return [`${indent}${node.type}`];
  const notes = [node.lang, node.alt === undefined ? undefined : `alt: ${node.alt}`].filter(
    (note) => note !== undefined,
  );
  const note = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  const children = (node.children ?? []).flatMap((child) => printed(child, texts, `${indent}  `));
  return [`${indent}${node.role}${note}`, ...children];
}

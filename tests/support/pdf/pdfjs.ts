import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What pdf.js (the reader in Firefox) finds in a PDF. */
export interface PdfJsReading {
  readonly pages: readonly PdfJsPage[];
  readonly labels: readonly string[];
  readonly outline: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
}

export interface PdfJsPage {
  /** Text that is content, in the order of the content. */
  readonly content: string;
  /** Text marked as artifact: folio, running head, … */
  readonly artifacts: string;
  /** Roles of the structure tree of this page, in reading order. */
  readonly roles: readonly string[];
}

export async function readWithPdfJs(file: string): Promise<PdfJsReading> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  const document = await task.promise;
  const pages: PdfJsPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const text = await page.getTextContent({ includeMarkedContent: true });
    pages.push({ ...contentAndArtifacts(text.items), roles: rolesOf((await page.getStructTree()) as TreeNode | null) });
  }
  const outline = await document.getOutline();
  const metadata = await document.getMetadata();
  const info = metadata.info as { readonly Title?: string; readonly Language?: string };
  const reading: PdfJsReading = {
    pages,
    labels: (await document.getPageLabels()) ?? [],
    outline: (outline ?? []).map((entry) => entry.title),
    // A PDF 2.0 has its title in the metadata packet alone.
    title: info.Title ?? titleIn(metadata.metadata),
    language: info.Language ?? null,
  };
  await task.destroy();
  return reading;
}

function titleIn(packet: { get(name: string): unknown } | null): string | null {
  const title = packet?.get('dc:title');
  return typeof title === 'string' ? title : null;
}

/** A stretch of text, or the beginning or end of marked content. */
type Item = { readonly str: string; readonly hasEOL: boolean } | { readonly type: string; readonly tag?: string };

function contentAndArtifacts(items: readonly Item[]): { readonly content: string; readonly artifacts: string } {
  let content = '';
  let artifacts = '';
  const open: boolean[] = [];
  for (const item of items) {
    if ('str' in item) {
      const text = item.str + (item.hasEOL ? '\n' : '');
      if (open.includes(true)) artifacts += text;
      else content += text;
    } else if (item.type === 'endMarkedContent') {
      if (open.pop() === true) artifacts += '\n';
    } else open.push(item.tag === 'Artifact');
  }
  return { content, artifacts };
}

interface TreeNode {
  readonly role?: string;
  readonly children?: readonly TreeNode[];
}

function rolesOf(tree: TreeNode | null): readonly string[] {
  if (tree === null) return [];
  return [...(tree.role === undefined ? [] : [tree.role]), ...(tree.children ?? []).flatMap(rolesOf)];
}

import type { Article } from '../../../src/model/article.ts';
import type { Block } from '../../../src/model/block.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Graphic } from '../../../src/model/graphic.ts';
import { childrenOf, type Node } from '../../../src/model/visit.ts';
import { read } from '../../../src/read/index.ts';

export interface Reading {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** Reads Markdown as a file of that name would be read, its account included. */
export async function readMarkdown(
  text: string,
  loadPicture: ((file: string) => Promise<Graphic>) | null = null,
  language: string | null = 'en',
): Promise<Reading> {
  const findings: Finding[] = [];
  const bytes = new TextEncoder().encode(text);
  const article = await read({ name: 'article.md', bytes, language, loadPicture }, (finding) => findings.push(finding));
  return { article, findings };
}

/** A tree in short: `paragraph('words', emphasis('more'))`. */
export function shapeOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return `'${node.value}'`;
      const inside = shapeOf(childrenOf(node));
      return inside === '' ? node.type : `${node.type}(${inside})`;
    })
    .join(' ');
}

/** The blocks of Markdown in short. */
export async function shape(text: string): Promise<string> {
  return shapeOf((await readMarkdown(text)).article.children);
}

/** The first block of a type. */
export function blockOf<T extends Block['type']>(article: Article, type: T): Extract<Block, { readonly type: T }> {
  const found = article.children.find((block): block is Extract<Block, { readonly type: T }> => block.type === type);
  if (!found) throw new Error(`there is no ${type}`);
  return found;
}

/** Codes of findings with their places. */
export function told({ findings }: Reading): readonly string[] {
  return findings.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

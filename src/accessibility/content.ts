import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import { type Node, textOf, visit } from '../model/visit.ts';

/** What an article may have that asks for a person's judgement of its own. */
export const contentKinds = [
  'headings',
  'pictures',
  'decorativePictures',
  'longDescriptions',
  'captions',
  'tables',
  'lists',
  'orderedLists',
  'notes',
  'links',
  'languageParts',
  'formulas',
  'code',
  'quotations',
] as const;

export type ContentKind = (typeof contentKinds)[number];

/** What a publication is made of, as far as judgements go. */
export interface Content {
  readonly kinds: ReadonlySet<ContentKind>;
  /** SHA-256 of what a reader reads, in hexadecimal digits: a judgement may be bound to it. */
  readonly textHash: string;
}

/** Node types that are content of a kind by themselves. */
const kindByType: Readonly<Record<string, ContentKind>> = {
  heading: 'headings',
  longDescription: 'longDescriptions',
  caption: 'captions',
  table: 'tables',
  list: 'lists',
  footnote: 'notes',
  link: 'links',
  languageSpan: 'languageParts',
  languagePart: 'languageParts',
  maths: 'formulas',
  codeBlock: 'code',
  blockQuotation: 'quotations',
  pullQuotation: 'quotations',
};

/** What a finished article has, from its tree and nothing else. */
export function contentOf(article: Pick<Article, 'children'>): Content {
  const kinds = new Set<ContentKind>();
  visit(article, (node) => {
    const kind = kindByType[node.type];
    if (kind !== undefined) kinds.add(kind);
    if (node.type === 'list' && node.ordered) kinds.add('orderedLists');
    if (node.type === 'figure') kinds.add(node.decorative ? 'decorativePictures' : 'pictures');
  });
  return { kinds, textHash: hashOf(article.children.filter(({ type }) => type !== 'colophon').map(readingOf)) };
}

/** What articles that are published as one have together. */
export function contentOfAll(contents: readonly Content[]): Content {
  return {
    kinds: new Set(contents.flatMap(({ kinds }) => [...kinds])),
    textHash: hashOf(contents.map(({ textHash }) => textHash)),
  };
}

/**
 * A block as it is hashed: its text, and the alternatives of its pictures. The colophon, which names the files that are
 * made, is no part of what is judged.
 */
function readingOf(block: Node): string {
  const alternatives: string[] = [];
  visit(block, (node) => {
    if (node.type === 'figure') alternatives.push(node.alternative ?? '');
  });
  return [textOf(block), ...alternatives].join('\n');
}

function hashOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n').normalize('NFC'), 'utf8').digest('hex');
}

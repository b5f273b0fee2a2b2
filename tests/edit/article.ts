import { type EditOptions, edit } from '../../src/edit/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Block } from '../../src/model/block.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Metadata } from '../../src/model/metadata.ts';
import { sourceLeaf } from '../../src/model/text.ts';

/** An article whose every line is a paragraph of source text; `blocks` turns a line into another block by its index. */
export function articleOf(
  text: string,
  language = 'en',
  metadata: Partial<Metadata> = {},
  types: readonly Block['type'][] = [],
): Article {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const children = lines.map((line, index) => {
    const span = { source: 0, from: line.index, to: line.index + line[0].length };
    return { type: types[index] ?? 'paragraph', children: [sourceLeaf(line[0], span)] } as Block;
  });
  return {
    sources: [{ name: 'article.txt', text }],
    metadata: { ...nothing, language, ...metadata },
    children,
    quotations: new Map(),
    setAside: [],
  };
}

const nothing: Metadata = {
  identifier: 'urn:uuid:00000000-0000-5000-8000-000000000000',
  headline: null,
  kicker: null,
  deck: null,
  byline: [],
  contributors: [],
  series: null,
  published: null,
  updated: null,
  dateline: null,
  language: 'en',
  direction: 'ltr',
  publisher: null,
  source: null,
  rights: null,
  subjects: [],
  description: null,
  accessibilityContact: null,
};

export interface Edited {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** All passes over an article, with what they reported. */
export function edited(article: Article, options: Partial<EditOptions> = {}): Edited {
  const findings: Finding[] = [];
  return {
    article: edit(article, { editions: [], ...options }, (finding) => {
      findings.push(finding);
    }),
    findings,
  };
}

import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { cellsFromAscii } from '../../src/braille/cells.ts';
import { braillePages, type PrintPage, writeBraille } from '../../src/braille/write.ts';
import { readInput } from '../../src/cli/input.ts';
import type { Article } from '../../src/model/article.ts';
import type { Finding } from '../../src/model/finding.ts';
import { positionsOf } from '../../src/model/position.ts';
import { publish } from '../../src/publish.ts';
import { testEnvironment } from '../support/publish.ts';
import { pathOf } from '../support/tools.ts';

export interface Brailled {
  readonly article: Article;
  readonly pageBreaks: readonly PrintPage[];
  readonly bytes: Uint8Array;
  /** Lines in Unicode cells, by page. */
  readonly pages: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
}

export interface Sheet {
  readonly grade?: 1 | 2;
  readonly cells?: number;
  readonly lines?: number;
}

const articles = new Map<string, Promise<{ readonly article: Article; readonly pageBreaks: readonly PrintPage[] }>>();

/** An article of tests/cases as its PDF has it, with the beginnings of its pages; made once. */
export function composedCase(name: string) {
  const known = articles.get(name) ?? compose(name);
  articles.set(name, known);
  return known;
}

async function compose(name: string) {
  const text = pathOf(`tests/cases/${name}/article.txt`);
  const file = existsSync(text) ? text : pathOf(`tests/cases/${name}/article.md`);
  const environment = testEnvironment();
  const input = { ...(await readInput(file, environment)), name: `article${extname(file)}` };
  const options = { formats: ['pdf'], page: null, language: null, attachSource: false, pictures: false } as const;
  const { article, pages } = await publish({ input, ...options }, environment);
  const pageBreaks = pages.map(({ start, label }, index) => ({ ...start, label: label ?? String(index + 1) }));
  return { article, pageBreaks };
}

export async function brailledCase(name: string, sheet: Sheet = {}): Promise<Brailled> {
  const { article, pageBreaks } = await composedCase(name);
  return brailled(article, pageBreaks, sheet);
}

export async function brailled(
  article: Article,
  pageBreaks: readonly PrintPage[],
  sheet: Sheet = {},
): Promise<Brailled> {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const bytes = await writeBraille({ article, positions: positionsOf(article), pageBreaks, report, ...sheet });
  const pages = pagesOf(bytes);
  if (pages.length !== braillePages(bytes)) throw new Error('the pages that are told are not those that are written');
  return { article, pageBreaks, bytes, pages, findings };
}

function pagesOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const pages = new TextDecoder().decode(bytes).split('\f');
  if (pages.pop() !== '') throw new Error('the last page has no end');
  return pages.map((page) => page.split('\r\n').slice(0, -1).map(cellsFromAscii));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionName, PdfStandard } from '../../src/model/edition.ts';
import { pathOf } from './tools.ts';

/**
 * One folder of tests/cases: an article, what its publication is asked for (case.json, and imprint.yaml as a user has
 * it), and what is expected of it as text.
 */
export interface Case {
  readonly name: string;
  readonly folder: string;
  /** The article's file. */
  readonly article: string;
  readonly request: CaseRequest;
}

/** `case.json`: what differs from an ordinary run. */
export interface CaseRequest {
  readonly formats?: readonly ('pdf' | 'epub')[];
  /** The trade edition alone where none is named. */
  readonly editions?: readonly EditionName[];
  readonly page?: 'a4' | 'letter' | 'a5';
  readonly attachSource?: boolean;
  /** Whether the PDF is also made to 'ua-2+a-4f', as a case of its own that has NAME-ua-2 as its name. */
  readonly second?: boolean;
  /** What the PDF is built to; no entry of case.json. */
  readonly pdfStandard?: PdfStandard;
  /** Path in the repository of an article that doesn't stand in the case's folder. */
  readonly article?: string;
}

/** The case whose files are broken to try the judges: it has a picture, links and several paragraphs. */
export const victim = 'picture';

/** Every case, by name; with CASES=german,polish in the environment those alone, and the one that is broken. */
export function allCases(): readonly Case[] {
  const root = pathOf('tests/cases');
  const wanted = process.env.CASES?.split(',');
  return readdirSync(root)
    .sort()
    .filter((name) => wanted === undefined || name === victim || wanted.includes(name))
    .flatMap((name) => {
      const folder = join(root, name);
      const request = readRequest(folder);
      const article = request.article === undefined ? join(folder, 'article.txt') : pathOf(request.article);
      const one = { name, folder, article, request };
      return request.second ? [one, asSecond(one)] : [one];
    });
}

/** The same article as a PDF 2.0; its e-book would be the same. */
function asSecond(one: Case): Case {
  return { ...one, name: `${one.name}-ua-2`, request: { ...one.request, formats: ['pdf'], pdfStandard: 'ua-2+a-4f' } };
}

function readRequest(folder: string): CaseRequest {
  if (!readdirSync(folder).includes('case.json')) return {};
  return JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as CaseRequest;
}

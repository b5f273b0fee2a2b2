import type { Finding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Contributor, Series } from '../model/metadata.ts';
import { type Place, placeOf, type SourceText } from '../model/source.ts';
import { judgementsOf } from './judgements.ts';
import { contributorsOf, seriesOf } from './sidecar/contributors.ts';
import type { ParsedSidecar, Path } from './sidecar/parse.ts';
import { readYamlFile } from './yaml-file.ts';

/** What a person says about a book, in book.yaml; null or an empty list where nothing is said. */
export interface BookFile {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly language: string | null;
  /** Null where the creators are those of the articles. */
  readonly creators: readonly string[] | null;
  readonly contributors: readonly Contributor[];
  readonly series: Series | null;
  readonly identifier: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly rights: string | null;
  readonly description: string | null;
  readonly subjects: readonly string[];
  readonly accessibilityContact: string | null;
  /** What people judged who looked at the book. */
  readonly judgements: readonly Judgement[];
  /** Those that belong to no part, which come first; null where nothing is said of them. */
  readonly articles: readonly BookArticle[] | null;
  /** Null where there are none. */
  readonly parts: readonly BookPart[] | null;
  readonly making: BookMaking;
}

/** A part of a book: articles under a title. */
export interface BookPart {
  readonly title: string;
  readonly articles: readonly BookArticle[];
}

/** What a book is given beside its articles. */
export interface BookMaking {
  /** Whether a page with the title alone stands before the title page. */
  readonly halfTitle: boolean;
  /** Where parts and articles open: on a right-hand page, or on the next one. */
  readonly openings: 'recto' | 'next';
  readonly index: { readonly subjects: boolean; readonly speakers: boolean };
  readonly sources: boolean;
}

/** What a book has where nothing is said. */
export const usualMaking: BookMaking = {
  halfTitle: false,
  openings: 'recto',
  index: { subjects: true, speakers: true },
  sources: true,
};

/** A file that a book names, and where it names it. */
export interface BookArticle {
  readonly file: string;
  readonly place: Place;
}

/**
 * Reads book.yaml, which is UTF-8. Throws a Refusal for its error, or an AggregateError of one for each.
 */
export async function readBookFile(name: string, bytes: Uint8Array): Promise<BookFile> {
  const parsed = await readYamlFile(name, bytes, { schema: 'book', retold: ofBook });
  const { value, source } = parsed;
  const word = (field: string) => (typeof value[field] === 'string' ? plain(value[field]) : null);
  const list = (field: string) => {
    const words = value[field] as string | readonly string[] | undefined;
    return words === undefined ? null : (typeof words === 'string' ? [words] : words).map(plain);
  };
  return {
    title: word('title'),
    subtitle: word('subtitle'),
    language: word('language'),
    creators: list('creators'),
    contributors: contributorsOf(value.contributors) ?? [],
    series: seriesOf(value.series),
    identifier: word('identifier'),
    published: word('published'),
    publisher: word('publisher'),
    rights: word('rights'),
    description: word('description'),
    subjects: list('subjects') ?? [],
    accessibilityContact: word('accessibilityContact'),
    judgements: judgementsOf(parsed),
    articles: value.articles === undefined ? null : filesAt(value.articles, ['articles'], parsed, source),
    parts:
      (value.parts as readonly PartValue[] | undefined)?.map(({ title, articles }, index) => ({
        title: plain(title),
        articles: filesAt(articles, ['parts', index, 'articles'], parsed, source),
      })) ?? null,
    making: makingOf(value as MakingValue),
  };
}

interface PartValue {
  readonly title: string;
  readonly articles: readonly string[];
}

/** As the schema has it: `true` and `false` are words of YAML. */
interface MakingValue {
  readonly halfTitle?: string;
  readonly openings?: BookMaking['openings'];
  readonly index?: { readonly subjects?: string; readonly speakers?: string };
  readonly sources?: string;
}

function makingOf({ halfTitle, openings, index, sources }: MakingValue): BookMaking {
  const said = (word: string | undefined, usual: boolean) => (word === undefined ? usual : word === 'true');
  return {
    halfTitle: said(halfTitle, usualMaking.halfTitle),
    openings: openings ?? usualMaking.openings,
    index: {
      subjects: said(index?.subjects, usualMaking.index.subjects),
      speakers: said(index?.speakers, usualMaking.index.speakers),
    },
    sources: said(sources, usualMaking.sources),
  };
}

function filesAt(files: unknown, path: Path, { spanOf }: ParsedSidecar, source: SourceText): readonly BookArticle[] {
  return (files as readonly string[]).map((file, index) => ({
    file: plain(file),
    place: placeOf(source, spanOf([...path, index]).from),
  }));
}

/** What is said of a sidecar, said of a book. */
function ofBook(finding: Finding): Finding {
  return {
    ...finding,
    code: finding.code.replace(/^sidecar-/, 'book-'),
    message: finding.message.replace(/\b(?:The|A) sidecar\b/, 'book.yaml'),
    hint: finding.hint?.replace(/\bA sidecar\b/, 'book.yaml').replace('headline: …', 'title: …') ?? null,
  };
}

/** On one line: YAML's own line breaks inside a value mean a space. */
function plain(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}

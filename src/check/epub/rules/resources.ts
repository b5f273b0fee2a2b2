import type { Element } from 'xast';
import type { EpubContents } from '../contents.ts';
import { type Target, targetOf } from '../target.ts';
import { attribute, listOf } from '../tree.ts';
import { defineRule, type EpubRule, epub33, failed, type Remark, unsure } from './rule.ts';

/** Something that is shown or played with a document: a picture, a style sheet, a font. */
export interface Resource {
  readonly file: string;
  readonly element: Element | null;
  readonly line: number | null;
  readonly href: string;
  readonly target: Target;
  /** Sounds, films and fonts may be elsewhere (EPUB 3.3, 3.6). */
  readonly mayBeRemote: boolean;
}

/** Attributes by which elements bring in something. */
const bringing: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  audio: ['src'],
  video: ['src', 'poster'],
  source: ['src', 'srcset'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  script: ['src'],
  input: ['src'],
  'svg:image': ['href', 'xlink:href'],
  'svg:use': ['href', 'xlink:href'],
};

/** Everything that documents and style sheets bring in. */
export function resourcesOf({ documents, sheets }: EpubContents): readonly Resource[] {
  const ofDocuments = documents.flatMap(({ file, elements }) =>
    elements.flatMap((element) => addressesIn(element).map((href) => resource(file, element, href))),
  );
  const ofSheets = [...sheets].flatMap(([file, { references }]) =>
    references.map(({ href, line }) => ({
      ...{ file, element: null, line, href, target: targetOf(file, href) },
      mayBeRemote: /\.(?:woff2?|[ot]tf)(?:[?#]|$)/iu.test(href),
    })),
  );
  return [...ofDocuments, ...ofSheets];
}

function addressesIn(element: Element): readonly string[] {
  if (element.name === 'link') {
    const brings = listOf(element, 'rel').some((word) => word === 'stylesheet' || word === 'icon');
    return brings ? [attribute(element, 'href') ?? ''] : [];
  }
  return (bringing[element.name] ?? []).flatMap((name) => {
    const value = attribute(element, name);
    if (value === null || value === '') return [];
    if (name !== 'srcset') return [value];
    return value.split(/,\s+/u).map((candidate) => candidate.trim().replace(/\s.*$/su, ''));
  });
}

function resource(file: string, element: Element, href: string): Resource {
  const mayBeRemote = /^(?:audio|video|source|track)$/u.test(element.name);
  return { file, element, line: element.position?.start.line ?? null, href, target: targetOf(file, href), mayBeRemote };
}

const remote = defineRule(
  'epub-remote-resources',
  [epub33, '3.6'],
  'Pictures, style sheets and scripts are in the book, not on the network.',
  (book) =>
    resourcesOf(book).flatMap((used): readonly Remark[] => {
      if (used.target.type !== 'outside' || !/^(?:https?|ftp):$/u.test(used.target.scheme)) return [];
      const message = `${used.href} is not in the book.`;
      const place = used.line === null ? used.file : `${used.file}, line ${used.line}`;
      return [{ ...(used.mayBeRemote ? unsure(message, null) : failed(message, null)), place }];
    }),
);

const present = defineRule(
  'epub-resources-present',
  [epub33, '3.6'],
  'Everything that a document shows is in the archive.',
  (book) =>
    resourcesOf(book).flatMap(({ target, file, line, href }): readonly Remark[] => {
      const missing = target.type === 'broken' || (target.type === 'inside' && !book.files.has(target.file));
      if (!missing) return [];
      return [{ ...failed(`${href} is not there.`, null), place: line === null ? file : `${file}, line ${line}` }];
    }),
);

export const resourceRules: readonly EpubRule[] = [remote, present];

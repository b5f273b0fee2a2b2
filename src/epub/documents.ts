import { articleElement, colophonOf } from '../html/article.ts';
import { blockElements } from '../html/block.ts';
import type { HtmlContext } from '../html/context.ts';
import { type Element, type ElementContent, h, onLines } from '../html/element.ts';
import type { EpubLabels } from '../language/epub-labels.ts';
import type { Direction } from '../model/metadata.ts';

/** One content document of the package. */
export interface ContentDocument {
  readonly id: string;
  /** Its address, as seen from the package document. */
  readonly file: string;
  readonly root: Element;
  /** False where it stands outside the linear reading. */
  readonly linear: boolean;
}

/** What the `html` elements of all documents share. */
export interface Frame {
  /** The article's title. */
  readonly title: string;
  readonly language: string;
  readonly direction: Direction;
}

export const articleFile = 'article.xhtml';
export const colophonFile = 'colophon.xhtml';
export const coverFile = 'cover.xhtml';
export const stylesheetFile = 'style.css';
export const coverImageFile = 'images/cover.png';

/** `html`, `head` and `body` around a document's content. */
export function documentElement(
  frame: Frame,
  content: readonly ElementContent[],
  bodyType: string | null = null,
): Element {
  const { language, title } = frame;
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('title', title),
    h('link', { rel: 'stylesheet', type: 'text/css', href: stylesheetFile }),
  ];
  const root = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: language,
    xmlLang: language,
    dir: frame.direction === 'rtl' ? 'rtl' : null,
  };
  const body = h('body', { 'epub:type': bodyType }, onLines(content));
  return h('html', root, onLines([h('head', onLines(head)), body]));
}

/** The article, which the reading opens with. */
export function articleDocument(frame: Frame, context: HtmlContext): ContentDocument {
  const root = documentElement(frame, [articleElement(context)], 'bodymatter');
  return { id: 'article', file: articleFile, root, linear: true };
}

/** The address of an article of several, counted from 1. */
export function articleFileOf(number: number): string {
  return `article-${number}.xhtml`;
}

/** One article of several, with its own colophon at its end. */
export function memberDocument(frame: Frame, context: HtmlContext, number: number): ContentDocument {
  const colophon = colophonOf(context.article);
  const content = [articleElement(context), ...(colophon ? blockElements([colophon], context) : [])];
  const root = documentElement(frame, content, 'bodymatter');
  return { id: `article-${number}`, file: articleFileOf(number), root, linear: true };
}

/** What a publication of several articles has beside them, each in a document of its own. */
export type SectionKind = 'halfTitle' | 'title' | 'imprint' | 'part' | 'index' | 'sources';

interface SectionTraits {
  /** Of the document's body and of the section, in the EPUB structural semantics vocabulary. */
  readonly matter: 'frontmatter' | 'bodymatter' | 'backmatter';
  readonly type: string;
  /** DPUB-ARIA 1.1; null where it has no role for it. */
  readonly role: string | null;
}

export const sectionTraits: Readonly<Record<SectionKind, SectionTraits>> = {
  halfTitle: { matter: 'frontmatter', type: 'halftitlepage', role: null },
  title: { matter: 'frontmatter', type: 'titlepage', role: null },
  imprint: { matter: 'frontmatter', type: 'copyright-page', role: null },
  part: { matter: 'bodymatter', type: 'part', role: 'doc-part' },
  index: { matter: 'backmatter', type: 'index', role: 'doc-index' },
  sources: { matter: 'backmatter', type: 'bibliography', role: 'doc-bibliography' },
};

/** A section in a document that is called after its name: 'part-1.xhtml'. */
export function sectionDocument(frame: Frame, context: HtmlContext, kind: SectionKind, name: string): ContentDocument {
  const { matter, type, role } = sectionTraits[kind];
  const ariaLabel = role === null ? null : frame.title;
  const content = blockElements(context.article.children, context);
  const section = h('section', { role, 'epub:type': type, ariaLabel, className: [type] }, onLines(content));
  const { id, file } = sectionNames(name);
  return { id, file, root: documentElement(frame, [section], matter), linear: true };
}

export function sectionNames(name: string): { readonly id: string; readonly file: string } {
  const id = name.replaceAll(/[^A-Za-z0-9]+/g, '-').toLowerCase();
  return { id: `section-${id}`, file: `${id}.xhtml` };
}

/** The colophon after it, where there is one. */
export function colophonDocuments(frame: Frame, context: HtmlContext, words: EpubLabels): readonly ContentDocument[] {
  const colophon = colophonOf(context.article);
  const content = colophon && blockElements([colophon], context);
  if (!content) return [];
  const title = `${words.colophon}: ${frame.title}`;
  const root = documentElement({ ...frame, title }, content, 'backmatter');
  return [{ id: 'colophon', file: colophonFile, root, linear: true }];
}

/** The cover: a picture for shelves and for those who ask for it, outside the linear reading. */
export function coverDocument(frame: Frame, alternative: string, words: EpubLabels): ContentDocument {
  const image = h('img', { src: coverImageFile, alt: alternative, role: 'doc-cover' });
  const title = `${words.cover}: ${frame.title}`;
  const root = documentElement({ ...frame, title }, [h('div.cover', image)]);
  return { id: 'cover', file: coverFile, root, linear: false };
}

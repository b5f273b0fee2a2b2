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

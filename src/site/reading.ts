import { articleElement, colophonOf } from '../html/article.ts';
import { blockElements } from '../html/block.ts';
import { type ContentsEntry, contentsOf, entriesByBlock } from '../html/contents.ts';
import type { HtmlContext } from '../html/context.ts';
import { type Element, type ElementContent, h, onLines } from '../html/element.ts';
import { extensionOf, graphicsOf } from '../html/graphics.ts';
import { type PageBreak, pageMarkersOf } from '../html/page-markers.ts';
import { stylesheetOf } from '../html/stylesheet.ts';
import { titleOf } from '../html/title.ts';
import { editionPurposesFor } from '../language/edition-purposes.ts';
import { epubLabelsFor, languageOf } from '../language/epub-labels.ts';
import { siteLabelsFor } from '../language/site-labels.ts';
import type { Article } from '../model/article.ts';
import type { Graphic } from '../model/graphic.ts';
import type { Positions } from '../model/position.ts';
import type { Theme } from '../theme/theme.ts';
import { type SiteFile, serialise } from './document.ts';
import { readingStylesheet } from './reading-stylesheet.ts';

/** An article to be read in the browser. */
export interface Reading {
  readonly article: Article;
  readonly positions: Positions;
  /** Where the pages of a paged edition begin; empty where none was made. */
  readonly pageBreaks: readonly PageBreak[];
  readonly theme: Theme;
  /** Name of the page without its extension; that of its pictures begins with it. */
  readonly stem: string;
  /** Where an article of a book stands among the others; left out for one that is published by itself. */
  readonly place?: BookPlace;
}

/** Addresses of the articles before and after one; null where there is none. */
export interface BookPlace {
  readonly previous: string | null;
  readonly next: string | null;
}

/** The text of the e-book as a page of the web, and its pictures: the page last. */
export function writeReading({ article, positions, pageBreaks, theme, stem, place }: Reading): readonly SiteFile[] {
  const pictures = picturesOf(article, stem);
  const contents = contentsOf(article);
  const markers = pageMarkersOf(positions, pageBreaks);
  const context: HtmlContext = {
    article,
    headings: entriesByBlock(contents),
    markers,
    opening: theme.opening,
    pictureAddress: (graphic) => encodeURIComponent(pictures.get(graphic)?.name ?? ''),
  };
  const { language, direction, description, deck } = article.metadata;
  const colophon = colophonOf(article);
  const title = titleOf(article);
  const page = serialise({
    title,
    description: description ?? deck,
    language,
    direction,
    data: null,
    style: `${stylesheetOf(theme, language).replace(/^@charset[^\n]*\n/, '')}${readingStylesheet}`,
    body: [
      navigation(language, contents, markers.all, place ?? { previous: null, next: null }),
      h('main.reading', [articleElement(context), ...(colophon ? blockElements([colophon], context) : [])]),
    ].map(asHtml),
  });
  return [...[...pictures.values()].map(({ name, bytes }) => ({ name, bytes })), { name: `${stem}.html`, bytes: page }];
}

/** Back to the editions, to the headings where there are some below the headline, and to the pages. */
function navigation(
  language: string,
  contents: readonly ContentsEntry[],
  pages: readonly { readonly id: string; readonly label: string }[],
  { previous, next }: BookPlace,
): Element {
  const { allEditions, pages: pagesWords, previous: before, next: after } = editionPurposesFor(language);
  const { language: wordsLanguage } = siteLabelsFor(language);
  const labels = epubLabelsFor(language);
  const words = wordsLanguage === language ? {} : { lang: wordsLanguage, dir: 'ltr' };
  const below = contents.flatMap(({ children }) => children);
  return h('header.way', [
    h('p', words, [h('a', { href: 'index.html' }, allEditions)]),
    ...(previous === null ? [] : [h('p', words, [h('a', { href: previous, rel: ['prev'] }, before)])]),
    ...(next === null ? [] : [h('p', words, [h('a', { href: next, rel: ['next'] }, after)])]),
    ...(below.length > 0 ? [folded(labels.contents, languageOf(labels, language), [headingList(contents)])] : []),
    ...(pages.length > 1
      ? [
          folded(pagesWords, words, [
            h('ol.pages', onLines(pages.map(({ id, label }) => h('li', [h('a', { href: `#${id}` }, label)])))),
          ]),
        ]
      : []),
  ]);
}

/** A list that is opened at will, as a landmark of its own. */
function folded(name: string, properties: Readonly<Record<string, string>>, list: readonly ElementContent[]): Element {
  return h('nav', { ariaLabel: name, ...properties }, [h('details', [h('summary', name), ...list])]);
}

function headingList(entries: readonly ContentsEntry[]): Element {
  const items = entries.map(({ id, label, children }) =>
    h('li', [h('a', { href: `#${id}` }, label), ...(children.length > 0 ? [headingList(children)] : [])]),
  );
  return h('ol', onLines(items));
}

/** The article's pictures, each once, under names of their own beside the page. */
function picturesOf(article: Article, stem: string): ReadonlyMap<Graphic, SiteFile> {
  return new Map(
    graphicsOf(article).map((graphic, index) => {
      const name = `${stem}-picture-${index + 1}.${extensionOf(graphic)}`;
      return [graphic, { name, bytes: graphic.data }];
    }),
  );
}

/**
 * Without what has a meaning in an e-book alone. The place where a page begins is but a place to go to: browsers know no
 * page break, whose name they would keep from their readers.
 */
function asHtml(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const { 'epub:type': _type, xmlLang: _language, ...properties } = node.properties;
  if (properties.role === 'doc-pagebreak') return h('span', { id: String(properties.id) });
  const children = node.children.map(asHtml);
  // An aside of the text is part of it, and no landmark of the page.
  const isNote = node.tagName === 'aside' && properties.role === undefined;
  return isNote
    ? { ...node, tagName: 'div', properties: { ...properties, role: 'note' }, children }
    : { ...node, properties, children };
}

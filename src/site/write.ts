import { type ElementContent, h, onLines } from '../html/element.ts';
import { titleOf } from '../html/title.ts';
import { directionOf } from '../language/direction.ts';
import { editionLabelsFor } from '../language/edition-labels.ts';
import { editionPurposesFor } from '../language/edition-purposes.ts';
import { epubLabelsFor, languageOf } from '../language/epub-labels.ts';
import { type SiteLabels, siteLabelsFor } from '../language/site-labels.ts';
import type { Article } from '../model/article.ts';
import type { Block, Byline } from '../model/block.ts';
import type { Edition } from '../model/edition.ts';
import type { Inline } from '../model/inline.ts';
import type { Metadata } from '../model/metadata.ts';
import { plainTextOf, textOf } from '../model/visit.ts';
import { type SiteFile, serialise } from './document.ts';
import { editionSection, type SiteWords } from './edition.ts';
import { jsonLd } from './json-ld.ts';
import { siteStylesheet } from './stylesheet.ts';

/** A picture beside the page: its file's name and its size in pixels. */
export interface SitePicture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** What the download page tells of. */
export interface Site {
  /** Finished: its header is printed as it stands. */
  readonly article: Article;
  readonly editions: readonly Edition[];
  /** Names of the articles of a book; left out where the publication is one article. */
  readonly contents?: readonly string[];
  /** Addresses of the pages that these can be read on, in the same order; empty where there are none. */
  readonly readings?: readonly string[];
  /** The page that the text can be read on; null or left out where there is none. */
  readonly reading?: string | null;
  /** The page that tells what was checked; null or left out where there is none. */
  readonly evidence?: string | null;
  /** Of the first page of each PDF, by its edition's name, and of the EPUB's cover. */
  readonly pictures: { readonly pages: ReadonlyMap<string, SitePicture>; readonly cover: SitePicture | null };
}

/** The EPUB first: it is the edition that adapts. */
const order: readonly Edition['format'][] = ['epub', 'pdf', 'braille'];

/** The download page of a publication. */
export function writeSite(site: Site): SiteFile {
  const { article, editions, pictures, contents = [], readings = [], reading = null, evidence = null } = site;
  const { metadata } = article;
  const { labels, language } = siteLabelsFor(metadata.language);
  const title = titleOf(article);
  const words: SiteWords = { labels, editions: editionLabelsFor(language), purposes: editionPurposesFor(language) };
  const sorted = [...editions].sort((a, b) => order.indexOf(a.format) - order.indexOf(b.format));
  const sections = sorted.map((edition) => {
    const picture = edition.format === 'epub' ? pictures.cover : (pictures.pages.get(edition.name) ?? null);
    return editionSection(edition, picture, metadata, words, editions.length > 2);
  });
  const bytes = serialise({
    title,
    description: metadata.description ?? metadata.deck,
    language,
    direction: directionOf(language),
    data: jsonLd(article, sorted, contents),
    style: siteStylesheet,
    body: [
      h('main', [
        header(article, title, language),
        ...(reading === null ? [] : [way('read', reading, words.purposes.readHere, words.purposes.readHerePurpose)]),
        h('div.editions', onLines(sections)),
        ...contentsSection(contents, readings, metadata),
        ...(evidence === null
          ? []
          : [way('evidence', evidence, words.purposes.evidence, words.purposes.evidencePurpose)]),
      ]),
      ...footer(metadata, labels),
    ],
  });
  return { name: 'index.html', bytes };
}

/** A page beside this one, and what it is for. */
function way(name: string, file: string, words: string, purpose: string): ElementContent {
  return h('p', { className: ['way', name] }, [h('a', { href: file }, words), ' ', h('span.purpose', purpose)]);
}

/** The articles of a book, in their order. */
function contentsSection(
  contents: readonly string[],
  readings: readonly string[],
  { language }: Metadata,
): readonly ElementContent[] {
  if (contents.length === 0) return [];
  const words = epubLabelsFor(language);
  const items = contents.map((name, index) => {
    const href = readings[index];
    return h('li', { dir: 'auto' }, [href === undefined ? { type: 'text', value: name } : h('a', { href }, name)]);
  });
  return [
    h('section', { ariaLabelledBy: 'contents' }, [
      h('h2', { id: 'contents', ...languageOf(words, language) }, words.contents),
      h('ol', onLines(items)),
    ]),
  ];
}

/** Kicker, headline, deck, byline and date, in the article's own language where the page speaks another. */
function header(article: Article, title: string, pageLanguage: string): ElementContent {
  const { language, direction } = article.metadata;
  const properties = language === pageLanguage ? {} : { lang: language, dir: direction };
  const elements = article.children.flatMap((block) => [...headerElement(block)]);
  const named = article.children.some((block) => block.type === 'headline');
  return h('header', properties, onLines(named ? elements : [h('h1', title), ...elements]));
}

function headerElement(block: Block): readonly ElementContent[] {
  switch (block.type) {
    case 'kicker':
      return [h('p.kicker', plainTextOf(block))];
    case 'headline':
      return [h('h1', plainTextOf(block))];
    case 'deck':
      return [h('p.deck', plainTextOf(block))];
    case 'byline':
      return [h('p.byline', [...byline(block)])];
    case 'publicationDate':
      return [h('p.date', textOf(block))];
    default:
      return [];
  }
}

function byline({ children }: Byline): readonly ElementContent[] {
  return children.map((child: Inline) => {
    const text = textOf(child);
    return child.type === 'personName' ? h('span.person', text) : { type: 'text', value: text };
  });
}

/** Where it comes from, whose it is, whom to tell of a barrier; nothing where nothing is known. */
function footer({ source, rights, accessibilityContact }: Metadata, labels: SiteLabels): readonly ElementContent[] {
  const lines = [
    ...(source === null ? [] : [h('p', [`${labels.source}: `, h('a', { href: source }, source)])]),
    ...(rights === null ? [] : [h('p', { dir: 'auto' }, rights)]),
    ...(accessibilityContact === null ? [] : [h('p', [`${labels.contact}: `, contact(accessibilityContact)])]),
  ];
  return lines.length > 0 ? [h('footer', lines)] : [];
}

function contact(address: string): ElementContent {
  const bare = address.replace(/^mailto:/, '');
  const href = /^https?:/.test(address) ? address : `mailto:${bare}`;
  return h('a', { href }, bare);
}

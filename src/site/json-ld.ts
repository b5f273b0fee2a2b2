import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Metadata } from '../model/metadata.ts';
import { textOf, visit } from '../model/visit.ts';

type Json = { readonly [key: string]: unknown };

/**
 * The publication in schema.org's words: the article, its files with their accessibility, and the quotations whose
 * speaker is sure; of a book, the names of its articles. As text that can stand in a `script` element: no character of it ends that element.
 */
export function jsonLd(article: Article, editions: readonly Edition[], contents: readonly string[] = []): string {
  const { metadata } = article;
  const isBook = contents.length > 0;
  const document: Json = {
    '@context': 'https://schema.org',
    '@type': isBook ? 'Book' : 'Article',
    '@id': metadata.identifier,
    name: isBook ? metadata.headline : null,
    headline: isBook ? null : metadata.headline,
    alternativeHeadline: metadata.deck,
    articleSection: metadata.kicker,
    description: metadata.description,
    inLanguage: metadata.language,
    author: metadata.byline.map((name) => ({ '@type': 'Person', name })),
    contributor: metadata.contributors.map(({ name }) => ({ '@type': 'Person', name })),
    isPartOf: seriesOf(metadata),
    datePublished: metadata.published,
    dateModified: metadata.updated,
    publisher: metadata.publisher === null ? null : { '@type': 'Organization', name: metadata.publisher },
    url: metadata.source,
    copyrightNotice: metadata.rights,
    keywords: metadata.subjects,
    encoding: editions.map(fileOf),
    hasPart: isBook ? contents.map((headline) => ({ '@type': 'Article', headline })) : quotationsOf(article),
  };
  return JSON.stringify(known(document), null, 2)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function seriesOf({ series }: Metadata): Json | null {
  if (series === null) return null;
  return known({ '@type': 'CreativeWorkSeries', name: series.name, position: series.position });
}

function fileOf({ file, mediaType, bytes, identifier, facts }: Edition): Json {
  return known({
    '@type': 'MediaObject',
    '@id': identifier,
    contentUrl: encodeURIComponent(file),
    encodingFormat: mediaType,
    contentSize: `${bytes.length} B`,
    accessMode: facts.accessModes,
    accessModeSufficient: facts.accessModesSufficient.map((modes) => ({
      '@type': 'ItemList',
      itemListElement: modes.split(','),
    })),
    accessibilityFeature: facts.accessibilityFeatures,
    accessibilityHazard: facts.accessibilityHazards,
    accessibilitySummary: facts.accessibilitySummary,
  });
}

/** Quotations whose speaker is sure; a wrong one is worse than none. */
function quotationsOf(article: Article): readonly Json[] {
  const parts = new Map<string, string[]>();
  visit(article, (node) => {
    if (node.type !== 'quotationPart') return;
    parts.set(node.quotation, [...(parts.get(node.quotation) ?? []), textOf(node)]);
  });
  return [...parts].flatMap(([id, texts]) => {
    const quotation = article.quotations.get(id);
    if (!quotation || quotation.speaker === null || quotation.confidence !== 'high') return [];
    const spokenByCharacter = { '@type': 'Person', name: quotation.speaker };
    return [{ '@type': 'Quotation', text: texts.join(' '), spokenByCharacter }];
  });
}

/** Without what isn't known. */
function known(document: Json): Json {
  const entries = Object.entries(document).filter(([, value]) => {
    return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  });
  return Object.fromEntries(entries);
}

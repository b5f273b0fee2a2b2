import type { Article } from '../model/article.ts';
import type { Claims, Conformance, Facts, Format } from '../model/edition.ts';
import { type Node, visit } from '../model/visit.ts';
import { captionsWithoutPicture, isDescribed, meaningfulFiguresOf } from './pictures.ts';
import { summaryOf } from './summary.ts';

/** What is known of an edition beside its article. */
export interface FactsOptions {
  readonly format: Format;
  readonly claims: Claims;
  /** Whether the e-book has the markers of a paged edition's pages. */
  readonly pageBreaks: boolean;
  /** Size of that paged edition's pages ('A4'); null where there is none. */
  readonly pageSize: string | null;
  /** Whether no text on the pages is below 18 points; of a file whose text can't be made larger by itself. */
  readonly largePrint?: boolean;
  /** What people established of this file (accessibility/conformance.ts); null or left out where they didn't. */
  readonly conformance?: Conformance | null;
}

/**
 * The accessibility of one file, from its tree and nothing else, in the terms of the Schema.org Accessibility
 * Properties for Discoverability Vocabulary.
 */
export function factsOf(article: Article, options: FactsOptions): Facts {
  const figures = meaningfulFiguresOf(article);
  const allDescribed = figures.every(isDescribed);
  return {
    accessModes: figures.length > 0 ? ['textual', 'visual'] : ['textual'],
    accessModesSufficient: sufficientModes(figures.length > 0, allDescribed),
    accessibilityFeatures: featuresOf(article, options, figures.length > 0 && allDescribed),
    accessibilityHazards: ['none'],
    accessibilitySummary: summaryOf(article.metadata.language, {
      pageSize: options.pageBreaks ? options.pageSize : null,
      undescribed: !allDescribed,
      missingPictures: captionsWithoutPicture(article).length > 0,
      evaluated: options.conformance != null,
    }),
    languages: languagesOf(article),
    ...(options.conformance == null ? {} : { conformance: options.conformance }),
  };
}

/** Sets of modes each of which is enough by itself to take in everything. */
function sufficientModes(pictures: boolean, allDescribed: boolean): readonly string[] {
  if (!pictures) return ['textual'];
  return allDescribed ? ['textual,visual', 'textual'] : ['textual,visual'];
}

function featuresOf(article: Article, options: FactsOptions, alternatives: boolean): readonly string[] {
  const epub = options.format === 'epub';
  const tagged = options.claims.pdfUa !== null;
  const structured = epub || tagged;
  const types = typesIn(article);
  const headings = article.children.some(({ type }) => type === 'headline' || type === 'heading');
  const features: readonly (readonly [feature: string, holds: boolean])[] = [
    ['alternativeText', alternatives],
    // Each formula is MathML in an e-book and goes with MathML in a PDF/UA-2; it has what it is read as in every format.
    ['MathML', (epub || options.claims.pdfUa === 2) && types.has('maths')],
    ['describedMath', structured && types.has('maths')],
    ['displayTransformability', epub],
    ['largePrint', options.largePrint === true],
    ['longDescription', structured && types.has('longDescription')],
    ['pageBreakMarkers', epub && options.pageBreaks],
    ['pageNavigation', epub && options.pageBreaks],
    ['readingOrder', structured],
    ['structuralNavigation', structured && headings],
    ['tableOfContents', epub],
    ['taggedPDF', tagged],
    ['unlocked', true],
  ];
  return features.filter(([, holds]) => holds).map(([feature]) => feature);
}

/** The types of all nodes of an article. */
export function typesIn(article: Article): ReadonlySet<Node['type']> {
  const types = new Set<Node['type']>();
  visit(article, ({ type }) => types.add(type));
  return types;
}

/** The article's language and those of its parts, in the order they come. */
export function languagesOf(article: Article): readonly string[] {
  const languages = new Set([article.metadata.language]);
  visit(article, (node) => {
    if (node.type === 'languageSpan' || node.type === 'languagePart') languages.add(node.language);
  });
  return [...languages];
}

import type { Article } from '../model/article.ts';
import type { Facts } from '../model/edition.ts';
import { languagesOf, typesIn } from './facts.ts';
import { captionsWithoutPicture, isDescribed, meaningfulFiguresOf } from './pictures.ts';
import { summaryOf } from './summary.ts';

/** What is known of a braille edition beside its article. */
export interface BrailleFactsOptions {
  /** Whether the pages of a paged edition are told. */
  readonly pageBreaks: boolean;
  /** Size of that edition's pages ('A4'); null where there is none. */
  readonly pageSize: string | null;
}

/** What the facts of a braille edition need to know of one article. */
export interface BrailleContent {
  /** Whether there are pictures that mean something, and whether each of those has an alternative. */
  readonly pictures: 'none' | 'described' | 'undescribed';
  readonly longDescriptions: boolean;
  readonly missingPictures: boolean;
  readonly languages: readonly string[];
}

export function brailleContentOf(article: Article): BrailleContent {
  const figures = meaningfulFiguresOf(article);
  return {
    pictures: figures.length === 0 ? 'none' : figures.every(isDescribed) ? 'described' : 'undescribed',
    longDescriptions: typesIn(article).has('longDescription'),
    missingPictures: captionsWithoutPicture(article).length > 0,
    languages: languagesOf(article),
  };
}

/** The facts of the braille edition of one article. */
export function brailleFacts(article: Article, options: BrailleFactsOptions): Facts {
  return brailleFactsOf([brailleContentOf(article)], article.metadata.language, options);
}

/**
 * The accessibility of a braille edition, in the terms of the Schema.org Accessibility Properties for Discoverability
 * Vocabulary: everything in it is read by touch, and `braille` is the feature that says so. A BRF file has neither marks
 * of structure nor a list of pages, so it claims no navigation. `language` is that of the whole edition.
 */
export function brailleFactsOf(
  contents: readonly BrailleContent[],
  language: string,
  { pageBreaks, pageSize }: BrailleFactsOptions,
): Facts {
  const undescribed = contents.some(({ pictures }) => pictures === 'undescribed');
  const pictured = contents.some(({ pictures }) => pictures !== 'none');
  const features: readonly (readonly [feature: string, holds: boolean])[] = [
    ['alternativeText', pictured && !undescribed],
    ['braille', true],
    ['longDescription', contents.some(({ longDescriptions }) => longDescriptions)],
    ['pageBreakMarkers', pageBreaks],
    ['readingOrder', true],
    ['unlocked', true],
  ];
  return {
    accessModes: ['tactile'],
    accessModesSufficient: ['tactile'],
    accessibilityFeatures: features.filter(([, holds]) => holds).map(([feature]) => feature),
    accessibilityHazards: ['none'],
    accessibilitySummary: summaryOf(language, {
      pageSize: pageBreaks ? pageSize : null,
      undescribed,
      missingPictures: contents.some(({ missingPictures }) => missingPictures),
    }),
    languages: [...new Set([language, ...contents.flatMap(({ languages }) => languages)])],
  };
}

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

/**
 * The accessibility of a braille edition, in the terms of the Schema.org Accessibility Properties for Discoverability
 * Vocabulary: everything in it is read by touch, and `braille` is the feature that says so. A BRF file has neither marks
 * of structure nor a list of pages, so it claims no navigation.
 */
export function brailleFacts(article: Article, { pageBreaks, pageSize }: BrailleFactsOptions): Facts {
  const figures = meaningfulFiguresOf(article);
  const described = figures.every(isDescribed);
  const features: readonly (readonly [feature: string, holds: boolean])[] = [
    ['alternativeText', figures.length > 0 && described],
    ['braille', true],
    ['longDescription', typesIn(article).has('longDescription')],
    ['pageBreakMarkers', pageBreaks],
    ['readingOrder', true],
    ['unlocked', true],
  ];
  return {
    accessModes: ['tactile'],
    accessModesSufficient: ['tactile'],
    accessibilityFeatures: features.filter(([, holds]) => holds).map(([feature]) => feature),
    accessibilityHazards: ['none'],
    accessibilitySummary: summaryOf(article.metadata.language, {
      pageSize: pageBreaks ? pageSize : null,
      undescribed: !described,
      missingPictures: captionsWithoutPicture(article).length > 0,
    }),
    languages: languagesOf(article),
  };
}

import type { Element } from 'xast';
import type { EpubContents } from '../contents.ts';
import { statementsOf, valuesOf } from '../package.ts';
import { headingLevelOf } from '../roles.ts';
import { attribute, isKind } from '../tree.ts';
import { isLocked } from './container.ts';
import { contentOf } from './content.ts';
import { defineRule, type EpubRule, epubAccessibility, failed, type Remark, unsure } from './rule.ts';

/** What a file shows of a feature: that it is there, that it can't be, or nothing. */
interface Sight {
  readonly there: boolean;
  /** Why it isn't there. */
  readonly why: string;
  /** Whether a book that has it must say so. */
  readonly asked: boolean;
}

/** The features that a file itself shows to be there or not; of others ('readingOrder') a person must judge. */
function sightOf(book: EpubContents, feature: string): Sight | null {
  const content = contentOf(book);
  const { markers, pages, pictures, undescribed, formulas } = content;
  switch (feature) {
    case 'alternativeText': {
      const there = pictures.length > 0 && undescribed.length === 0;
      const named = there || (undescribed.length === 0 && hasNamed(book));
      return { there: named, why: why(pictures.length, 'pictures', undescribed.length), asked: there };
    }
    case 'longDescription':
    case 'longDescriptions':
      return { ...sight(hasLongDescription(book), 'No picture has a long description.'), asked: hasDetails(book) };
    case 'tableOfContents':
      return sight(
        [...book.lists, ...book.ncx].some(({ kind, entries }) => kind === 'contents' && entries.length > 0),
        'There are no contents.',
      );
    case 'structuralNavigation':
      return sight(
        content.documents.some(({ elements }) => elements.some((one) => headingLevelOf(one) !== null)),
        'There is no heading.',
      );
    case 'pageBreakMarkers':
    case 'printPageNumbers':
      return {
        ...sight(markers.length > 0, 'No page is marked.'),
        asked: feature === 'pageBreakMarkers' && markers.length > 0,
      };
    case 'pageNavigation':
      return sight(pages.length > 0, 'There is no list of pages.');
    case 'index':
      return { ...sight(hasIndex(book), 'There is no index.'), asked: false };
    case 'MathML':
      return sight(formulas.length > 0, 'There is no formula in MathML.');
    case 'describedMath': {
      const nameless = formulas.some(
        ({ element }) => (attribute(element, 'alttext') ?? attribute(element, 'aria-label') ?? '') === '',
      );
      return { there: formulas.length === 0 || !nameless, why: 'A formula has no words.', asked: false };
    }
    case 'displayTransformability':
      return { ...sight(!isFixed(book), 'The layout of its pages is fixed.'), asked: false };
    case 'ttsMarkup':
      return { ...sight(hasSpeech(book), 'Nothing says how it is spoken.'), asked: false };
    case 'synchronizedAudioText':
      return sight(
        book.package.manifest.some(({ mediaType }) => mediaType === 'application/smil+xml'),
        'No sound goes with the text.',
      );
    case 'captions':
    case 'openCaptions':
    case 'closedCaptions':
    case 'audioDescription':
    case 'signLanguage':
      return { ...sight(content.films.length > 0, 'There is no film.'), asked: false };
    case 'ARIA':
      return { ...sight(hasAria(book), 'There is neither a role nor a property of ARIA.'), asked: false };
    case 'unlocked':
      return { ...sight(!isLocked(book), 'Some of it is encrypted.'), asked: false };
    case 'rubyAnnotations':
    case 'fullRubyAnnotations':
      return {
        ...sight(
          has(book, ({ name }) => name === 'ruby'),
          'There is no ruby.',
        ),
        asked: false,
      };
    default:
      return null;
  }
}

function sight(there: boolean, reason: string): Sight {
  return { there, why: reason, asked: there };
}

function why(count: number, what: string, without: number): string {
  return count === 0 ? `There are no ${what}.` : `${without} of ${count} ${what} have no words.`;
}

function has(book: EpubContents, test: (element: Element) => boolean): boolean {
  return book.documents.some(({ elements }) => elements.some(test));
}

function hasNamed(book: EpubContents): boolean {
  return has(book, (element) => element.name === 'img' || element.name === 'svg:svg' || element.name === 'm:math');
}

/** The ways that lead from a picture to a text about it. */
function hasDetails(book: EpubContents): boolean {
  return has(book, (element) => element.name === 'img' && attribute(element, 'aria-details') !== null);
}

function hasLongDescription(book: EpubContents): boolean {
  return has(
    book,
    (element) =>
      attribute(element, 'aria-details') !== null ||
      attribute(element, 'longdesc') !== null ||
      attribute(element, 'aria-describedby') !== null ||
      element.name === 'details' ||
      element.name === 'svg:desc',
  );
}

function hasIndex(book: EpubContents): boolean {
  return has(book, (element) => isKind(element, 'index')) || has(book, ({ attributes }) => attributes.id === 'index');
}

function hasSpeech(book: EpubContents): boolean {
  const sheets = [...book.sheets.values()].flatMap(({ rules }) => rules.flatMap(({ declarations }) => declarations));
  const spoken = sheets.some(({ property }) => /^(?:-epub-)?(?:speak|pause|cue|rest|voice)/u.test(property));
  const lexicon = book.package.manifest.some(({ mediaType }) => mediaType === 'application/pls+xml');
  return (
    spoken ||
    lexicon ||
    has(book, ({ attributes }) => Object.keys(attributes).some((name) => /^(?:ssml:|data-ssml)/u.test(name)))
  );
}

function hasAria(book: EpubContents): boolean {
  return has(book, (element) =>
    Object.keys(element.attributes).some((name) => name === 'role' || name.startsWith('aria-')),
  );
}

function isFixed({ package: opf }: EpubContents): boolean {
  const whole = valuesOf(opf, 'rendition:layout').includes('pre-paginated');
  const parts = opf.spine.filter(({ properties }) => properties.includes('rendition:layout-pre-paginated'));
  return whole || (parts.length > 0 && parts.length === opf.spine.length);
}

const claimed = defineRule(
  'accessibility-features-true',
  [epubAccessibility, '2.2'],
  'Each feature that the package claims is in the content.',
  (book) => {
    const { package: opf } = book;
    const stated = statementsOf(opf, 'schema:accessibilityFeature');
    if (stated.length === 0) return 'inapplicable';
    const none = stated.find(({ value }) => value === 'none');
    const remarks: Remark[] = [];
    if (none && stated.length > 1)
      remarks.push(failed('It claims features and that there are none.', opf.file, none.element));
    for (const { value, element } of stated) {
      const seen = sightOf(book, value);
      if (seen && !seen.there) remarks.push(failed(`${value} is claimed. ${seen.why}`, opf.file, element));
      else if (value === '') remarks.push(failed('A feature has no name.', opf.file, element));
    }
    return remarks;
  },
);

/** Those that a file shows beyond doubt. */
const visible: readonly string[] = [
  'alternativeText',
  'longDescription',
  'tableOfContents',
  'structuralNavigation',
  'pageBreakMarkers',
  'pageNavigation',
  'MathML',
  'synchronizedAudioText',
];

const synonyms: Readonly<Record<string, readonly string[]>> = {
  longDescription: ['longDescriptions'],
  pageBreakMarkers: ['printPageNumbers'],
  pageNavigation: ['printPageNumbers'],
};

const unclaimed = defineRule(
  'accessibility-features-complete',
  [epubAccessibility, '2.2'],
  'Each feature that the content has is claimed, so that readers find the book by it.',
  (book) => {
    const { package: opf } = book;
    const stated = new Set(valuesOf(opf, 'schema:accessibilityFeature'));
    if (stated.size === 0) return 'inapplicable';
    return visible
      .filter((feature) => ![feature, ...(synonyms[feature] ?? [])].some((name) => stated.has(name)))
      .filter((feature) => sightOf(book, feature)?.asked === true)
      .map((feature) => failed(`The content has ${feature}, which the package does not claim.`, opf.file));
  },
);

/** What is claimed of every page by a claim of transformability. */
const fixed = defineRule(
  'accessibility-fixed-layout',
  [epubAccessibility, '3.3'],
  'Text can be enlarged and respaced: its layout is not fixed.',
  (book) => {
    if (!isFixed(book)) return [];
    return [unsure('Its layout is fixed; whether it can be read enlarged is for a person to try.', book.package.file)];
  },
);

export const featureRules: readonly EpubRule[] = [claimed, unclaimed, fixed];

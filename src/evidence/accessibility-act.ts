import type { Edition } from '../model/edition.ts';
import type { Metadata } from '../model/metadata.ts';
import { together } from './together.ts';
import type { ActItem, Assertion, Test } from './types.ts';

interface Known {
  readonly editions: readonly Edition[];
  readonly tests: readonly Test[];
  readonly assertions: readonly Assertion[];
  readonly metadata: Metadata;
}

interface Asked {
  readonly item: string;
  /** In our words; the law's own stand in Directive (EU) 2019/882, Annex I. */
  readonly asks: string;
  readonly answer: (known: Known) => string;
  /** Features of metadata that answer it. */
  readonly features: readonly string[];
  /** Rules of ours whose name says that they are about it. */
  readonly rules: RegExp | null;
  /** Checkpoints of people about it, of the e-book. */
  readonly criteria: readonly string[];
}

/** Annex I, section IV (f), all of its items; of section III, which holds for all services, what a publication can answer. */
const asked: readonly Asked[] = [
  {
    item: 'IV (f) (i)',
    asks: 'Where an e-book has sound beside text, text and sound are synchronised.',
    answer: () => 'No file contains sound, so there is nothing to synchronise.',
    features: [],
    rules: null,
    criteria: [],
  },
  {
    item: 'IV (f) (ii)',
    asks: 'The files do not keep assistive technology from working.',
    answer: () =>
      'The files have no script, no remote resource and no encryption; text is text, in a structure of its own.',
    features: ['unlocked', 'taggedPDF'],
    rules:
      /locked|security|script|remote|well-formed|readable|roles|unique-ids|id-references|hidden|text-shown|artifact|^tagged|^marked|tree-|types-|content-|characters|fonts|^words-|hyphens|annotation|tab-order/,
    criteria: ['2.1.1', '2.1.2', '4.1.2'],
  },
  {
    item: 'IV (f) (iii)',
    asks: 'The content can be reached and navigated, its structure is given, and its presentation is flexible.',
    answer: () =>
      'The e-book adapts to its reader and has contents, headings and pages to go to; the PDFs have bookmarks and tags.',
    features: [
      'tableOfContents',
      'structuralNavigation',
      'readingOrder',
      'pageNavigation',
      'pageBreakMarkers',
      'displayTransformability',
    ],
    rules:
      /^nav-|outline|^page-|heading|order|spine|^table|^list|^note|^header|link|font-sizes|reader-styles|clipped|fixed-layout/,
    criteria: ['1.3.1', '1.3.2', '1.4.4', '1.4.10', '1.4.12', '2.4.1', '2.4.5', '2.4.6'],
  },
  {
    item: 'IV (f) (iv)',
    asks: 'There are alternative renditions of the content, which work together with different assistive technologies.',
    answer: ({ editions }) =>
      `The same text is published as ${listOf([...new Set(editions.map(({ file }) => file))])}; with each picture goes what describes it in words, with each passage its language.`,
    features: ['alternativeText', 'longDescription', 'MathML', 'describedMath'],
    rules: /alternative|language|contrast|colours|formula|figure|picture|drawing|text-size|^words-/,
    criteria: ['1.1.1', '1.4.1', '1.4.3', '1.4.5', '3.1.1', '3.1.2'],
  },
  {
    item: 'IV (f) (v)',
    asks: 'The accessibility features can be found out from metadata.',
    answer: () => 'Each file states how it can be read in the words of schema.org; the download page shows the same.',
    features: [],
    rules: /^accessibility-|^metadata|title|identifier|date|modified|features|access-modes|claim|authors/,
    criteria: ['2.4.2'],
  },
  {
    item: 'IV (f) (vi)',
    asks: 'Protection against copying does not block accessibility features.',
    answer: () => 'No file is protected against copying.',
    features: ['unlocked'],
    rules: /locked|security/,
    criteria: [],
  },
  {
    item: 'III (b)',
    asks: 'What there is to know about the service and its accessibility is given in text, for more than one sense, and well legible.',
    answer: () => 'This page and the download page are text that adapts to its reader, in print as well.',
    features: [],
    rules: null,
    criteria: [],
  },
  {
    item: 'III (c)',
    asks: 'The web pages are perceivable, operable, understandable and robust.',
    answer: () =>
      'Both pages work without script, by keyboard, in a narrow window, in dark and in forced colours; they load nothing from elsewhere.',
    features: [],
    rules: null,
    criteria: [],
  },
  {
    item: 'III (d)',
    asks: 'Where there is support, it tells about accessibility in ways that are accessible.',
    answer: ({ metadata }) =>
      metadata.accessibilityContact === null
        ? 'No contact is given; `accessibilityContact` in the configuration names one.'
        : `Barriers can be reported to ${metadata.accessibilityContact}.`,
    features: [],
    rules: null,
    criteria: [],
  },
];

/** What the European Accessibility Act asks of an e-book, item by item, and what shows that it is answered. */
export function accessibilityAct(known: Known): readonly ActItem[] {
  const { editions, tests, assertions } = known;
  const present = new Set(editions.flatMap(({ facts }) => facts.accessibilityFeatures));
  return asked.map(({ item, asks, answer, features, rules, criteria }) => {
    const about = tests.filter(({ id }) => isAbout(id, rules, criteria)).map(({ id }) => id);
    const outcomes = assertions.filter(({ test }) => about.includes(test)).map(({ outcome }) => outcome);
    return {
      item,
      asks,
      answer: answer(known),
      features: features.filter((feature) => present.has(feature)),
      tests: about,
      outcome: item === 'IV (f) (i)' ? 'inapplicable' : together(outcomes),
    };
  });
}

function isAbout(id: string, rules: RegExp | null, criteria: readonly string[]): boolean {
  const [family, name = ''] = id.split(':');
  if (family === 'wcag') return criteria.includes(name);
  return family !== 'matterhorn' && rules !== null && rules.test(name);
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

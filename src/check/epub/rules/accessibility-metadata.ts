import { type Statement, statementsOf, valuesOf } from '../package.ts';
import { alternativeOf } from '../said.ts';
import { contentOf } from './content.ts';
import { cited, defineRule, type EpubRule, epubAccessibility, failed, type Remark, unsure } from './rule.ts';

/** By the Schema.org Accessibility Properties for Discoverability Vocabulary. */
const modes: ReadonlySet<string> = new Set([
  ...['auditory', 'chartOnVisual', 'chemOnVisual', 'colorDependent', 'diagramOnVisual', 'mathOnVisual'],
  ...['musicOnVisual', 'tactile', 'textOnVisual', 'textual', 'visual'],
]);

const accessModes = defineRule(
  'accessibility-access-modes',
  [epubAccessibility, '2.2'],
  'The package says by which senses the content is taken in, and only those that it needs.',
  (book) => {
    const { package: opf } = book;
    const stated = statementsOf(opf, 'schema:accessMode');
    if (stated.length === 0) return [failed('The package names no schema:accessMode.', opf.file)];
    const has = new Set(stated.map(({ value }) => value));
    const content = contentOf(book);
    const remarks: Remark[] = stated
      .filter(({ value }) => !modes.has(value))
      .map(({ value, element }) => unsure(`${cited(value)} is no mode of the vocabulary.`, opf.file, element));
    const where = (mode: string) => stated.find(({ value }) => value === mode)?.element ?? null;
    const [picture] = content.meaningfulPictures;
    if (picture && !has.has('visual')) {
      remarks.push(failed('The package does not say that there are pictures.', picture.file, picture.element));
    }
    const sees = content.pictures.length + content.covers.length + content.films.length + content.drawings.length > 0;
    if (has.has('visual') && !sees) {
      remarks.push(failed('There is nothing to be seen but text.', opf.file, where('visual')));
    }
    const hears = content.sounds.length + content.films.length > 0;
    if (has.has('auditory') && !hears)
      remarks.push(failed('There is nothing to be heard.', opf.file, where('auditory')));
    if (content.sounds.length > 0 && !has.has('auditory')) {
      const [sound] = content.sounds;
      remarks.push(failed('The package does not say that there is sound.', sound?.file ?? opf.file, sound?.element));
    }
    if (content.words > 50 && !has.has('textual'))
      remarks.push(failed('The package does not say that there is text.', opf.file));
    return remarks;
  },
);

const sufficient = defineRule(
  'accessibility-access-modes-sufficient',
  [epubAccessibility, '2.2'],
  'The package says which senses are enough, and text is said to be only where every picture has its words.',
  (book) => {
    const { package: opf } = book;
    const stated = statementsOf(opf, 'schema:accessModeSufficient');
    if (stated.length === 0) return [failed('The package names no schema:accessModeSufficient.', opf.file)];
    return stated.flatMap(({ value, element }): readonly Remark[] => {
      const set = value.split(',').map((mode) => mode.trim());
      const strange = set.filter((mode) => !/^(?:auditory|tactile|textual|visual)$/u.test(mode));
      if (strange.length > 0) return [unsure(`${cited(strange.join(', '))} is no such sense.`, opf.file, element)];
      const blind = value.trim() === 'textual' ? contentOf(book).undescribed : [];
      return blind
        .slice(0, 1)
        .map((picture) =>
          failed('Text is said to be enough, but this picture has none.', picture.file, picture.element),
        );
    });
  },
);

const features = defineRule(
  'accessibility-features-stated',
  [epubAccessibility, '2.2'],
  'The package says what helps its readers.',
  ({ package: opf }) =>
    valuesOf(opf, 'schema:accessibilityFeature').length > 0
      ? []
      : [failed('The package names no schema:accessibilityFeature.', opf.file)],
);

const hazards: ReadonlySet<string> = new Set([
  ...['flashing', 'noFlashingHazard', 'unknownFlashingHazard', 'motionSimulation', 'noMotionSimulationHazard'],
  ...['unknownMotionSimulationHazard', 'sound', 'noSoundHazard', 'unknownSoundHazard', 'none', 'unknown'],
]);

/** What can't both hold. */
const opposite: readonly (readonly [string, string])[] = [
  ['flashing', 'noFlashingHazard'],
  ['motionSimulation', 'noMotionSimulationHazard'],
  ['sound', 'noSoundHazard'],
];

const hazard = defineRule(
  'accessibility-hazards',
  [epubAccessibility, '2.2'],
  'The package says whether anything in it may harm its readers, and doesn’t contradict itself.',
  ({ package: opf }) => {
    const stated = statementsOf(opf, 'schema:accessibilityHazard');
    if (stated.length === 0) return [failed('The package names no schema:accessibilityHazard.', opf.file)];
    const has = (word: string) => stated.find(({ value }) => value === word);
    const remarks: Remark[] = stated
      .filter(({ value }) => !hazards.has(value))
      .map(({ value, element }) => unsure(`${cited(value)} is no hazard of the vocabulary.`, opf.file, element));
    const none: Statement | undefined = has('none');
    if (none && stated.some(({ value }) => /^(?:flashing|motionSimulation|sound)$/u.test(value))) {
      remarks.push(failed('It says that there is a hazard and that there is none.', opf.file, none.element));
    }
    for (const [one, other] of opposite) {
      if (has(one) && has(other))
        remarks.push(failed(`It says both ${one} and ${other}.`, opf.file, has(other)?.element));
    }
    return remarks;
  },
);

const summary = defineRule(
  'accessibility-summary',
  [epubAccessibility, '2.2'],
  'The package sums up in words how accessible the book is.',
  ({ package: opf }) => {
    const stated = statementsOf(opf, 'schema:accessibilitySummary');
    if (stated.length === 0) return [failed('The package has no schema:accessibilitySummary.', opf.file)];
    return stated
      .filter(({ value }) => value === '')
      .map(({ element }) => failed('The summary is empty.', opf.file, element));
  },
);

const pageSource = defineRule(
  'accessibility-page-source',
  [epubAccessibility, '3.4.1'],
  'A book with the pages of a printed one says which.',
  (book) => {
    const { package: opf } = book;
    const { markers, pages } = contentOf(book);
    if (markers.length === 0 && pages.length === 0) return 'inapplicable';
    const names = ['pageBreakSource', 'a11y:pageBreakSource', 'dc:source', 'dcterms:source'];
    const stated = names.flatMap((name) => statementsOf(opf, name));
    if (stated.length === 0) return [unsure('It has page numbers, but does not say of which edition.', opf.file)];
    return stated
      .filter(({ value }) => value === '')
      .map(({ element }) => failed('The name of the edition is empty.', opf.file, element));
  },
);

const picturesOnly = defineRule(
  'accessibility-cover-alternative',
  [epubAccessibility, '3.3'],
  'The cover has words, so that who hears the book knows what it is.',
  (book) => {
    const { covers } = contentOf(book);
    if (covers.length === 0) return 'inapplicable';
    return covers
      .filter(({ element }) => (alternativeOf(element) ?? '') === '')
      .map(({ file, element }) => unsure('The cover has no words.', file, element));
  },
);

export const accessibilityMetadataRules: readonly EpubRule[] = [
  accessModes,
  sufficient,
  features,
  hazard,
  summary,
  pageSource,
  picturesOnly,
];

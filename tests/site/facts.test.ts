import { expect, test } from 'vitest';
import { siteLabelsFor } from '../../src/language/site-labels.ts';
import type { Edition, Facts } from '../../src/model/edition.ts';
import { displayFields } from '../../src/site/facts.ts';
import { epub, pdf } from './fixture.ts';

const { labels } = siteLabelsFor('en');

function fields(edition: Edition, facts: Partial<Facts> = {}): Readonly<Record<string, string>> {
  const shown = displayFields({ ...edition, facts: { ...edition.facts, ...facts } }, labels);
  return Object.fromEntries(shown.map(({ heading, statements }) => [heading, statements.join(' | ')]));
}

test('an EPUB in the words of the guide', () => {
  expect(fields(epub)).toEqual({
    'Ways of reading': 'Appearance can be modified | Readable in read aloud or dynamic braille | Has alternative text',
    Conformance: 'No information is available',
    Navigation: 'Go to page | Headings | Table of contents',
    Hazards: 'No hazards',
    'Accessibility summary': 'Made by a program; not evaluated by a person.',
    'Additional accessibility information': 'Page breaks included',
  });
});

test('a PDF in the words of the guide', () => {
  expect(fields(pdf)).toEqual({
    'Ways of reading':
      'Appearance cannot be modified | Readable in read aloud or dynamic braille | Has alternative text',
    Conformance: 'No information is available',
    Navigation: 'Headings',
    Hazards: 'No hazards',
    'Accessibility summary': 'Made by a program; not evaluated by a person.',
  });
});

test('where nothing is claimed, the guide’s answer stands', () => {
  const nothing: Facts = {
    accessModes: [],
    accessModesSufficient: [],
    accessibilityFeatures: [],
    accessibilityHazards: [],
    accessibilitySummary: '',
    languages: ['en'],
  };
  expect(fields(epub, nothing)).toEqual({
    'Ways of reading':
      'No information about appearance modifiability is available | No information about nonvisual reading is available',
    Conformance: 'No information is available',
    Navigation: 'No information is available',
    Hazards: 'No information is available',
    'Accessibility summary': 'No information is available',
  });
});

test.each([
  [['textual'], [], [], 'Readable in read aloud or dynamic braille'],
  [['textual', 'visual'], ['textual,visual', 'textual'], [], 'Readable in read aloud or dynamic braille'],
  [['textual', 'visual'], ['textual,visual'], [], 'Not fully readable in read aloud or dynamic braille'],
  [['visual'], ['visual'], [], 'Not readable in read aloud or dynamic braille'],
  [
    ['visual'],
    ['visual'],
    ['alternativeText'],
    'Not fully readable in read aloud or dynamic braille | Has alternative text',
  ],
  [[], [], [], 'No information about nonvisual reading is available'],
])(
  'nonvisual reading by modes %j, enough %j, features %j',
  (accessModes, accessModesSufficient, features, expected) => {
    const facts = { accessModes, accessModesSufficient, accessibilityFeatures: features };
    expect(fields(pdf, facts)['Ways of reading']).toBe(`Appearance cannot be modified | ${expected}`);
  },
);

test.each([
  [['none'], 'No hazards'],
  [['noFlashingHazard', 'noMotionSimulationHazard', 'noSoundHazard'], 'No hazards'],
  [['flashing', 'noSoundHazard'], 'Flashing content'],
  [['motionSimulation', 'sound'], 'Motion simulation | Sounds'],
  [['unknown'], 'The presence of hazards is unknown'],
  [['noSoundHazard'], 'No information is available'],
])('hazards %j', (accessibilityHazards, expected) => {
  expect(fields(epub, { accessibilityHazards }).Hazards).toBe(expected);
});

test('a conformance that people established, with who they are', () => {
  const certifiers = [{ name: 'Ada Example', credential: 'Certified', date: '2025-06-28' }];
  const conformance = { standard: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', certifiers };
  expect(fields(epub, { conformance }).Conformance).toBe(
    'This publication meets accepted accessibility standards | Certified by Ada Example (2025-06-28) | The certifier’s credential is Certified | EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
  );
});

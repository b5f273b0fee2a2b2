import type { ContentKind } from '../content.ts';
import type { Applies, Checkpoint } from './checkpoint.ts';

const always: Applies = 'always';
/** Every e-book has a cover, which is a picture of words, where one could be drawn. */
const cover: Applies = 'always';
/** Every e-book has contents, which are links. */
const contents: Applies = 'always';
const never = (nothing: string): Applies => ({ nothing });

/** [criterion, level, question, when it applies, what to look at]. */
type Row = readonly [string, 'A' | 'AA', string, Applies, ContentKind?];

/**
 * The success criteria of WCAG 2.2, levels A and AA (W3C Recommendation, 5 October 2023; 4.1.1 is obsolete and removed),
 * as questions about an e-book that are answered with yes where the criterion is met.
 */
const rows: readonly Row[] = [
  [
    '1.1.1',
    'A',
    'Does each description say what its picture says, and is no picture passed over that tells something?',
    cover,
    'pictures',
  ],
  ['1.2.1', 'A', 'Is there text for every recording?', never('recordings')],
  ['1.2.2', 'A', 'Does every film have captions?', never('films')],
  ['1.2.3', 'A', 'Is what films show told in sound or text?', never('films')],
  ['1.2.4', 'AA', 'Does everything live have captions?', never('live transmissions')],
  ['1.2.5', 'AA', 'Is what films show told in sound?', never('films')],
  [
    '1.3.1',
    'A',
    'Is everything that looks like a heading, list, table, quotation or note also announced as one?',
    always,
  ],
  ['1.3.2', 'A', 'Does it make sense in the order in which it is read aloud?', always],
  [
    '1.3.3',
    'A',
    'Does no instruction rest on shape, colour, size, place or sound alone (‘in the box on the right’)?',
    always,
  ],
  ['1.3.4', 'AA', 'Can it be read with the screen held upright and lengthwise?', always],
  ['1.3.5', 'AA', 'Does every field that asks about the reader say what it is for?', never('forms')],
  ['1.4.1', 'A', 'Is nothing told by colour alone?', always, 'pictures'],
  ['1.4.2', 'A', 'Can every sound be stopped?', never('sounds')],
  [
    '1.4.3',
    'AA',
    'Does text stand out from its background (4.5 to 1, large text 3 to 1), in pictures too?',
    always,
    'pictures',
  ],
  ['1.4.4', 'AA', 'Can the text be made twice as large without losing anything?', always],
  ['1.4.5', 'AA', 'Is text given as text, and as a picture only where the picture itself matters?', cover, 'pictures'],
  ['1.4.10', 'AA', 'Can it be read in a narrow window without scrolling sideways, tables aside?', always, 'tables'],
  [
    '1.4.11',
    'AA',
    'Do the parts of a picture that matter stand out from each other (3 to 1)?',
    ['pictures'],
    'pictures',
  ],
  ['1.4.12', 'AA', 'Does nothing get lost with wider spacing of lines, words and letters?', always],
  [
    '1.4.13',
    'AA',
    'Can what appears on hovering be dismissed, reached and kept?',
    never('content that appears on hovering'),
  ],
  ['2.1.1', 'A', 'Can every link and note be reached and followed by keyboard?', contents, 'links'],
  ['2.1.2', 'A', 'Can the keyboard leave everything it can reach?', contents, 'notes'],
  ['2.1.4', 'A', 'Can shortcuts of single letters be turned off?', never('shortcuts')],
  ['2.2.1', 'A', 'Can time limits be lengthened?', never('time limits')],
  ['2.2.2', 'A', 'Can everything that moves be stopped?', never('moving content')],
  ['2.3.1', 'A', 'Does nothing flash more than three times a second?', never('flashing content')],
  ['2.4.1', 'A', 'Can what is repeated be skipped, by headings and contents?', always, 'headings'],
  ['2.4.2', 'A', 'Does the title tell what the publication is about?', always],
  ['2.4.3', 'A', 'Does the keyboard reach links and notes in an order that makes sense?', contents, 'links'],
  ['2.4.4', 'A', 'Does each link tell where it leads, by its words or its sentence?', contents, 'links'],
  ['2.4.5', 'AA', 'Is there more than one way to find a part: contents, headings, search, pages?', always],
  ['2.4.6', 'AA', 'Does each heading say what stands below it?', always, 'headings'],
  ['2.4.7', 'AA', 'Can it be seen which link the keyboard is on?', contents, 'links'],
  ['2.4.11', 'AA', 'Is the link that the keyboard is on never hidden behind something?', contents, 'links'],
  ['2.5.1', 'A', 'Can every gesture be done with one finger?', never('gestures of its own')],
  ['2.5.2', 'A', 'Can a touch be taken back before it counts?', contents, 'links'],
  ['2.5.3', 'A', 'Do the names of links hold the words that are seen?', contents, 'links'],
  ['2.5.4', 'A', 'Can what moving the device does be done otherwise?', never('reactions to motion')],
  ['2.5.7', 'AA', 'Can what dragging does be done otherwise?', never('dragging')],
  [
    '2.5.8',
    'AA',
    'Are things to touch large enough or far enough apart, links in a sentence aside?',
    contents,
    'notes',
  ],
  ['3.1.1', 'A', 'Is the language of the publication the one that it names?', always],
  ['3.1.2', 'AA', 'Is every passage in another language named, and with the right language?', always, 'languageParts'],
  ['3.2.1', 'A', 'Does nothing change merely because the keyboard arrives?', contents, 'links'],
  ['3.2.2', 'A', 'Does nothing change merely because something is filled in?', never('forms')],
  ['3.2.3', 'AA', 'Do ways to find one’s way stand in the same place throughout?', always],
  ['3.2.4', 'AA', 'Is the same thing called the same throughout?', always],
  ['3.2.6', 'A', 'Is help to be found in the same place throughout?', never('offers of help')],
  ['3.3.1', 'A', 'Are mistakes in what is filled in told in words?', never('forms')],
  ['3.3.2', 'A', 'Do fields have names or instructions?', never('forms')],
  ['3.3.3', 'AA', 'Is a correction suggested?', never('forms')],
  ['3.3.4', 'AA', 'Can what binds or costs be taken back?', never('forms')],
  ['3.3.7', 'A', 'Need nothing be filled in twice?', never('forms')],
  ['3.3.8', 'AA', 'Does signing in ask for no test of memory?', never('signing in')],
  ['4.1.2', 'A', 'Is every link and note announced with its name and as what it is?', contents, 'links'],
  ['4.1.3', 'AA', 'Are messages announced without moving the keyboard?', never('messages')],
];

/** The criteria of WCAG 2.2, levels A and AA, as questions about an e-book. */
export const wcagCheckpoints: readonly Checkpoint[] = rows.map(([id, level, asks, applies, look]) => ({
  id,
  format: 'epub',
  standard: `WCAG 2.2, level ${level}`,
  clause: id,
  asks,
  applies,
  look: look ?? null,
}));

import type { ContentKind } from '../content.ts';
import type { Applies, Checkpoint } from './checkpoint.ts';

/** The conditions are numbered by the Matterhorn Protocol 1.1 (PDF Association, 2021). */
export const matterhorn = 'Matterhorn Protocol 1.1';

const always: Applies = 'always';
const pictures: Applies = ['pictures'];
const tables: Applies = ['tables'];
const notes: Applies = ['notes'];
const never = (nothing: string): Applies => ({ nothing });

/** [condition, clause of ISO 14289-1 with its paragraph, question, when it applies, what to look at]. */
type Row = readonly [string, string, string, Applies, ContentKind?];

/**
 * All conditions of the Matterhorn Protocol 1.1 whose test needs a human, each turned into a question that is answered
 * with yes where the condition, which describes a failure, isn't met.
 */
const rows: readonly Row[] = [
  ['01-001', '7.1-1', 'Is everything that is read aloud part of the text, and nothing mere decoration?', always],
  ['01-002', '7.1-1', 'Is everything that matters read aloud, and nothing of it treated as decoration?', always],
  ['01-006', '7.1-2', 'Is every part announced as what it is: heading, paragraph, list, quotation, note?', always],
  ['02-002', '7.1-3', 'Do types of structure that are not standard stand for standard types that fit?', always],
  ['03-001', '7.1-5', 'Does nothing flicker when an action is triggered?', never('actions')],
  ['03-002', '7.1-5', 'Does no film or animation flicker?', never('films or animations')],
  ['03-003', '7.1-5', 'Does nothing flicker because of a script?', never('scripts')],
  [
    '04-001',
    '7.1-6',
    'Is everything that colour, contrast, type or position tells also told by the structure?',
    always,
  ],
  ['05-001', '7.1-7', 'Can what a film or recording says be had in another form?', never('recordings')],
  ['05-002', '7.1-7', 'Can what a sound says be had in another form?', never('sounds')],
  ['05-003', '7.1-7', 'Is every signal of a script given in another form than a beep?', never('scripts')],
  ['06-004', '7.1-8', 'Does the title tell this document from others?', always],
  ['08-001', '7.1-10', 'Is text that a scanner recognised free of serious errors?', never('scanned text')],
  ['08-002', '7.1-10', 'Does text that a scanner recognised have a structure?', never('scanned text')],
  ['09-001', '7.2-1', 'Does the order in which it is read make sense from beginning to end?', always],
  ['09-002', '7.2-1', 'Does each part stand inside what it belongs to, and nothing inside what it does not?', always],
  ['09-003', '7.2-1', 'Does the type of each part of the structure suit what stands there?', always],
  [
    '11-007',
    '7.2-3',
    'Is each language named right, so that a voice pronounces it as it should?',
    always,
    'languageParts',
  ],
  [
    '12-001',
    '7.2-4',
    'Are characters that are stretched over several lines read as what they are?',
    ['formulas'],
    'formulas',
  ],
  ['13-001', '7.3-1', 'Is everything drawn that is neither text nor decoration a figure?', always, 'pictures'],
  [
    '13-002',
    '7.3-1',
    'Does a link over a picture tell both where it leads and what the picture is for?',
    never('links over pictures'),
  ],
  [
    '13-003',
    '7.3-2',
    'Is every line under a picture or above a table that names it its caption?',
    ['captions', 'pictures', 'tables'],
    'captions',
  ],
  [
    '13-005',
    '7.3-4',
    'Is each picture described in words, and not only the writing in it repeated?',
    pictures,
    'pictures',
  ],
  ['13-006', '7.3-5', 'Are pictures that mean something only together described together?', pictures, 'pictures'],
  [
    '13-007',
    '7.3-6',
    'Is nothing given as a picture that could be given as text, a table or a list?',
    pictures,
    'pictures',
  ],
  [
    '13-008',
    '7.3-4',
    'Are the words of a picture that is meant to be read as text given as its text?',
    pictures,
    'pictures',
  ],
  ['14-001', '7.4-1', 'Is everything that looks like a heading a heading?', always, 'headings'],
  ['14-004', '7.4.3-1', 'Are headings numbered by level in digits (H1, H2 …)?', ['headings'], 'headings'],
  [
    '14-005',
    '7.4.3-1',
    'Is a heading of the seventh level or below announced with its own level?',
    never('headings below the fourth level'),
  ],
  ['15-001', '7.5-1', 'Is the header of each row announced as a header?', tables, 'tables'],
  ['15-002', '7.5-1', 'Is the header of each column announced as a header?', tables, 'tables'],
  [
    '15-004',
    '7.5-3',
    'Is each table made of rows and columns that belong together, and not of layout?',
    tables,
    'tables',
  ],
  ['15-005', '7.5-2', 'Can the header of every cell be told without doubt?', tables, 'tables'],
  ['16-001', '7.6-1', 'Does every numbered list say how it is numbered?', ['orderedLists'], 'orderedLists'],
  [
    '16-002',
    '7.6-1',
    'Is the way in which a list is numbered the one that it says: 1, 2 or a, b or I, II?',
    ['orderedLists'],
    'orderedLists',
  ],
  ['16-003', '7.6-2', 'Is everything that is a list announced as a list?', always, 'lists'],
  ['17-001', '7.7-1', 'Is every mathematical expression announced as a formula?', always, 'formulas'],
  ['18-001', '7.8-1', 'Are running heads and page numbers left out of what is read aloud?', always],
  ['18-002', '7.8-1', 'Are running heads and page numbers marked as heads and feet of pages?', always],
  ['19-001', '7.9-1', 'Is every note at the foot or the end announced as a note?', notes, 'notes'],
  [
    '19-002',
    '7.9-1',
    'Is every call of a note announced as a reference, and does it lead to the note?',
    notes,
    'notes',
  ],
  ['22-001', '7.12-1', 'Do the threads of the text follow the order in which it is read?', never('article threads')],
  ['24-001', '7.14-1', 'Are forms that are meant for paper marked as such?', never('forms')],
  ['28-001', '7.18.1-2', 'Is every link read at its place in the text?', ['links', 'notes'], 'links'],
  [
    '28-003',
    '7.18.1-3',
    'Does every annotation that only looks like something have a structure that says so?',
    never('annotations but links'),
  ],
  ['28-013', '7.18.5-3', 'Can what a picture with areas to click does be done in another way?', never('image maps')],
  ['29-001', '7.19-1', 'Does no script ask for keys to be pressed in a certain time?', never('scripts')],
  ['31-010', '7.21.4.1-1', 'May each font be embedded and shown by anybody, by its licence?', always],
];

/** The conditions of the Matterhorn Protocol 1.1 that only a person can judge. */
export const matterhornCheckpoints: readonly Checkpoint[] = rows.map(([id, clause, asks, applies, look]) => ({
  id,
  format: 'pdf',
  standard: `${matterhorn}, ISO 14289-1`,
  clause,
  asks,
  applies,
  look: look ?? null,
}));

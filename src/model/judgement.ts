import type { IsoDate } from './metadata.ts';

/** Which file a judgement is about, where it isn't about all: checkpoints of PDF/UA have PDFs, those of WCAG e-books. */
export type JudgedFormat = 'pdf' | 'epub';

/** What a person found who looked at a publication, as the configuration records it (`judgements`). */
export interface Judgement {
  /** The person, or the organisation that answers for it. */
  readonly who: string;
  /** The day it was judged. */
  readonly when: IsoDate;
  /** Conditions of the Matterhorn Protocol ('13-005'), criteria of WCAG ('1.1.1'), or all that apply. */
  readonly checkpoints: readonly string[] | 'all';
  readonly outcome: 'passed' | 'failed';
  /** Null for all formats. */
  readonly format: JudgedFormat | null;
  /** SHA-256 of the text that was judged, as evidence.json prints it; null where it isn't bound to one. */
  readonly of: string | null;
  /** What it was judged with: 'NVDA 2025.3 and Thorium 3.2'; null where nothing is said. */
  readonly tool: string | null;
  readonly note: string | null;
  /** What qualifies the person, for the e-book's metadata; null where nothing is said. */
  readonly credential: string | null;
}

/** Programs whose users are asked what they hear of the specimen. */
export const listeningTools = ['NVDA', 'JAWS', 'VoiceOver', 'Acrobat', 'Thorium', 'Apple Books'] as const;

export type ListeningTool = (typeof listeningTools)[number];

/** What they are asked about. */
export const listeningItems = [
  'broken-word',
  'language-change',
  'note-and-back',
  'page-jump',
  'caption',
  'table',
  'quotation',
  'list',
] as const;

export type ListeningItem = (typeof listeningItems)[number];

/** What one person heard of one thing, with one program. */
export interface Heard {
  readonly item: ListeningItem;
  /** Whether it was read as it should be. */
  readonly outcome: 'passed' | 'failed';
  /** The words that were spoken, or shown in braille. */
  readonly words: string;
}

/** One sitting of one person with one program and one file of the specimen. */
export interface ListeningRecord {
  readonly tool: ListeningTool;
  readonly version: string;
  /** The system, the browser, the voice; null where nothing is said. */
  readonly environment: string | null;
  readonly who: string;
  readonly when: IsoDate;
  readonly format: JudgedFormat;
  readonly heard: readonly Heard[];
}

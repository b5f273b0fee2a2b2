import type { SettingPlace, Settings } from './settings.ts';
import type { Points } from './units.ts';

/** The colours of a theme by their names. */
export const colourNames = ['text', 'accent', 'muted', 'hairline', 'paper'] as const;

export type ColourName = (typeof colourNames)[number];

/** Texts whose size a theme of somebody's own may give; that of the running text is the setting text.size. */
export const sizedTexts = [
  'headline',
  'deck',
  'subhead',
  'pullQuotation',
  'caption',
  'table',
  'note',
  'code',
  'colophon',
  'foot',
] as const;

export type SizedText = (typeof sizedTexts)[number];

/** A theme that somebody has written, as what it changes of the theme of an edition. */
export interface OwnTheme {
  /** The name of the edition that it extends. */
  readonly base: string;
  /** What it is called, and the end of its files' names: 'school-print'. */
  readonly name: string;
  /** Whom it serves, in a sentence. */
  readonly purpose: string;
  /** What settings say as well. */
  readonly settings: Settings;
  /** `#rrggbb`. */
  readonly colours: Readonly<Partial<Record<ColourName, string>>>;
  readonly sizes: Readonly<Partial<Record<SizedText, Points>>>;
  readonly alignment?: 'justified' | 'ragged';
  readonly paragraphs?: 'indented' | 'spaced';
  readonly emphasis?: 'italic' | 'semibold';
  readonly figures?: 'old-style' | 'lining';
  readonly directSpeech?: 'set-off' | 'indented' | 'plain';
  /** Added after every letter of the text, and to every word space, in thousandths of the size. */
  readonly tracking?: number;
  readonly wordSpacing?: number;
  /** Where each of its values stands: 'colours.text'. */
  readonly places: ReadonlyMap<string, SettingPlace>;
}

import type { PdfStandard } from './edition.ts';
import type { Points } from './units.ts';

/** Everything that `--set` and imprint.yaml can set, in the order in which it is told. */
export const settingKeys = [
  'text.font',
  'text.italic',
  'text.semibold',
  'text.semiboldItalic',
  'text.size',
  'text.leading',
  'page.size',
  'page.measure',
  'page.left',
  'running',
  'hyphenation',
  'columns',
  'opening.initial',
  'opening.lead-in',
  'epub.fonts',
  'braille.cells',
  'braille.lines',
  'braille.grade',
  'pdf.standard',
] as const;

export type SettingKey = (typeof settingKeys)[number];

/** Where a setting was made; no file for the command line. */
export interface SettingPlace {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** A sheet that has no name of its own. */
export interface SheetSize {
  readonly width: Points;
  readonly height: Points;
}

/** What a person asks of a publication's look, and of its PDFs; a key that isn't there leaves the choice to the theme. */
export interface Settings {
  /** The name of a family of the catalogue, or the path of a font file, which has a dot or a slash in it. */
  readonly 'text.font'?: string;
  /** Paths of font files; where one isn't there, the regular font serves. */
  readonly 'text.italic'?: string;
  readonly 'text.semibold'?: string;
  readonly 'text.semiboldItalic'?: string;
  readonly 'text.size'?: Points;
  readonly 'text.leading'?: Points;
  readonly 'page.size'?: 'a4' | 'letter' | 'a5' | SheetSize;
  /** Width of the type area, all columns and what is between them taken together. */
  readonly 'page.measure'?: Points;
  /** From the sheet's left edge to the type area. */
  readonly 'page.left'?: Points;
  readonly running?: 'none' | 'foot';
  readonly hyphenation?: 'on' | 'off';
  readonly columns?: 1 | 2 | 3;
  /** Lines beside the capital that opens the body. */
  readonly 'opening.initial'?: 2 | 3 | 'none';
  /** How the words that open the body are set. */
  readonly 'opening.lead-in'?: 'small-caps' | 'none';
  /** Cells of a line and lines of a page of the braille edition. */
  readonly 'braille.cells'?: number;
  readonly 'braille.lines'?: number;
  /** 1: every letter written out; 2: contracted, where the language has contractions. */
  readonly 'braille.grade'?: 1 | 2;
  readonly 'pdf.standard'?: PdfStandard;
  /** Whether the fonts of the text go with the e-book. */
  readonly 'epub.fonts'?: 'none' | 'embedded';
  /** Where each was set, for what is wrong with it. */
  readonly places?: ReadonlyMap<SettingKey, SettingPlace>;
}

/** The settings that name font files. */
export const fontKeys = ['text.font', 'text.italic', 'text.semibold', 'text.semiboldItalic'] as const;

/** Whether `text.font` names a file and no family. */
export function isFontFile(font: string): boolean {
  return /[./\\]/.test(font);
}

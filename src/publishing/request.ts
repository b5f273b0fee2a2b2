import { basename, extname } from 'node:path';
import type { Article } from '../model/article.ts';
import type { Format } from '../model/edition.ts';
import type { Report } from '../model/finding.ts';
import type { Positions } from '../model/position.ts';
import type { Settings } from '../model/settings.ts';
import type { PageFormat, Theme } from '../theme/theme.ts';
import type { ArticleRequest } from './article.ts';

/** What to publish, and as what. */
export interface PublishRequest extends ArticleRequest {
  readonly formats: readonly Format[];
  /** Size of the PDF's pages; null: Letter for American English, A4 for all others. */
  readonly page: PageFormat | null;
  /** Attaches the article as it came to the PDF, with what was set aside: PDF/A-3 instead of PDF/A-2. */
  readonly attachSource: boolean;
  /** Draws the cover and the first page; without, the e-book has no cover and the download page no pictures. */
  readonly pictures: boolean;
  /** What the pages look like, where it isn't the theme's own way. `page.size` wins over `page`. */
  readonly settings?: Settings;
  /** The bytes of the font files that the settings name, by the paths that they name them with. */
  readonly fontFiles?: ReadonlyMap<string, Uint8Array>;
}

/** A finished article on its way to the files. */
export interface Publishing {
  readonly request: PublishRequest;
  readonly article: Article;
  readonly positions: Positions;
  readonly theme: Theme;
  readonly format: PageFormat;
  readonly modified: Date;
  /** File name without extension. */
  readonly stem: string;
  readonly report: Report;
}

/** The size of page that is made, or the one that a sheet without a name is derived from: of the nearest width. */
export function pageFormatOf(
  { page, settings }: Pick<PublishRequest, 'page' | 'settings'>,
  language: string,
): PageFormat {
  const size = settings?.['page.size'];
  if (typeof size === 'object') return size.width < widestOfA5 ? 'a5' : 'a4';
  return size ?? page ?? (language === 'en-US' ? 'letter' : 'a4');
}

/** Half-way between A5 and A4, in points. */
const widestOfA5 = 507;

/** The editions as the colophon names them: 'PDF (A4)', 'EPUB 3'. */
export function editionNames(
  request: Omit<PublishRequest, 'input'>,
  theme: Theme,
  language: string,
): readonly string[] {
  const names: Readonly<Record<Format, string>> = {
    pdf: `PDF (${theme.formats[pageFormatOf(request, language)].name})`,
    epub: 'EPUB 3',
  };
  return request.formats.map((format) => names[format]);
}

/** The name of an article without folder and extension, as its files are called; 'article' for standard input. */
export function stemOf(file: string): string {
  if (file === '-') return 'article';
  const name = basename(file);
  return name.slice(0, name.length - extname(name).length).replace(/^\.+/, '') || 'article';
}

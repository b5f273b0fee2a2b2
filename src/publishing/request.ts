import { basename, extname } from 'node:path';
import type { Article } from '../model/article.ts';
import type { Format } from '../model/edition.ts';
import type { Report } from '../model/finding.ts';
import type { Positions } from '../model/position.ts';
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

export function pageFormatOf({ page }: Pick<PublishRequest, 'page'>, language: string): PageFormat {
  return page ?? (language === 'en-US' ? 'letter' : 'a4');
}

/** The editions as the colophon names them: 'PDF (A4)', 'EPUB 3'. */
export function editionNames(request: PublishRequest, theme: Theme, language: string): readonly string[] {
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

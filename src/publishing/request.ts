import { basename, extname } from 'node:path';
import type { Evaluation } from '../check/outcome.ts';
import type { NamedFile } from '../environment.ts';
import { editionLabelsFor } from '../language/edition-labels.ts';
import type { Article } from '../model/article.ts';
import type { EditionName, Format, PdfStandard } from '../model/edition.ts';
import type { Report } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import type { OwnTheme } from '../model/own-theme.ts';
import type { Positions } from '../model/position.ts';
import type { Settings } from '../model/settings.ts';
import type { PagedEdition } from '../theme/catalogue.ts';
import type { PageFormat, Theme } from '../theme/theme.ts';
import type { ArticleRequest } from './article.ts';

/** What other people's programs say of finished files. */
export type AskJudges = (files: readonly NamedFile[]) => Promise<readonly Evaluation[]>;

/** What to publish, and as what. */
export interface PublishRequest extends ArticleRequest {
  readonly formats: readonly Format[];
  /** A PDF each, but for braille; the trade edition where none is named. */
  readonly editions?: readonly EditionName[];
  /** Themes of somebody's own: a PDF each, beside the editions. */
  readonly themes?: readonly OwnTheme[];
  /** Size of the PDF's pages; null: Letter for American English, A4 for all others. */
  readonly page: PageFormat | null;
  /** Attaches the article as it came to the PDF, with what was set aside: PDF/A-3 instead of PDF/A-2. */
  readonly attachSource: boolean;
  /** What the PDFs are built to; the default where it isn't given. */
  readonly pdfStandard?: PdfStandard | null;
  /** Draws the cover and the first page; without, the e-book has no cover and the download page no pictures. */
  readonly pictures: boolean;
  /** Reads the finished files back, judges them and writes down what was found; a file that fails isn't published. */
  readonly evidence?: boolean;
  /** Asks other people's programs about the finished files, for the evidence; nobody is asked where it isn't given. */
  readonly askJudges?: AskJudges;
  /** What the pages look like, where it isn't the theme's own way. `page.size` wins over `page`, `pdf.standard` over `pdfStandard`. */
  readonly settings?: Settings;
  /** The bytes of the font files that the settings name, by the paths that they name them with. */
  readonly fontFiles?: ReadonlyMap<string, Uint8Array>;
}

/** A finished article on its way to the files. */
export interface Publishing {
  readonly request: PublishRequest;
  readonly article: Article;
  readonly positions: Positions;
  /** What an edition looks like, with the settings. */
  readonly themeOf: (edition: PagedEdition) => Theme;
  /** The themes of somebody's own. */
  readonly ownThemes: readonly Theme[];
  readonly format: PageFormat;
  readonly modified: Date;
  /** File name without extension. */
  readonly stem: string;
  /** What people judged who looked at it, as its sidecar has it. */
  readonly judgements: readonly Judgement[];
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

/** What the PDFs are built to. */
export function pdfStandardOf({
  pdfStandard,
  settings,
}: Pick<PublishRequest, 'pdfStandard' | 'settings'>): PdfStandard {
  return settings?.['pdf.standard'] ?? pdfStandard ?? 'ua-1+a-2a';
}

/** Whether the article is attached to the PDFs: PDF/A-4f is for files that have something embedded (annex A). */
export function attachesSource(request: Pick<PublishRequest, 'attachSource' | 'pdfStandard' | 'settings'>): boolean {
  return request.attachSource || pdfStandardOf(request) === 'ua-2+a-4f';
}

/** The editions that are PDFs, in the order of the names. */
export function pagedEditionsOf({
  formats,
  editions = ['trade'],
}: Pick<PublishRequest, 'formats' | 'editions'>): readonly PagedEdition[] {
  return formats.includes('pdf') ? editions.filter((name) => name !== 'braille') : [];
}

/** The editions as the colophon names them: 'PDF (A4)', 'PDF (A4, large print)', 'EPUB 3', 'BRF (braille)'. */
export function editionWords(
  request: Omit<PublishRequest, 'input'>,
  pageSize: string,
  language: string,
): readonly string[] {
  const labels = editionLabelsFor(language);
  const paged = pagedEditionsOf(request).map((name) => (name === 'trade' ? pageSize : `${pageSize}, ${labels[name]}`));
  const own = request.formats.includes('pdf') ? (request.themes ?? []).map(({ name }) => `${pageSize}, ${name}`) : [];
  return [
    ...[...paged, ...own].map((words) => `PDF (${words})`),
    ...(request.formats.includes('epub') ? ['EPUB 3'] : []),
    ...(request.editions?.includes('braille') ? [`BRF (${labels.braille})`] : []),
  ];
}

/** The end of an edition's file name and identifier: nothing for the trade edition, which came first. */
export function suffixOf(edition: string): string {
  return edition === 'trade' ? '' : `-${edition}`;
}

/** The name of an article without folder and extension, as its files are called; 'article' for standard input. */
export function stemOf(file: string): string {
  if (file === '-') return 'article';
  const name = basename(file);
  return name.slice(0, name.length - extname(name).length).replace(/^\.+/, '') || 'article';
}

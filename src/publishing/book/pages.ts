import { compose, languagesOf, loadTypesetter, numberOn, type RunningPages } from '../../compose/index.ts';
import type { Fonts } from '../../fonts/catalogue.ts';
import type { Finding } from '../../model/finding.ts';
import type { Page } from '../../page/page.ts';
import type { PageFormat, PageTheme, Theme } from '../../theme/theme.ts';
import { coveringTheme } from '../typeset.ts';
import { naming, type ReadMember } from './member.ts';
import type { Section } from './section.ts';

/** What all pages of a paged edition of a book are set with. */
export interface BookSetting {
  readonly theme: Theme;
  readonly format: PageFormat;
  readonly fonts: Fonts;
}

/** How pages of a book are numbered, and what left ones have at their foot. */
export interface BookNumbering extends Pick<RunningPages, 'first' | 'left'> {
  readonly numerals?: RunningPages['numerals'];
}

type Composed = Pick<ReadMember, 'article' | 'positions' | 'report'>;

/** A column of an index has so many ems of its letters at least. */
const narrowestOfIndex = 13;

/** Composes an article's pages and numbers them on; right ones have its headline at their foot. */
export async function memberPages(
  one: ReadMember,
  file: string,
  setting: BookSetting,
  numbering: BookNumbering,
): Promise<readonly Page[]> {
  const { directSpeech, article } = one;
  const theme = directSpeech === null ? setting.theme : { ...setting.theme, directSpeech };
  return naming(file, () => composed(one, { ...setting, theme }, { ...numbering, right: article.metadata.headline }));
}

/**
 * Composes the pages of what a book has beside its articles. Those that are set by themselves have no foot; an index has
 * two columns where they are wide enough, all else one.
 */
export async function sectionPages(
  { kind, title, article, positions }: Section,
  report: ReadMember['report'],
  setting: BookSetting,
  numbering: BookNumbering,
): Promise<readonly Page[]> {
  const { theme, format } = setting;
  const page = theme.formats[format];
  const columns = kind === 'index' && isWideForTwo(page) ? 2 : 1;
  const own: Theme = { ...theme, formats: { ...theme.formats, [format]: { ...page, columns } } };
  const bare = kind === 'halfTitle' || kind === 'title' || kind === 'imprint' || kind === 'part';
  return composed(
    {
      article,
      positions,
      report: (finding) => {
        if (fromWords(finding)) report(finding);
      },
    },
    { ...setting, theme: own },
    { ...numbering, right: title, bare },
  );
}

async function composed(
  { article, positions, report }: Composed,
  { theme: asked, format, fonts }: BookSetting,
  { numerals = 'arabic', bare = false, ...numbering }: BookNumbering & Pick<RunningPages, 'right'> & { bare?: boolean },
): Promise<readonly Page[]> {
  const typesetter = await loadTypesetter(fonts, languagesOf(article));
  const theme = coveringTheme(article, asked, typesetter, report);
  const pages = compose(article, positions, theme, format, typesetter, report, numbering.first);
  const { language } = article.metadata;
  return numberOn(pages, { theme, page: theme.formats[format], typesetter, language, numerals, bare, ...numbering });
}

/** How full such pages are, and in what letters, follows from the articles: nobody could change any words in them. */
function fromWords({ code }: Finding): boolean {
  return code !== 'page-not-full' && code !== 'other-family';
}

function isWideForTwo({ measure, gutter, roles }: PageTheme): boolean {
  return (measure - gutter) / 2 >= narrowestOfIndex * roles.aside.size;
}

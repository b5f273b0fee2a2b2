import { type Fonts, loadFonts } from '../../fonts/catalogue.ts';
import type { Report } from '../../model/finding.ts';
import { type PagedEdition, themeOf } from '../../theme/catalogue.ts';
import type { PageFormat, Theme } from '../../theme/theme.ts';
import { themed } from '../../theme/themed.ts';
import { type OwnEdition, ownEditionsOf } from '../own-editions.ts';
import { fontsOf } from '../settings.ts';
import type { BookRequest } from './book.ts';

/** What the editions of a book look like, with its settings, and the fonts that they are set with. */
export interface BookLook {
  themeOf(edition: PagedEdition, format: PageFormat): Theme;
  /** The editions in themes of somebody's own. */
  readonly own: readonly OwnEdition[];
  readonly fonts: Fonts;
}

/** Throws a Refusal for a font that can't be set with, or two themes of one name. */
export async function lookOf(request: BookRequest, report: Report): Promise<BookLook> {
  const { settings = {}, fontFiles = new Map<string, Uint8Array>() } = request;
  const chosen = fontsOf(settings, fontFiles);
  const own = ownEditionsOf(request, chosen);
  for (const { findings } of [...(chosen ? [chosen] : []), ...own]) for (const finding of findings) report(finding);
  const added = [chosen?.data ?? [], ...own.map(({ fonts }) => fonts)].flatMap((data) => [...data]);
  return {
    themeOf: (name, format) => themed(themeOf(name), settings, format, chosen?.theme ?? null),
    own,
    fonts: await loadFonts(undefined, new Map(added)),
  };
}

import type { EpubAbout } from '../epub/pack.ts';
import type { Fonts } from '../fonts/catalogue.ts';
import { epubLabelsFor } from '../language/epub-labels.ts';
import type { Edition } from '../model/edition.ts';
import type { Settings } from '../model/settings.ts';
import { press } from '../theme/press.ts';
import type { Theme } from '../theme/theme.ts';
import { embeddedFontsOf } from './epub-fonts.ts';
import type { Pictures } from './pictures.ts';

/** What is known of an e-book, of one article or of many, once its text is made. */
export interface EpubEnd {
  /** The name of its file without extension. */
  readonly stem: string;
  readonly identifier: string;
  readonly language: string;
  readonly facts: EpubAbout['facts'];
  readonly modified: Date;
  readonly theme: Theme;
  readonly settings: Settings | undefined;
  readonly fonts: Fonts;
  readonly cover: Pictures['cover'];
  /** The paged edition whose pages it lists; null where there is none. */
  readonly pdf: Edition | null;
}

/** Ends an e-book: `write` is given what it says of itself, and gives its bytes. */
export async function endEpub(
  { stem, identifier, language, facts, modified, theme, settings, fonts, cover, pdf }: EpubEnd,
  write: (about: EpubAbout) => Promise<Uint8Array>,
): Promise<Edition> {
  const bytes = await write({
    pageBreakSource: pdf?.identifier ?? null,
    cover: cover && { png: cover.bytes, alternative: coverAlternative(cover.words, language) },
    facts,
    identifier,
    modified,
    // Sizes and proportions of an e-book are its reader's: settings of the page don't reach it.
    theme: { ...theme, formats: press.formats },
    fonts: await embeddedFontsOf(settings, theme, fonts),
  });
  return {
    format: 'epub',
    name: 'epub',
    file: `${stem}.epub`,
    mediaType: 'application/epub+zip',
    bytes,
    identifier,
    pageSize: pdf?.pageSize ?? null,
    pages: pdf?.pages ?? null,
    theme: theme.name,
    claims: null,
    facts,
  };
}

/** What can be read on the cover, for those who don't see it. */
function coverAlternative(words: readonly string[], language: string): string {
  return [epubLabelsFor(language).cover, ...words].join('. ');
}

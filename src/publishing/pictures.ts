import { type Cover, composeCover, type Typesetter } from '../compose/index.ts';
import { type OutlinesOf, pageToPng } from '../image/index.ts';
import type { Page } from '../page/page.ts';
import type { ComposedEdition } from './composed.ts';
import { type Publishing, suffixOf } from './request.ts';

/** A drawn page: a file beside the download page. */
export interface DrawnPicture {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The pictures that are drawn of a publication. */
export interface Pictures {
  /** With what can be read on it, in order. */
  readonly cover: (DrawnPicture & { readonly words: readonly string[] }) | null;
  /** The first page of each paged edition, by the edition's name. */
  readonly pages: ReadonlyMap<string, DrawnPicture>;
}

/** Where none are drawn. */
export const noPictures: Pictures = { cover: null, pages: new Map() };

/**
 * Of the cover 1600 × 2400, as bookshops ask for; of the page enough for the eleven ems it is shown in, on a screen of
 * double density and with letters of double size.
 */
const coverWidth = 1600;
const pageWidth = 704;

/** Draws the e-book's cover and the first page of each paged edition. */
export async function drawPictures(
  { request, article, themeOf, stem }: Publishing,
  composed: readonly ComposedEdition[],
  typesetter: Typesetter,
): Promise<Pictures> {
  const cover = request.formats.includes('epub') ? composeCover(article.metadata, themeOf('trade'), typesetter) : null;
  const first = composed.flatMap(({ name, pages: [page] }) => (page ? [[name, page] as const] : []));
  return drawFrom(cover, new Map(first), stem, typesetter);
}

/** Draws a cover, and pages by the names of their editions, into files that begin with `stem`. */
export async function drawFrom(
  cover: Cover | null,
  pages: ReadonlyMap<string, Page>,
  stem: string,
  typesetter: Typesetter,
): Promise<Pictures> {
  const outlinesOf: OutlinesOf = (font) => typesetter.fonts.face(font);
  const draw = async (drawn: Page, name: string, width: number): Promise<DrawnPicture> => ({
    file: `${stem}-${name}.png`,
    bytes: await pageToPng(drawn, outlinesOf, width),
    width,
    height: Math.round((width * drawn.height) / drawn.width),
  });
  const drawn = new Map<string, DrawnPicture>();
  for (const [name, page] of pages) {
    drawn.set(name, await draw(page, `${suffixOf(name).slice(1)}-page-1`.replace(/^-/, ''), pageWidth));
  }
  return { cover: cover && { ...(await draw(cover.page, 'cover', coverWidth)), words: cover.words }, pages: drawn };
}

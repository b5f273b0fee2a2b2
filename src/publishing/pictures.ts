import { type Cover, composeCover, type Typesetter } from '../compose/index.ts';
import { type OutlinesOf, pageToPng } from '../image/index.ts';
import type { Page } from '../page/page.ts';
import type { Publishing } from './request.ts';

/** A drawn page: a file beside the download page. */
export interface DrawnPicture {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Pictures {
  /** With what can be read on it, in order. */
  readonly cover: (DrawnPicture & { readonly words: readonly string[] }) | null;
  readonly page: DrawnPicture | null;
}

export const noPictures: Pictures = { cover: null, page: null };

/**
 * Of the cover 1600 × 2400, as bookshops ask for; of the page enough for the eleven ems it is shown in, on a screen of
 * double density and with letters of double size.
 */
const coverWidth = 1600;
const pageWidth = 704;

/** Draws the e-book's cover and the first page of the PDF. */
export async function drawPictures(
  { request, article, theme, stem }: Publishing,
  [page]: readonly Page[],
  typesetter: Typesetter,
): Promise<Pictures> {
  const cover = request.formats.includes('epub') ? composeCover(article.metadata, theme, typesetter) : null;
  return drawFrom(cover, page ?? null, stem, typesetter);
}

/** Draws a cover and a page into files that begin with `stem`. */
export async function drawFrom(
  cover: Cover | null,
  page: Page | null,
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
  return {
    cover: cover && { ...(await draw(cover.page, 'cover', coverWidth)), words: cover.words },
    page: page && (await draw(page, 'page-1', pageWidth)),
  };
}

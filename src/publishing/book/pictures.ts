import { composeCover, languagesOf, loadTypesetter } from '../../compose/index.ts';
import type { Fonts } from '../../fonts/catalogue.ts';
import type { Article } from '../../model/article.ts';
import type { Page } from '../../page/page.ts';
import type { Theme } from '../../theme/theme.ts';
import { drawFrom, type Pictures } from '../pictures.ts';
import type { BookRequest } from './book.ts';
import { stemOfBook } from './editions.ts';

/** Draws the e-book's cover and the first page of each paged edition, `pages` by their names. */
export async function drawBookPictures(
  request: BookRequest,
  front: Article,
  pages: ReadonlyMap<string, Page>,
  theme: Theme,
  fonts: Fonts,
): Promise<Pictures> {
  const typesetter = await loadTypesetter(fonts, languagesOf(front));
  const cover = request.formats.includes('epub') ? composeCover(front.metadata, theme, typesetter) : null;
  return drawFrom(cover, pages, stemOfBook(request), typesetter);
}

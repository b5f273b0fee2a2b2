import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Graphic } from '../model/graphic.ts';
import type { Opening } from '../theme/theme.ts';
import type { ContentsEntry } from './contents.ts';
import type { PageMarkers } from './page-markers.ts';

/** What the handlers need to know of the article beside the node they turn into elements. */
export interface HtmlContext {
  readonly article: Article;
  /** The headline and the headings: their levels, and the identifiers that the contents point to. */
  readonly headings: ReadonlyMap<Block, ContentsEntry>;
  readonly markers: PageMarkers;
  /** Whether the nodes stand inside a link, where there may be no other. */
  readonly inLink?: boolean;
  /** How the theme has the body open; as any paragraph unless given. */
  readonly opening?: Opening;
  /** The address of a picture, as seen from the document. */
  pictureAddress(graphic: Graphic): string;
  /** The address of a place of the publication, as seen from the document; null where it has none there. */
  placeAddress?(target: string): string | null;
}

import { contentsOf, entriesByBlock } from '../html/contents.ts';
import type { HtmlContext } from '../html/context.ts';
import { type PageBreak, pageMarkersOf } from '../html/page-markers.ts';
import { titleOf } from '../html/title.ts';
import { epubLabelsFor } from '../language/epub-labels.ts';
import type { Article } from '../model/article.ts';
import type { Positions } from '../model/position.ts';
import { articleDocument, colophonDocuments, type Frame } from './documents.ts';
import { type EpubAbout, packEpub, written } from './pack.ts';
import { picturesOf } from './resources.ts';
import { navigationOf } from './table-of-contents.ts';

export interface EpubInput extends EpubAbout {
  readonly article: Article;
  readonly positions: Positions;
  /** Where the pages of the paged edition begin; empty where none was made. */
  readonly pageBreaks: readonly PageBreak[];
}

/** Writes an article as EPUB 3.3. The same input gives the same bytes. */
export function writeEpub(input: EpubInput): Promise<Uint8Array> {
  const { article } = input;
  const { language, direction } = article.metadata;
  const words = epubLabelsFor(language);
  const frame: Frame = { title: titleOf(article), language, direction };
  const pictures = picturesOf(article);
  const markers = pageMarkersOf(input.positions, input.pageBreaks);
  const context: HtmlContext = {
    article,
    headings: entriesByBlock(contentsOf(article)),
    markers,
    opening: input.theme.opening,
    pictureAddress: (graphic) => pictures.get(graphic)?.file ?? '',
  };
  return packEpub(
    {
      metadata: article.metadata,
      frame,
      documents: [articleDocument(frame, context), ...colophonDocuments(frame, context, words)].map(written),
      pictures: [...pictures.values()],
      navigation: navigationOf(article, frame.title, markers.all, input.cover !== null, words),
      words,
    },
    input,
  );
}

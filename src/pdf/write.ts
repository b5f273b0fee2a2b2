import type { Article } from '../model/article.ts';
import type { Claims, Facts, PdfStandard } from '../model/edition.ts';
import type { Positions } from '../model/position.ts';
import type { Page } from '../page/page.ts';
import type { Attachment } from './attachment.ts';
import type { FontSource, Subset } from './embedded-fonts.ts';
import type { NoteLabelsFor } from './note-links.ts';
import { PdfWriter } from './writer.ts';

/** All that a PDF of one article is made from. */
export interface PdfInput {
  /** The finished article. */
  readonly article: Article;
  readonly positions: Positions;
  /** Numbered; taken one by one, so that they may still be in the making. */
  readonly pages: Iterable<Page>;
  readonly fonts: FontSource;
  readonly noteLabelsFor: NoteLabelsFor;
  readonly subset: Subset;
  readonly facts: Facts;
  readonly claims: Claims;
  /** The default where it isn't given. */
  readonly standard?: PdfStandard;
  /** `urn:uuid:` of this edition. */
  readonly identifier: string;
  readonly modified: Date;
  /** The title where the article has no headline. */
  readonly fileName: string;
  readonly attachSource: Attachment | null;
}

/**
 * Writes an article as a tagged PDF. The same input gives the same bytes. Throws where a page holds a character that
 * its font has no glyph for.
 */
export async function writePdf(input: PdfInput): Promise<Uint8Array> {
  const { article, positions, pages, facts, claims, identifier, modified, subset } = input;
  const { metadata } = article;
  const writer = new PdfWriter(input.fonts, metadata.language, input.noteLabelsFor, input.standard);
  await writer.add({ article, positions, pages, outlineTitle: null });
  return writer.finish({
    metadata,
    title: metadata.headline ?? input.fileName.replace(/\.pdf$/i, ''),
    facts,
    claims,
    identifier,
    modified,
    subset,
    attachments: input.attachSource ? [input.attachSource] : [],
  });
}

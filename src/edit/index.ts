import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Report } from '../model/finding.ts';
import { plainTextOf } from '../model/visit.ts';
import { furnish } from './furnish/index.ts';
import { markLanguages } from './languages.ts';
import { setMarks } from './marks.ts';
import { type PullRequest, setPullQuotations } from './pull-quotations.ts';
import { setQuotations } from './quotations/index.ts';
import type { SpeakerOverride } from './quotations/speakers.ts';
import { setSpacing } from './spacing.ts';

export type { PullRequest } from './pull-quotations.ts';
export type { SpeakerOverride } from './quotations/speakers.ts';

/** What a person says beside the article that the passes heed. */
export interface EditorialWishes {
  /** Speakers that a person has named. */
  readonly speakers: readonly SpeakerOverride[];
  /** Words of the body that are wanted as a pull quotation. */
  readonly pullQuotations: readonly PullRequest[];
}

export interface EditOptions {
  /** Names of the editions that are made, for the colophon: 'PDF (A4)', 'EPUB 3'. */
  readonly editions: readonly string[];
  /** Null (or left out) where nothing stands beside the article. */
  readonly sidecar?: EditorialWishes | null;
}

/**
 * House style, pass by pass. Every pass takes an article and gives one; each change of a text leaf is kept with it and
 * can be undone, and no word is lost.
 */
export function edit(article: Article, options: EditOptions, report: Report): Article {
  const furnished = furnish(article, options.editions, report);
  const marked = setMarks(furnished);
  const quoted = setQuotations(marked, options.sidecar?.speakers ?? [], report);
  const pulled = setPullQuotations(quoted, options.sidecar?.pullQuotations ?? [], report);
  const spaced = setSpacing(pulled);
  return withHead(markLanguages(spaced));
}

/** The head's words in the metadata, as they now stand in the tree, with plain spaces. */
function withHead(article: Article): Article {
  const words = (type: Block['type'], known: string | null) => {
    const block = article.children.find((child) => child.type === type);
    return block ? plainTextOf(block) : known;
  };
  const { headline, kicker, deck } = article.metadata;
  return {
    ...article,
    metadata: {
      ...article.metadata,
      headline: words('headline', headline),
      kicker: words('kicker', kicker),
      deck: words('deck', deck),
    },
  };
}

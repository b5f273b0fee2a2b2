import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import { furnishByline } from './byline.ts';
import { furnishCaptions } from './captions.ts';
import { furnishColophon } from './colophon.ts';
import { furnishDates } from './dates.ts';
import { furnishDescriptions } from './descriptions.ts';
import { furnishLinks } from './links.ts';

/**
 * Gives the article every word that a reader reads beside its text: byline, dates, labels of captions and credits,
 * links between pictures and their long descriptions, colophon; and makes links of the addresses in the text. `editions` are named in the colophon.
 */
export function furnish(article: Article, editions: readonly string[], report: Report): Article {
  const headed = furnishDates(furnishByline(article));
  const pictured = furnishDescriptions(furnishCaptions(headed, report));
  return furnishColophon(furnishLinks(pictured), editions);
}

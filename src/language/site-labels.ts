import { arabic } from './site-labels/ar.ts';
import { german } from './site-labels/de.ts';
import { english } from './site-labels/en.ts';
import { spanish } from './site-labels/es.ts';
import { french } from './site-labels/fr.ts';
import { hindi } from './site-labels/hi.ts';
import { japanese } from './site-labels/ja.ts';
import type { SiteLabels } from './site-labels/labels.ts';
import { polish } from './site-labels/pl.ts';
import { russian } from './site-labels/ru.ts';

export type { SiteLabels } from './site-labels/labels.ts';

const byLanguage: ReadonlyMap<string, SiteLabels> = new Map([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['es', spanish],
  ['ru', russian],
  ['pl', polish],
  ['ja', japanese],
  ['ar', arabic],
  ['hi', hindi],
]);

/** Names of languages in themselves. */
const ownNames: ReadonlyMap<string, string> = new Map([
  ['en', 'English'],
  ['fr', 'français'],
  ['de', 'Deutsch'],
  ['es', 'español'],
  ['ru', 'русский'],
  ['pl', 'polski'],
  ['ja', '日本語'],
  ['ar', 'العربية'],
  ['hi', 'हिन्दी'],
  ['it', 'italiano'],
  ['pt', 'português'],
  ['nl', 'Nederlands'],
  ['uk', 'українська'],
  ['cs', 'čeština'],
  ['sv', 'svenska'],
  ['el', 'ελληνικά'],
]);

/** The download page's words for an article, and the language they are in: English where there are none in its own. */
export function siteLabelsFor(tag: string): { readonly labels: SiteLabels; readonly language: string } {
  const labels = byLanguage.get(primary(tag));
  return labels ? { labels, language: tag } : { labels: english, language: 'en' };
}

/** What the speakers of a language call it; null where that isn't known here. */
export function ownNameOf(tag: string): string | null {
  return ownNames.get(primary(tag)) ?? null;
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

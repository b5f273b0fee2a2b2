import { h } from '../html/element.ts';
import { directionOf } from '../language/direction.ts';
import { siteLabelsFor } from '../language/site-labels.ts';
import type { Metadata } from '../model/metadata.ts';
import { type SiteFile, serialise } from './document.ts';
import { siteStylesheet } from './stylesheet.ts';

/** One publication of several that were made together. */
export interface OverviewEntry {
  /** The folder of its download page. */
  readonly folder: string;
  readonly metadata: Metadata;
}

/** The page that leads to the download pages of several publications, in the order they were asked for. */
export function writeOverview(entries: readonly OverviewEntry[]): SiteFile {
  const [first] = entries;
  const tag = first && entries.every(({ metadata }) => metadata.language === first.metadata.language);
  const { labels, language } = siteLabelsFor(tag ? first.metadata.language : 'en');
  const items = entries.map(({ folder, metadata }) => {
    const properties = metadata.language === language ? {} : { lang: metadata.language, dir: metadata.direction };
    const names = metadata.byline.length > 0 ? [h('p.byline', properties, metadata.byline.join(', '))] : [];
    const link = h(
      'a',
      { href: `${encodeURIComponent(folder)}/index.html`, ...properties },
      metadata.headline ?? folder,
    );
    return h('li', [h('h2', [link]), ...names]);
  });
  const bytes = serialise({
    title: labels.publications,
    description: null,
    language,
    direction: directionOf(language),
    data: null,
    style: siteStylesheet,
    body: [h('main', [h('header', [h('h1', labels.publications)]), h('ol.publications', items)])],
  });
  return { name: 'index.html', bytes };
}

import { labelsOf } from '../../language/labels.ts';
import type { Article } from '../../model/article.ts';
import type { Paragraph } from '../../model/block.ts';
import { link, paragraph, text } from '../../model/build.ts';
import type { Inline } from '../../model/inline.ts';
import type { Metadata } from '../../model/metadata.ts';
import { dateNode, labelNode } from './house-words.ts';

/** The colophon, last: one paragraph for each thing that is known, and the editions. */
export function furnishColophon(article: Article, editions: readonly string[]): Article {
  if (article.children.some(({ type }) => type === 'colophon')) return article;
  const { publisher, source, published, updated, rights, accessibilityContact, language } = article.metadata;
  const labels = labelsOf(language);
  const line = (label: string, value: Inline) => paragraph(labelNode(label, language), value);
  const lines: readonly (Paragraph | null)[] = [
    seriesLine(article.metadata),
    publisher && line(labels.publisher, text(publisher)),
    source && line(labels.source, address(source)),
    published && published !== updated ? line(labels.published, dateNode(published, language)) : null,
    updated && line(labels.updated, dateNode(updated, language)),
    rights && (saysRights.test(rights) ? paragraph(rights) : line(labels.rights, text(rights))),
    editions.length > 0 ? line(labels.editions, text(editions.join(labels.comma))) : null,
    accessibilityContact && line(labels.reportProblem, address(accessibilityContact)),
  ].map((part) => part || null);
  const children = lines.filter((part) => part !== null);
  if (children.length === 0) return article;
  return { ...article, children: [...article.children, { type: 'colophon', children }] };
}

/** The series and, where it is known, the number in it; null for what belongs to none. */
export function seriesLine({ series, language }: Metadata): Paragraph | null {
  if (series === null) return null;
  const labels = labelsOf(language);
  const words = series.position === null ? series.name : `${series.name}${labels.comma}${series.position}`;
  return paragraph(labelNode(labels.series, language), text(words));
}

/** A sentence of rights that says what it is needs no label. */
const saysRights = /©|\(c\)|copyright|rights|droits|rechte|derechos|права|prawa|حقوق|अधिकार|転載/iu;

/** An address that can be followed is a link; anything else is said as it is. */
function address(shown: string): Inline {
  if (/^https?:\/\//iu.test(shown) || /^mailto:/iu.test(shown)) return link(shown, shown.replace(/^mailto:/iu, ''));
  return /^[^\s@]+@[^\s@]+$/u.test(shown) ? link(`mailto:${shown}`, shown) : text(shown);
}

import { labelsOf } from '../../language/labels.ts';
import { writtenDate } from '../../language/written-dates.ts';
import type { Article } from '../../model/article.ts';
import type { Paragraph } from '../../model/block.ts';
import { link, paragraph, text } from '../../model/build.ts';
import type { Inline } from '../../model/inline.ts';

/** The colophon, last: one paragraph for each thing that is known, and the editions. */
export function furnishColophon(article: Article, editions: readonly string[]): Article {
  if (article.children.some(({ type }) => type === 'colophon')) return article;
  const { publisher, source, published, updated, rights, accessibilityContact, language } = article.metadata;
  const labels = labelsOf(language);
  const lines: readonly (Paragraph | null)[] = [
    publisher && line(labels.publisher, text(publisher)),
    source && line(labels.source, address(source)),
    published && published !== updated ? line(labels.published, text(writtenDate(published, language))) : null,
    updated && line(labels.updated, text(writtenDate(updated, language))),
    rights && rightsLine(labels.rights, rights),
    editions.length > 0 ? line(labels.editions, text(editions.join(labels.comma))) : null,
    accessibilityContact && line(labels.reportProblem, address(accessibilityContact)),
  ].map((part) => part || null);
  const children = lines.filter((part) => part !== null);
  if (children.length === 0) return article;
  return { ...article, children: [...article.children, { type: 'colophon', children }] };
}

function line(label: string, value: Inline): Paragraph {
  return paragraph({ type: 'label', children: [text(label)] }, value);
}

/** A sentence of rights that says what it is needs no label. */
function rightsLine(label: string, rights: string): Paragraph {
  const speaks = /©|\(c\)|copyright|rights|droits|rechte|derechos|права|prawa|حقوق|अधिकार|転載/iu;
  return speaks.test(rights) ? paragraph(rights) : line(label, text(rights));
}

/** An address that can be followed is a link; anything else is said as it is. */
function address(shown: string): Inline {
  if (/^https?:\/\//iu.test(shown) || /^mailto:/iu.test(shown)) return link(shown, shown.replace(/^mailto:/iu, ''));
  return /^[^\s@]+@[^\s@]+$/u.test(shown) ? link(`mailto:${shown}`, shown) : text(shown);
}

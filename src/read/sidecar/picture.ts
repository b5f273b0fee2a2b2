import type { Article, SetAside } from '../../model/article.ts';
import type { Block, Caption, Figure } from '../../model/block.ts';
import type { Graphic } from '../../model/graphic.ts';
import type { Credit, Inline } from '../../model/inline.ts';
import { textOf } from '../../model/visit.ts';
import { withBody } from './header.ts';
import type { Sidecar, SidecarPicture, Stated } from './sidecar.ts';
import { asideOf, folded, sidecarLeaf } from './words.ts';

/**
 * Puts the sidecar's picture into the article: around the first caption, or right after the header where there is
 * none. A caption or credit that the sidecar has otherwise replaces the one that was read.
 */
export function placePicture(article: Article, sidecar: Sidecar, picture: SidecarPicture, graphic: Graphic): Article {
  const read = article.children.find((block): block is Caption => block.type === 'caption');
  const { caption, aside } = captionOf(article, sidecar, picture, read ?? null);
  const figure: Figure = {
    type: 'figure',
    graphic,
    alternative: picture.alternative?.value ?? null,
    decorative: picture.decorative,
    children: caption ? [caption] : [],
  };
  const children = article.children.map((block): Block => (block === read ? figure : block));
  return {
    ...article,
    children: read ? children : withBody(article.children, figure),
    setAside: [...article.setAside, ...aside],
  };
}

interface Captioned {
  readonly caption: Caption | null;
  readonly aside: readonly SetAside[];
}

function captionOf(article: Article, sidecar: Sidecar, picture: SidecarPicture, read: Caption | null): Captioned {
  const credit = read?.children.find((child): child is Credit => child.type === 'credit');
  const words = (read?.children ?? []).filter((child) => child !== credit);
  const leaf = ({ value, span }: Stated<string>) => sidecarLeaf(sidecar.source, value, span);
  const newWords = differs(words, picture.caption) ? [leaf(picture.caption)] : null;
  const newCredit: Credit | null = differs(credit ? [credit] : [], picture.credit)
    ? { type: 'credit', children: [leaf(picture.credit)] }
    : null;
  const replaced: readonly Inline[] = [...(newWords ? words : []), ...(newCredit && credit ? [credit] : [])];
  const inlines: readonly Inline[] = [...(newWords ?? words), ...(newCredit ? [newCredit] : credit ? [credit] : [])];
  return {
    caption: inlines.length > 0 ? { type: 'caption', children: inlines } : null,
    aside: asideOf(article, replaced, 'replaced by the sidecar'),
  };
}

/** Whether the sidecar says something and it isn't what was read. */
function differs(read: readonly Inline[], stated: Stated<string> | null): stated is Stated<string> {
  if (stated === null) return false;
  const text = read.map((inline) => textOf(inline)).join('');
  return folded(text) !== folded(stated.value);
}

import type { Article, SetAside } from '../../model/article.ts';
import type { Block, Paragraph } from '../../model/block.ts';
import type { Report } from '../../model/finding.ts';
import type { Inline } from '../../model/inline.ts';
import { placeOf } from '../../model/source.ts';
import { isTextBlock, leavesOf, textOf, visit } from '../../model/visit.ts';
import { withCredit, withoutCredit } from './credit.ts';
import { type HeaderType, promote } from './header.ts';
import { type BlockOverride, type OverrideType, type Sidecar, sidecarFinding } from './sidecar.ts';
import { asideOf, folded, leafOf } from './words.ts';

/** Gives blocks the types that the sidecar gives them, and takes back what was set aside and is a block after all. */
export function applyBlocks(article: Article, sidecar: Sidecar, report: Report): Article {
  return sidecar.blocks.reduce((changed, override) => {
    const block = changed.children.find((candidate) => addresses(changed, override, candidate));
    if (block) return retyped(changed, block, override);
    const aside = changed.setAside.find((entry) => addressesAside(changed, override, entry));
    if (aside) return restored(changed, aside, override);
    const address = override.starts === null ? `at line ${override.line}` : `that begins with '${override.starts}'`;
    const hint = 'Copy the first words of the block from the article.';
    report(
      sidecarFinding(sidecar, override.span, 'warning', 'sidecar-not-found', `There is no block ${address}.`, hint),
    );
    return changed;
  }, article);
}

function addresses(article: Article, override: BlockOverride, block: Block): boolean {
  const [first] = leavesOf(block).filter(({ span }) => span.source === 0 && span.to > span.from);
  const source = article.sources[0];
  if (first === undefined || source === undefined) return false;
  if (override.starts !== null && !folded(textOf(block)).startsWith(folded(override.starts))) return false;
  return override.line === null || placeOf(source, first.span.from).line === override.line;
}

function addressesAside(article: Article, override: BlockOverride, { text, span }: SetAside): boolean {
  const source = article.sources[0];
  if (span.source !== 0 || source === undefined || text.trim() === '') return false;
  if (override.starts !== null && !folded(text).startsWith(folded(override.starts))) return false;
  const start = span.from + text.length - text.trimStart().length;
  return override.line === null || placeOf(source, start).line === override.line;
}

function retyped(article: Article, block: Block, override: BlockOverride): Article {
  if (block.type === override.type && !(block.type === 'heading' && block.level !== override.level)) return article;
  const cleared = forgotten(article, block);
  if (override.type === 'setAside') {
    return {
      ...cleared,
      children: cleared.children.filter((other) => other !== block),
      setAside: [...cleared.setAside, ...asideOf(article, [block], 'set aside by the sidecar')],
    };
  }
  const { article: known, texts } = textsOf(cleared, block);
  if (isHeaderType(override.type)) {
    const rest = { ...known, children: known.children.filter((other) => other !== block) };
    return promote(rest, override.type, texts.flat());
  }
  const type = override.type;
  let changed = known;
  const blocks = texts.map((text) => {
    const moved = type === 'caption' ? withCredit(changed, text) : { article: changed, children: text };
    changed = moved.article;
    return blockOf(changed, type, moved.children, override.level);
  });
  return { ...changed, children: changed.children.flatMap((other) => (other === block ? blocks : [other])) };
}

function restored(article: Article, aside: SetAside, override: BlockOverride): Article {
  const source = article.sources[0];
  if (override.type === 'setAside' || source === undefined) return article;
  const rest = { ...article, setAside: article.setAside.filter((entry) => entry !== aside) };
  const leaf = leafOf(source, aside.span);
  if (isHeaderType(override.type)) return promote(rest, override.type, [leaf]);
  const { article: moved, children } =
    override.type === 'caption' ? withCredit(rest, [leaf]) : { article: rest, children: [leaf] };
  const block = blockOf(moved, override.type, children, override.level);
  const at = rest.children.findIndex((other) => (firstOffset(other) ?? -1) > aside.span.from);
  const place = at < 0 ? rest.children.length : at;
  return { ...moved, children: [...rest.children.slice(0, place), block, ...rest.children.slice(place)] };
}

function firstOffset(block: Block): number | null {
  const [first] = leavesOf(block).filter(({ span }) => span.source === 0 && span.to > span.from);
  return first ? first.span.from : null;
}

function isHeaderType(type: OverrideType): type is HeaderType {
  return type === 'headline' || type === 'kicker' || type === 'deck';
}

/** The fields that were read from a block of the header are no longer known when it is something else. */
function forgotten(article: Article, block: Block): Article {
  if (!isHeaderType(block.type as OverrideType)) return article;
  return { ...article, metadata: { ...article.metadata, [block.type]: null } };
}

interface Texts {
  readonly article: Article;
  /** One list of inlines for each block of text. */
  readonly texts: readonly (readonly Inline[])[];
}

/** The text of a block; a caption's credit is text again. */
function textsOf(article: Article, block: Block): Texts {
  const texts: (readonly Inline[])[] = [];
  let changed = article;
  visit(block, (node) => {
    if (!isTextBlock(node)) return;
    const moved =
      node.type === 'caption' ? withoutCredit(changed, node.children) : { article: changed, children: node.children };
    changed = moved.article;
    texts.push(moved.children);
  });
  return { article: changed, texts };
}

function blockOf(
  article: Article,
  type: Exclude<OverrideType, HeaderType | 'setAside'>,
  children: readonly Inline[],
  level: 2 | 3 | 4,
): Block {
  const paragraph: Paragraph = { type: 'paragraph', children };
  switch (type) {
    case 'paragraph':
      return paragraph;
    case 'heading':
      return { type: 'heading', level, children };
    case 'caption':
      return { type: 'caption', children };
    case 'blockQuotation':
      return { type: 'blockQuotation', children: [paragraph] };
    case 'pullQuotation':
      return { type: 'pullQuotation', repeatsBody: repeats(article, paragraph), children: [paragraph] };
    case 'note': {
      const isAuthor = article.metadata.byline.some((name) => folded(textOf(paragraph)).startsWith(folded(name)));
      return { type: 'note', kind: isAuthor ? 'author' : 'editor', children: [paragraph] };
    }
  }
}

function repeats(article: Article, paragraph: Paragraph): boolean {
  const words = folded(textOf(paragraph)).replaceAll("'", '').trim();
  const others = article.children.filter(
    (block) => block.type === 'paragraph' && block.children !== paragraph.children,
  );
  return others.some((block) => folded(textOf(block)).replaceAll("'", '').includes(words));
}

import type { Image, ImageReference, Paragraph } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Block, Caption } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { attributeLeaf, contentOf, labelOf } from './attributes.ts';
import { type MarkdownDesk, rangeOf, within } from './desk.ts';
import { addressOf, inlinesOf } from './inlines.ts';
import { proseLeaf, verbatimLeaf } from './leaf.ts';

interface Picture {
  readonly src: string;
  readonly alternative: string | null;
  readonly decorative: boolean;
  readonly caption: readonly Inline[];
  readonly from: number;
}

/** A picture alone in its paragraph as a figure; null where the paragraph is something else. */
export function pictureOf(desk: MarkdownDesk, node: Paragraph): readonly Block[] | null {
  const image = loneImage(node);
  if (!image) return null;
  const { from, to } = rangeOf(image);
  const label = within(desk.marks, from, to).find(({ type }) => type === 'labelText');
  const title = within(desk.marks, label?.to ?? from, to).find(({ type }) => type === 'resourceTitleString');
  const alternative = wordsOf(image.alt ?? '');
  const said = altDecoration(node);
  const isTitled = title !== undefined && title.to > title.from;
  const words = isTitled ? [proseLeaf(desk, title.from, title.to)] : [];
  const picture: Picture = {
    src: sourceOf(desk, image),
    alternative: alternative === '' || said ? null : alternative,
    decorative: said,
    caption: words,
    from,
  };
  const spare = label && label.to > label.from ? [proseLeaf(desk, label.from, label.to)] : [];
  const { blocks, usesSpare } = figureOf(desk, picture, spare);
  asideAround(desk, from, rangeOf(node).to, [...(isTitled ? [title] : []), ...(usesSpare && label ? [label] : [])]);
  return blocks;
}

/** The picture files that a document names. */
export function fileOf(desk: Pick<MarkdownDesk, 'addresses'>, image: Image | ImageReference): string {
  return image.type === 'image' ? image.url : (desk.addresses.get(image.identifier.toLowerCase())?.url ?? '');
}

function sourceOf(desk: MarkdownDesk, image: Image | ImageReference): string {
  return image.type === 'image' ? image.url : (addressOf(desk, image.identifier)?.url ?? '');
}

function loneImage({ children }: Paragraph): Image | ImageReference | null {
  const [image, after, more] = children;
  if (image?.type !== 'image' && image?.type !== 'imageReference') return null;
  if (after === undefined) return image;
  return more === undefined && after.type === 'text' && after.value.trim() === '{decorative}' ? image : null;
}

function altDecoration({ children }: Paragraph): boolean {
  return children.length > 1;
}

/** `::figure` and `:::figure`: the picture by its attributes or as an image inside; the caption as label or as text. */
export function figureDirective(
  desk: MarkdownDesk,
  node: ContainerDirective | LeafDirective,
  blocks: (children: ContainerDirective['children']) => readonly Block[],
): readonly Block[] {
  const content = contentOf(node);
  const [first] = content;
  const image = first?.type === 'paragraph' ? loneImage(first) : null;
  const rest = image ? content.slice(1) : content;
  const label = inlinesOf(desk, labelOf(node));
  const [lead] = rest;
  const words = label.length === 0 && lead?.type === 'paragraph' ? inlinesOf(desk, lead.children) : label;
  const below = label.length === 0 && lead?.type === 'paragraph' ? rest.slice(1) : rest;
  const credit = attributeLeaf(desk, node, 'credit');
  const isImage = image !== null && first !== undefined;
  const decorative =
    node.attributes?.decorative !== undefined || (first?.type === 'paragraph' && isImage && altDecoration(first));
  const given = wordsOf(node.attributes?.alt ?? image?.alt ?? '');
  const picture: Picture = {
    src: node.attributes?.src ?? (image ? sourceOf(desk, image) : ''),
    alternative: given === '' || decorative ? null : given,
    decorative,
    caption: credit ? [...words, { type: 'credit', children: [credit] }] : words,
    from: rangeOf(node).from,
  };
  const alt = attributeLeaf(desk, node, 'alt');
  const { blocks: made } = figureOf(desk, picture, alt ? [alt] : []);
  if (isImage) asideAround(desk, rangeOf(first).from, rangeOf(first).to, []);
  return [...made, ...blocks(below)];
}

/** The figure, or its caption alone where there is no picture. `spare` are the words of a caption that isn't given. */
function figureOf(
  desk: MarkdownDesk,
  picture: Picture,
  spare: readonly Inline[],
): { readonly blocks: readonly Block[]; readonly usesSpare: boolean } {
  const loaded = desk.pictures.get(picture.src);
  const caption: Caption | null = picture.caption.length > 0 ? { type: 'caption', children: picture.caption } : null;
  if (loaded && 'data' in loaded) {
    const { alternative, decorative } = picture;
    const children = caption ? [caption] : [];
    return {
      blocks: [{ type: 'figure', graphic: loaded, alternative, decorative, children }],
      usesSpare: false,
    };
  }
  desk.tell(
    picture.from,
    'picture',
    'warning',
    loaded?.message ?? 'A figure names no picture.',
    loaded?.hint ?? 'Write its file as src="NAME.png".',
  );
  if (caption) return { blocks: [caption], usesSpare: false };
  return { blocks: spare.length > 0 ? [{ type: 'caption', children: spare }] : [], usesSpare: spare.length > 0 };
}

function wordsOf(alternative: string): string {
  return alternative.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** What stands between two offsets and in none of the leaves, which are in ascending order. */
function asideAround(
  desk: MarkdownDesk,
  from: number,
  to: number,
  leaves: readonly { readonly from: number; readonly to: number }[],
): void {
  let at = from;
  for (const leaf of [...leaves].sort((one, other) => one.from - other.from)) {
    if (leaf.from > at) desk.asides.push({ from: at, to: leaf.from, reason: 'picture' });
    at = leaf.to;
  }
  if (to > at) desk.asides.push({ from: at, to, reason: 'picture' });
}

/** The source of a block as a paragraph, whatever it means. */
export function asText(desk: MarkdownDesk, from: number, to: number): Block {
  return { type: 'paragraph', children: [verbatimLeaf(desk, from, to)] };
}

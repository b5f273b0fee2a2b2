import { labelsOf } from '../../language/labels.ts';
import type { Article } from '../../model/article.ts';
import type { Block, Figure, LongDescription } from '../../model/block.ts';
import { type Described, describedIn } from '../../model/described.ts';
import type { Inline } from '../../model/inline.ts';
import { childrenOf } from '../../model/visit.ts';
import { houseWords } from './house-words.ts';

/**
 * Links between a picture and its long description, which everyone sees and follows: at the end of the caption to the
 * description, and after that back to the picture (EPUB Accessibility Techniques 1.1, 4.1.2; DAISY Knowledge Base,
 * 'Extended descriptions': not every reading system offers `aria-details`).
 */
export function furnishDescriptions(article: Article): Article {
  const described = describedIn(article.children);
  if (described.length === 0) return article;
  const { language } = article.metadata;
  const labels = labelsOf(language);
  const linked = new Map<Block, Block>();
  for (const each of described) {
    const to = linkTo(each.descriptionTarget, labels.longDescription, language);
    linked.set(each.figure, withLink(each, to));
    const back = linkTo(each.pictureTarget, labels.backToPicture, language);
    linked.set(each.description, withLinkBack(each.description, back));
  }
  const furnishBlock = (block: Block): Block => {
    const done = linked.get(block);
    if (done) return done;
    const children: readonly unknown[] = childrenOf(block);
    if (children.length === 0) return block;
    switch (block.type) {
      case 'list':
      case 'definitionList':
      case 'blockQuotation':
      case 'aside':
      case 'languagePart':
      case 'longDescription':
      case 'footnote':
      case 'listItem':
      case 'definitionDescription':
        return { ...block, children: block.children.map(furnishBlock) } as Block;
      default:
        return block;
    }
  };
  return { ...article, children: article.children.map(furnishBlock) };
}

function linkTo(target: string, words: string, language: string): Inline {
  return { type: 'crossReference', target, children: [houseWords(words, language)] };
}

/** On a line of its own below caption and credit. */
function withLink({ figure }: Described, link: Inline): Figure {
  const [caption] = figure.children;
  const before: readonly Inline[] = caption ? [...caption.children, { type: 'lineBreak' }] : [];
  return { ...figure, children: [{ type: 'caption', children: [...before, link] }] };
}

function withLinkBack(description: LongDescription, link: Inline): LongDescription {
  return { ...description, children: [...description.children, { type: 'paragraph', children: [link] }] };
}

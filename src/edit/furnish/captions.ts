import { labelsOf } from '../../language/labels.ts';
import type { Article } from '../../model/article.ts';
import type { Block, Caption, ListItem } from '../../model/block.ts';
import { text } from '../../model/build.ts';
import type { Report } from '../../model/finding.ts';
import type { Credit } from '../../model/inline.ts';
import { leavesOf, textOf } from '../../model/visit.ts';
import { findingAt } from '../place.ts';
import { labelNode } from './house-words.ts';

/** Labels credits, and says of a caption without a picture that the picture isn't there. */
export function furnishCaptions(article: Article, report: Report): Article {
  const { language } = article.metadata;
  const furnishBlock = (block: Block): Block => {
    switch (block.type) {
      case 'caption':
        report(pictureMissing(article, block));
        return labelled(captionWithCredit(block, language), language);
      case 'figure':
        return { ...block, children: block.children.map((caption) => captionWithCredit(caption, language)) };
      case 'blockQuotation':
      case 'aside':
      case 'languagePart':
      case 'longDescription':
      case 'footnote':
      case 'listItem':
        return { ...block, children: block.children.map(furnishBlock) };
      case 'list':
        return { ...block, children: block.children.map((item) => furnishBlock(item) as ListItem) };
      default:
        return block;
    }
  };
  return { ...article, children: article.children.map(furnishBlock) };
}

function captionWithCredit(caption: Caption, language: string): Caption {
  const at = caption.children.findIndex(({ type }) => type === 'credit');
  const credit = caption.children[at];
  if (credit?.type !== 'credit') return caption;
  const before = caption.children.slice(0, at);
  const spaced = before.length === 0 || /\s$/u.test(before.map((inline) => textOf(inline)).join(''));
  return {
    ...caption,
    children: [
      ...before,
      ...(spaced ? [] : [text(' ')]),
      creditWithLabel(credit, language),
      ...caption.children.slice(at + 1),
    ],
  };
}

/** A credit that names its own art ('Photograph by …', '© …', '…撮影') needs no label. */
function creditWithLabel(credit: Credit, language: string): Credit {
  const words = textOf(credit).trim();
  const named =
    /^(?:©|\(c\)|photo|foto|fot\b|image|picture|bild|illustration|фото|تصوير|फ़?ोटो|写真|撮影)|(?:撮影|提供)$/iu;
  if (named.test(words) || credit.children.some(({ type }) => type === 'label')) return credit;
  return { ...credit, children: [labelNode(labelsOf(language).photo, language), ...credit.children] };
}

function labelled(caption: Caption, language: string): Caption {
  const label = labelNode(labelsOf(language).pictureMissing, language);
  return caption.children[0]?.type === 'label' ? caption : { ...caption, children: [label, ...caption.children] };
}

function pictureMissing(article: Article, caption: Caption) {
  const words = caption.children.filter(({ type }) => type !== 'credit').map((inline) => textOf(inline));
  const [leaf] = leavesOf(caption).filter(({ span }) => span.to > span.from);
  return findingAt(article, leaf?.span ?? null, {
    code: 'picture-not-included',
    severity: 'warning',
    message: `The picture of the caption '${startOf(words.join(''))}' isn't in the text.`,
    hint: 'Name the picture file and what it shows in the sidecar, or leave the caption with its label.',
  });
}

function startOf(words: string): string {
  const short = words.trim().split(/\s+/u).slice(0, 6).join(' ');
  return short.length < words.trim().length ? `${short.slice(0, 60)}…` : short;
}

import { type Labels, labelsOf } from '../../language/labels.ts';
import type { Article } from '../../model/article.ts';
import type { Block, Caption } from '../../model/block.ts';
import { text } from '../../model/build.ts';
import type { Report } from '../../model/finding.ts';
import type { Credit, Inline } from '../../model/inline.ts';
import { leavesOf, textOf } from '../../model/visit.ts';
import { findingAt } from '../place.ts';

/** Labels credits, and says of a caption without a picture that the picture isn't there. */
export function furnishCaptions(article: Article, report: Report): Article {
  const labels = labelsOf(article.metadata.language);
  const furnishBlock = (block: Block): Block => {
    switch (block.type) {
      case 'caption':
        report(pictureMissing(article, block));
        return labelled(captionWithCredit(block, labels), labels);
      case 'figure':
        return { ...block, children: block.children.map((caption) => captionWithCredit(caption, labels)) };
      case 'blockQuotation':
        return { ...block, children: block.children.map(furnishBlock) };
      default:
        return block;
    }
  };
  return { ...article, children: article.children.map(furnishBlock) };
}

function captionWithCredit(caption: Caption, labels: Labels): Caption {
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
      creditWithLabel(credit, labels),
      ...caption.children.slice(at + 1),
    ],
  };
}

/** A credit that names its own art ('Photograph by …', '© …', '…撮影') needs no label. */
function creditWithLabel(credit: Credit, labels: Labels): Credit {
  const words = textOf(credit).trim();
  const named =
    /^(?:©|\(c\)|photo|foto|fot\b|image|picture|bild|illustration|фото|تصوير|फ़?ोटो|写真|撮影)|(?:撮影|提供)$/iu;
  if (named.test(words) || credit.children.some(({ type }) => type === 'label')) return credit;
  return { ...credit, children: [{ type: 'label', children: [text(labels.photo)] }, ...credit.children] };
}

function labelled(caption: Caption, labels: Labels): Caption {
  const label: Inline = { type: 'label', children: [text(labels.pictureMissing)] };
  return caption.children[0]?.type === 'label' ? caption : { ...caption, children: [label, ...caption.children] };
}

function pictureMissing(article: Article, caption: Caption) {
  const [leaf] = leavesOf(caption).filter(({ span }) => span.to > span.from);
  return findingAt(article, leaf?.span ?? null, {
    code: 'picture-not-included',
    severity: 'warning',
    message: `The picture of the caption '${startOf(textOf(caption))}' isn't in the text.`,
    hint: 'Name the picture file and what it shows in the sidecar, or leave the caption with its label.',
  });
}

function startOf(words: string): string {
  const short = words.trim().split(/\s+/u).slice(0, 6).join(' ');
  return short.length < words.trim().length ? `${short.slice(0, 60)}…` : short;
}

import type { Article } from './article.ts';
import type { Paragraph } from './block.ts';
import { childrenOf, type Node, textOf } from './visit.ts';

/** A capital with its marks: scripts without capitals have no initials, and no small letter is made a large one. */
const capital = /^\p{Lu}\p{M}*/u;

/** The paragraph with which the body of an article opens; null where it opens with anything else. */
export function openingOf({ children }: Pick<Article, 'children'>): Paragraph | null {
  for (const block of children) {
    switch (block.type) {
      case 'paragraph':
        return block;
      case 'kicker':
      case 'headline':
      case 'deck':
      case 'byline':
      case 'publicationDate':
      case 'heading':
      case 'figure':
      case 'caption':
      case 'note':
        break;
      default:
        return null;
    }
  }
  return null;
}

/**
 * The letter of a paragraph that may be its initial: a capital that stands at its very beginning, not a mark of
 * quotation, and no part of a link or of code. Empty where there is none.
 */
export function initialOf(paragraph: Paragraph): string {
  const letter = capital.exec(textOf(paragraph))?.[0] ?? '';
  return letter !== '' && isPlain(paragraph) ? letter : '';
}

function isPlain(node: Node): boolean {
  switch (node.type) {
    case 'text':
      return true;
    case 'link':
    case 'code':
    case 'maths':
    case 'deletion':
    case 'noteReference':
      return false;
    default: {
      const first = childrenOf(node)[0];
      return first !== undefined && isPlain(first);
    }
  }
}

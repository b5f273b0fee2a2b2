import type { Article } from '../../model/article.ts';
import type { Block, TextBlock } from '../../model/block.ts';
import { isTextBlock } from '../../model/visit.ts';
import { flatten } from '../flat.ts';
import type { Passage } from './draft.ts';
import { pairMarks } from './pairing.ts';

/** Every block of text that can quote, in reading order. House style's own blocks and pull quotations don't. */
export function passagesOf(article: Pick<Article, 'children' | 'metadata'>): readonly Passage[] {
  const passages: Passage[] = [];
  const walk = (blocks: readonly Block[]) => {
    let previous: Block | null = null;
    for (const block of blocks) {
      if (isTextBlock(block)) {
        if (quotes(block)) passages.push(passageOf(block, article.metadata.language, previous));
      } else if (block.type !== 'pullQuotation' && block.type !== 'colophon' && 'children' in block) {
        walk(block.children);
      }
      previous = block;
    }
  };
  walk(article.children);
  return passages;
}

function quotes({ type }: TextBlock): boolean {
  return type !== 'byline' && type !== 'publicationDate';
}

function passageOf(block: TextBlock, language: string, previous: Block | null): Passage {
  const flat = flatten(block);
  const follows = previous?.type === 'paragraph' && block.type === 'paragraph';
  return { block, flat, text: flat.text, pairing: pairMarks(flat.text, language), follows };
}

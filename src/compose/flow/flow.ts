import type { Block } from '../../model/block.ts';
import type { VerticalItem } from '../pages/vertical-list.ts';
import { flowAside, flowLongDescription } from './aside.ts';
import { flowBlockQuotation } from './block-quotation.ts';
import { flowCodeBlock } from './code-block.ts';
import { flowColophon } from './colophon.ts';
import { flowContents } from './contents.ts';
import type { FlowContext } from './context.ts';
import { flowDefinitionList } from './definition-list.ts';
import { flowDisplayPage } from './display-page.ts';
import { flowCaption, flowFigure } from './figure.ts';
import { stackWithFloats } from './floats.ts';
import type { FlowBlock } from './flow-block.ts';
import { withFootnotes } from './footnote.ts';
import { flowHeading } from './heading.ts';
import { flowHeadline } from './headline.ts';
import { flowIndex } from './index-entries.ts';
import { flowList } from './list.ts';
import { flowMaths } from './maths.ts';
import { flowNote } from './note.ts';
import { flowByline, flowDate, flowDeck, flowKicker } from './opening.ts';
import { flowParagraph, isSetOff } from './paragraph.ts';
import { flowPullQuotation } from './pull-quotation.ts';
import { flowTable } from './table.ts';
import { flowThematicBreak } from './thematic-break.ts';
import { flowVerse } from './verse.ts';

/** An article's blocks as a vertical list; its footnotes hang on what calls them. */
export function flowArticle(context: FlowContext): readonly VerticalItem[] {
  const blocks = context.article.children.filter((block) => block.type !== 'footnote');
  return withFootnotes(stackWithFloats(flowBlocks(blocks, context), context.column), context, flowBlocks);
}

/** Blocks that follow each other, none of them below another yet. */
export function flowBlocks(blocks: readonly Block[], context: FlowContext): readonly FlowBlock[] {
  let flush = true;
  return blocks.flatMap((block, index): readonly FlowBlock[] => {
    const flowed = flowBlock(block, context, { flush, before: blocks[index - 1], next: blocks[index + 1] });
    flush = isNextFlush(block, flush, context);
    return flowed;
  });
}

interface Neighbours {
  /** Whether a paragraph here begins without an indent. */
  readonly flush: boolean;
  readonly before: Block | undefined;
  readonly next: Block | undefined;
}

function flowBlock(block: Block, context: FlowContext, { flush, before, next }: Neighbours): readonly FlowBlock[] {
  switch (block.type) {
    case 'kicker':
      return [flowKicker(block, context)];
    case 'headline':
      return [flowHeadline(block, context)];
    case 'deck':
      return [flowDeck(block, context)];
    case 'byline':
      return [flowByline(block, context, next?.type === 'publicationDate')];
    case 'publicationDate':
      return [flowDate(block, context, before?.type === 'byline')];
    case 'paragraph':
      return [flowParagraph(block, context, flush, next?.type === 'list')];
    case 'heading':
      return [flowHeading(block, context)];
    case 'displayMaths':
      return [flowMaths(block, context)];
    case 'figure':
      return [flowFigure(block, context, next?.type === 'longDescription')];
    case 'caption':
      return [flowCaption(block, context)];
    case 'list':
      return [flowList(block, context, flowBlocks)];
    case 'listItem':
      return flowBlocks(block.children, context);
    case 'blockQuotation':
      return [flowBlockQuotation(block, context, flowBlocks)];
    case 'pullQuotation':
      return [flowPullQuotation(block, context)];
    case 'note':
      return [flowNote(block, context)];
    case 'table':
      return [flowTable(block, context)];
    case 'codeBlock':
      return [flowCodeBlock(block, context)];
    case 'verse':
      return [flowVerse(block, context)];
    case 'definitionList':
      return [flowDefinitionList(block, context, flowBlocks)];
    case 'aside':
      return [flowAside(block, context, flowBlocks)];
    case 'longDescription':
      return [flowLongDescription(block, context, flowBlocks)];
    case 'languagePart':
      return flowBlocks(block.children, { ...context, language: block.language });
    case 'footnote':
      return flowBlocks(block.children, context);
    case 'displayPage':
      return [flowDisplayPage(block, context, flowBlocks)];
    case 'contents':
      return flowContents(block, context);
    case 'index':
      return [flowIndex(block, context)];
    case 'contentsEntry':
    case 'contentsLine':
    case 'indexEntry':
    case 'tableRow':
    case 'tableCell':
    case 'codeLine':
    case 'stanza':
    case 'verseLine':
    case 'definitionTerm':
    case 'definitionDescription':
      throw new Error(`a ${block.type} stands only in its own container`);
    case 'thematicBreak':
      return [flowThematicBreak(block, context)];
    case 'colophon':
      return [flowColophon(block, context)];
  }
}

/** A paragraph is indented only to part it from the one above; what is set apart needs no second sign. */
function isNextFlush(block: Block, flush: boolean, context: FlowContext): boolean {
  switch (block.type) {
    case 'paragraph':
      return isSetOff(block, context);
    case 'figure':
    case 'caption':
    case 'pullQuotation':
    case 'note':
      return flush;
    default:
      return true;
  }
}

import type { TextBlock } from '../../model/block.ts';
import type { Inline, InlineParent } from '../../model/inline.ts';
import type { Positions } from '../../model/position.ts';
import type { TextStyle } from '../../theme/style.ts';
import type { InlineText, Origin, Stretch } from './paragraph.ts';

/** How a block's inline nodes are set: the theme's answer. */
export interface InlineStyles {
  /** The style of the block's plain text. */
  readonly base: TextStyle;
  /** The style inside a node, from the style around it; the same object where the node changes nothing. */
  styleOf(node: InlineParent, around: TextStyle): TextStyle;
  /** Whether words of the block may be hyphenated; links, names, datelines and formulas never are. */
  readonly breakable: boolean;
}

/**
 * A text block as one string with side tables. `language` is the language around the block. Leaves and line breaks
 * are origins in their order; stretches of one style and language are joined.
 */
export function collect(
  block: Pick<TextBlock, 'children'>,
  positions: Positions,
  styles: InlineStyles,
  language: string,
): InlineText {
  const origins: Origin[] = [];
  const stretches: Stretch[] = [];
  let text = '';
  walk(block.children, styles.base, language, styles.breakable);
  return { text, origins, stretches };

  function walk(nodes: readonly Inline[], style: TextStyle, tongue: string, breakable: boolean): void {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
          append(node.value, positions.of(node), style, tongue, breakable);
          break;
        case 'lineBreak':
          append('\n', positions.of(node), style, tongue, breakable);
          break;
        case 'languageSpan':
          walk(node.children, styles.styleOf(node, style), node.language, breakable);
          break;
        case 'link':
        case 'crossReference':
        case 'personName':
        case 'dateline':
        case 'maths':
          walk(node.children, styles.styleOf(node, style), tongue, false);
          break;
        case 'emphasis':
        case 'strong':
        case 'quotationPart':
        case 'credit':
        case 'label':
        case 'code':
        case 'deletion':
        case 'noteReference':
        case 'locator':
          walk(node.children, styles.styleOf(node, style), tongue, breakable);
          break;
      }
    }
  }

  function append(value: string, position: number, style: TextStyle, tongue: string, breakable: boolean): void {
    if (value === '') return;
    const from = text.length;
    text += value;
    const to = text.length;
    origins.push({ from, to, position });
    const last = stretches.at(-1);
    if (last && last.style === style && last.language === tongue && last.breakable === breakable) {
      stretches[stretches.length - 1] = { ...last, to };
    } else stretches.push({ from, to, style, language: tongue, breakable });
  }
}

/** Text that isn't in the tree: markers, folios, running heads. */
export function collectFurniture(text: string, style: TextStyle, language: string): InlineText {
  const to = text.length;
  return {
    text,
    origins: [{ from: 0, to, position: null }],
    stretches: [{ from: 0, to, style, language, breakable: false }],
  };
}

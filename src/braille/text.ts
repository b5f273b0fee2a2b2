import type { Inline } from '../model/inline.ts';
import type { Positions } from '../model/position.ts';
import { childrenOf } from '../model/visit.ts';
import { type Typeform, typeforms } from './liblouis.ts';
import type { Piece } from './translator.ts';

/** One line of a block as its author broke it, and where each page of the print edition begins in it. */
export interface BlockLine {
  readonly pieces: readonly Piece[];
  readonly changes: readonly TextChange[];
}

/** A page of the print edition that begins before the code unit `unit` of the line's text. */
export interface TextChange {
  readonly unit: number;
  readonly label: string;
}

/** Gives, one after the other, the labels of the pages that begin at or before a position, or nothing. */
export type TakeChanges = (through: number) => readonly { readonly position: number; readonly label: string }[];

/** The look and the language of what stands inside a node. */
interface Style {
  readonly typeform: Typeform;
  readonly language: string;
  readonly contracted: boolean;
  readonly note: boolean;
}

/** The lines of a block of text: one, and one more for each line break. */
export function linesOfText(
  children: readonly Inline[],
  language: string,
  contracted: boolean,
  positions: Positions,
  take: TakeChanges,
): readonly BlockLine[] {
  const lines: { pieces: Piece[]; changes: TextChange[]; length: number }[] = [{ pieces: [], changes: [], length: 0 }];
  const walk = (node: Inline, style: Style): void => {
    const line = lines.at(-1);
    if (!line) return;
    if (node.type === 'lineBreak') {
      lines.push({ pieces: [], changes: [], length: 0 });
    } else if (node.type === 'text') {
      const from = positions.of(node);
      for (const { position, label } of take(from + node.value.length - 1)) {
        line.changes.push({ unit: line.length + Math.max(0, position - from), label });
      }
      line.pieces.push({ text: node.value, ...style });
      line.length += node.value.length;
    } else {
      for (const child of childrenOf(node)) walk(child as Inline, styleIn(node, style));
    }
  };
  for (const child of children) walk(child, { typeform: typeforms.plain, language, contracted, note: false });
  return lines;
}

function styleIn(node: Inline, style: Style): Style {
  switch (node.type) {
    case 'emphasis':
      return { ...style, typeform: typeforms.italic };
    case 'strong':
      return { ...style, typeform: typeforms.bold };
    case 'languageSpan':
      return { ...style, language: node.language };
    case 'code':
      return { ...style, contracted: false };
    case 'noteReference':
      return { ...style, note: true };
    default:
      return style;
  }
}

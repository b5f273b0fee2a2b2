import type { Block } from '../../model/block.ts';
import type { Inline, Maths } from '../../model/inline.ts';
import { type Edit, editText, sourceLeaf } from '../../model/text.ts';
import type { MarkdownDesk } from './desk.ts';
import { verbatimLeaf } from './leaf.ts';
import { mathsWords } from './maths-words.ts';
import { mathmlOf } from './temml.ts';

/** What reads formulas; it is loaded for texts that have some. */
export interface MathsReader {
  /** A formula in running text, of the source between two offsets; code where it can't be read. */
  inText(desk: MarkdownDesk, tex: string, from: number, to: number): readonly Inline[];
  /** A formula in a block of its own; code where it can't be read. */
  alone(desk: MarkdownDesk, tex: string, from: number, to: number): readonly Block[];
}

export const mathsReader: MathsReader = {
  inText(desk, tex, from, to) {
    if (tex.trim() === '') return [];
    return [mathsOf(desk, tex, from, to, false) ?? { type: 'code', children: [verbatimLeaf(desk, from, to)] }];
  },
  alone(desk, tex, from, to) {
    if (tex.trim() === '') return [];
    const maths = mathsOf(desk, tex, from, to, true);
    if (maths) return [{ type: 'displayMaths', children: [maths] }];
    const line: Block = { type: 'codeLine', children: [verbatimLeaf(desk, from, to)] };
    return [{ type: 'codeBlock', syntax: 'tex', children: [line] }];
  },
};

/**
 * Characters that faces of running text or of code have beside letters, digits and their marks: a formula with others is
 * set as it was typed.
 */
const settable =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Nd}\u0300-\u0304\u0307\u0308\u030c\p{Zs}!-/:-@[-`{-~′″…⁰¹²³⁴-⁹₀-₉√∑∏∫∂∞≤≥≠≈±×÷·∙¬→←−°]*$/u;

function mathsOf(desk: MarkdownDesk, tex: string, from: number, to: number, display: boolean): Maths | null {
  const read = mathmlOf(tex, display);
  if ('message' in read) {
    desk.tell(
      from,
      'maths-not-read',
      'warning',
      `The formula '${tex.trim().replaceAll(/\s+/g, ' ').slice(0, 60)}' can't be read: ${read.message}. It is set as code.`,
      'Write it in the TeX of LaTeX’s mathematics, without packages.',
    );
    return null;
  }
  const words = mathsWords(read);
  const asTyped = words === '' || !settable.test(words);
  const shown = asTyped ? tex.replaceAll(/\s+/g, ' ').trim() : words;
  const leaf = sourceLeaf(desk.source.text.slice(from, to), { source: 0, from, to });
  const edit: Edit = { from: 0, to: leaf.value.length, now: shown };
  return { type: 'maths', tex, display, asTyped, markup: read, children: [editText(leaf, [edit])] };
}

import { mathFromMarkdown } from 'mdast-util-math';
import { math } from 'micromark-extension-math';
import type { MathsSyntax } from './parse.ts';

/** Formulas between two dollars, and between single ones where a text says that it has some: prices have dollars, too. */
export function mathsSyntax(singleDollars: boolean): MathsSyntax {
  return { syntax: math({ singleDollarTextMath: singleDollars }), toTree: mathFromMarkdown() };
}

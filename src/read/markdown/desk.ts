import type { Definition, FootnoteDefinition, Nodes } from 'mdast';
import type { Report, Severity } from '../../model/finding.ts';
import type { Graphic } from '../../model/graphic.ts';
import { placeOf, type SourceText } from '../../model/source.ts';
import type { MathsReader } from './maths.ts';
import type { Mark, Piece } from './parse.ts';

/** A picture that was loaded, or the sentence that says why it wasn't. */
export type LoadedPicture = Graphic | { readonly message: string; readonly hint: string | null };

/** A range of the source that is no block, with the reason. */
export interface Aside {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** Footnotes by their identifier: definitions, and the numbers that were given in order of first reference. */
export interface Notes {
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly referred: ReadonlySet<string>;
  readonly numbers: Map<string, number>;
  /** Numbered, but not yet in the tree. */
  readonly waiting: string[];
}

/** An article in Markdown on the copy desk. */
export interface MarkdownDesk {
  readonly source: SourceText;
  readonly pieces: readonly Piece[];
  readonly marks: readonly Mark[];
  readonly addresses: ReadonlyMap<string, Definition>;
  readonly notes: Notes;
  readonly pictures: ReadonlyMap<string, LoadedPicture>;
  /** Null where no formula was found. */
  readonly maths: MathsReader | null;
  readonly asides: Aside[];
  /** Offsets of HTML tags that were left out. */
  readonly tags: number[];
  tell(offset: number, code: string, severity: Severity, message: string, hint: string | null): void;
}

/** How a desk tells of a place in its source. */
export function teller(source: SourceText, report: Report): MarkdownDesk['tell'] {
  return (offset, code, severity, message, hint) =>
    report({ code, severity, message, hint, file: source.name, ...placeOf(source, offset) });
}

/** Where a node begins and ends in the source. */
export function rangeOf(node: Nodes): { readonly from: number; readonly to: number } {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

/** The things between two offsets of a list in ascending order. */
export function within<T extends { readonly from: number; readonly to: number }>(
  things: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const inside: T[] = [];
  for (let at = low; at < things.length; at++) {
    const thing = things[at];
    if (!thing || thing.from >= to) break;
    if (thing.to <= to) inside.push(thing);
  }
  return inside;
}

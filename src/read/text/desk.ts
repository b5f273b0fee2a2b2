import type { Severity } from '../../model/finding.ts';
import type { SourceText } from '../../model/source.ts';
import type { NumberOrder } from './dates/day.ts';
import type { RawBlock } from './lines/blocks.ts';
import type { Credit } from './parts/credit.ts';

/** What a block was read as. */
export type Role =
  | { readonly type: 'headline' | 'kicker' | 'deck' | 'paragraph' | 'heading' | 'thematicBreak' }
  | { readonly type: 'setAside'; readonly reason: string }
  | { readonly type: 'caption'; readonly label: number; readonly credit: Credit | null; readonly words: string | null }
  | {
      readonly type: 'item';
      readonly ordered: boolean;
      readonly marker: string;
      readonly skip: number;
      readonly number: number;
      readonly first: boolean;
    }
  | { readonly type: 'pullQuotation' }
  | { readonly type: 'note'; readonly kind: 'author' | 'editor' };

/** What is known of the article so far. */
export interface Facts {
  byline: readonly string[];
  /** Whether only the shape of the byline's names spoke for them. */
  bylineIsBare: boolean;
  published: string | null;
  updated: string | null;
  rights: string | null;
}

/**
 * An article on the copy desk: its blocks in order and, beside each, the role it was given. The parts are read one after
 * the other, each pass giving roles to blocks that have none; what has none in the end is a paragraph.
 */
export interface Desk {
  readonly source: SourceText;
  readonly blocks: readonly RawBlock[];
  readonly roles: (Role | null)[];
  readonly facts: Facts;
  readonly language: string;
  readonly order: NumberOrder;
  readonly isWrapped: boolean;
  /** Whether blank lines stand between blocks somewhere. */
  readonly hasGaps: boolean;
  /** Tells a person about a block. */
  tell(index: number, code: string, severity: Severity, message: string, hint: string | null): void;
}

export function isFree(desk: Desk, index: number): boolean {
  return index >= 0 && index < desk.blocks.length && desk.roles[index] === null;
}

export function setAside(desk: Desk, index: number, reason: string): void {
  desk.roles[index] = { type: 'setAside', reason };
}

/** The words of a block for a message, at most `most` characters. */
export function excerpt(block: RawBlock, most = 48): string {
  const characters = [...block.text.slice(0, 2 * most)];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
}

/**
 * Running text: long, or of some length and ending as a sentence does or in the colon before a list or a quotation. What
 * is neither can be a headline, a caption, a subhead, a line of the site.
 */
export function isProse(block: RawBlock): boolean {
  return (
    block.weight >= 25 ||
    (block.weight >= 8 && (block.endsSentence || /[:：]$/u.test(block.text))) ||
    (block.weight >= 4 && block.endsSentence && block.opensQuotation)
  );
}

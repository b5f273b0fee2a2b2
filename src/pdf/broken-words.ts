import type { Position } from '../model/position.ts';
import type { BrokenWord } from '../page/glyph-run.ts';
import { newElement, type StructureElement } from './structure.ts';

/** Gives each word that is broken over lines, and perhaps pages, one element around its parts. */
export class BrokenWords {
  #open: { readonly word: string; readonly span: StructureElement; readonly initial: boolean } | null = null;

  /** The element of a word whose first part comes now, or came with its initial. */
  begin(owner: StructureElement, { word, part, initial }: BrokenWord, position: Position): StructureElement {
    if (initial !== undefined && this.#open?.initial && this.#open.word === word) {
      this.#open = { ...this.#open, initial: false };
      return this.#open.span;
    }
    const span = newElement('Span', owner, position, null);
    span.actualText = word;
    this.#open = { word, span, initial: part === 'initial' };
    return span;
  }

  /** The element of the word that goes on; null where its first part wasn't seen. */
  continued(word: string): StructureElement | null {
    return this.#open?.word === word ? this.#open.span : null;
  }

  /** Notes a piece of the word: the space after it belongs to what the element stands for. */
  reached(broken: BrokenWord, text: string): void {
    if (broken.part !== 'rest' || this.#open?.word !== broken.word || !text.endsWith(' ')) return;
    this.#open.span.actualText = `${broken.word} `;
  }
}

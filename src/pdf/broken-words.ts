import type { Position } from '../model/position.ts';
import type { BrokenWord } from '../page/glyph-run.ts';
import { newElement, type StructureElement } from './structure.ts';

/** Gives each word that is broken over lines, and perhaps pages, one element around its parts. */
export class BrokenWords {
  /** By word: cells that stand beside each other are drawn line by line where their row is broken over pages. */
  readonly #open = new Map<string, StructureElement>();

  /** The element of a word whose first part comes now. */
  begin(owner: StructureElement, word: string, position: Position): StructureElement {
    const span = newElement('Span', owner, position, null);
    span.actualText = word;
    this.#open.set(word, span);
    return span;
  }

  /** The element of the word that goes on; null where its first part wasn't seen. */
  continued(word: string): StructureElement | null {
    return this.#open.get(word) ?? null;
  }

  /** Notes a piece of the word: the space after it belongs to what the element stands for. */
  reached(broken: BrokenWord, text: string): void {
    const span = broken.part === 'first' ? undefined : this.#open.get(broken.word);
    if (span && text.endsWith(' ')) span.actualText = `${broken.word} `;
  }
}

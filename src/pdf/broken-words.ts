import type { Position } from '../model/position.ts';
import type { BrokenWord } from '../page/glyph-run.ts';
import { newElement, type StructureElement } from './structure.ts';

/** The element of a broken word, and whether only its initial has been drawn. */
interface OpenWord {
  readonly span: StructureElement;
  readonly initial: boolean;
}

/** Gives each word that is broken over lines, and perhaps pages, one element around its parts. */
export class BrokenWords {
  /** By word: cells that stand beside each other are drawn line by line where their row is broken over pages. */
  readonly #open = new Map<string, OpenWord>();

  /** The element of a word whose first part comes now, or came with its initial. */
  begin(owner: StructureElement, { word, part, initial }: BrokenWord, position: Position): StructureElement {
    const open = this.#open.get(word);
    if (initial !== undefined && open?.initial) {
      this.#open.set(word, { ...open, initial: false });
      return open.span;
    }
    const span = newElement('Span', owner, position, null);
    span.actualText = word;
    this.#open.set(word, { span, initial: part === 'initial' });
    return span;
  }

  /** The element of the word that goes on; null where its first part wasn't seen. */
  continued(word: string): StructureElement | null {
    return this.#open.get(word)?.span ?? null;
  }

  /** Notes a piece of the word: the space after it belongs to what the element stands for. */
  reached(broken: BrokenWord, text: string): void {
    const open = broken.part === 'rest' ? this.#open.get(broken.word) : undefined;
    if (open && text.endsWith(' ')) open.span.actualText = `${broken.word} `;
  }
}

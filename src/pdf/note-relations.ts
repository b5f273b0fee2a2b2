import type { StructureElement } from './structure.ts';

/** Tells each note of a PDF 2.0 which elements call it, and these which note they call (ISO 14289-2, 8.2.5.14). */
export class NoteRelations {
  readonly #notes = new Map<string, StructureElement>();
  readonly #calls = new Map<string, StructureElement[]>();

  /** Notes an element that may be a note or the call of one. */
  add(element: StructureElement): void {
    const { node } = element;
    if (node?.type === 'footnote') this.#notes.set(node.id, element);
    if (node?.type !== 'noteReference') return;
    const others = this.#calls.get(node.footnote);
    if (others) others.push(element);
    else this.#calls.set(node.footnote, [element]);
  }

  /** Once every element is there. */
  finish(): void {
    for (const [footnote, calls] of this.#calls) {
      const note = this.#notes.get(footnote);
      if (!note) continue;
      note.relatives = calls;
      for (const call of calls) call.relatives = [note];
    }
  }
}

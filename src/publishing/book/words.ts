import { type Flow, flowsOf } from '../../check/parity.ts';
import type { Article } from '../../model/article.ts';
import type { Section } from './section.ts';

type Formats = Readonly<Record<'pdf' | 'epub', readonly Flow[]>>;

/** The words that a book says, gathered article by article, as what reads its finished files back should find them. */
export class BookWords {
  readonly #front: Formats[] = [];
  readonly #body: Formats[] = [];

  /** An article, or the title of a part, or what stands at the end, in their order. */
  add(article: Pick<Article, 'children'>): void {
    this.#body.push(flowsIn(article));
  }

  /**
   * What a book has beside its articles. Contents and index are left out: they tell of pages, and so say other words in
   * other editions; those of the e-book are its navigation.
   */
  addSection({ kind, article }: Section, where: 'front' | 'body'): void {
    if (kind === 'contents' || kind === 'index') return;
    (where === 'front' ? this.#front : this.#body).push(flowsIn(article));
  }

  /** The flows of each format, those of the same name one after another. */
  flows(): Formats {
    const all = [...this.#front, ...this.#body];
    return { pdf: joined(all.map(({ pdf }) => pdf)), epub: joined(all.map(({ epub }) => epub)) };
  }
}

function flowsIn(article: Pick<Article, 'children'>): Formats {
  return { pdf: flowsOf(article, { listMarkers: true, floats: true }), epub: flowsOf(article, { listMarkers: false }) };
}

function joined(parts: readonly (readonly Flow[])[]): readonly Flow[] {
  const words = new Map<string, string[]>();
  for (const part of parts) {
    for (const flow of part) {
      const list = words.get(flow.name) ?? [];
      for (const word of flow.words) list.push(word);
      words.set(flow.name, list);
    }
  }
  return [...words].map(([name, list]) => ({ name, words: list }));
}

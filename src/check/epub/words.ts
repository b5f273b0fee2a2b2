import { wordsOf } from '../parity.ts';
import type { SaidDocument, SaidElement, SaidRole, SaidText } from '../said.ts';

/** Roles of what stands in a line of text, whose words may go on with those before and after it. */
const inline: ReadonlySet<SaidRole> = new Set(['span', 'link', 'noteReference', 'quotation', 'artifact', 'pageBreak']);

/**
 * The words of a book in the order in which it is read, for comparison with those of its source or its PDF: its main
 * order, without contents and page list, which are nobody's words.
 */
export function wordsOfEpub(said: SaidDocument): readonly string[] {
  return pagesOfEpub(said).flatMap(({ words }) => words);
}

/** The words that stand from the mark of one page to that of the next; before the first, `label` is null. */
export interface PageWords {
  readonly label: string | null;
  readonly words: readonly string[];
}

/** The words of a book by the pages of its printed edition, for comparison with the pages of that. */
export function pagesOfEpub(said: SaidDocument): readonly PageWords[] {
  const pages: { label: string | null; text: string }[] = [{ label: null, text: '' }];
  const add = (text: string) => {
    const last = pages.at(-1);
    if (last) last.text += text;
  };
  const walk = (child: SaidElement | SaidText) => {
    if (child.role === 'text') return add(child.text);
    if (child.role === 'contents' || child.attributes.linear === 'no') return;
    if (child.role === 'pageBreak') {
      pages.push({ label: child.alternative, text: '' });
      return;
    }
    const apart = !inline.has(child.role) && !(child.role === 'code' && child.name === 'code');
    if (apart || child.name === 'br') add('\n');
    for (const inner of child.children) walk(inner);
    if (apart) add('\n');
  };
  walk(said.root);
  return pages
    .map(({ label, text }) => ({ label, words: wordsOf(text) }))
    .filter(({ label, words }) => label !== null || words.length > 0);
}

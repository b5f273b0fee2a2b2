import type { Article } from '../model/article.ts';
import { childrenOf, isTextBlock, type Node, textOf } from '../model/visit.ts';

/** Words that must be read one after the other; other flows may stand between them (a note between two paragraphs). */
export interface Flow {
  readonly name: string;
  readonly words: readonly string[];
}

/** What a rendition keeps as text beside the article's own: a PDF the markers of a list, an e-book draws them. */
export interface Rendition {
  readonly listMarkers: boolean;
  /** Whether figures may leave their place for the top of a page: their captions are then a flow of their own. */
  readonly floats?: boolean;
}

/** Where a rendition ceases to say what the article says. */
export interface Difference {
  /** Number of words that agreed. */
  readonly agreed: number;
  /** The last words that agreed. */
  readonly after: string;
  /** The rendition's next words; empty where it ends too early. */
  readonly found: string;
  /** What each flow would have gone on with. */
  readonly expected: Readonly<Record<string, string>>;
}

/**
 * The words of a text: runs of letters, marks and digits of its NFC form, as written. What a reader neither sees nor
 * hears is dropped: soft hyphens, joiners, directional marks.
 */
export function wordsOf(text: string): readonly string[] {
  const seen = text.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '');
  return seen.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The article's flows: the body, its notes, and its footnotes, which stand at the foot of a page or at the end. A pull quotation that repeats the body is read nowhere. */
export function flowsOf(article: Pick<Article, 'children'>, rendition: Rendition): readonly Flow[] {
  const body: string[] = [];
  const notes: string[] = [];
  const footnotes: string[] = [];
  const captions: string[] = [];
  // One by one: a text of megabytes has more words than a call may have arguments.
  const add = (more: readonly string[], words: string[]) => {
    for (const word of more) words.push(word);
  };
  const walk = (node: Node, words: string[]) => {
    if (node.type === 'pullQuotation' && node.repeatsBody) return;
    if (node.type === 'listItem' && rendition.listMarkers) add(wordsOf(node.marker), words);
    if (node.type === 'footnote') add(wordsOf(node.marker), footnotes);
    if (isTextBlock(node)) add(wordsOf(textOf(node)), words);
    else if (node.type === 'figure' && rendition.floats) for (const child of childrenOf(node)) walk(child, captions);
    else for (const child of childrenOf(node)) walk(child, flowAround(node, words));
  };
  const flowAround = (node: Node, words: string[]) =>
    node.type === 'note' ? notes : node.type === 'footnote' ? footnotes : words;
  for (const block of article.children) walk(block, body);
  const flows = [
    { name: 'body', words: body },
    { name: 'notes', words: notes },
    { name: 'footnotes', words: footnotes },
    { name: 'captions', words: captions },
  ];
  return flows.filter((flow) => flow.words.length > 0);
}

/**
 * Whether `words` are the flows, each whole and in its own order, and nothing else; null where they are. All ways to
 * deal the words out to the flows are followed at once, so a word that two flows could claim is no stumbling block.
 */
export function differenceOf(words: readonly string[], flows: readonly Flow[]): Difference | null {
  const start: readonly number[] = flows.map(() => 0);
  let states = new Map([[start.join(), start]]);
  for (const [index, word] of words.entries()) {
    const next = new Map<string, readonly number[]>();
    for (const state of states.values()) {
      flows.forEach((flow, number) => {
        if (flow.words[state[number] ?? 0] !== word) return;
        const moved = state.map((at, other) => (other === number ? at + 1 : at));
        next.set(moved.join(), moved);
      });
    }
    if (next.size === 0) return difference(words, index, flows, furthest(states));
    states = next;
  }
  const whole = [...states.values()].some((state) => state.every((at, number) => at === flows[number]?.words.length));
  return whole ? null : difference(words, words.length, flows, furthest(states));
}

/** The state that took most of the first flow. */
function furthest(states: ReadonlyMap<string, readonly number[]>): readonly number[] {
  return [...states.values()].reduce((best, state) => ((state[0] ?? 0) > (best[0] ?? 0) ? state : best));
}

function difference(
  words: readonly string[],
  index: number,
  flows: readonly Flow[],
  state: readonly number[],
): Difference {
  const few = (list: readonly string[], from: number) => list.slice(from, from + 8).join(' ');
  return {
    agreed: index,
    after: words.slice(Math.max(0, index - 8), index).join(' '),
    found: few(words, index),
    expected: Object.fromEntries(flows.map((flow, number) => [flow.name, few(flow.words, state[number] ?? 0)])),
  };
}

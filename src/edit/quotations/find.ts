import type { Range } from '../protected.ts';
import type { Attributor } from './attribution/index.ts';
import type { Interruption } from './attribution/inside.ts';
import type { Match } from './attribution/match.ts';
import { type Chain, chainsOf } from './chains.ts';
import { dialogueOf, laterDialogueOf } from './dialogue.ts';
import type { Draft, Part, Passage } from './draft.ts';
import type { Pair } from './pairing.ts';
import type { Mended } from './repair.ts';
import { sentencesOf } from './sentences.ts';

type Fields = Omit<Draft, 'id'>;

/** Finds every quotation of the passages, in the order in which they begin: outer ones before inner ones. */
export function findQuotations(
  passages: readonly Passage[],
  attributor: Attributor,
  mended: ReadonlyMap<number, readonly Mended[]>,
): readonly Draft[] {
  const running = new Map<number, Chain[]>();
  for (const chain of chainsOf(passages)) {
    for (let index = chain.first; index <= chain.last; index++)
      running.set(index, [...(running.get(index) ?? []), chain]);
  }
  const begun = new Map<Chain, Draft>();
  const drafts: Draft[] = [];
  const add = (fields: Fields): Draft => {
    const draft = { id: `q${drafts.length + 1}`, ...fields };
    drafts.push(draft);
    return draft;
  };
  passages.forEach((passage, index) => {
    const first = drafts.length;
    const here = () => drafts.slice(first);
    const chains = running.get(index) ?? [];
    readPassage({ passages, passage, index, chains, begun, attributor, mended: mended.get(index) ?? [], add, here });
  });
  return drafts;
}

interface Place {
  readonly passages: readonly Passage[];
  readonly passage: Passage;
  readonly index: number;
  /** The quotations that run through this passage, and the drafts of those that have begun. */
  readonly chains: readonly Chain[];
  readonly begun: Map<Chain, Draft>;
  readonly attributor: Attributor;
  readonly mended: readonly Mended[];
  readonly add: (fields: Fields) => Draft;
  /** The drafts of this passage so far. */
  readonly here: () => readonly Draft[];
}

function readPassage(place: Place): void {
  const { passage, index, attributor } = place;
  const dialogue =
    dialogueOf(passage, attributor) ?? (place.chains.length > 0 ? null : laterDialogueOf(passage, attributor));
  if (dialogue) {
    const start = dialogue.parts[0]?.from ?? 0;
    const before = passage.pairing.pairs.filter(({ close }) => close.to <= start);
    for (const pair of before) addPair(place, pair, null);
    const parts = dialogue.parts.map((part) => ({ ...part, passage: index }));
    const outer = place.add(plain(null, parts, dialogue.words, { dash: true, inside: dialogue.match }));
    for (const pair of passage.pairing.pairs) if (!before.includes(pair)) addPair(place, pair, outer);
    return;
  }
  readPairs(place);
}

/** The pairs of a passage, those of a running quotation under it, those that one sentence joins as one. */
function readPairs(place: Place): void {
  const { passage, index, chains, mended } = place;
  const annotated = mended.filter((one) => one.range !== null);
  const items: { readonly from: number; readonly read: () => void }[] = [];
  const opens = chains.map((chain) => ({ chain, mark: chain.opens[index - chain.first] }));
  const running = opens.find(({ chain, mark }) => mark && index < chain.last);
  const chained = (pair: Pair) =>
    opens.find(({ chain, mark }) => mark?.from === pair.open.from && index === chain.last);
  const pairs = passage.pairing.pairs.filter((pair) => !running?.mark || pair.open.from < running.mark.from);
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    const end = chained(pair);
    const next = pairs[at + 1];
    const between = !end && next ? joining(place, pair, next) : null;
    if (between && next) at += 1;
    items.push({
      from: pair.open.from,
      read: () =>
        end ? addInner(place, pair, end.chain) : addPair(place, pair, null, between && next ? { between, next } : null),
    });
  }
  for (const one of annotated) items.push({ from: one.range?.from ?? 0, read: () => addAnnotated(place, one) });
  if (running?.mark) {
    const { chain, mark } = running;
    items.push({ from: mark.from, read: () => runChain(place, chain, mark.from) });
  }
  items.sort((a, b) => a.from - b.from);
  for (const item of items) item.read();
}

/** The last paragraph of a running quotation: its draft stands already. */
function addInner(place: Place, pair: Pair, chain: Chain): void {
  const draft = place.begun.get(chain) ?? null;
  for (const inner of pair.inner) addPair(place, inner, draft);
}

function plain(parent: Draft | null, parts: readonly Part[], words: Range, more: Partial<Fields> = {}): Fields {
  const end = parts.at(-1) as Part;
  return { parent, parts, words, end, repair: 'none', dash: false, inside: null, between: null, ...more };
}

function addPair(
  place: Place,
  pair: Pair,
  parent: Draft | null,
  joined: { readonly between: Match; readonly next: Pair } | null = null,
): void {
  const { passage, index, attributor, mended } = place;
  const words = { from: pair.open.to, to: pair.close.from };
  const inside = parent ? [] : attributor.inside(passage.text, words.from, words.to);
  const first = { passage: index, from: pair.open.from, to: pair.close.to };
  const parts = withoutHoles(first, inside);
  const next = joined?.next;
  const all = next ? [...parts, { passage: index, from: next.open.from, to: next.close.to }] : parts;
  const repair = mended.find((one) => one.at === pair.open.from || one.at === pair.close.from)?.repair ?? 'none';
  const draft = place.add(
    plain(parent, all, words, { repair, inside: inside[0]?.match ?? null, between: joined?.between ?? null }),
  );
  for (const inner of [...pair.inner, ...(next?.inner ?? [])]) addPair(place, inner, draft);
}

/** The part cut at the holes that attributions make in it. */
function withoutHoles(part: Part, interruptions: readonly Interruption[]): readonly Part[] {
  const parts: Part[] = [];
  let from = part.from;
  for (const { hole } of interruptions) {
    if (!hole) continue;
    parts.push({ ...part, from, to: hole.from });
    from = hole.to;
  }
  return [...parts, { ...part, from }].filter((one) => one.to > one.from);
}

/** Two pairs that one sentence runs through: `“…,” said NAME, “…”`. */
function joining({ passage: { text }, attributor }: Place, pair: Pair, next: Pair): Match | null {
  const between = text.slice(pair.close.to, next.open.from);
  const open = /[,—–-]\s*$/u.test(between) && sentencesOf(between, 0, between.length).length === 1;
  if (!open || between.length > 160 || between.trim().length < 3) return null;
  if (!/[,—–]$/u.test(text.slice(pair.open.to, pair.close.from)) && !/^\s*[,—–-]/u.test(between)) return null;
  const match = attributor.after(text, pair.close.to, false);
  return match && match.pattern !== 'according' && match.span.to <= next.open.from ? match : null;
}

function addAnnotated(place: Place, { range, repair }: Mended): void {
  if (!range) return;
  const part = { passage: place.index, from: range.from, to: range.to };
  const outer = place
    .here()
    .findLast(({ parts }) =>
      parts.some((one) => one.passage === part.passage && one.from < part.from && one.to >= part.to),
    );
  const draft = place.add(plain(outer ?? null, [part], range.words, { repair }));
  for (const pair of place.passage.pairing.pairs) {
    if (pair.open.from > range.from && pair.close.to <= range.to) addPair(place, pair, draft);
  }
}

/** A paragraph that leaves its quotation open: the first one begins the draft, what is inside belongs to it. */
function runChain(place: Place, chain: Chain, from: number): void {
  const { passage, index, begun, attributor } = place;
  const parts = partsOf(chain, place.passages);
  const [first] = parts;
  if (index === chain.first && first) {
    const words = { from: from + 1, to: first.to };
    const inside = attributor.inside(passage.text, words.from, words.to)[0]?.match ?? null;
    begun.set(chain, place.add(plain(null, parts, words, { inside })));
  }
  const draft = begun.get(chain) ?? null;
  for (const pair of passage.pairing.pairs) if (pair.open.from > from) addPair(place, pair, draft);
}

/** The parts of a running quotation: to the end of each paragraph, in the last one to its closing mark. */
function partsOf({ first, last, opens }: Chain, passages: readonly Passage[]): readonly Part[] {
  return opens.flatMap(({ from }, step) => {
    const passage = passages[first + step];
    if (!passage) return [];
    const closing = passage.pairing.pairs.find((pair) => pair.open.from === from);
    const to = first + step === last && closing ? closing.close.to : passage.text.trimEnd().length;
    return [{ passage: first + step, from, to }];
  });
}

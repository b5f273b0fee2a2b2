import type { Text } from './inline.ts';
import { type Change, inserted, type SourceSpan } from './source.ts';

/** Replace the code units `from` to `to` of a leaf's present value by `now`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly now: string;
}

/** A leaf of source text as it stands there. */
export function sourceLeaf(value: string, span: SourceSpan): Text {
  return { type: 'text', value, span, changes: [] };
}

/** A leaf that house style inserts: it has no source. */
export function insertedLeaf(value: string): Text {
  return { type: 'text', value, span: inserted, changes: value === '' ? [] : [{ at: 0, was: '', now: value }] };
}

/** The source's characters: the value with every change undone. */
export function originalOf(leaf: Text): string {
  let original = '';
  let at = 0;
  for (const change of leaf.changes) {
    original += leaf.value.slice(at, change.at) + change.was;
    at = change.at + change.now.length;
  }
  return original + leaf.value.slice(at);
}

/**
 * The source offset of code unit `offset` of the leaf's value. Inside what a change wrote, the offset of the change's
 * beginning; right after it, that of its end; at a deletion, the offset before it.
 */
export function sourceOffsetOf(leaf: Text, offset: number): number {
  const shifts = shiftsOf(leaf);
  let low = 0;
  let high = leaf.changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(leaf.changes[middle], offset)) low = middle + 1;
    else high = middle;
  }
  const next = leaf.changes[low];
  return leaf.span.from + (next ? Math.min(offset, next.at) : offset) + (shifts[low] ?? 0);
}

/**
 * Applies edits, which are in ascending order and don't overlap. An edit that touches an earlier change is merged with
 * it, so that the changes still undo to the source; an edit that restores the source leaves no change behind.
 */
export function editText(leaf: Text, edits: readonly Edit[]): Text {
  const real = edits.filter((edit) => leaf.value.slice(edit.from, edit.to) !== edit.now);
  if (real.length === 0) return leaf;
  const changes: Change[] = [];
  let value = '';
  let at = 0;
  let old = 0;
  const keepUntil = (until: number, endingBefore: number) => {
    for (let change = leaf.changes[old]; change && endOf(change) < endingBefore; change = leaf.changes[++old]) {
      changes.push({ ...change, at: value.length + change.at - at });
    }
    value += leaf.value.slice(at, until);
    at = until;
  };
  let index = 0;
  for (let first = real[0]; first; first = real[index]) {
    keepUntil(at, first.from);
    const cluster = clusterAt(leaf, real, index, old);
    keepUntil(cluster.from, cluster.from);
    const was = undo(leaf.value, cluster.from, cluster.to, leaf.changes.slice(old, cluster.change));
    const now = apply(leaf.value, cluster.from, cluster.to, real.slice(index, cluster.edit));
    const change = narrowest(value.length, was, now);
    if (change) changes.push(change);
    value += now;
    at = cluster.to;
    index = cluster.edit;
    old = cluster.change;
  }
  keepUntil(leaf.value.length, Number.POSITIVE_INFINITY);
  return { ...leaf, value, changes };
}

/** The two leaves before and after code unit `offset` of the value; together they undo to the same source. */
export function splitText(leaf: Text, offset: number): readonly [Text, Text] {
  const before: Change[] = [];
  const after: Change[] = [];
  for (const change of leaf.changes) {
    if (endOf(change) <= offset) before.push(change);
    else if (change.at >= offset) after.push({ ...change, at: change.at - offset });
    else {
      const kept = offset - change.at;
      before.push({ at: change.at, was: change.was, now: change.now.slice(0, kept) });
      after.push({ at: 0, was: '', now: change.now.slice(kept) });
    }
  }
  const shift = before.reduce((sum, change) => sum + change.was.length - change.now.length, 0);
  const middle = leaf.span.from + offset + shift;
  return [
    { ...leaf, value: leaf.value.slice(0, offset), span: { ...leaf.span, to: middle }, changes: before },
    { ...leaf, value: leaf.value.slice(offset), span: { ...leaf.span, from: middle }, changes: after },
  ];
}

function endOf(change: Change): number {
  return change.at + change.now.length;
}

function isBefore(change: Change | undefined, offset: number): boolean {
  return change !== undefined && endOf(change) <= offset && !(change.now === '' && change.at === offset);
}

const shiftsOfLeaf = new WeakMap<Text, readonly number[]>();

/** For each change, how far the source runs ahead of the value before it; one more for the end. */
function shiftsOf(leaf: Text): readonly number[] {
  const known = shiftsOfLeaf.get(leaf);
  if (known) return known;
  let shift = 0;
  const shifts = [shift];
  for (const change of leaf.changes) {
    shift += change.was.length - change.now.length;
    shifts.push(shift);
  }
  shiftsOfLeaf.set(leaf, shifts);
  return shifts;
}

interface Cluster {
  readonly from: number;
  readonly to: number;
  /** One past the last edit and the last change inside. */
  readonly edit: number;
  readonly change: number;
}

/** The edits from `edit` on, with the changes they touch, that must become one change. */
function clusterAt(leaf: Text, edits: readonly Edit[], edit: number, change: number): Cluster {
  const first = edits[edit];
  if (!first) throw new RangeError('no edit to begin with');
  let { from, to } = first;
  let edited = first.to;
  let nextEdit = edit + 1;
  let nextChange = change;
  for (;;) {
    const following = edits[nextEdit];
    const old = leaf.changes[nextChange];
    if (old && old.at <= edited && endOf(old) >= from) {
      from = Math.min(from, old.at);
      to = Math.max(to, endOf(old));
      nextChange++;
    } else if (following && following.from <= to) {
      edited = following.to;
      to = Math.max(to, edited);
      nextEdit++;
    } else return { from, to, edit: nextEdit, change: nextChange };
  }
}

/** The change without what both sides begin and end with; null where nothing is left. */
function narrowest(at: number, was: string, now: string): Change | null {
  let start = 0;
  while (start < was.length && start < now.length && was[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(was.length, now.length) - start;
  while (end < most && was[was.length - 1 - end] === now[now.length - 1 - end]) end++;
  const change = {
    at: at + start,
    was: was.slice(start, was.length - end),
    now: now.slice(start, now.length - end),
  };
  return change.was === change.now ? null : change;
}

function apply(value: string, from: number, to: number, edits: readonly Edit[]): string {
  let edited = '';
  let at = from;
  for (const edit of edits) {
    edited += value.slice(at, edit.from) + edit.now;
    at = edit.to;
  }
  return edited + value.slice(at, to);
}

function undo(value: string, from: number, to: number, changes: readonly Change[]): string {
  let original = '';
  let at = from;
  for (const change of changes) {
    original += value.slice(at, change.at) + change.was;
    at = endOf(change);
  }
  return original + value.slice(at, to);
}

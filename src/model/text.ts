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
 * beginning; right after it, that of its end.
 */
export function sourceOffsetOf(leaf: Text, offset: number): number {
  let shift = 0;
  for (const change of leaf.changes) {
    if (change.at + change.now.length > offset) {
      return leaf.span.from + (offset > change.at ? change.at : Math.min(offset, change.at)) + shift;
    }
    if (change.now === '' && change.at === offset) break;
    shift += change.was.length - change.now.length;
  }
  return leaf.span.from + offset + shift;
}

/**
 * Applies edits, which are in ascending order and don't overlap. An edit that touches an earlier change is merged with
 * it, so that the changes still undo to the source; an edit that restores the source leaves no change behind.
 */
export function editText(leaf: Text, edits: readonly Edit[]): Text {
  const real = edits.filter((edit) => leaf.value.slice(edit.from, edit.to) !== edit.now);
  if (real.length === 0) return leaf;
  let value = '';
  let at = 0;
  const changes: Change[] = [];
  let next = 0;
  const keep = (until: number) => {
    for (let old = leaf.changes[next]; old && old.at + old.now.length <= until; old = leaf.changes[++next]) {
      if (old.at < at) continue;
      changes.push({ ...old, at: value.length + old.at - at });
    }
    value += leaf.value.slice(at, until);
    at = until;
  };
  for (let i = 0; i < real.length; i++) {
    let { from, to, now } = real[i] as Edit;
    let first = next;
    while (leaf.changes[first] && endOf(leaf.changes[first] as Change) <= from) first++;
    let last = first;
    while (leaf.changes[last] && (leaf.changes[last] as Change).at < to) last++;
    const touched = leaf.changes.slice(first, last);
    const head = touched[0];
    const tail = touched.at(-1);
    if (head && head.at < from) {
      now = leaf.value.slice(head.at, from) + now;
      from = head.at;
    }
    if (tail && endOf(tail) > to) {
      const following = real[i + 1];
      if (following && following.from < endOf(tail)) {
        real[i + 1] = { from, to: following.to, now: now + leaf.value.slice(to, following.from) + following.now };
        continue;
      }
      now += leaf.value.slice(to, endOf(tail));
      to = endOf(tail);
    }
    keep(from);
    const was = undo(leaf.value, from, to, touched);
    next = Math.max(next, last);
    if (was !== now) changes.push({ at: value.length, was, now });
    value += now;
    at = to;
  }
  keep(leaf.value.length);
  return { ...leaf, value, changes };
}

/** The two leaves before and after code unit `offset` of the value; together they undo to the same source. */
export function splitText(leaf: Text, offset: number): readonly [Text, Text] {
  const before: Change[] = [];
  const after: Change[] = [];
  let cut: number | null = null;
  for (const change of leaf.changes) {
    if (endOf(change) <= offset) before.push(change);
    else if (change.at >= offset) after.push({ ...change, at: change.at - offset });
    else {
      const kept = offset - change.at;
      before.push({ at: change.at, was: change.was, now: change.now.slice(0, kept) });
      after.push({ at: 0, was: '', now: change.now.slice(kept) });
      cut = sourceOffsetOf(leaf, change.at) + change.was.length;
    }
  }
  const shift = before.reduce((sum, change) => sum + change.was.length - change.now.length, 0);
  const middle = cut ?? leaf.span.from + offset + shift;
  return [
    { ...leaf, value: leaf.value.slice(0, offset), span: { ...leaf.span, to: middle }, changes: before },
    { ...leaf, value: leaf.value.slice(offset), span: { ...leaf.span, from: middle }, changes: after },
  ];
}

function endOf(change: Change): number {
  return change.at + change.now.length;
}

function undo(value: string, from: number, to: number, changes: readonly Change[]): string {
  let original = '';
  let at = from;
  for (const change of changes) {
    original += value.slice(at, change.at) + change.was;
    at = change.at + change.now.length;
  }
  return original + value.slice(at, to);
}

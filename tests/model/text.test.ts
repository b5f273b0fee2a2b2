import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/model/inline.ts';
import { type Edit, editText, originalOf, sourceLeaf, sourceOffsetOf, splitText } from '../../src/model/text.ts';

const short = fc.string({ unit: fc.constantFrom('a', 'b', '-', ' '), maxLength: 4 });
const source = fc.string({ unit: fc.constantFrom('a', 'b', '-', ' '), maxLength: 24 });

/** Ascending edits that don't overlap, from pairs of a step and a length. */
function editsFor(value: string, plan: readonly (readonly [number, number, string])[]): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const [step, length, now] of plan) {
    const from = Math.min(value.length, at + step);
    const to = Math.min(value.length, from + length);
    edits.push({ from, to, now });
    at = to;
    if (at === value.length) break;
  }
  return edits;
}

const plan = fc.array(fc.tuple(fc.nat(4), fc.nat(3), short), { maxLength: 8 });

function applied(value: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += value.slice(at, edit.from) + edit.now;
    at = edit.to;
  }
  return result + value.slice(at);
}

function edited(text: string, plans: readonly (readonly (readonly [number, number, string])[])[]): Text {
  let leaf = sourceLeaf(text, { source: 0, from: 100, to: 100 + text.length });
  for (const one of plans) leaf = editText(leaf, editsFor(leaf.value, one));
  return leaf;
}

const leaves = fc.tuple(source, fc.array(plan, { maxLength: 4 })).map(([text, plans]) => ({
  text,
  leaf: edited(text, plans),
}));

describe('editText', () => {
  it('writes what the edits say', () => {
    fc.assert(
      fc.property(leaves, plan, ({ leaf }, more) => {
        const edits = editsFor(leaf.value, more);
        expect(editText(leaf, edits).value).toBe(applied(leaf.value, edits));
      }),
    );
  });

  it('undoes to the source after any number of edits', () => {
    fc.assert(
      fc.property(leaves, ({ text, leaf }) => {
        expect(originalOf(leaf)).toBe(text);
      }),
    );
  });

  it('keeps changes in order, apart and real', () => {
    fc.assert(
      fc.property(leaves, ({ leaf }) => {
        let end = 0;
        for (const change of leaf.changes) {
          expect(change.at).toBeGreaterThanOrEqual(end);
          expect(change.was).not.toBe(change.now);
          expect(leaf.value.slice(change.at, change.at + change.now.length)).toBe(change.now);
          end = change.at + change.now.length;
        }
      }),
    );
  });

  it('leaves no change where the source is restored', () => {
    const leaf = sourceLeaf('well-known', { source: 0, from: 0, to: 10 });
    const joined = editText(leaf, [{ from: 4, to: 5, now: '' }]);
    expect(joined.changes).toEqual([{ at: 4, was: '-', now: '' }]);
    expect(editText(joined, [{ from: 4, to: 4, now: '-' }])).toEqual(leaf);
  });

  it('returns the same leaf where nothing changes', () => {
    const leaf = sourceLeaf('same', { source: 0, from: 0, to: 4 });
    expect(editText(leaf, [{ from: 0, to: 4, now: 'same' }])).toBe(leaf);
  });
});

describe('splitText', () => {
  it('gives two leaves whose values and sources join again', () => {
    fc.assert(
      fc.property(leaves, fc.nat(40), ({ text, leaf }, place) => {
        const offset = Math.min(place, leaf.value.length);
        const [before, after] = splitText(leaf, offset);
        expect(before.value + after.value).toBe(leaf.value);
        expect(originalOf(before) + originalOf(after)).toBe(text);
        for (const half of [before, after]) {
          expect(originalOf(half)).toBe(text.slice(half.span.from - 100, half.span.to - 100));
        }
      }),
    );
  });
});

describe('sourceOffsetOf', () => {
  it('never runs backwards and stays inside the span', () => {
    fc.assert(
      fc.property(leaves, ({ leaf }) => {
        let last = leaf.span.from;
        for (let offset = 0; offset <= leaf.value.length; offset++) {
          const at = sourceOffsetOf(leaf, offset);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThanOrEqual(leaf.span.to);
          last = at;
        }
      }),
    );
  });

  it('finds every untouched character where it stands in the source', () => {
    fc.assert(
      fc.property(leaves, ({ text, leaf }) => {
        let at = 0;
        for (const change of [...leaf.changes, { at: leaf.value.length, was: '', now: '' }]) {
          for (let offset = at + 1; offset < change.at; offset++) {
            expect(text[sourceOffsetOf(leaf, offset) - 100]).toBe(leaf.value[offset]);
          }
          at = change.at + change.now.length;
        }
      }),
    );
  });
});

it('edits and asks for offsets in linear time', () => {
  const text = 'a-'.repeat(100_000);
  const leaf = sourceLeaf(text, { source: 0, from: 0, to: text.length });
  const edits = Array.from({ length: 100_000 }, (_, index) => ({ from: 2 * index + 1, to: 2 * index + 2, now: '' }));
  const short = editText(leaf, edits);
  let sum = 0;
  for (let offset = 0; offset < short.value.length; offset++) sum += sourceOffsetOf(short, offset);
  expect(sum).toBeGreaterThan(0);
  expect(originalOf(short)).toBe(text);
});

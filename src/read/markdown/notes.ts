import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import type { Inline } from '../../model/inline.ts';
import { type MarkdownDesk, type Notes, rangeOf } from './desk.ts';
import { verbatimLeaf } from './leaf.ts';

/** The footnotes of a document, and which of them the text refers to, by itself or from another note. */
export function notesOf(tree: Root): Notes {
  const definitions = new Map<string, FootnoteDefinition>();
  const references: FootnoteReference[] = [];
  const byNote = new Map<string, FootnoteReference[]>();
  const stack: { readonly node: Nodes; readonly note: string | null }[] = [{ node: tree, note: null }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node } = entry;
    let { note } = entry;
    if (node.type === 'footnoteDefinition') {
      note = keyOf(node.identifier);
      if (!definitions.has(note)) definitions.set(note, node);
    }
    if (node.type === 'footnoteReference') {
      if (note === null) references.push(node);
      else known(byNote, note).push(node);
    }
    if ('children' in node) for (const child of node.children) stack.push({ node: child, note });
  }
  const referred = new Set<string>();
  const open = references.map(({ identifier }) => keyOf(identifier));
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (referred.has(key)) continue;
    referred.add(key);
    open.push(...(byNote.get(key) ?? []).map(({ identifier }) => keyOf(identifier)));
  }
  return { definitions, referred, numbers: new Map(), waiting: [] };
}

export function keyOf(identifier: string): string {
  return identifier.toLowerCase();
}

/** The id that a footnote has in the tree. */
export function noteId(number: number): string {
  return `note-${number}`;
}

/** The call of a note, numbered in order of first reference; a second call has the same number. */
export function referTo(desk: MarkdownDesk, node: FootnoteReference): readonly Inline[] {
  const { notes, source } = desk;
  const key = keyOf(node.identifier);
  const { from, to } = rangeOf(node);
  // Only a note that nothing in the text calls has this call: it was read as text, and so is the call.
  if (!notes.referred.has(key)) return [verbatimLeaf(desk, from, to)];
  const known = notes.numbers.get(key);
  const number = known ?? notes.numbers.size + 1;
  if (known === undefined) {
    notes.numbers.set(key, number);
    notes.waiting.push(key);
  }
  const now = String(number);
  const leaf: Inline = {
    type: 'text',
    value: now,
    span: { source: 0, from, to },
    changes: [{ at: 0, was: source.text.slice(from, to), now }],
  };
  return [{ type: 'noteReference', footnote: noteId(number), children: [leaf] }];
}

function known(map: Map<string, FootnoteReference[]>, key: string): FootnoteReference[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

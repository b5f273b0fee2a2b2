import type { Article, SetAside } from '../../model/article.ts';
import type { Text } from '../../model/inline.ts';
import type { SourceSpan, SourceText } from '../../model/source.ts';
import { editText, sourceLeaf } from '../../model/text.ts';
import { leavesOf, type Node } from '../../model/visit.ts';
import { sidecarSource } from './sidecar.ts';

/** Marks and spaces that a person types in one form and a text has in another, in one form. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/["“”„‟«»‹›‘’‚‛']/g, "'")
    .replaceAll(/[‐‑‒–—―]/g, '-')
    .replaceAll('\u00ad', '')
    .replaceAll('…', '...')
    .replaceAll(/[\s\u200b\u2060\ufeff]+/g, ' ')
    .trim();
}

/** Characters that no reader reads and no format takes. */
const unprintable = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202d\u202e\u2060\ufeff]/g;

/** The leaf of source text under a span, without white space at its ends and on one line. */
export function leafOf(source: SourceText, span: SourceSpan): Text {
  const raw = source.text.slice(span.from, span.to);
  const from = span.from + (raw.length - raw.trimStart().length);
  const value = raw.trim();
  const leaf = sourceLeaf(value, { source: span.source, from, to: from + value.length });
  const edits = [...value.matchAll(unprintable), ...value.matchAll(/\s*[\n\r\f\u2028\u2029]\s*/g)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length, now: /\s/.test(match[0]) ? ' ' : '' }))
    .sort((a, b) => a.from - b.from);
  return editText(leaf, edits);
}

/**
 * The leaf of words that stand in the sidecar. Where YAML writes them otherwise than they are read (quoted, folded,
 * escaped), the leaf's one change tells what stands there.
 */
export function sidecarLeaf(source: SourceText, value: string, span: SourceSpan): Text {
  const raw = source.text.slice(span.from, span.to);
  const at = raw.indexOf(value);
  if (at >= 0) {
    const from = span.from + at;
    return sourceLeaf(value, { source: sidecarSource, from, to: from + value.length });
  }
  return { type: 'text', value, span, changes: [{ at: 0, was: raw, now: value }] };
}

/** Everything of the sources that stands in nodes, as entries to be set aside: neighbours become one. */
export function asideOf(article: Article, nodes: readonly Node[], reason: string): readonly SetAside[] {
  const entries: SetAside[] = [];
  for (const { span } of nodes.flatMap((node) => leavesOf(node))) {
    const text = article.sources[span.source]?.text ?? '';
    if (span.from === span.to) continue;
    const last = entries.at(-1);
    const joins = last?.span.source === span.source && text.slice(last.span.to, span.from).trim() === '';
    const from = last && joins ? last.span.from : span.from;
    if (joins) entries.pop();
    entries.push({ text: text.slice(from, span.to), reason, span: { source: span.source, from, to: span.to } });
  }
  return entries;
}

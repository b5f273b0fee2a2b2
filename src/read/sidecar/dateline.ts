import type { Article } from '../../model/article.ts';
import type { Block, Paragraph } from '../../model/block.ts';
import type { Report } from '../../model/finding.ts';
import type { Inline, Text } from '../../model/inline.ts';
import { splitText } from '../../model/text.ts';
import { textOf } from '../../model/visit.ts';
import { type Sidecar, sidecarFinding } from './sidecar.ts';
import { folded } from './words.ts';

/** The dateline as the sidecar has it: words at the beginning of the first paragraph, which stay where they are. */
export function applyDateline(
  article: Article,
  sidecar: Pick<Sidecar, 'source' | 'dateline'>,
  report: Report,
): Article {
  if (sidecar.dateline === undefined) return article;
  const { value, span } = sidecar.dateline;
  const metadata = { ...article.metadata, dateline: value };
  const first = article.children.find((block): block is Paragraph => block.type === 'paragraph');
  const [opening] = first?.children ?? [];
  const present = opening?.type === 'dateline' ? textOf(opening) : null;
  if (present !== null && value !== null && folded(present) === folded(value)) return { ...article, metadata };
  if (first === undefined) return { ...article, metadata };
  const plain = first.children.flatMap((child): readonly Inline[] =>
    child.type === 'dateline' ? child.children : [child],
  );
  const opened = value === null ? plain : opening ? withDateline(plain, value) : null;
  if (opened === null) {
    const message = "The first paragraph doesn't begin with the sidecar's dateline.";
    report(sidecarFinding(sidecar, span, 'warning', 'sidecar-not-found', message, 'Copy the words from the article.'));
  }
  const paragraph: Paragraph = { ...first, children: opened ?? plain };
  return {
    ...article,
    metadata,
    children: article.children.map((block): Block => (block === first ? paragraph : block)),
  };
}

/** Wraps the words where the first leaves have them; null where they don't. */
function withDateline(children: readonly Inline[], value: string): readonly Inline[] | null {
  const leaves: Text[] = [];
  for (const child of children) {
    if (child.type !== 'text') break;
    leaves.push(child);
    const before = leaves.slice(0, -1);
    const length = prefixLength(leaves.map((leaf) => leaf.value).join(''), value);
    if (length === null) continue;
    const [head, tail] = splitText(child, length - before.reduce((sum, leaf) => sum + leaf.value.length, 0));
    const rest = children.slice(leaves.length);
    return [{ type: 'dateline', children: [...before, head] }, ...(tail.value === '' ? [] : [tail]), ...rest];
  }
  return null;
}

/** Code units of the shortest beginning that reads as the words do. */
function prefixLength(text: string, words: string): number | null {
  const target = folded(words);
  for (let length = Math.max(1, target.length - 8); length <= Math.min(text.length, target.length + 16); length++) {
    if (folded(text.slice(0, length)) === target && !/\s$/.test(text.slice(0, length))) return length;
  }
  return null;
}

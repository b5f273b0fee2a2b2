import type { Article } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';
import type { Position, Positions } from '../model/position.ts';
import { placeOf } from '../model/source.ts';
import { sourceOffsetOf } from '../model/text.ts';
import type { TextPiece } from './pages/lay-out.ts';

/** A finding for a line that is wider than the measure, or null. */
export function overfullFinding(piece: TextPiece, article: Article, positions: Positions): Finding | null {
  if (piece.from > 0 || !piece.variant.overfull) return null;
  return {
    code: 'overfull-line',
    severity: 'warning',
    message: 'A line of this text is wider than the page allows, because nothing in it can be broken.',
    hint: 'Put an ordinary space where the line may end.',
    ...placeOfText(piece.item.place.position, article, positions),
  };
}

/** Where in the source the text block at a position begins. */
function placeOfText(
  block: Position,
  article: Article,
  positions: Positions,
): Pick<Finding, 'file' | 'line' | 'column'> {
  const { path, offset } = positions.resolve(block + 1);
  const leaf = path.at(-1);
  const source = leaf?.type === 'text' ? article.sources[leaf.span.source] : undefined;
  if (leaf?.type !== 'text' || !source) return { file: null, line: null, column: null };
  return { file: source.name, ...placeOf(source, sourceOffsetOf(leaf, offset)) };
}

import type { Article } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';
import type { Position, Positions } from '../model/position.ts';
import { placeOf } from '../model/source.ts';
import { sourceOffsetOf } from '../model/text.ts';
import type { MilliPoints } from '../model/units.ts';
import { costOfShortPage } from './pages/costs.ts';
import type { LaidPage, TextPiece } from './pages/lay-out.ts';

/** A finding for a line that is wider than the measure, or null. */
export function overfullFinding(piece: TextPiece, article: Article, positions: Positions): Finding | null {
  if (piece.from > 0 || !piece.variant.overfull) return null;
  return overfullFindingAt(piece.item.place.position, article, positions);
}

/** The same for the text block at a position. */
export function overfullFindingAt(block: Position, article: Article, positions: Positions): Finding {
  return {
    code: 'overfull-line',
    severity: 'warning',
    message: 'A line of this text is wider than the page allows, because nothing in it can be broken.',
    hint: 'Put an ordinary space where the line may end.',
    ...placeOfText(block, article, positions),
  };
}

/** A finding for a table, one of whose text blocks is at a position, whose words are broken because they are too wide. */
export function squeezedFinding(block: Position, article: Article, positions: Positions): Finding {
  return {
    code: 'table-too-wide',
    severity: 'warning',
    message:
      'The words of this table are broken, because its columns are wider than the page even in the smallest size.',
    hint: 'Shorten its longest words, or make two tables of it.',
    ...placeOfText(block, article, positions),
  };
}

/** A finding for a table, one of whose text blocks is at a position, whose rows are set as lists. */
export function stackedFinding(block: Position, article: Article, positions: Positions): Finding {
  return {
    code: 'table-stacked',
    severity: 'note',
    message: 'This table is too wide for text of this size, so each of its rows is set as a list.',
    hint: 'Shorten its longest words, or make two tables of it, to have it as a table.',
    ...placeOfText(block, article, positions),
  };
}

/** A finding for a page, or a column of one, that ends before the grid does and isn't an article's last, or null. */
export function shortPageFinding(
  laid: LaidPage,
  unit: 'page' | 'column',
  grid: MilliPoints,
  article: Article,
  positions: Positions,
): Finding | null {
  const lines = Math.round((10 * laid.rest) / grid) / 10;
  if (laid.last || lines <= 0) return null;
  const text = laid.text.findLast((piece) => piece.type === 'text');
  const price = Math.round(costOfShortPage(laid.rest, { grid }));
  const place = text?.type === 'text' ? placeOfText(text.item.place.position, article, positions) : nowhere;
  return {
    code: 'page-not-full',
    severity: 'warning',
    message: `A ${unit} ends here ${lines} ${lines === 1 ? 'line' : 'lines'} early, because whatever fills it costs more than the ${price} this costs.`,
    hint: `Words added or taken out before this place fill the ${unit}.`,
    ...place,
  };
}

const nowhere = { file: null, line: null, column: null };

/** Where in the source the text block at a position begins. */
function placeOfText(
  block: Position,
  article: Article,
  positions: Positions,
): Pick<Finding, 'file' | 'line' | 'column'> {
  const { path, offset } = positions.resolve(block + 1);
  const leaf = path.at(-1);
  const source = leaf?.type === 'text' ? article.sources[leaf.span.source] : undefined;
  if (leaf?.type !== 'text' || !source) return nowhere;
  return { file: source.name, ...placeOf(source, sourceOffsetOf(leaf, offset)) };
}

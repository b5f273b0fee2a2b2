import { type MarkPair, type Marks, marksOf } from '../language/marks.ts';
import type { Article } from '../model/article.ts';
import type { TextBlock } from '../model/block.ts';
import type { Edit } from '../model/text.ts';
import { textBlocksOf, textOf } from '../model/visit.ts';
import { dashEdits } from './dashes.ts';
import { editBlock, flatten, mapTextBlocks } from './flat.ts';
import type { Mark } from './quotations/marks-in.ts';
import { allPairs, type Pair, pairMarks } from './quotations/pairing.ts';

/**
 * Sets the quotation marks, apostrophes, primes and dashes of the article's language. Marks that the author set well
 * stay; straight ones and pairs of two styles are mended: paired first, then chosen by depth and by the author's own
 * habit. Marks without a partner are left to the pass that reads quotations.
 */
export function setMarks(article: Article): Article {
  const { language } = article.metadata;
  const house = habitOf(article, marksOf(language), language);
  return { ...article, children: mapTextBlocks(article.children, (block) => markBlock(block, language, house)) };
}

function markBlock(block: TextBlock, language: string, house: House): TextBlock {
  if (block.type === 'byline' || block.type === 'publicationDate') return block;
  const { text } = flatten(block);
  const pairing = pairMarks(text, language);
  const edits: Edit[] = [
    ...allPairs(pairing.pairs).flatMap((pair) => pairEdits(pair, house)),
    ...[...pairing.unopened, ...pairing.unclosed].flatMap((mark) => strayEdits(mark, pairing.unopened, house)),
    ...pairing.apostrophes.filter(isPlainApostrophe).map((mark) => replace(mark, '’')),
    ...pairing.primes.map((mark) => replace(mark, mark.family === 'double' ? '″' : '′')),
    ...dashEdits(text, marksOf(language).dash),
  ];
  return editBlock(block, edits);
}

/** The marks to mend with: outer and inner ones, and which shape the author takes for the outer ones. */
interface House {
  readonly double: MarkPair;
  readonly single: MarkPair;
}

/** The author's own style where most well-set pairs agree on it, else that of the language. */
function habitOf(article: Article, marks: Marks, language: string): House {
  const counts = new Map<string, number>();
  for (const block of textBlocksOf(article)) {
    for (const { open, close } of pairMarks(textOf(block), language).pairs) {
      if (open.family === 'single' || isStraight(open) || isStraight(close) || !belongTogether(open, close)) continue;
      const style = open.glyph + close.glyph;
      counts.set(style, (counts.get(style) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const double: MarkPair = most ? [most.slice(0, 1), most.slice(1)] : marks.outer;
  const english: MarkPair = ['‘', '’'];
  return {
    double,
    single: most && double[0] !== marks.outer[0] && marks.inner[0] === double[0] ? english : innerFor(marks, double),
  };
}

function innerFor(marks: Marks, double: MarkPair): MarkPair {
  if (double[0] === marks.outer[0]) return marks.inner;
  switch (double[0]) {
    case '»':
      return ['›', '‹'];
    case '«':
      return ['‹', '›'];
    case '„':
      return ['‚', '‘'];
    default:
      return ['‘', '’'];
  }
}

function pairEdits({ open, close, depth }: Pair, house: House): readonly Edit[] {
  if (belongTogether(open, close) && !isStraight(open) && !isStraight(close)) return [];
  const [left, right] = mended(open, close, depth, house);
  return [replace(open, left), replace(close, right)];
}

/** A pair of two styles takes that of its well-set half; straight pairs take those of their depth. */
function mended(open: Mark, close: Mark, depth: number, house: House): MarkPair {
  const outer = house.double;
  if (open.family === 'single') return depth === 1 ? ['‘', '’'] : house.single;
  if (open.family === 'guillemet') return ['«', '»'];
  if (open.family === 'singleGuillemet') return ['‹', '›'];
  return depth % 2 === 1 || !isStraight(open) ? outer : depth === 2 ? innerOf(house, outer) : outer;
}

function innerOf(house: House, outer: MarkPair): MarkPair {
  return house.single[0] === outer[0] ? ['‘', '’'] : house.single;
}

/** A mark without partner: a straight one takes the shape of what it does, its partner is looked for later. */
function strayEdits(mark: Mark, closers: readonly Mark[], house: House): readonly Edit[] {
  const closes = closers.includes(mark);
  if (!isStraight(mark)) return [];
  const [open, close] = mark.family === 'single' ? (['‘', '’'] as const) : house.double;
  return [replace(mark, closes ? close : open)];
}

function isStraight({ glyph }: Mark): boolean {
  return /^(?:["'＂`´‟‛]|''|``|,,|<<|>>)$/.test(glyph);
}

const partners: readonly string[] = [
  '“”',
  '„“',
  '„”',
  '””',
  '«»',
  '»«',
  '‹›',
  '›‹',
  '‘’',
  '‚‘',
  '‚’',
  '’’',
  '「」',
  '『』',
  '〝〟',
];

function belongTogether(open: Mark, close: Mark): boolean {
  if (open.glyph + close.glyph === '””' || open.glyph + close.glyph === '’’') return false;
  return partners.includes(open.glyph + close.glyph);
}

/** Typewriter apostrophes, and opening marks that stand for one; modifier letters of a transliteration stay. */
function isPlainApostrophe({ glyph }: Mark): boolean {
  return glyph !== '’';
}

function replace(mark: Mark, now: string): Edit {
  return { from: mark.from, to: mark.to, now };
}

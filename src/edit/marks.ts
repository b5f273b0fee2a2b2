import { type MarkPair, type Marks, marksOf } from '../language/marks.ts';
import type { Article } from '../model/article.ts';
import type { TextBlock } from '../model/block.ts';
import type { Edit } from '../model/text.ts';
import { type EditsOf, editByLanguage, mapByLanguage } from './by-language.ts';
import { dashEdits } from './dashes.ts';
import { flatten } from './flat.ts';
import type { Mark } from './quotations/marks-in.ts';
import { type Pair, type Pairing, pairMarks } from './quotations/pairing.ts';

/**
 * Sets the quotation marks, apostrophes, primes and dashes of the language that a text is written in. Marks that the author set well
 * stay; straight ones and pairs of two styles are mended: paired first, then chosen by depth and by the author's own
 * habit. Marks without a partner are left to the pass that reads quotations.
 */
export function setMarks(article: Article): Article {
  const pairingOf = rememberedPairings();
  const houses = housesOf(article, pairingOf);
  const { language } = article.metadata;
  const editsOf = (text: string, own: string) => markEdits(text, own, houses(own), pairingOf(text, own));
  return {
    ...article,
    children: mapByLanguage(article.children, language, (block, own) => markBlock(block, own, editsOf)),
  };
}

type PairingOf = (text: string, language: string) => Pairing;

/** Pairs the marks of a text once: they are looked at for the author's habit, and again to be set. */
function rememberedPairings(): PairingOf {
  const languages = new Map<string, Map<string, Pairing>>();
  return (text, language) => {
    const known = languages.get(language) ?? new Map<string, Pairing>();
    languages.set(language, known);
    const pairing = known.get(text) ?? pairMarks(text, language);
    known.set(text, pairing);
    return pairing;
  };
}

function markBlock(block: TextBlock, language: string, editsOf: EditsOf): TextBlock {
  if (block.type === 'byline' || block.type === 'publicationDate') return block;
  return editByLanguage(block, language, editsOf);
}

function markEdits(text: string, language: string, house: House, pairing: Pairing): readonly Edit[] {
  return [
    ...pairing.pairs.flatMap((pair) => pairEdits(pair, house, null)),
    ...pairing.unopened.filter(isStraight).map((mark) => replace(mark, strayPair(mark, house)[1])),
    ...pairing.unclosed.filter(isStraight).map((mark) => replace(mark, strayPair(mark, house)[0])),
    ...pairing.apostrophes.map((mark) => replace(mark, '’')),
    ...pairing.primes.map((mark) => replace(mark, mark.family === 'double' ? '″' : '′')),
    ...dashEdits(text, marksOf(language).dash),
  ];
}

/** The marks to mend with in a language. */
type Houses = (language: string) => House;

function housesOf(article: Article, pairingOf: PairingOf): Houses {
  const blocks = new Map<string, TextBlock[]>();
  mapByLanguage(article.children, article.metadata.language, (block, language) => {
    const own = blocks.get(language);
    if (own) own.push(block);
    else blocks.set(language, [block]);
    return block;
  });
  const houses = new Map<string, House>();
  return (language) => {
    const known = houses.get(language);
    if (known) return known;
    const pairings = (blocks.get(language) ?? []).map((block) => pairingOf(flatten(block).text, language));
    const house = houseOf(pairings, marksOf(language));
    houses.set(language, house);
    return house;
  };
}

/** The marks to mend with. */
interface House {
  readonly outer: MarkPair;
  readonly inner: MarkPair;
  /** For single marks that stand in no other. */
  readonly single: MarkPair;
  /** Opening and closing marks that make a well-set pair. */
  readonly wellSet: ReadonlySet<string>;
}

const english: MarkPair = ['‘', '’'];
const partners: readonly string[] = [
  '“”',
  '„“',
  '„”',
  '«»',
  '»«',
  '‹›',
  '›‹',
  '‘’',
  '‚‘',
  '‚’',
  '「」',
  '『』',
  '〝〟',
];

/** The author's own style where most well-set pairs agree on it, else that of the language. */
function houseOf(pairings: readonly Pairing[], marks: Marks): House {
  const wellSet = new Set([...partners, marks.outer.join(''), marks.inner.join('')]);
  const counts = new Map<string, number>();
  for (const { pairs } of pairings) {
    for (const { open, close } of pairs) {
      const style = open.glyph + close.glyph;
      if (open.family !== 'single' && wellSet.has(style)) counts.set(style, (counts.get(style) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const outer: MarkPair = most ? [most.slice(0, 1), most.slice(1)] : marks.outer;
  const single = /[‘‚]/u.test(marks.inner[0]) ? marks.inner : english;
  return { outer, inner: innerOf(outer, marks), single, wellSet };
}

function innerOf(outer: MarkPair, marks: Marks): MarkPair {
  if (outer[0] === marks.outer[0]) return marks.inner;
  switch (outer[0]) {
    case '»':
      return ['›', '‹'];
    case '«':
      return ['‹', '›'];
    case '„':
      return ['‚', '‘'];
    default:
      return english;
  }
}

/** The edits of a pair and of those inside it; `around` is the opening mark that it stands in. */
function pairEdits({ open, close, inner }: Pair, house: House, around: string | null): readonly Edit[] {
  const style = open.glyph + close.glyph;
  const [left, right] = house.wellSet.has(style) ? [open.glyph, close.glyph] : mended(open, house, around);
  const own = [replace(open, left), replace(close, right)];
  return [...own, ...inner.flatMap((pair) => pairEdits(pair, house, left))];
}

function mended(open: Mark, { outer, inner, single }: House, around: string | null): MarkPair {
  switch (open.family) {
    case 'double':
      return around === outer[0] ? inner : outer;
    case 'single':
      return around === null ? single : around === inner[0] ? outer : inner;
    case 'guillemet':
      return ['«', '»'];
    case 'singleGuillemet':
      return ['‹', '›'];
    case 'corner':
      return ['「', '」'];
    case 'whiteCorner':
      return ['『', '』'];
  }
}

/** A straight mark without partner takes the shape of what it does; its partner is looked for later. */
function strayPair(mark: Mark, house: House): MarkPair {
  return mark.family === 'single' ? house.single : house.outer;
}

function isStraight({ glyph }: Mark): boolean {
  return /^(?:["'＂`´‟‛]|''|``|,,|<<|>>)$/.test(glyph);
}

function replace(mark: Mark, now: string): Edit {
  return { from: mark.from, to: mark.to, now };
}

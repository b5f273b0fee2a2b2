import type { Article } from '../model/article.ts';
import type { Report } from '../model/finding.ts';
import type { Positions } from '../model/position.ts';
import type { Page, PageStart } from '../page/page.ts';
import type { PageFormat, Theme } from '../theme/theme.ts';
import { strikesOf } from './deletions.ts';
import { overfullFinding, shortPageFinding } from './findings.ts';
import { bodyColumn } from './flow/context.ts';
import { footStyle } from './flow/footnote.ts';
import type { ParagraphVariant, SetLine } from './inline/paragraph.ts';
import { underlinesOf } from './links.ts';
import { partedPages } from './page-parts.ts';
import { assemble } from './pages/assemble.ts';
import type { TextPiece } from './pages/lay-out.ts';
import type { Sheet } from './pages/sheet.ts';
import { tintOf } from './paper.ts';
import type { Typesetter } from './typesetter.ts';

/**
 * Composes one finished article: fixes all its breaks, then yields its pages one by one. The pages carry no number
 * yet (number.ts), and positions of the tree that `positions` was minted from. `first` is the number that the first one
 * will have: left pages face right ones.
 */
export function* compose(
  article: Article,
  positions: Positions,
  theme: Theme,
  format: PageFormat,
  typesetter: Typesetter,
  report: Report,
  first = 1,
): Generator<Page, void, undefined> {
  const page = theme.formats[format];
  const { language } = article.metadata;
  const column = bodyColumn(page);
  const parted = partedPages({ article, positions, theme, page, typesetter, report, language, column }, first);
  const { rule } = footStyle(theme, page);
  const underlines = underlinesOf(article, positions, theme);
  const strikes = strikesOf(article, positions, theme);
  const sheet: Sheet = {
    width: page.width,
    height: page.height,
    left: page.margins.left,
    top: page.margins.top,
    rules: (line) => [...underlines(line), ...strikes(line)],
  };
  const paper = tintOf(theme, page);
  const linesOf = lineMaker();
  const unit = page.columns === 1 ? 'page' : 'column';
  let start: PageStart = { position: 0, at: 'block' };
  for (const parts of parted) {
    for (const { laid } of parts) {
      // Where blank lines part paragraphs, a page that ends with one is as it should be.
      const short =
        theme.paragraphs === 'spaced' ? null : shortPageFinding(laid, unit, column.grid, article, positions);
      if (short) report(short);
      for (const piece of [...laid.text, ...laid.notes]) {
        const finding = piece.type === 'text' ? overfullFinding(piece, article, positions) : null;
        if (finding) report(finding);
      }
    }
    const made = assemble(parts, rule, sheet, linesOf, start);
    start = made.start;
    yield paper === null ? made : { ...made, frames: [paper, ...made.frames] };
  }
}

/** Makes the lines of a text once, though it may run over thousands of pages, and keeps them no longer than needed. */
function lineMaker(): (piece: TextPiece) => readonly SetLine[] {
  interface Made {
    readonly variant: ParagraphVariant;
    readonly lines: readonly SetLine[];
    readonly ended: boolean;
  }
  let made: readonly Made[] = [];
  return ({ item, variant, from, to }) => {
    const known = made.find((other) => other.variant === variant);
    const lines = known?.lines ?? item.paragraph.lines(variant);
    // Notes stand between the parts of a text that goes on.
    const others = made.filter((other) => other !== known && !other.ended);
    made = [...others, { variant, lines, ended: to === variant.lines }];
    return lines.slice(from, to);
  };
}

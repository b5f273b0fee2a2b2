import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Positions } from '../../model/position.ts';
import { type MilliPoints, toMilliPoints, toPoints } from '../../model/units.ts';
import type { PageTheme, Theme } from '../../theme/theme.ts';
import type { Typesetter } from '../typesetter.ts';

/** What every block needs to become lines. */
export interface FlowContext {
  readonly article: Article;
  readonly positions: Positions;
  readonly theme: Theme;
  readonly page: PageTheme;
  readonly typesetter: Typesetter;
  readonly report: Report;
  /** BCP 47 tag of the article's language. */
  readonly language: string;
  readonly column: Column;
  /** Whether other columns stand beside this one. */
  readonly beside?: boolean;
}

/** Where blocks stand: indented inside lists and block quotations. */
export interface Column {
  /** Left edge, from the body's axis. */
  readonly left: MilliPoints;
  readonly measure: MilliPoints;
  /** Whether its lines stand on the baseline grid. */
  readonly onGrid: boolean;
  /** The distance of the grid's lines. */
  readonly grid: MilliPoints;
}

/** The column of the body itself. */
export function bodyColumn(page: PageTheme): Column {
  return { left: 0, measure: toMilliPoints(page.measure), onGrid: true, grid: gridOf(page) };
}

/** The column of what hangs out to the left of the body: headline, kicker, figures. */
export function hungColumn(page: PageTheme): Column {
  const hang = toMilliPoints(page.hang);
  return { ...bodyColumn(page), left: -hang, measure: toMilliPoints(page.measure) + hang };
}

/** The page as what stands in one of its columns sees it: nothing hangs out of that. */
export function columnPage(page: PageTheme): PageTheme {
  const measure = (page.measure - (page.columns - 1) * page.gutter) / page.columns;
  return { ...page, measure: toPoints(Math.floor(toMilliPoints(measure))), hang: 0, columns: 1 };
}

/** A column narrower by `indent` on the left. */
export function indented(column: Column, indent: MilliPoints): Column {
  return { ...column, left: column.left + indent, measure: Math.max(1000, column.measure - indent) };
}

/** The distance of the lines of the baseline grid. */
export function gridOf(page: PageTheme): MilliPoints {
  return toMilliPoints(page.roles.text.leading);
}

/** The blank line between two paragraphs, where they are parted by one. */
export function paragraphGap({ theme, page }: Pick<FlowContext, 'theme' | 'page'>): MilliPoints {
  return theme.paragraphs === 'spaced' ? gridOf(page) : 0;
}

/** Whether white space around what is set apart may be left out for a full page: not where it parts paragraphs, too. */
export function mayClose({ theme }: Pick<FlowContext, 'theme'>): boolean {
  return theme.paragraphs === 'indented';
}

/** White space around what is set apart: half a line, or the blank line that all blocks are parted by. */
export function blockGap({ theme, page }: Pick<FlowContext, 'theme' | 'page'>): MilliPoints {
  return theme.paragraphs === 'spaced' ? gridOf(page) : gridOf(page) / 2;
}

/** The indent of a paragraph that follows another one. */
export function paragraphIndent({ theme, page }: Pick<FlowContext, 'theme' | 'page'>): MilliPoints {
  return theme.paragraphs === 'spaced' ? 0 : ems(page, theme.ems.paragraphIndent);
}

/** So many ems of the text's size. */
export function ems(page: PageTheme, count: number): MilliPoints {
  return toMilliPoints(page.roles.text.size * count);
}

import { compose, languagesOf, loadTypesetter, number, type Typesetter } from '../compose/index.ts';
import { loadFonts } from '../fonts/catalogue.ts';
import { uncovered } from '../fonts/coverage.ts';
import type { Article } from '../model/article.ts';
import { Refusal } from '../model/finding.ts';
import { placeOf } from '../model/source.ts';
import { sourceOffsetOf } from '../model/text.ts';
import { leavesOf } from '../model/visit.ts';
import type { Page } from '../page/page.ts';
import type { Theme } from '../theme/theme.ts';
import type { Publishing } from './request.ts';

/** Composes an article and numbers its pages. Throws a Refusal where the theme's face lacks a character. */
export function typeset(
  { article, positions, theme, format, report }: Publishing,
  typesetter: Typesetter,
): readonly Page[] {
  requireCoverage(article, theme, typesetter);
  const { language, headline } = article.metadata;
  const pages = compose(article, positions, theme, format, typesetter, report);
  return number(pages, { theme, page: theme.formats[format], typesetter, language, headline });
}

/** The fonts and the hyphenation that an article needs. */
export async function typesetterFor(article: Article): Promise<Typesetter> {
  return loadTypesetter(await loadFonts(), languagesOf(article));
}

/** Throws a Refusal where the theme's face lacks a character of an article. */
export function requireCoverage(article: Article, theme: Theme, { fonts }: Typesetter): void {
  const face = fonts.face(theme.cuts.text.regular);
  for (const leaf of leavesOf(article)) {
    const missing = uncovered(face, leaf.value);
    if (missing === null) continue;
    const source = article.sources[leaf.span.source];
    const place = source ? placeOf(source, sourceOffsetOf(leaf, missing.offset)) : { line: null, column: null };
    throw new Refusal({
      code: 'uncovered-character',
      severity: 'error',
      message: `The face ${theme.family} has no letters for '${missing.character}' (${missing.script}), so no PDF can be set.`,
      hint: 'Make the e-book alone with --formats epub, or take the character out.',
      file: source?.name ?? null,
      ...place,
    });
  }
}

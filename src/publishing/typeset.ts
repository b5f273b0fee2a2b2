import { compose, languagesOf, loadTypesetter, number, type Typesetter } from '../compose/index.ts';
import { catalogue, loadFonts } from '../fonts/catalogue.ts';
import { uncovered } from '../fonts/coverage.ts';
import type { Face } from '../fonts/face.ts';
import type { Article } from '../model/article.ts';
import { Refusal } from '../model/finding.ts';
import type { Text } from '../model/inline.ts';
import { placeOf } from '../model/source.ts';
import { sourceOffsetOf } from '../model/text.ts';
import { type Node, visit } from '../model/visit.ts';
import type { FontId } from '../page/glyph-run.ts';
import type { Page } from '../page/page.ts';
import type { Theme } from '../theme/theme.ts';
import type { Publishing } from './request.ts';

/** Composes an article as a theme has it and numbers its pages. Throws a Refusal where the theme's face lacks a character. */
export function typeset(
  { article, positions, format, report }: Pick<Publishing, 'article' | 'positions' | 'format' | 'report'>,
  theme: Theme,
  typesetter: Typesetter,
): readonly Page[] {
  requireCoverage(article, theme, typesetter);
  const { language, headline } = article.metadata;
  const pages = compose(article, positions, theme, format, typesetter, report);
  if (theme.running === 'none') return Array.from(pages, (page, index) => ({ ...page, label: String(index + 1) }));
  return number(pages, { theme, page: theme.formats[format], typesetter, language, headline });
}

/** The fonts and the hyphenation that an article needs. */
export async function typesetterFor(article: Article, added: ReadonlyMap<FontId, Uint8Array>): Promise<Typesetter> {
  return loadTypesetter(await loadFonts(undefined, added), languagesOf(article));
}

/**
 * Throws a Refusal where the face of the text, or of code, lacks a character of an article. The fonts of one family of
 * the catalogue show the same characters; font files may differ. Formulas may be set in either face.
 */
export function requireCoverage(article: Article, theme: Theme, { fonts }: Typesetter): void {
  const { regular, ...others } = theme.cuts.text;
  const text = catalogue.has(regular) ? [regular] : [...new Set([regular, ...Object.values(others)])];
  const code = [theme.cuts.mono.regular];
  visit(article, (node, ancestors) => {
    if (node.type !== 'text') return;
    const isFormula = ancestors.some(({ type }) => type === 'maths');
    const isLacking = isFormula && text.some((id) => uncovered(fonts.face(id), node.value) !== null);
    const isCode = isLacking || ancestors.some(isMonospaced);
    for (const id of isCode ? code : text) requireCoverageBy(fonts.face(id), familyOf(id, theme), node, article);
  });
}

function isMonospaced(node: Node): boolean {
  return node.type === 'code' || node.type === 'codeLine' || (node.type === 'maths' && node.asTyped);
}

function familyOf(id: FontId, theme: Theme): string {
  return catalogue.get(id)?.family ?? theme.family;
}

function requireCoverageBy(face: Face, family: string, leaf: Text, article: Article): void {
  const missing = uncovered(face, leaf.value);
  if (missing === null) return;
  const source = article.sources[leaf.span.source];
  const place = source ? placeOf(source, sourceOffsetOf(leaf, missing.offset)) : { line: null, column: null };
  throw new Refusal({
    code: 'uncovered-character',
    severity: 'error',
    message: `The face ${family} has no letters for '${missing.character}' (${missing.script}), so no PDF can be set.`,
    hint: 'Make the e-book alone with --formats epub, or take the character out.',
    file: source?.name ?? null,
    ...place,
  });
}

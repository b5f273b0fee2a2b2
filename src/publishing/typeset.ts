import { compose, languagesOf, loadTypesetter, number, type Typesetter } from '../compose/index.ts';
import { catalogue, type Fonts, loadFonts } from '../fonts/catalogue.ts';
import { type Uncovered, uncovered } from '../fonts/coverage.ts';
import type { Article } from '../model/article.ts';
import { type Finding, Refusal, type Report } from '../model/finding.ts';
import type { Text } from '../model/inline.ts';
import { placeOf } from '../model/source.ts';
import { sourceOffsetOf } from '../model/text.ts';
import { type Node, visit } from '../model/visit.ts';
import type { FontId } from '../page/glyph-run.ts';
import type { Page } from '../page/page.ts';
import type { Theme } from '../theme/theme.ts';
import type { Publishing } from './request.ts';

/**
 * Composes an article as a theme has it and numbers its pages. Throws a Refusal where the theme's face lacks a character
 * and the theme has no other family for it.
 */
export function typeset(
  { article, positions, format, report }: Pick<Publishing, 'article' | 'positions' | 'format' | 'report'>,
  asked: Theme,
  typesetter: Typesetter,
): readonly Page[] {
  const theme = coveringTheme(article, asked, typesetter, report);
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
 * The theme that shows every character of an article: the one that is asked for, or that with its other family, which is
 * reported. Throws a Refusal where neither does. The fonts of one family of the catalogue show the same characters; font
 * files may differ. Formulas may be set in either face.
 */
export function coveringTheme(article: Article, theme: Theme, typesetter: Typesetter, report: Report): Theme {
  const missing = missingFrom(article, theme, typesetter);
  if (missing === null) return theme;
  if (theme.fallback === null) throw new Refusal(uncoveredFinding(missing, article));
  const other: Theme = { ...theme, ...theme.fallback, fallback: null };
  const still = missingFrom(article, other, typesetter);
  if (still !== null) throw new Refusal(uncoveredFinding(still, article));
  report(otherFamilyFinding(missing, other, article));
  return other;
}

/** The theme in one of its families that shows every character of several articles; as it is where neither does. */
export function commonTheme(articles: readonly Article[], theme: Theme, fonts: Fonts): Theme {
  if (theme.fallback === null) return theme;
  const isEnough = (one: Theme) => articles.every((article) => missingFrom(article, one, { fonts }) === null);
  const other: Theme = { ...theme, ...theme.fallback, fallback: null };
  return !isEnough(theme) && isEnough(other) ? other : theme;
}

interface Missing extends Uncovered {
  readonly leaf: Text;
  readonly family: string;
}

/** The first character that the face of the text, or of code, lacks; null where there is none. */
function missingFrom(article: Article, theme: Theme, { fonts }: Pick<Typesetter, 'fonts'>): Missing | null {
  const { regular, ...others } = theme.cuts.text;
  const text = catalogue.has(regular) ? [regular] : [...new Set([regular, ...Object.values(others)])];
  const code = [theme.cuts.mono.regular];
  let first: Missing | null = null;
  visit(article, (leaf, ancestors) => {
    if (first !== null || leaf.type !== 'text') return;
    const isFormula = ancestors.some(({ type }) => type === 'maths');
    const isLacking = isFormula && text.some((id) => uncovered(fonts.face(id), leaf.value) !== null);
    const isCode = isLacking || ancestors.some(isMonospaced);
    for (const id of isCode ? code : text) {
      const missing = uncovered(fonts.face(id), leaf.value);
      if (missing !== null) first ??= { ...missing, leaf, family: familyOf(id, theme) };
    }
  });
  return first;
}

function isMonospaced(node: Node): boolean {
  return node.type === 'code' || node.type === 'codeLine' || (node.type === 'maths' && node.asTyped);
}

function familyOf(id: FontId, theme: Theme): string {
  return catalogue.get(id)?.family ?? theme.family;
}

function uncoveredFinding(missing: Missing, article: Article): Finding {
  const { family, character, script } = missing;
  return {
    code: 'uncovered-character',
    severity: 'error',
    message: `The face ${family} has no letters for '${character}' (${script}), so no PDF can be set.`,
    hint: 'Make the e-book alone with --formats epub, or take the character out.',
    ...placeOfMissing(missing, article),
  };
}

function otherFamilyFinding(missing: Missing, { name, family }: Theme, article: Article): Finding {
  return {
    code: 'other-family',
    severity: 'warning',
    message: `The edition ${name} is set in ${family}: ${missing.family} has no '${missing.character}' (${missing.script}).`,
    hint: 'Nothing is lost: sizes and spacing are those of the edition.',
    ...placeOfMissing(missing, article),
  };
}

function placeOfMissing({ leaf, offset }: Missing, article: Article): Pick<Finding, 'file' | 'line' | 'column'> {
  const source = article.sources[leaf.span.source];
  const place = source ? placeOf(source, sourceOffsetOf(leaf, offset)) : { line: null, column: null };
  return { file: source?.name ?? null, ...place };
}

import type { Typesetter } from '../compose/index.ts';
import type { Report } from '../model/finding.ts';
import type { Page } from '../page/page.ts';
import type { Theme } from '../theme/theme.ts';
import { type Publishing, pagedEditionsOf } from './request.ts';
import { typeset } from './typeset.ts';

/** A paged edition on its way to its file. */
export interface ComposedEdition {
  readonly name: string;
  readonly theme: Theme;
  readonly pages: readonly Page[];
}

/** Composes the paged editions that are asked for, each from the same tree. */
export function composeEditions(publishing: Publishing, typesetter: Typesetter): readonly ComposedEdition[] {
  const named = pagedEditionsOf(publishing.request).map((name) => ({ name, theme: publishing.themeOf(name) }));
  const own = publishing.request.formats.includes('pdf') ? publishing.ownThemes : [];
  const wanted = [...named, ...own.map((theme) => ({ name: theme.name, theme }))];
  return wanted.map(({ name, theme }) => {
    const report = wanted.length > 1 ? namingEdition(publishing.report, name) : publishing.report;
    return { name, theme, pages: typeset({ ...publishing, report }, theme, typesetter) };
  });
}

/** The one whose pages the e-book and the braille edition tell of: the trade edition, or else the first. */
export function boundOf<Edition extends { readonly name: string }>(paged: readonly Edition[]): Edition | null {
  return paged.find(({ name }) => name === 'trade') ?? paged[0] ?? null;
}

/** What is found on pages is found on those of one edition. */
function namingEdition(report: Report, name: string): Report {
  return (finding) => report({ ...finding, message: `${name}: ${finding.message}` });
}

import { clearPrint } from './clear-print.ts';
import { dyslexia } from './dyslexia.ts';
import { largePrint } from './large-print.ts';
import { newspaper } from './newspaper.ts';
import { press } from './press.ts';
import type { Theme } from './theme.ts';

/** The editions that have pages, each with a theme of its own. */
export const pagedEditions = ['trade', 'newspaper', 'large-print', 'clear-print', 'dyslexia'] as const;

export type PagedEdition = (typeof pagedEditions)[number];

const themes: Readonly<Record<PagedEdition, Theme>> = {
  trade: press,
  newspaper,
  'large-print': largePrint,
  'clear-print': clearPrint,
  dyslexia,
};

/** What an edition looks like. */
export function themeOf(edition: PagedEdition): Theme {
  return themes[edition];
}

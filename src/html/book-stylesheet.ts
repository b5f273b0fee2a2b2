import type { PageTheme, Theme } from '../theme/theme.ts';

/** The rules of what a book has beside its articles: pages that are set by themselves, and the index. */
export function bookRules({ ems }: Theme, { roles: { text } }: PageTheme): string {
  const line = em(text.leading / text.size);
  const indent = em(2 * ems.paragraphIndent);
  return `.halftitlepage p,
.titlepage p,
.copyright-page p {
  text-indent: 0;
}
.halftitlepage,
.titlepage,
.part {
  margin-block-start: 20%;
}
.titlepage p:not(.deck):not(.byline) {
  margin-block-start: ${line};
}
.copyright-page p {
  margin-block-end: .5em;
  overflow-wrap: anywhere;
}
ul.index {
  margin: 0;
  padding: 0;
  list-style: none;
}
ul.index li {
  padding-inline-start: ${indent};
  text-indent: -${indent};
  text-align: start;
}
`;
}

function em(ratio: number): string {
  return `${Math.round(ratio * 1000) / 1000}em`;
}

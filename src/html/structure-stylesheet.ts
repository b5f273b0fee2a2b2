import type { PageTheme, Theme } from '../theme/theme.ts';

/** What is set smaller on paper is never smaller than this, in ems of the text a reader has chosen. */
const smallest = 0.85;

/** Steps of indentation that a line of verse or code may have. */
const steps = [1, 2, 3, 4, 5, 6];

/**
 * The rules of notes, tables, formulas, code, verse, definitions and asides. Lines and cells wrap where the screen is narrow:
 * what had to be scrolled sideways could be reached neither by keyboard nor on paper-like screens.
 */
export function structureRules({ ems }: Theme, { roles: { text, note, caption } }: PageTheme): string {
  const line = em(text.leading / text.size);
  const half = em(text.leading / text.size / 2);
  const small = em(Math.max(note.size / text.size, smallest));
  return `sup {
  font-size: .75em;
  line-height: 0;
}
.footnote {
  margin-block: ${half};
  font-size: ${small};
  break-inside: avoid;
}
.footnote > p:first-child,
dd > p,
aside > p:first-child,
.long-description > p:first-child {
  text-indent: 0;
}
table {
  margin-block: ${line};
  border-collapse: collapse;
  border-block: thin solid currentColor;
  font-size: ${em(Math.max(caption.size / text.size, 0.9))};
  font-variant-numeric: lining-nums tabular-nums;
  text-align: start;
}
caption {
  padding-block-end: .5em;
  text-align: start;
  -webkit-hyphens: none;
  hyphens: none;
}
th, td {
  padding: .25em .5em;
  border-block-end: thin solid currentColor;
  text-align: start;
  vertical-align: top;
  overflow-wrap: anywhere;
}
th {
  font-weight: 600;
  -webkit-hyphens: none;
  hyphens: none;
}
tr {
  break-inside: avoid;
}
.left {
  text-align: start;
}
.centre {
  text-align: center;
}
.right {
  text-align: end;
}
math {
  -webkit-hyphens: none;
  hyphens: none;
}
.maths {
  padding-block: ${half};
  overflow-x: auto;
}
pre {
  margin-block: ${line};
  margin-inline: ${em(ems.paragraphIndent)} 0;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  tab-size: 4;
  text-align: start;
}
.code-line {
  display: block;
  padding-inline-start: 4ch;
  text-indent: -4ch;
}
${steps.map((step) => `.code-line.indent-${step} {\n  padding-inline-start: ${4 + 2 * step}ch;\n  text-indent: -${4 + 2 * step}ch;\n}`).join('\n')}
code {
  font-family: monospace;
  font-size: .9em;
  -webkit-hyphens: none;
  hyphens: none;
}
.verse {
  margin-block: ${line};
  margin-inline: ${em(ems.blockQuotationIndent)} 0;
  text-align: start;
  -webkit-hyphens: none;
  hyphens: none;
}
.stanza {
  margin-block: ${half};
  text-indent: 0;
  break-inside: avoid;
}
.stanza br {
  display: none;
}
.stanza .line {
  display: block;
  padding-inline-start: 2em;
  text-indent: -2em;
}
${steps.map((step) => `.stanza .indent-${step} {\n  margin-inline-start: ${em(step)};\n}`).join('\n')}
dl {
  margin-block: ${half};
}
dt {
  font-weight: 600;
  break-after: avoid;
}
dd {
  margin-inline: ${em(Math.max(ems.listIndent, 1.5))} 0;
}
aside:not(.footnote) {
  margin-block: ${line};
  padding: .5em 1em;
  border: thin solid currentColor;
}
.long-description {
  margin-block: ${half} ${line};
  margin-inline: ${em(ems.blockQuotationIndent)} 0;
}
del {
  text-decoration: line-through;
}
`;
}

function em(ratio: number): string {
  return ratio === 0 ? '0' : `${Math.round(ratio * 1000) / 1000}em`;
}

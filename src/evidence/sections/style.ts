/** The rules of the evidence's page, in the site's voice: a measure for reading, tables that scroll by themselves. */
export const evidenceStyle = `
main > section { margin-block-start: clamp(2rem, 6vw, 3.5rem); border-block-start: 1px solid var(--rule); padding-block-start: 1.5rem; }
main > section > p, main > section > ul, main > header > p { max-width: 40rem; }
section > p, section > dl { margin-block-start: .75rem; }
main > header, main > header > .kicker, main > header > h1 { margin-inline-start: 0; padding-inline-start: 0; }
header .lead { margin-block-start: .75rem; font-size: 1.25rem; line-height: 1.4; }
header .lead ~ p { margin-block-start: .5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 1.25rem 0 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding-block: .2rem; }
nav li + li { margin: 0; }
h4 { margin-block: 1.25rem .25rem; font-size: 1rem; font-weight: 600; }
section > h2 + h3 { margin-block-start: 1rem; }
ul, ol { padding-inline-start: 1.4rem; margin-block: .5rem; }
li + li { margin-block-start: .35rem; }
.summary { font-weight: 600; }
.outcome { white-space: normal; }
.outcome.failed { color: var(--accent); font-weight: 600; }
.outcome.untested, .outcome.canttell { font-style: italic; }
.questions { padding: 0; list-style: none; max-width: 44rem; }
.questions label { display: grid; grid-template-columns: 1.2rem minmax(0, 1fr); column-gap: .7rem; }
.questions input { width: 1.2rem; height: 1.2rem; margin: .15rem 0 0; accent-color: var(--accent); }
.questions li + li { margin-block-start: .8rem; }
.note { padding-inline-start: 1.9rem; color: var(--muted); font-size: .9375rem; line-height: 1.4; }
details { margin-block-start: .75rem; }
summary { cursor: pointer; padding-block: .3rem; color: var(--accent); }
summary:focus-visible, .wide:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; }
caption { padding-block: .4rem; color: var(--muted); text-align: start; }
th, td { padding: .4rem .9rem .4rem 0; border-block-start: 1px solid var(--rule); text-align: start; vertical-align: top; font-weight: 400; }
[dir='rtl'] th, [dir='rtl'] td { padding: .4rem 0 .4rem .9rem; }
thead th { color: var(--muted); }
pre { margin: .75rem 0; padding: 1rem; border: 1px solid var(--rule); font-size: .875rem; line-height: 1.5; }
code { font-family: 'Source Code Pro', ui-monospace, Menlo, Consolas, monospace; font-size: .92em; overflow-wrap: anywhere; }
pre code { overflow-wrap: normal; }
.sum { overflow-wrap: anywhere; }
dl.act > div { display: block; max-width: 44rem; padding-block: .8rem; }
dl.act dt { color: var(--text); font-weight: 600; }
dl.act dd { margin-block-start: .25rem; }
@media print {
  .questions li, dl.act > div, tr { break-inside: avoid; }
  .wide { overflow: visible; }
  details:has(> .places)::details-content { content-visibility: visible; height: auto; }
}
`;

/**
 * The download page's style: the voice of the theme `press` in faces that a reader's system has, one column on a
 * phone, the header's two axes on a wide screen. Light and dark, forced colours, paper.
 */
export const siteStylesheet = `
main, footer {
  max-width: 62rem;
  margin-inline: auto;
  padding-inline: clamp(1rem, 5vw, 3rem);
}
main { padding-block: clamp(2rem, 8vw, 5.5rem) 2rem; }
h1, h2, h3, p, dl, dd, ol { margin: 0; }
header > * { max-width: 40rem; }
h1 {
  font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem);
  font-weight: 600;
  line-height: 1.15;
  letter-spacing: -.005em;
  text-wrap: balance;
}
.kicker {
  margin-block-end: .5rem;
  color: var(--accent);
  font-size: 1.1875rem;
  font-variant-caps: all-small-caps;
  line-height: 1.2;
  letter-spacing: .06em;
}
.deck {
  margin-block-start: .75rem;
  font-size: 1.25rem;
  line-height: 1.4;
  text-wrap: pretty;
}
.byline, .date { font-variant-numeric: oldstyle-nums; }
h1 ~ .byline, h1 ~ .date { margin-block-start: 1.25rem; }
h1 ~ .byline + .date { margin-block-start: 0; }
.person { font-weight: 600; }
.editions {
  display: grid;
  gap: 3rem;
  margin-block-start: clamp(2rem, 6vw, 4rem);
}
.edition {
  border-block-start: 1px solid var(--rule);
  padding-block-start: 1.5rem;
}
.picture { margin-block-end: 1.25rem; }
.picture img {
  display: block;
  max-width: min(100%, 11rem);
  height: auto;
  border: 1px solid var(--rule);
}
h2 {
  font-size: 1.5rem;
  font-weight: 600;
  line-height: 1.2;
}
.purpose {
  display: block;
  margin-block-start: .25rem;
  font-size: 1.0625rem;
  font-weight: 400;
  line-height: 1.4;
}
.way { margin-block-start: clamp(1.5rem, 4vw, 2.5rem); }
.way a {
  font-size: 1.25rem;
  font-weight: 600;
}
details { margin-block-start: 1rem; }
summary {
  color: var(--accent);
  font-weight: 600;
  cursor: pointer;
}
summary:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 3px;
}
summary .of {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.download { margin-block: 1rem 1.5rem; }
.download a {
  text-wrap: balance;
  display: inline-block;
  padding: .6rem 1.1rem;
  border: 2px solid var(--accent);
  font-weight: 600;
  text-decoration: none;
}
.epub .download a {
  background: var(--accent);
  color: var(--paper);
}
.download a:hover { text-decoration: underline; }
h3 {
  margin-block: 1.75rem .5rem;
  font-size: 1.0625rem;
  font-weight: 600;
}
dl {
  font-size: .9375rem;
  line-height: 1.45;
}
dl > div { padding-block: .35rem; }
dl > div + div { border-block-start: 1px solid var(--rule); }
dt { color: var(--muted); }
dd + dd { margin-block-start: .15rem; }
.publications {
  margin-block-start: 2.5rem;
  padding: 0;
  list-style: none;
}
.publications li {
  padding-block: 1.25rem;
  border-block-start: 1px solid var(--rule);
}
.publications h2 { font-size: 1.25rem; }
footer {
  padding-block: 1.5rem 3rem;
  color: var(--muted);
  font-size: .9375rem;
}
footer p + p { margin-block-start: .25rem; }
@media (min-width: 30rem) {
  dl > div {
    display: grid;
    grid-template-columns: minmax(6.5rem, 2fr) 4fr;
    column-gap: 1rem;
  }
  dd { grid-column: 2; }
  .edition {
    display: grid;
    grid-template: 'picture lead' auto 'facts facts' auto / 7rem minmax(0, 1fr);
    column-gap: 1.5rem;
  }
  .edition:not(:has(> .picture)) { display: block; }
  .lead { grid-area: lead; }
  .picture { grid-area: picture; }
  .picture img { max-width: 100%; }
  .facts { grid-area: facts; }
}
@media (min-width: 44rem) {
  .editions { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 2.5rem; }
  .edition {
    grid-row: span 2;
    grid-template-rows: subgrid;
    row-gap: 0;
  }
  .edition:only-child { grid-column: 1 / -1; }
}
@media (min-width: 60rem) {
  .editions { gap: 3rem; }
  .edition { grid-template-columns: 9rem minmax(0, 1fr); column-gap: 1.75rem; }
  header, .way { padding-inline-start: 10.75rem; }
  header > .kicker, header > h1 { margin-inline-start: -10.75rem; }
  header > h1 { max-width: 48rem; }
  .publications { margin-inline-start: 10.75rem; }
}
@media (forced-colors: active) {
  .epub .download a {
    background: ButtonFace;
    color: LinkText;
    border-color: LinkText;
  }
  .picture img { border-color: CanvasText; }
}
@media print {
  main { padding-block-start: 0; }
  .lead, .picture, dl > div { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .epub .download a {
    background: none;
    color: var(--accent);
  }
  .download a::after { content: ' (' attr(download) ')'; font-weight: 400; }
}
`;

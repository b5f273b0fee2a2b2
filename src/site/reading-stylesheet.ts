/** The page that the text is read on: the site's colours around the e-book's own proportions. */
export const readingStylesheet = `
.way {
  display: flex;
  flex-wrap: wrap;
  gap: .25rem 2rem;
  max-width: 44rem;
  margin: 0 auto;
  padding: 1rem clamp(1rem, 5vw, 3rem);
  border-block-end: 1px solid var(--rule);
  font-size: .9375rem;
}
.way > * { margin: 0; }
.way p { text-indent: 0; }
.way summary {
  color: var(--accent);
  cursor: pointer;
}
.way summary:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 3px;
}
.way ol {
  margin: .25rem 0;
  padding-inline-start: 1.5rem;
}
.way .pages {
  display: flex;
  flex-wrap: wrap;
  gap: .5rem 1rem;
  padding: 0;
  list-style: none;
}
.way .pages a {
  display: inline-block;
  min-width: 1.5rem;
  min-height: 1.5rem;
}
main.reading {
  max-width: 44rem;
  margin-inline: auto;
  padding: clamp(1.5rem, 6vw, 4rem) clamp(1rem, 5vw, 3rem) 4rem;
  font-size: 1.125rem;
}
main.reading .colophon {
  margin-block-start: 3rem;
  border-block-start: 1px solid var(--rule);
  padding-block-start: 1rem;
  color: var(--muted);
}
main.reading [role='note'] {
  margin-block: 1.5rem;
  padding: .5rem 1rem;
  border: 1px solid var(--rule);
}
main.reading [role='note'] > p:first-child { text-indent: 0; }
main.reading :target { scroll-margin-block-start: 1rem; }
@media print {
  .way { display: none; }
}
`;

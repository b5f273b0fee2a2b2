/** What all pages of the site share: colours in light, dark and print, the face, links and their focus. */
export const baseStylesheet = `
:root {
  color-scheme: light dark;
  --text: #1a1715;
  --paper: #fffdf9;
  --accent: #8a1c1c;
  --muted: #57504a;
  --rule: #d9d1c7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #ece5dc;
    --paper: #171412;
    --accent: #f0a8a0;
    --muted: #b9afa4;
    --rule: #453d37;
  }
}
* { box-sizing: border-box; }
html {
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--text);
  font-family: Literata, 'Iowan Old Style', Charter, 'Source Serif 4', 'Noto Serif', Cambria, Georgia, serif;
  font-size: 1.0625rem;
  line-height: 1.5;
  overflow-wrap: break-word;
}
a {
  color: var(--accent);
  text-decoration-thickness: .06em;
  text-underline-offset: .2em;
}
a:hover { text-decoration-thickness: .12em; }
a:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 3px;
}
@media print {
  :root {
    --text: #000;
    --paper: #fff;
    --accent: #8a1c1c;
    --muted: #333;
    --rule: #999;
  }
  body { font-size: 10.5pt; }
}
`;

const opening = (title) => `#set document(title: ${JSON.stringify(title)}, author: "Benchmark")
#set page(paper: "a5", margin: (top: 20mm, bottom: 22mm, x: 21.5mm), numbering: "1")
#set text(font: "Liberation Serif", size: 10pt, lang: "en", region: "GB", hyphenate: true, top-edge: 0.8em, bottom-edge: -0.2em)
#set par(justify: true, leading: 3pt, spacing: 3pt, first-line-indent: 1em)
#show heading: set par(justify: false)
#show heading: set text(hyphenate: false)
#show heading: set block(above: 12pt, below: 6pt)
#set table(stroke: (bottom: .4pt), inset: 3pt)
`;

/** A book as Typst markup: A5, 105 mm of measure, Liberation Serif 10/13, a contents list where it has many articles. */
export function toTypst(book) {
  const many = book.articles.length > 1;
  const front = many ? '#v(40mm)\n#title()\n#pagebreak()\n#outline(depth: 1)\n' : '';
  return `${opening(book.title)}${front}${book.articles.map((article) => (many ? '#pagebreak(weak: true)\n' : '') + articleOf(article)).join('\n')}`;
}

function articleOf({ title, place, date, author, blocks }) {
  const head = [`= ${escaped(title)}`, `#emph[${escaped(`${place}, ${date}`)}]`, `#emph[By ${escaped(author)}]`];
  return `${[...head, ...blocks.map(blockOf)].join('\n\n')}\n`;
}

function blockOf(block) {
  switch (block.type) {
    case 'paragraph':
      return escaped(block.text) + (block.note === undefined ? '' : `#footnote[${escaped(block.note)}]`);
    case 'heading':
      return `== ${escaped(block.text)}`;
    case 'quotation':
      return `#quote(block: true)[${escaped(block.text)}]`;
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n');
    case 'table': {
      const row = (cells) => cells.map((cell) => `[${escaped(cell)}]`).join(', ');
      const body = `table.header(${row(block.head)}), ${block.rows.map(row).join(', ')}`;
      return `#figure(kind: table, caption: [${escaped(block.caption)}], table(columns: ${block.head.length}, ${body}))`;
    }
  }
}

const escaped = (text) => text.replace(/[\\#$*_`<>@[\]~=/"'+-]/g, '\\$&');

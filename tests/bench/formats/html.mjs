const style = `@page{size:148mm 210mm;margin:20mm 21.5mm 22mm;@bottom-center{content:counter(page);font:9pt 'Liberation Serif'}}
html{font:10pt/13pt 'Liberation Serif',serif;text-align:justify;hyphens:auto;orphans:2;widows:2}
body,p{margin:0}p{text-indent:1em}h1,h2{line-height:1.2;text-align:left;hyphens:manual;break-after:avoid}
h1{font-size:18pt;margin:0 0 6pt}h2{font-size:12pt;margin:12pt 0 4pt}h1~p:nth-of-type(-n+2),h2+p{text-indent:0}
blockquote{margin:8pt 1.5em}ul{margin:6pt 0;padding-left:1.5em}article+article,nav+article{break-before:page}
table{border-collapse:collapse;margin:8pt 0;width:100%;font-size:9pt;text-align:left}th,td{padding:1pt 4pt;border-bottom:.4pt solid}
nav{break-before:page}nav ol{list-style:none;padding:0}.notes p,.note{font-size:8pt;line-height:10pt;text-indent:0}`;
const footnotes = `.note{float:footnote}::footnote-call{font-size:70%;vertical-align:super;line-height:0}
nav a::after{content:leader('.') target-counter(attr(href),page)}`;

/** A book as HTML with a style sheet for paged media; with `foot`, notes float to the page's foot (CSS GCPM). */
export function toHtml(book, { foot }) {
  const { title, articles } = book;
  const items = articles.map((article, k) => `<li><a href="#a${k}">${escaped(article.title)}</a></li>`);
  const contents = `<h1>${escaped(title)}</h1><nav role="doc-toc"><h2>Contents</h2><ol>${items.join('\n')}</ol></nav>`;
  const body = articles.map((article, k) => articleOf(article, k, foot));
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="author" content="Benchmark"><style>${style}${foot ? footnotes : ''}</style></head><body>
${articles.length > 1 ? contents : ''}${body.join('\n')}</body></html>\n`;
}

function articleOf({ title, place, date, author, blocks }, index, foot) {
  const notes = [];
  const body = blocks.map((block) => blockOf(block, `${index}-${notes.length + 1}`, foot, notes)).join('\n');
  const end =
    foot || notes.length === 0 ? '' : `<section class="notes" role="doc-endnotes">${notes.join('\n')}</section>`;
  const head = `<h1>${escaped(title)}</h1><p><em>${place}, ${date}</em></p><p><em>By ${escaped(author)}</em></p>`;
  return `<article id="a${index}">${head}\n${body}\n${end}</article>`;
}

function blockOf(block, key, foot, notes) {
  switch (block.type) {
    case 'paragraph':
      return `<p>${escaped(block.text)}${block.note === undefined ? '' : noteOf(block.note, key, foot, notes)}</p>`;
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'quotation':
      return `<blockquote><p>${escaped(block.text)}</p></blockquote>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const row = (cells, tag) =>
        `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag.slice(0, 2)}>`).join('')}</tr>`;
      const body = block.rows.map((cells) => row(cells, 'td')).join('');
      return `<table><caption>${escaped(block.caption)}</caption><thead>${row(block.head, 'th scope="col"')}</thead><tbody>${body}</tbody></table>`;
    }
  }
}

function noteOf(text, key, foot, notes) {
  if (foot) return `<span class="note">${escaped(text)}</span>`;
  notes.push(`<p id="n${key}" role="doc-footnote">${notes.length + 1}. ${escaped(text)}</p>`);
  return `<sup><a href="#n${key}" role="doc-noteref">${notes.length}</a></sup>`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

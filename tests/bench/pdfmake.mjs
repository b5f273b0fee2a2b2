// pdfmake.mjs PDFMAKE FONTS BOOK.json OUT.pdf: a book by pdfmake, as accessible as it can: tagged, with outline and
// language. PDFMAKE is the package's main module, FONTS the four faces as JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [main, fonts, source, out] = process.argv.slice(2);
const pdfmake = createRequire(import.meta.url)(main);
const book = JSON.parse(readFileSync(source, 'utf8'));
const millimetre = 72 / 25.4;
const many = book.articles.length > 1;

pdfmake.setFonts({ Serif: JSON.parse(fonts) });
pdfmake.setLocalAccessPolicy?.(() => true);
await pdfmake
  .createPdf({
    version: '1.7',
    tagged: true,
    subset: 'PDF/UA',
    displayTitle: true,
    language: 'en-GB',
    info: { title: book.title, author: 'Benchmark' },
    pageSize: 'A5',
    pageMargins: [21.5, 20, 21.5, 22].map((length) => length * millimetre),
    defaultStyle: { font: 'Serif', fontSize: 10, alignment: 'justify', lineHeight: 1.13 },
    styles: {
      title: { fontSize: 18, bold: true, alignment: 'left', margin: [0, 0, 0, 6] },
      heading: { fontSize: 12, bold: true, alignment: 'left', margin: [0, 12, 0, 4] },
      small: { fontSize: 9, alignment: 'left' },
    },
    footer: (page) => ({ text: String(page), alignment: 'center', fontSize: 9 }),
    content: [...(many ? front() : []), ...book.articles.flatMap(articleOf)],
  })
  .write(out);

function front() {
  const contents = { toc: { title: { text: 'Contents', style: 'title' } } };
  return [{ text: book.title, fontSize: 26, margin: [0, 40 * millimetre, 0, 0], pageBreak: 'after' }, contents];
}

function articleOf({ title, place, date, author, blocks }) {
  const notes = [];
  const head = { text: title, style: 'title', tocItem: many, outline: true, ...(many && { pageBreak: 'before' }) };
  const lines = [`${place}, ${date}`, `By ${author}`].map((text) => ({ text, italics: true, alignment: 'left' }));
  const body = blocks.flatMap((block) => blockOf(block, notes));
  return [head, ...lines, ...body, ...notes.map((text, k) => ({ text: `${k + 1}. ${text}`, style: 'small' }))];
}

function blockOf(block, notes) {
  switch (block.type) {
    case 'paragraph':
      if (block.note === undefined) return [{ text: block.text, leadingIndent: 10 }];
      notes.push(block.note);
      return [{ text: [block.text, { text: String(notes.length), sup: true }], leadingIndent: 10 }];
    case 'heading':
      return [{ text: block.text, style: 'heading' }];
    case 'quotation':
      return [{ text: block.text, margin: [15, 8, 15, 8] }];
    case 'list':
      return [{ ul: block.items, margin: [0, 6, 0, 6] }];
    case 'table': {
      const body = [block.head.map((text) => ({ text, bold: true })), ...block.rows];
      const table = { headerRows: 1, widths: block.head.map(() => '*'), body };
      return [
        { text: block.caption, bold: true, style: 'small' },
        { table, layout: 'lightHorizontalLines', style: 'small' },
      ];
    }
  }
}

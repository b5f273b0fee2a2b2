import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Fonts, loadFonts } from '../../src/fonts/catalogue.ts';
import { noteLabelsFor } from '../../src/language/note-labels.ts';
import type { Block } from '../../src/model/block.ts';
import * as build from '../../src/model/build.ts';
import type { Inline } from '../../src/model/inline.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { type ArticlePlace, PdfWriter } from '../../src/pdf/writer.ts';
import { structureTree } from '../support/structure-tree.ts';
import { contentStreamsOf, readPdf, streamsOf } from './support/read.ts';
import { inputOf, pngOf, type SampleOptions } from './support/sample.ts';

/** What of pdfkit needs the modules that Imprint leaves out. */
interface Layout {
  font(path: string): this;
  text(text: string, options: { readonly width: number }): this;
}

const fontFile = fileURLToPath(new URL('../../fonts/literata/Literata-Text-Regular.ttf', import.meta.url));

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

const write = (children: readonly Block[], options?: SampleOptions) => writePdf(inputOf(children, fonts, options));
const read = async (children: readonly Block[], options?: SampleOptions) => readPdf(await write(children, options));

const { headline, heading, link, paragraph, text } = build;
const article = [headline('Ferry <Ada> & crew return'), paragraph('It came home.')];

describe('the file', () => {
  it('is the same for the same input, and another for another', async () => {
    expect(Buffer.compare(await write(article), await write(article))).toBe(0);
    expect(Buffer.compare(await write(article), await write([paragraph('It stayed.')]))).not.toBe(0);
  });

  it('has an ID of which the first half outlives a change of the text', async () => {
    const idOf = async (children: readonly Block[]) =>
      /\/ID\[<(\w{32})><(\w{32})>\]/.exec(Buffer.from(await write(children)).toString('latin1'))?.slice(1) ?? [];
    const [first, changed] = [await idOf(article), await idOf([paragraph('It stayed.')])];
    expect(first).toHaveLength(2);
    expect(changed[0]).toBe(first[0]);
    expect(changed[1]).not.toBe(first[1]);
  });

  it('keeps its objects in object streams, with a stream of cross-references', async () => {
    const file = Buffer.from(await write(article)).toString('latin1');
    expect(file).toContain('/Type /ObjStm');
    expect(file).toContain('/Type/XRef');
    expect(file).not.toMatch(/\nxref\n|\ntrailer\n/);
    expect(file).not.toContain('/MediaBox');
    expect(streamsOf(Buffer.from(file, 'latin1')).join()).toContain('/MediaBox');
  });

  it('takes pages one by one', async () => {
    let taken = 0;
    const input = inputOf(article, fonts);
    const pages = input.pages;
    function* counted() {
      for (const page of pages) {
        taken++;
        yield page;
      }
    }
    const bytes = await writePdf({ ...input, pages: counted() });
    expect((await readPdf(bytes)).pages).toBe(taken);
  });

  it('has page labels, a language, and the title in its window', async () => {
    const file = await read(article, {
      pages: (pages) => [...pages, ...pages].map((page, index) => ({ ...page, label: String(index + 7) })),
    });
    expect(file.labels).toEqual(['7', '8']);
    expect(file.info.Language).toBe('en-GB');
    expect(file.viewerPreferences).toMatchObject({ DisplayDocTitle: true });
  });

  it('says that it is read from right to left where it is', async () => {
    const file = await read(article, { metadata: { direction: 'rtl' } });
    expect(file.viewerPreferences).toMatchObject({ Direction: 'R2L' });
  });

  it('attaches the source where asked', async () => {
    const attachSource = { name: 'fähre.txt', bytes: Buffer.from('Ferry\n'), mediaType: 'text/plain' };
    expect((await read(article)).attachments).toEqual([]);
    expect((await read(article, { attachSource })).attachments).toEqual(['fähre.txt']);
  });
});

describe('the outline', () => {
  it('has the headline and the subheads, nested', async () => {
    const file = await read([headline('A\u00a0ferry'), heading(2, 'One'), heading(3, 'Deep'), heading(2, 'Two')]);
    expect(file.outline).toEqual(['A ferry', '  One', '    Deep', '  Two']);
  });

  it('is absent without headings', async () => {
    expect((await read([paragraph('No heading.')])).outline).toEqual([]);
  });
});

describe('links', () => {
  it('have an address in ASCII and their words as contents', async () => {
    const { annotations } = await read([paragraph('See ', link('https://häfen.example/ä?x=(1)', 'the report'), '.')]);
    expect(annotations).toMatchObject([
      { url: 'https://xn--hfen-loa.example/%C3%A4?x=(1)', contents: 'the report', quads: 1 },
    ]);
  });

  it('are read against the address of the article, and are plain words where nothing can be followed', async () => {
    const links = [link('/terms', 'terms'), ' ', link('javascript:run()', 'run'), ' ', link('nowhere:', 'nowhere')];
    const options = { metadata: { source: 'https://harbour.example/2026/ferry' } };
    const { annotations, text } = await read([paragraph(...links)], options);
    expect(annotations.map(({ url }) => url)).toEqual(['https://harbour.example/terms']);
    expect(text).toBe('terms run nowhere');
  });

  it('have one annotation with an area for each line', async () => {
    const words = 'the long report on the harbour and its ships';
    const { annotations } = await read([paragraph('See ', link('mailto:a@b.example', words))], {
      typeset: { measure: 100 },
    });
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.quads).toBeGreaterThan(2);
  });

  it('have one on each page they stand on', async () => {
    const words = Array.from({ length: 12 }, (_, index) => `word${index}`).join(' ');
    const { annotations } = await read([paragraph(link('https://a.example/', words))], {
      typeset: { measure: 60, height: 200 },
    });
    expect(annotations.map(({ page }) => page)).toEqual([1, 2, 3]);
  });
});

describe('broken words', () => {
  const text = paragraph('It was extraordinarily, as incomprehensibilities go.');
  const broken = { 'extraordinarily,': [7], incomprehensibilities: [5, 12] };

  it('are one Span that stands for the whole word and the space after it', async () => {
    expect(await structureTree(await write([text], { typeset: { broken } }))).toBe(
      [
        'Document',
        '  Art',
        '    P',
        "      'It was'",
        '      Span (alt: extraordinarily, )',
        "        'extraor'",
        "        'dinarily,'",
        "      'as'",
        '      Span (alt: incomprehensibilities )',
        "        'incom'",
        "        'prehens ibilities'",
        "      'go.'",
      ].join('\n'),
    );
  });

  it('are whole in the first part of the content, a space in the rest', async () => {
    const [content = ''] = contentStreamsOf(await write([text], { typeset: { broken } }));
    expect([...content.matchAll(/\/ActualText\(([^)]*)\)/g)].map(([, word]) => word)).toEqual([
      'extraordinarily,',
      ' ',
      'incomprehensibilities',
      ' ',
    ]);
  });

  it('are UTF-16 where they are more than ASCII', async () => {
    const word = 'Übermäßigkeit';
    const file = await write([paragraph(word)], { typeset: { broken: { [word]: [4] } } });
    const utf16 = Buffer.from(`\ufeff${word}`, 'utf16le').swap16().toString('latin1');
    expect(contentStreamsOf(file).join()).toContain(`/ActualText(${utf16})`);
  });

  it('are left as they stand where they are longer than a string may be', async () => {
    const word = 'abcdefgh'.repeat(2500);
    const file = await write([paragraph(word)], { typeset: { broken: { [word]: [9000, 18000] } } });
    expect(contentStreamsOf(file).join()).not.toContain('ActualText');
  });

  it('end in a hyphen that is a soft one to readers', async () => {
    const maps = streamsOf(await write([text], { typeset: { broken } })).filter((stream) => stream.includes('bfchar'));
    expect(maps.join()).toMatch(/> <00AD>/);
    expect(maps.join()).not.toMatch(/> <(002D|FFFD)>/);
  });
});

describe('artifacts', () => {
  it('are the folio, rules, decorative pictures and repeated quotations, and nothing else', async () => {
    const decorative: Block = {
      type: 'figure',
      graphic: pngOf(4, 3),
      alternative: null,
      decorative: true,
      children: [],
    };
    const repeated: Block = { type: 'pullQuotation', repeatsBody: true, children: [paragraph('heard twice')] };
    const children = [paragraph('It came home.'), decorative, repeated, { type: 'thematicBreak' } as const];
    const bytes = await write(children);
    const file = await readPdf(bytes);
    expect(file.artifacts).toEqual(['', 'heard twice', '', '1']);
    expect(file.text).toBe('It came home.');
    const [content = ''] = contentStreamsOf(bytes);
    expect(content).toContain('/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC');
  });

  it('are signs that are drawn and never read', async () => {
    const corners = [
      [60, 100],
      [65, 95],
      [60, 90],
    ] as const;
    const sign = { type: 'sign', name: 'turnover', corners, colour: '#4A4A4A' } as const;
    const bytes = await write([paragraph('It came home.')], {
      pages: (pages) => pages.map((page) => ({ ...page, frames: [...page.frames, sign] })),
    });
    expect((await readPdf(bytes)).text).toBe('It came home.');
    const [content = ''] = contentStreamsOf(bytes);
    expect(content).toContain('/Artifact<</Type/Layout>>BDC\nq 0.29 g 60 495 m 65 500 l 60 505 l h f Q\nEMC\n');
  });

  it('leave no mark open or inside another, and none across the edge of a text object', async () => {
    const children = [headline('A'), paragraph('One ', link('https://a.example/', 'two'), ' three.'), heading(2, 'B')];
    for (const content of contentStreamsOf(await write([...children, { type: 'thematicBreak' }]))) {
      const operators = content.match(/\b(BDC|EMC|BT|ET)\b/g) ?? [];
      let marked = false;
      for (const operator of operators) {
        if (operator === 'BDC' || operator === 'EMC') expect(marked).toBe(operator === 'EMC');
        else expect(marked).toBe(false);
        if (operator === 'BDC') marked = true;
        if (operator === 'EMC') marked = false;
      }
      expect(marked).toBe(false);
    }
  });
});

describe('pictures', () => {
  it('are embedded once however often they are drawn', async () => {
    const figure: Block = { type: 'figure', graphic: pngOf(4, 3), alternative: 'A', decorative: false, children: [] };
    const file = await write([figure], { pages: (pages) => [...pages, ...pages, ...pages] });
    expect(
      Buffer.from(file)
        .toString('latin1')
        .match(/\/Subtype \/Image/g),
    ).toHaveLength(2);
  });
});

describe('a damaged picture', () => {
  it('is refused in a sentence', async () => {
    const graphic = { ...pngOf(4, 3), data: pngOf(4, 3).data.subarray(0, 60) };
    const figure: Block = { type: 'figure', graphic, alternative: 'A', decorative: false, children: [] };
    await expect(write([figure])).rejects.toThrow("The picture 'picture.png' is damaged.");
  });
});

describe('pdfkit', () => {
  it('is whole for whoever else loads it', async () => {
    await write(article);
    const whole = createRequire(import.meta.url)('pdfkit') as { readonly PDFDocument: new () => Layout };
    expect(() => new whole.PDFDocument().font(fontFile).text('two words', { width: 30 })).not.toThrow();
  });
});

const linesOf = (tree: string) =>
  tree
    .trim()
    .split('\n')
    .map((line) => line.trim());

describe('several articles', () => {
  it('are one document, each with its own headings, outline entry and place in the structure', async () => {
    const { fonts: source, subset, pages: _, ...about } = inputOf([paragraph('unused')], fonts);
    const writer = new PdfWriter(source, 'en', noteLabelsFor);
    const articles = [[headline('First'), heading(2, 'Below'), paragraph('One.')], [paragraph('Two.')]];
    for (const children of articles) {
      const { article: one, positions, pages } = inputOf(children, fonts);
      await writer.add({ article: one, positions, pages, outlineTitle: 'Second' });
    }
    const { metadata } = about.article;
    const bytes = await writer.finish({ ...about, metadata, title: 'Both', subset, attachments: [] });
    const [first, second] = (await structureTree(bytes)).split('---').map(linesOf);
    expect(first).toEqual(['Document', 'Art (en-GB)', 'H1', "'First'", 'H2', "'Below'", 'P', "'One.'"]);
    expect(second).toEqual(['Document', 'Art (en-GB)', 'P', "'Two.'"]);
    expect((await readPdf(bytes)).outline).toEqual(['First', '  Below', 'Second']);
    expect(writer.pages).toBe(2);
  });

  it('stand before the others where they are in front, though they come last, and lead to them', async () => {
    const { fonts: source, subset, pages: _, ...about } = inputOf([paragraph('unused')], fonts);
    const writer = new PdfWriter(source, 'en-GB', noteLabelsFor);
    const add = (children: readonly Block[], place: ArticlePlace, label: string) => {
      const { article: one, positions, pages } = inputOf(children, fonts);
      const labelled = [...pages].map((page) => ({ ...page, label }));
      return writer.add({ article: one, positions, pages: labelled, outlineTitle: 'Unnamed', place });
    };
    await add([paragraph('Loose.'), heading(2, 'Below')], {}, '1');
    writer.beginPart();
    await add([headline('In a part')], { level: 2, name: 'article:1' }, '2');
    writer.endPart();
    await add([headline('After')], { section: true }, '3');
    const reference: Inline = { type: 'crossReference', target: 'article:1', children: [text('There')] };
    await add([headline('Front'), { type: 'paragraph', children: [reference] }], { front: true, section: true }, 'i');
    const { metadata } = about.article;
    const bytes = await writer.finish({ ...about, metadata, title: 'All', subset, attachments: [] });
    const { labels, outline } = await readPdf(bytes);
    expect(labels).toEqual(['i', '1', '2', '3']);
    expect(outline).toEqual(['Front', 'Unnamed', '  Below', '  In a part', 'After']);
    const pages = (await structureTree(bytes)).split('---').map(linesOf);
    expect(pages[0]).toEqual(['Document', 'Sect', 'H1', "'Front'", 'P', 'Reference', 'Link', "'There'", 'object']);
    expect(pages[2]).toEqual(['Document', 'Part', 'Art', 'H2', "'In a part'"]);
    expect(pages[3]).toEqual(['Document', 'Sect', 'H1', "'After'"]);
  });

  it('lead nowhere but to places that there are', async () => {
    const { fonts: source } = inputOf([paragraph('unused')], fonts);
    const writer = new PdfWriter(source, 'en-GB', noteLabelsFor);
    const reference: Inline = { type: 'crossReference', target: 'article:9', children: [text('There')] };
    const { article: one, positions, pages } = inputOf([{ type: 'paragraph', children: [reference] }], fonts);
    await expect(writer.add({ article: one, positions, pages, outlineTitle: null })).rejects.toThrow("'article:9'");
  });
});

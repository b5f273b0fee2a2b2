import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Fonts, loadFonts } from '../../src/fonts/catalogue.ts';
import type { Block } from '../../src/model/block.ts';
import { caption, headline, paragraph } from '../../src/model/build.ts';
import type { Claims } from '../../src/model/edition.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { anthologyFolder, publishedBook } from '../support/book.ts';
import { structureTree } from '../support/structure-tree.ts';
import { everyStructure, footnote, square } from '../support/structures.ts';
import { objectsIn, readPdf, streamsOf } from './support/read.ts';
import { inputOf, pngOf, type SampleOptions } from './support/sample.ts';

const claims: Claims = { pdfUa: 2, pdfA: '4f', wtpdf: true, findings: [] };
const withdrawn: Claims = { pdfUa: null, pdfA: null, wtpdf: false, findings: [] };
const attachSource = { name: 'ferry.md', bytes: Buffer.from('# Ferry\n'), mediaType: 'text/markdown' };

let fonts: Fonts;
let every: Uint8Array;
let objects: ReadonlyMap<string, string>;

const write = (children: readonly Block[], options: SampleOptions = {}) =>
  writePdf(inputOf(children, fonts, { standard: 'ua-2+a-4f', claims, attachSource, ...options }));

/** The first group of a pattern in an object; the pattern must be there. */
function take(pattern: RegExp, text: string | undefined): string {
  const taken = pattern.exec(text ?? '')?.[1];
  if (taken === undefined) throw new Error(`There is no ${pattern} in ${text}.`);
  return taken;
}

/** Elements of a type, each as what refers to it and what it is. */
function elementsOf(type: string, all = objects): readonly (readonly [pointer: string, text: string])[] {
  return [...all].filter(([, text]) => text.startsWith(`<</S/${type}/`));
}

beforeAll(async () => {
  fonts = await loadFonts();
  every = await write(everyStructure(pngOf(40, 30)), { typeset: { height: 4000 } });
  objects = objectsIn(every);
});

describe('a PDF 2.0', () => {
  it('says so in its first line, and has no information dictionary', async () => {
    const file = Buffer.from(every).toString('latin1');
    expect(file.slice(0, 9)).toBe('%PDF-2.0\n');
    expect(file).toMatch(/\/Type\/XRef/);
    expect(file).not.toMatch(/\/Info /);
    expect([...objects.values()].join()).not.toMatch(/\/(Producer|CreationDate|Creator)\b/);
  });

  it('claims in its metadata what it is built to, and describes no schemas', async () => {
    const { xmp } = await readPdf(every);
    for (const claim of [
      '<pdfuaid:part>2</pdfuaid:part>',
      '<pdfuaid:rev>2024</pdfuaid:rev>',
      '<pdfaid:part>4</pdfaid:part>',
      '<pdfaid:conformance>F</pdfaid:conformance>',
      '<pdfaid:rev>2020</pdfaid:rev>',
      '<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>',
      '<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo>',
    ]) {
      expect(xmp).toContain(claim);
    }
    expect(xmp).not.toContain('pdfaExtension');
  });

  it('claims nothing where the claims were withdrawn', async () => {
    const { xmp } = await readPdf(await write([headline('A')], { claims: withdrawn }));
    expect(xmp).toContain('<dc:title>');
    expect(xmp).not.toMatch(/pdfuaid:part|pdfaid:part|pdfd:/);
  });

  it('is the same for the same input', async () => {
    const again = await write(everyStructure(pngOf(40, 30)), { typeset: { height: 4000 } });
    expect(Buffer.compare(again, every)).toBe(0);
  });

  it('carries the article', async () => {
    expect((await readPdf(every)).attachments).toEqual(['ferry.md']);
  });
});

describe('its structure', () => {
  it('names the namespace of PDF 2.0 for its types, and none for those that PDF 1.7 alone has', () => {
    const [, tree = ''] = [...objects].find(([, text]) => text.includes('/Type/StructTreeRoot')) ?? [];
    const namespace = take(/\/Namespaces\[(\d+ 0 R)\]/, tree);
    expect(objects.get(namespace)).toContain('/NS(http://iso.org/pdf2/ssn)');
    const document = objects.get(take(/\/K (\d+ 0 R)/, tree));
    expect(document).toContain('/S/Document');
    expect(document).toContain(`/NS ${namespace}`);
    for (const type of ['Art', 'Code', 'Reference']) {
      expect(elementsOf(type).length, type).toBeGreaterThan(0);
      for (const [, text] of elementsOf(type)) expect(text).not.toContain('/NS');
    }
    for (const type of ['P', 'H1', 'FENote', 'Aside', 'Lbl', 'Link', 'Table', 'TD', 'TH', 'L', 'Span', 'Figure']) {
      expect(elementsOf(type).length, type).toBeGreaterThan(0);
      for (const [, text] of elementsOf(type)) expect(text).toContain(`/NS ${namespace}`);
    }
    expect(tree).toContain('/RoleMap<</Aside/Sect/FENote/Note>>');
  });

  it('has notes that refer to all their calls, and these to them', () => {
    const notes = elementsOf('FENote');
    const calls = elementsOf('Reference');
    expect(notes).toHaveLength(2);
    for (const [, text] of notes) expect(text).toContain('/A<</O/FENote/NoteType/Footnote>>');
    const called = notes.map(([, text]) => take(/\/Ref\[([^\]]+)\]/, text).match(/\d+ 0 R/g) ?? []);
    expect(called.map((pointers) => pointers.length)).toEqual([2, 1]);
    expect(new Set(called.flat())).toEqual(new Set(calls.map(([pointer]) => pointer)));
    for (const [index, [note]] of notes.entries()) {
      for (const pointer of called[index] ?? []) expect(objects.get(pointer)).toContain(`/Ref[${note}]`);
    }
  });

  it('has a note that nothing calls without Ref', async () => {
    const all = objectsIn(await write([headline('A'), paragraph('B.'), footnote('alone', '1', paragraph('C.'))]));
    const [note] = elementsOf('FENote', all);
    expect(note?.[1]).not.toContain('/Ref');
  });

  it('has the MathML of each formula beside it, and not among the files of the document', async () => {
    const bytes = await write([headline('A'), paragraph('Let ', square(), ' be.'), paragraph('Or ', square(), '.')]);
    const all = objectsIn(bytes);
    const files = elementsOf('Formula', all).map(([, text]) => all.get(take(/\/AF\[(\d+ 0 R)\]/, text)) ?? '');
    expect(files.map((text) => take(/\/UF\(([^)]+)\)/, text))).toEqual(['formula-1.mml', 'formula-2.mml']);
    for (const text of files) expect(text).toContain('/AFRelationship/Supplement');
    const mathml = '<math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>x</mi><mn>2</mn></msup></math>\n';
    expect(streamsOf(bytes).filter((stream) => stream === mathml)).toHaveLength(2);
    expect((await readPdf(bytes)).attachments).toEqual(['ferry.md']);
  });

  it('says of a list of definitions that it is one', () => {
    expect(elementsOf('L').map(([, text]) => take(/\/ListNumbering\/(\w+)/, text))).toEqual(['Description']);
  });

  it('has a picture and its caption in a Sect of their own, since a Div is none to a program', async () => {
    const children = [caption('The Ada.')];
    const picture: Block = {
      type: 'figure',
      graphic: pngOf(4, 3),
      alternative: 'A ferry',
      decorative: false,
      children,
    };
    const tree = await structureTree(await write([headline('A'), picture, paragraph('B.')]));
    expect(tree).toContain("    Sect\n      Figure (alt: A ferry)\n      Caption\n        'The Ada.'\n");
  });

  it('has an aside in another, or in a quotation, as Sect', async () => {
    const inner: Block = { type: 'aside', children: [paragraph('Within.')] };
    const all = objectsIn(await write([headline('A'), { type: 'aside', children: [paragraph('Outer.'), inner] }]));
    expect([elementsOf('Aside', all).length, elementsOf('Sect', all).length]).toEqual([1, 1]);
  });
});

describe('what leads from one place to another', () => {
  it('leads from a call to the note itself, and back to the link that calls it', () => {
    const actions = [...objects.values()].filter((text) => text.startsWith('<</Type/Action/S/GoTo'));
    expect(actions).toHaveLength(5);
    const targets = actions.map((text) => objects.get(take(/\/SD\[(\d+ 0 R)\/XYZ/, text)) ?? '');
    expect(targets.map((text) => take(/^<<\/S\/(\w+)/, text))).toEqual(['FENote', 'Link', 'FENote', 'FENote', 'Link']);
    for (const text of actions) expect(text).toMatch(/\/D\[\d+ 0 R\/XYZ/);
  });

  it('leads from the outline to the headings, and still to their pages', async () => {
    const items = [...objects.values()].filter((text) => /^<<\/Title/.test(text));
    expect(items.length).toBeGreaterThan(1);
    for (const text of items) {
      const [, page = '', element = ''] = /\/A<<\/S\/GoTo\/D\[(\d+ 0 R)[^\]]*\]\/SD\[(\d+ 0 R)/.exec(text) ?? [];
      expect(objects.get(page)).toContain('/Type/Page');
      expect(objects.get(element)).toMatch(/^<<\/S\/H\d/);
      expect(text).not.toContain('/Dest');
    }
    expect((await readPdf(every)).outline[0]).toBe('The harbour book');
  });
});

it('a book has its contents refer to the articles, and leads to elements everywhere', async () => {
  const folder = await anthologyFolder();
  const { editions } = await publishedBook(folder, { formats: ['pdf'], pdfStandard: 'ua-2+a-4f' });
  await rm(dirname(folder), { recursive: true, force: true });
  const all = objectsIn(editions[0]?.bytes ?? new Uint8Array());
  const around = (text: string) => all.get(take(/\/P (\d+ 0 R)/, text)) ?? '';
  const referring = elementsOf('Link', all).filter(([, text]) => around(around(text)).startsWith('<</S/TOCI/'));
  const targets = referring.map(([, text]) => all.get(take(/\/Ref\[(\d+ 0 R)\]/, text)) ?? '');
  // Two parts with two articles each, then what stands at the end.
  const types = targets.map((text) => take(/^<<\/S\/(\w+)/, text));
  expect(types).toEqual(['Sect', 'Art', 'Art', 'Sect', 'Art', 'Art', 'Sect', 'Sect']);
  expect(elementsOf('TOCI', all)).toHaveLength(types.length);
  const jumps = [...all.values()].filter((text) => text.includes('/S/GoTo'));
  expect(jumps.length).toBeGreaterThan(20);
  for (const text of jumps) expect(all.get(take(/\/SD\[(\d+ 0 R)/, text))).toMatch(/^<<\/S\//);
  for (const [, text] of elementsOf('Part', all)) expect(text).toContain('/NS ');
  expect(elementsOf('Part', all)).toHaveLength(2);
});

it('a PDF 1.7 has none of it', async () => {
  const bytes = await writePdf(inputOf(everyStructure(pngOf(40, 30)), fonts, { typeset: { height: 4000 } }));
  const all = [...objectsIn(bytes).values()].join('\n');
  expect(Buffer.from(bytes).toString('latin1', 0, 8)).toBe('%PDF-1.7');
  expect(all).toContain('/S/Note');
  expect(all).not.toMatch(/\/AF\[|\/NS |\/Namespaces|\/Ref\[|\/SD\[|\/RoleMap|\/S\/(FENote|Aside)|\/Description/);
});

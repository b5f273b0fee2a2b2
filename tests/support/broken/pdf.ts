import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from '../../../src/check/program.ts';

const qpdf = { command: 'qpdf', leading: [] };

// biome-ignore lint/suspicious/noExplicitAny: objects of a PDF as qpdf prints them, taken apart at will
type Json = any;

/** A way to break a sound PDF, and the rules that veraPDF must say were broken. */
export interface PdfDamage {
  readonly name: string;
  /** Clause and test of ISO 14289-1 or ISO 19005, as veraPDF numbers them; one of them is enough. */
  readonly rules: readonly string[];
  /** Changes the objects in place; returns how many places were changed. */
  damage(objects: Readonly<Record<string, Json>>): number;
}

export const pdfDamages: readonly PdfDamage[] = [
  {
    name: 'untagged',
    rules: ['7.1-11', '6.2-1'],
    damage: (objects) => drop(catalog(objects), '/StructTreeRoot') + drop(catalog(objects), '/MarkInfo'),
  },
  {
    name: 'without a language',
    rules: ['7.2-34', '7.2-30', '7.2-29', '7.2-33'],
    damage: (objects) =>
      drop(catalog(objects), '/Lang') +
      each(
        objects,
        (value) => '/S' in value && '/P' in value,
        (value) => drop(value, '/Lang'),
      ),
  },
  {
    name: 'an unknown role',
    rules: ['7.1-5'],
    damage: (objects) => first(objects, isElement('/P'), (value) => set(value, '/S', '/Paragraph')),
  },
  {
    name: 'a picture without an alternative',
    rules: ['7.3-1'],
    damage: (objects) => each(objects, isElement('/Figure'), (value) => drop(value, '/Alt')),
  },
  {
    name: 'a heading level left out',
    rules: ['7.4.2-1'],
    damage: (objects) => each(objects, isElement('/H1'), (value) => set(value, '/S', '/H2')),
  },
  {
    name: 'a link without a description',
    rules: ['7.18.5-2', '7.18.1-2'],
    damage: (objects) =>
      each(
        objects,
        (value) => value['/Subtype'] === '/Link',
        (value) => drop(value, '/Contents'),
      ),
  },
  {
    name: 'a title that is not shown',
    rules: ['7.1-10'],
    damage: (objects) => drop(resolve(objects, catalog(objects)['/ViewerPreferences']), '/DisplayDocTitle'),
  },
  {
    name: 'glyphs that nobody can read as text',
    rules: ['7.21.7-1', '6.2.11.7.2-1'],
    damage: (objects) =>
      each(
        objects,
        (value) => value['/Subtype'] === '/Type0',
        (value) => drop(value, '/ToUnicode'),
      ),
  },
  {
    name: 'a font that is not embedded',
    rules: ['7.21.4.1-1', '6.2.11.4.1-1'],
    damage: (objects) =>
      each(
        objects,
        (value) => value['/Type'] === '/FontDescriptor',
        (value) => drop(value, '/FontFile2') + drop(value, '/FontFile3'),
      ),
  },
  {
    name: 'no output intent',
    rules: ['6.2.4.3-2', '6.2.4.3-3', '6.2.4.3-4'],
    damage: (objects) => drop(catalog(objects), '/OutputIntents'),
  },
];

/** What only a PDF 2.0 can be without (ISO 14289-2 or ISO 19005-4). */
export const secondPdfDamages: readonly PdfDamage[] = [
  {
    name: 'a document outside the namespace of PDF 2.0',
    rules: ['8.2.5.2-2'],
    damage: (objects) => each(objects, isElement('/Document'), (value) => drop(value, '/NS')),
  },
  {
    name: 'an outline that leads to places and to no elements',
    rules: ['8.8-2'],
    damage: (objects) =>
      each(
        objects,
        (value) => '/Title' in value && '/A' in value,
        (value) => drop(resolve(objects, value['/A']), '/SD'),
      ),
  },
  {
    name: 'a PDF/A-4f without an embedded file',
    rules: ['6.9-5'],
    damage: (objects) => drop(resolve(objects, catalog(objects)['/Names']), '/EmbeddedFiles'),
  },
  {
    name: 'a picture with neither an alternative nor a text',
    rules: ['8.2.5.28.2-1'],
    damage: (objects) => each(objects, isElement('/Figure'), (value) => drop(value, '/Alt')),
  },
];

/** Changes that leave a file valid and what it says wrong: only a comparison with the article finds them. */
export const pdfFalsifications: readonly Omit<PdfDamage, 'rules'>[] = [
  {
    name: 'two paragraphs swapped in the structure tree',
    damage: (objects) => onKids(objects, (kids) => kids.splice(kids.length - 2, 2, kids.at(-1), kids.at(-2))),
  },
  {
    name: 'a paragraph left out of the structure tree',
    damage: (objects) => onKids(objects, (kids) => kids.splice(kids.length - 1, 1)),
  },
];

/** Rewrites a PDF with its objects changed. Without a change it stays as valid as it was. */
export async function rewritePdf(
  source: string,
  target: string,
  damage: (objects: Readonly<Record<string, Json>>) => number,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'broken-'));
  try {
    const path = join(folder, 'objects.json');
    await mustRun(qpdf, [source, '--json-output', path]);
    const json: Json = JSON.parse(await readFile(path, 'utf8'));
    if (damage(json.qpdf[1]) === 0) throw new Error(`Nothing to break in ${source}.`);
    await writeFile(path, JSON.stringify(json));
    // PDF/A asks for an end-of-line before `endstream`, qpdf leaves it out unless asked.
    await mustRun(qpdf, ['--json-input', '--newline-before-endstream', path, target]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A PDF whose cross-reference points nowhere, and one that ends in the middle. */
export async function spoilBytes(source: string, wrongReference: string, cutShort: string): Promise<void> {
  const bytes = await readFile(source);
  const at = bytes.lastIndexOf('startxref');
  await writeFile(wrongReference, Buffer.concat([bytes.subarray(0, at), Buffer.from('startxref\n7\n%%EOF\n')]));
  await writeFile(cutShort, bytes.subarray(0, Math.floor(bytes.length / 2)));
}

function resolve(objects: Readonly<Record<string, Json>>, value: Json): Json {
  return typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? dictionaryOf(objects[`obj:${value}`]) : value;
}

function dictionaryOf(object: Json): Json {
  return object?.value ?? object?.stream?.dict ?? {};
}

function catalog(objects: Readonly<Record<string, Json>>): Json {
  return resolve(objects, dictionaryOf(objects.trailer)['/Root']);
}

function isElement(role: string): (value: Json) => boolean {
  return (value) => value['/S'] === role && '/P' in value;
}

function drop(dictionary: Json, key: string): number {
  if (!(key in dictionary)) return 0;
  delete dictionary[key];
  return 1;
}

function set(dictionary: Json, key: string, value: string): number {
  dictionary[key] = value;
  return 1;
}

function each(
  objects: Readonly<Record<string, Json>>,
  which: (value: Json) => boolean,
  change: (value: Json) => number,
): number {
  const dictionaries = Object.values(objects).map(dictionaryOf);
  return dictionaries
    .filter((value) => typeof value === 'object' && value !== null && which(value))
    .reduce((sum, value) => sum + change(value), 0);
}

function first(
  objects: Readonly<Record<string, Json>>,
  which: (value: Json) => boolean,
  change: (value: Json) => number,
): number {
  let done = false;
  return each(
    objects,
    (value) => !done && which(value),
    (value) => {
      if (done) return 0;
      done = true;
      return change(value);
    },
  );
}

/** Changes the children of the document, or of the one section or article inside it. */
function onKids(objects: Readonly<Record<string, Json>>, change: (kids: Json[]) => unknown): number {
  let element = resolve(objects, catalog(objects)['/StructTreeRoot']);
  for (;;) {
    const kids = [resolve(objects, element['/K'])].flat();
    if (kids.length > 1) {
      change(kids);
      element['/K'] = kids;
      return 1;
    }
    element = resolve(objects, kids[0]);
  }
}

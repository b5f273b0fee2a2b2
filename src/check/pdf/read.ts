import { Refusal } from '../../model/finding.ts';
import type { SaidDocument } from '../said.ts';
import { claimsOf, metadataOf } from './claims.ts';
import { readContent } from './content.ts';
import { annotationsOf, namedPlaces, outlineOf } from './destinations.ts';
import type { PageIndex, PageMark, PageObject, PdfAttachment, PdfFile, PdfPage } from './file.ts';
import { fontsOf } from './fonts.ts';
import { guardBytes, pdfRefusal } from './limits.ts';
import { contentOf, type MarkBegin, marksOf } from './marks.ts';
import { Dictionary, type PdfObjects, readObjects } from './objects.ts';
import { labelsOf, pagesOf } from './page-tree.ts';
import { type OpenContent, openContent } from './pdfjs.ts';
import { artifactsOf, saidTree } from './said.ts';
import { type PdfStructure, readStructure } from './structure.ts';
import { guardStreams } from './swelling.ts';
import { readXmp } from './xmp.ts';

/** What a finished PDF says, read from its bytes alone. A Refusal says in one sentence why it can't be read. */
export async function readPdf(bytes: Uint8Array): Promise<SaidDocument> {
  return (await openPdf(bytes)).said;
}

/** Reads all of a finished PDF that rules ask for: its content by pdf.js, its objects by pdf-lib. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  guardBytes(bytes);
  guardStreams(bytes);
  const content = await openContent(bytes);
  if (content === 'password') {
    throw pdfRefusal('The PDF asks for a password.', 'Save it without one, or let everybody open it.');
  }
  if (content === 'broken') throw broken();
  try {
    return await readAll(await objectsOf(bytes), content);
  } catch (error) {
    // Things in one another deeper than any file needs end the stack.
    if (error instanceof RangeError) throw broken();
    throw error;
  } finally {
    await content.close();
  }
}

function broken(): Refusal {
  return pdfRefusal('The PDF is broken: its objects cannot be read.', 'Make it anew, or repair it with qpdf.');
}

async function objectsOf(bytes: Uint8Array): Promise<PdfObjects> {
  try {
    return await readObjects(bytes);
  } catch (error) {
    throw error instanceof Refusal ? error : broken();
  }
}

async function readAll(objects: PdfObjects, content: OpenContent): Promise<PdfFile> {
  const { catalog } = objects;
  const pageObjects = pagesOf(catalog);
  if (pageObjects.length !== content.pages) throw broken();
  const index: PageIndex = new Map(
    pageObjects.flatMap(({ dictionary: { reference } }, page) =>
      reference === null ? [] : [[reference, page] as const],
    ),
  );
  const places = namedPlaces(catalog);
  const labels = labelsOf(catalog, pageObjects.length);
  const structure = readStructure(catalog, index);
  const pages: PdfPage[] = [];
  for (const [page, object] of pageObjects.entries()) {
    pages.push({
      index: page,
      label: labels[page] ?? '',
      box: object.box,
      tabs: object.dictionary.name('Tabs'),
      structParents: object.dictionary.number('StructParents'),
      annotations: annotationsOf(object.dictionary, index, places),
      ...(await shown(object, page, content, structure)),
    });
  }
  const info = infoOf(objects.info);
  const xmp = readXmp(catalog);
  const tree = structure === null ? null : saidTree(structure.root, pages);
  const said: SaidDocument = {
    format: 'pdf',
    title: xmp.values['dc:title']?.[0] ?? info.Title ?? null,
    language: catalog.text('Lang'),
    metadata: metadataOf(xmp, info),
    claims: claimsOf(xmp),
    pages: labels,
    root: tree === null ? withArtifacts(untagged, pages) : withArtifacts(tree.root, pages),
  };
  const viewer = catalog.dictionary('ViewerPreferences');
  const permissions = objects.encrypt?.number('P') ?? null;
  return {
    said,
    structure,
    elementOf: tree?.elementOf ?? new Map(),
    pages,
    outline: outlineOf(catalog, index, places),
    facts: {
      version: objects.version,
      marked: catalog.dictionary('MarkInfo')?.get('Marked') === true,
      suspects: catalog.dictionary('MarkInfo')?.get('Suspects') === true,
      displaysTitle: viewer?.get('DisplayDocTitle') === true,
      encrypted: objects.encrypt !== null,
      // Bit 10 of the permissions (ISO 14289-1, 7.16).
      accessible: permissions === null || (permissions & 0x200) !== 0,
    },
    info,
    xmp,
    fonts: fontsOf(pageObjects.map(({ resources }) => resources)),
    attachments: attachmentsOf(catalog),
  };
}

/** Artifacts belong to no element: they come after everything that is told. */
function withArtifacts(root: SaidDocument['root'], pages: readonly PdfPage[]): SaidDocument['root'] {
  return { ...root, children: [...root.children, ...artifactsOf(pages)] };
}

/** What is said of a PDF without tags: nothing in any order. */
const untagged: SaidDocument['root'] = {
  role: 'document',
  name: '',
  level: null,
  language: null,
  alternative: null,
  id: null,
  attributes: {},
  place: { page: null, file: null, line: null },
  children: [],
};

async function shown(
  { dictionary, resources }: PageObject,
  page: number,
  content: OpenContent,
  structure: PdfStructure | null,
): Promise<Pick<PdfPage, 'marks' | 'runs' | 'pictures'>> {
  const { begins, pictures } = marksOf(contentOf(dictionary), resources);
  const list = await content.operatorsOf(page);
  const { runs, marks } = readContent(
    list,
    content.numbers,
    pictures.map(({ box }) => box),
  );
  const tagged = structure === null ? null : true;
  const read: PageMark[] = [];
  for (const [at, { tag, mcid, parent }] of marks.entries()) {
    const properties = propertiesOf(begins, at, tag, mcid);
    const above = parent === null ? null : (read[parent] ?? null);
    const isArtifact = tag === 'Artifact';
    read.push({
      tag,
      mcid,
      parent,
      actualText: properties?.actualText ?? null,
      artifact: isArtifact || above?.artifact === true,
      type: isArtifact ? (properties?.type ?? null) : (above?.type ?? null),
      subtype: isArtifact ? (properties?.subtype ?? null) : (above?.subtype ?? null),
      owner: tagged && mcid !== null ? at : (above?.owner ?? null),
    });
  }
  return { marks: read, runs, pictures };
}

/** Both readers meet marks in the same order; where they don't, the number that marked content has finds it. */
function propertiesOf(begins: readonly MarkBegin[], at: number, tag: string, mcid: number | null): MarkBegin | null {
  const same = begins[at];
  if (same?.tag === tag && same.mcid === mcid) return same;
  return mcid === null ? null : (begins.find((begin) => begin.mcid === mcid) ?? null);
}

function infoOf(info: Dictionary | null): Readonly<Record<string, string>> {
  const entries = (info?.keys() ?? []).flatMap((key) => {
    const value = info?.text(key) ?? null;
    return value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

function attachmentsOf(catalog: Dictionary): readonly PdfAttachment[] {
  const files: PdfAttachment[] = [];
  const walk = (node: Dictionary, depth: number) => {
    const names = node.array('Names');
    for (let index = 0; index + 1 < names.length; index += 2) {
      const file = names[index + 1];
      if (!(file instanceof Dictionary)) continue;
      files.push({
        name: file.text('UF') ?? file.text('F') ?? '',
        relationship: file.name('AFRelationship'),
        description: file.text('Desc'),
      });
    }
    if (depth < 10) for (const kid of node.array('Kids')) if (kid instanceof Dictionary) walk(kid, depth + 1);
  };
  const tree = catalog.dictionary('Names')?.dictionary('EmbeddedFiles');
  if (tree) walk(tree, 0);
  return files;
}

import { isDictionary, type PdfDictionary, type PdfObjects, type PdfValue, textOfString } from './objects.ts';

/** A structure element as a reader's software finds it in the file. */
export interface StructureElement {
  readonly role: string;
  readonly language: string | null;
  readonly alternative: string | null;
  readonly actualText: string | null;
  /** Attributes by name, of all owners. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Child elements, and the text of each stretch of marked content. */
  readonly children: readonly (StructureElement | string)[];
}

/**
 * The structure tree: its elements from the file's objects, its text from what poppler prints of the tree, which names
 * the stretches of marked content in the same order. Throws where the two don't agree.
 */
export function readStructure(objects: PdfObjects, popplerStructure: string): readonly StructureElement[] {
  const texts = popplerStructure.split('\n').flatMap((line) => /^\s+"(.*)"\s*$/.exec(line)?.[1] ?? []);
  let next = 0;
  const content = (): string => {
    const text = texts[next++];
    if (text === undefined) throw new Error('The structure tree holds more marked content than poppler reads.');
    return text;
  };
  const element = (dictionary: PdfDictionary): StructureElement => ({
    role: String(objects.resolve(dictionary['/S'])).slice(1),
    language: textOfString(objects.resolve(dictionary['/Lang'])),
    alternative: textOfString(objects.resolve(dictionary['/Alt'])),
    actualText: textOfString(objects.resolve(dictionary['/ActualText'])),
    attributes: attributesOf(dictionary, objects),
    children: kidsOf(dictionary).flatMap(child),
  });
  const kidsOf = (dictionary: PdfDictionary): readonly PdfValue[] => {
    const kids = objects.resolve(dictionary['/K']);
    return kids === null ? [] : Array.isArray(kids) ? kids : [kids];
  };
  const child = (value: PdfValue): readonly (StructureElement | string)[] => {
    const kid = objects.resolve(value);
    if (typeof kid === 'number') return [content()];
    if (!isDictionary(kid)) throw new Error(`A structure element has the child ${JSON.stringify(kid)}.`);
    const type = objects.resolve(kid['/Type']);
    if (type === '/OBJR') return [];
    if (type === '/MCR') return [content()];
    return [element(kid)];
  };
  const root = objects.resolve(objects.root['/StructTreeRoot']);
  if (!isDictionary(root)) return [];
  const tree = kidsOf(root).flatMap(child) as StructureElement[];
  if (next !== texts.length) throw new Error('Poppler reads more marked content than the structure tree holds.');
  return tree;
}

function attributesOf(dictionary: PdfDictionary, objects: PdfObjects): Readonly<Record<string, string>> {
  const entries = [objects.resolve(dictionary['/A'])].flat() as readonly PdfValue[];
  const attributes: Record<string, string> = {};
  for (const entry of entries) {
    const owner = objects.resolve(entry);
    if (!isDictionary(owner)) continue;
    for (const [key, value] of Object.entries(owner)) {
      if (key !== '/O') attributes[key.slice(1)] = printed(objects.resolve(value));
    }
  }
  return attributes;
}

function printed(value: PdfValue): string {
  if (Array.isArray(value))
    return `[${value.map((item) => (typeof item === 'number' ? item.toFixed(0) : item)).join(' ')}]`;
  return typeof value === 'string' ? value.replace(/^(\/|u:)/, '') : String(value);
}

/** The tree as text, one line an element or stretch of text; stretches of one element are joined. */
export function describeStructure(tree: readonly StructureElement[]): string {
  const lines: string[] = [];
  const print = (element: StructureElement, indent: string) => {
    lines.push(`${indent}${element.role}${notesOf(element)}`);
    for (const child of joined(element.children)) {
      if (typeof child === 'string') lines.push(`${indent}  ${JSON.stringify(child)}`);
      else print(child, `${indent}  `);
    }
  };
  for (const element of tree) print(element, '');
  return `${lines.join('\n')}\n`;
}

function notesOf(element: StructureElement): string {
  const notes = [
    element.language === null ? '' : ` lang=${element.language}`,
    element.alternative === null ? '' : ` alt=${JSON.stringify(element.alternative)}`,
    element.actualText === null ? '' : ` actual=${JSON.stringify(element.actualText)}`,
    ...Object.entries(element.attributes).map(([key, value]) => ` ${key}=${value}`),
  ];
  return notes.join('');
}

function joined(children: StructureElement['children']): StructureElement['children'] {
  const result: (StructureElement | string)[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (typeof child === 'string' && typeof last === 'string') result[result.length - 1] = last + child;
    else result.push(child);
  }
  return result;
}

/** What a reader is read: the text of the tree in order, each element of a block on a line of its own. */
export function textOfStructure(tree: readonly StructureElement[]): string {
  const blocks = new Set([
    'P',
    'H1',
    'H2',
    'H3',
    'H4',
    'LI',
    'Lbl',
    'LBody',
    'Caption',
    'Note',
    'BlockQuote',
    'TD',
    'TH',
  ]);
  const text = (element: StructureElement): string => {
    const inside = element.children.map((child) => (typeof child === 'string' ? child : text(child))).join('');
    return blocks.has(element.role) ? `\n${inside}\n` : inside;
  };
  return tree.map(text).join('\n').replace(/\n+/g, '\n').trim();
}

/**
 * Words that stand in two stretches of marked content of one element: broken at a line end. Without the hyphen that
 * the reader doesn't see, with an author's own.
 */
export function brokenWords(tree: readonly StructureElement[]): readonly string[] {
  const words: string[] = [];
  const visit = (element: StructureElement) => {
    element.children.forEach((child, index) => {
      if (typeof child !== 'string') visit(child);
      const next = element.children[index + 1];
      if (typeof child !== 'string' || typeof next !== 'string') return;
      const head = /[\p{L}\p{M}\p{N}'’-]+\u00ad?$/u.exec(child)?.[0];
      const tail = /^[\p{L}\p{M}\p{N}'’-]+/u.exec(next)?.[0];
      if (head !== undefined && tail !== undefined) words.push((head + tail).replaceAll('\u00ad', ''));
    });
  };
  tree.forEach(visit);
  return words;
}

import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { namedCharacters } from './characters.ts';
import { noteFamily } from './family.ts';
import { withOwnPrefixes } from './namespaces.ts';

/** Where and why a document isn't XML. */
export class IllFormed extends Error {
  override readonly name = 'IllFormed';
  /** Counted from 1; null where it isn't known. */
  readonly line: number | null;

  constructor(message: string, line: number | null) {
    super(message);
    this.line = line;
  }
}

/** A document as a tree whose nodes know their lines, and what else its text says of it. */
export interface XmlDocument {
  readonly root: Root;
  readonly top: Element;
}

/** Elements inside one another; a tree that is deeper is refused. The deepest of books have some thirty. */
const deepest = 250;

/** Elements of one document. A Bible in a single file, three elements to each of its 31,000 verses, has a third. */
const mostElements = 300_000;

/**
 * Reads XML. The parser fetches nothing and expands no entity that a document declares: the ones of HTML, which old books
 * use, are put in place before, any other throws. Elements and attributes get the prefixes of `namespaces.ts`.
 */
export function readXml(bytes: Uint8Array): XmlDocument {
  const text = withCharacters(decode(bytes));
  refuseBeyondLimits(text);
  let root: Root;
  try {
    root = fromXml(text);
  } catch (error) {
    throw illFormed(error);
  }
  const top = root.children.find((node): node is Element => node.type === 'element');
  if (!top) throw new IllFormed('There is nothing in it.', null);
  withOwnPrefixes(top);
  noteFamily(top);
  return { root, top };
}

/** The line that a node begins on. */
export function lineOf(node: Nodes): number | null {
  return node.position?.start.line ?? null;
}

/** UTF-8 or UTF-16, as a book's documents must be (EPUB 3.3, 3.9); older ones say otherwise in their declaration. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const declared = /^<\?xml[^>]*?encoding=["']([\w.-]+)["']/u.exec(String.fromCharCode(...bytes.subarray(0, 200)));
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const encoding = utf16 ?? declared?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new IllFormed(`Its bytes are no ${encoding.toUpperCase()}.`, null);
  }
}

/** Named characters of HTML 4 are written out, where the document brings a DTD that would declare them. */
function withCharacters(text: string): string {
  if (!/<!DOCTYPE\s+html\s+PUBLIC/iu.test(text.slice(0, 2000))) return text;
  return text.replace(/&([A-Za-z][A-Za-z0-9]*);/gu, (whole, name: string) => namedCharacters.get(name) ?? whole);
}

/** The parser calls itself for each element inside another; its stack is spared one tag after the other. */
function refuseBeyondLimits(text: string): void {
  let depth = 0;
  let elements = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const apart = passages.find(([begin]) => text.startsWith(begin, at));
    const end = apart ? text.indexOf(apart[1], at + 1) : endOfTag(text, at);
    if (end < 0) return;
    if (!apart && text[at + 1] === '/') depth--;
    else if (!apart && text[end - 1] !== '/') depth++;
    if (depth > deepest) throw new IllFormed(`Its elements stand more than ${deepest} deep in one another.`, null);
    if (!apart && text[at + 1] !== '/' && ++elements > mostElements) {
      throw new IllFormed(`It has more than ${mostElements} elements.`, null);
    }
    at = end;
  }
}

/** Where a tag ends; a bracket in the value of an attribute doesn't end it. */
function endOfTag(text: string, from: number): number {
  const signs = /[>"']/gu;
  signs.lastIndex = from;
  for (let sign = signs.exec(text); sign; sign = signs.exec(text)) {
    if (sign[0] === '>') return sign.index;
    const closed = text.indexOf(sign[0], sign.index + 1);
    if (closed < 0) return -1;
    signs.lastIndex = closed + 1;
  }
  return -1;
}

/** What stands in angle brackets and is no element, with how it ends. */
const passages: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

function illFormed(error: unknown): IllFormed {
  if (!(error instanceof Error)) return new IllFormed('It is no XML.', null);
  const cause = error.cause instanceof Error ? error.cause.message : error.message;
  const line = 'line' in error && typeof error.line === 'number' ? error.line : null;
  const [first] = cause.split('\n');
  return new IllFormed((first ?? cause).replace(/ \(line \d+, column \d+\)$/u, '').replace(/\.?$/u, '.'), line);
}

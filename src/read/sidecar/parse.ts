import { isAlias, isCollection, isMap, isScalar, type Node, parseDocument, stringify, visit } from 'yaml';
import type { Report } from '../../model/finding.ts';
import { placeOf, type SourceSpan, type SourceText } from '../../model/source.ts';
import { sidecarKind, type YamlKind } from '../yaml-text.ts';
import { sidecarFinding, sidecarSource } from './sidecar.ts';

/** Code units of the longest sidecar that is read. */
export const longestSidecar = 262_144;

/** A step into a YAML document: a key of a mapping or the index of an item. */
export type Path = readonly (string | number)[];

/** A parsed sidecar: plain values for the schema, and the places that they came from. */
export interface ParsedSidecar {
  readonly source: SourceText;
  readonly value: Readonly<Record<string, unknown>>;
  /** The characters of the value at a path; of the nearest thing around it where there is none. */
  spanOf(path: Path): SourceSpan;
  /** The characters of the last key of a path. */
  spanOfKey(path: Path): SourceSpan;
}

/** Fields whose numbers and truth values are meant as such; everywhere else `1984` and `yes` are words. */
const typedFields: ReadonlySet<string> = new Set(['line', 'level', 'decorative', 'maths']);

/**
 * Parses YAML 1.2 by its core schema, without anchors, aliases and tags. Reports every error with its place and
 * returns null where there is one.
 */
export function parseSidecar(source: SourceText, report: Report, kind = sidecarKind): ParsedSidecar | null {
  const refuse = (from: number, message: string, hint: string | null) => {
    report(sidecarFinding({ source }, spanAt(from, from), 'error', kind.code, message, hint));
    return null;
  };
  if (source.text.length > longestSidecar) {
    return refuse(0, `The ${kind.name} is too long to be read.`, `It has at most ${longestSidecar} characters.`);
  }
  const document = parsed(source.text);
  if (document === null) return refuse(0, `The ${kind.name} is nested too deeply to be read.`, null);
  const problems = oneALine([...document.errors, ...document.warnings], source);
  for (const problem of problems) {
    refuse(problem.pos[0], sentenceOf(problem.message, kind), hints[problem.code] ?? null);
  }
  if (problems.length > 0) return null;
  const anchored = firstAnchor(document.contents);
  if (anchored)
    return refuse(anchored.range?.[0] ?? 0, `A ${kind.name} has no anchors and aliases.`, 'Write the value out.');
  const root = document.contents;
  if (root !== null && !isMap(root) && !(isScalar(root) && root.value === null)) {
    return refuse(
      root.range?.[0] ?? 0,
      `The ${kind.name} is no list of fields.`,
      `Write one field a line: ${kind.example}`,
    );
  }
  const map = isMap(root) ? root : null;
  return {
    source,
    value: (map ? plain(map, '') : {}) as Readonly<Record<string, unknown>>,
    spanOf: (path) => spanOfNode(map, path),
    spanOfKey: (path) => spanOfKey(map, path),
  };
}

const hints: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of them.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Fields of one kind begin in the same column.',
  MULTILINE_IMPLICIT_KEY: 'Put the value in quotation marks, or write it on one line.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that has a colon in it in quotation marks.',
  TAG_RESOLVE_FAILED: 'Remove the tag; put a value that begins with an exclamation mark in quotation marks.',
  MISSING_CHAR: 'Close the quotation mark or the bracket.',
};

/** Null where the text nests deeper than the stack holds, which the parser throws or tells as an error. */
function parsed(text: string) {
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      strict: true,
      uniqueKeys: true,
      prettyErrors: false,
    });
    return document.errors.some((error) => error.message.includes('call stack')) ? null : document;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The first error of each line: the others follow from it. */
function oneALine<T extends { readonly pos: readonly [number, number] }>(problems: readonly T[], source: SourceText) {
  const lines = new Map<number, T>();
  for (const problem of problems) {
    const { line } = placeOf(source, problem.pos[0]);
    if (!lines.has(line)) lines.set(line, problem);
  }
  return [...lines.values()];
}

function sentenceOf(message: string, kind: YamlKind): string {
  const first = message.split('\n', 1)[0] ?? '';
  return `The ${kind.name} isn't valid YAML: ${first.replace(/[.:]?$/, '.')}`;
}

function firstAnchor(contents: Node | null): Node | null {
  let found: Node | null = null;
  visit(contents, (_key, node) => {
    const anchored = isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor !== undefined);
    if (!anchored) return undefined;
    found = node as Node;
    return visit.BREAK;
  });
  return found;
}

/** The plain value of a node under the key `field`. */
function plain(node: unknown, field: string): unknown {
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => {
      const name = keyOf(key);
      return [name, plain(value, name)];
    });
    return Object.fromEntries(entries);
  }
  if (isCollection(node)) return node.items.map((item) => plain(item, field));
  if (!isScalar(node)) return null;
  const isWord = typeof node.value === 'number' || typeof node.value === 'boolean' || typeof node.value === 'bigint';
  return isWord && !typedFields.has(field) ? (node.source ?? String(node.value)) : node.value;
}

function keyOf(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : String(key);
}

function child(node: unknown, step: string | number): unknown {
  if (isMap(node)) return node.items.find(({ key }) => keyOf(key) === step)?.value ?? null;
  return isCollection(node) && typeof step === 'number' ? node.items[step] : null;
}

function spanOfNode(root: unknown, path: Path): SourceSpan {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const next = child(node, step);
    if (next === null || next === undefined) return spanOfKey(root, path.slice(0, depth + 1));
    node = next;
  }
  return rangeOf(node);
}

function spanOfKey(root: unknown, path: Path): SourceSpan {
  let node = root;
  for (const step of path.slice(0, -1)) node = child(node, step) ?? node;
  const last = path.at(-1);
  const pair = isMap(node) ? node.items.find(({ key }) => keyOf(key) === last) : undefined;
  return rangeOf(pair ? pair.key : node);
}

function rangeOf(node: unknown): SourceSpan {
  const range = (node as Node | null)?.range;
  return range ? spanAt(range[0], range[1]) : spanAt(0, 0);
}

function spanAt(from: number, to: number): SourceSpan {
  return { source: sidecarSource, from, to };
}

/** Words as a scalar of YAML on one line, in quotation marks where they need them. */
export function yamlScalar(words: string): string {
  return stringify(words, { lineWidth: 0, defaultStringType: 'PLAIN', blockQuote: false }).trimEnd();
}

/** A field with lists and mappings as lines of YAML; what is undefined isn't there. */
export function yamlField(name: string, value: unknown): readonly string[] {
  return stringify({ [name]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
}

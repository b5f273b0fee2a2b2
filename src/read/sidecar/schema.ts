import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';

/**
 * What is checked: a file beside an article, the one beside the articles of a book, the fields at the head of Markdown, a
 * theme.
 */
export type SchemaName = 'sidecar' | 'book' | 'front-matter' | 'theme';

const resolve = createRequire(import.meta.url).resolve;

/** The schemas ship with the program: package.json says where. */
const schemaFiles: Readonly<Record<SchemaName, string>> = {
  sidecar: resolve('#schemas/sidecar.schema.json'),
  book: resolve('#schemas/book.schema.json'),
  'front-matter': resolve('#schemas/front-matter.schema.json'),
  theme: resolve('#schemas/theme.schema.json'),
};

const loaded = new Map<SchemaName, Schema>();

const validators = new Map<SchemaName, Validator>();

/** The JSON Schema (2020-12) of a sidecar, of a book or of front matter. */
export function schemaOf(name: SchemaName): Schema {
  const known = loaded.get(name) ?? (JSON.parse(readFileSync(schemaFiles[name], 'utf8')) as Schema);
  loaded.set(name, known);
  return known;
}

/** One way in which a value breaks the schema: the path of the value, the keyword it breaks, and what was meant. */
export interface Violation {
  readonly path: readonly string[];
  readonly keyword: string;
  readonly message: string;
  /** The description nearest to the broken keyword. */
  readonly description: string | null;
}

/** Keywords that only say that something inside them is broken. */
const containers: ReadonlySet<string> = new Set(['properties', 'items', '$ref', 'additionalProperties']);

/** What is wrong with a value, innermost reasons only, in the order of the schema. */
export function violationsOf(value: unknown, name: SchemaName): readonly Violation[] {
  const validator = validators.get(name) ?? new Validator(schemaOf(name), '2020-12', false);
  validators.set(name, validator);
  const { errors } = validator.validate(value);
  return errors
    .filter((unit) => !containers.has(unit.keyword) && !/\/(anyOf|not)\//.test(unit.keywordLocation))
    .map((unit) => violation(unit, name));
}

/** Names of the fields that may stand in the mapping at a path of the value. */
export function knownFields(path: readonly string[], name: SchemaName): readonly string[] {
  const pointer = path.flatMap((step) => (/^\d+$/.test(step) ? ['items'] : ['properties', step]));
  return Object.keys(walk([...pointer, 'properties'], name).at(-1) ?? {});
}

function violation(unit: OutputUnit, name: SchemaName): Violation {
  return {
    path: steps(unit.instanceLocation),
    keyword: unit.keyword,
    message: unit.error,
    description: descriptionAt(steps(unit.keywordLocation), name),
  };
}

function steps(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function descriptionAt(path: readonly string[], name: SchemaName): string | null {
  const descriptions = walk(path, name).map((node) => node.description);
  return descriptions.findLast((description) => typeof description === 'string') ?? null;
}

interface SchemaNode {
  readonly [keyword: string]: unknown;
  readonly description?: string;
}

/** The parts of the schema along a path, references followed, as far as it goes; the root first. */
function walk(path: readonly string[], name: SchemaName): readonly SchemaNode[] {
  const nodes: SchemaNode[] = [schemaOf(name) as SchemaNode];
  for (const step of path) {
    const next = nodes.at(-1)?.[step];
    const node = step === '$ref' ? walk(steps(String(next)), name).at(-1) : next;
    if (typeof node !== 'object' || node === null) break;
    nodes.push(node as SchemaNode);
  }
  return nodes;
}

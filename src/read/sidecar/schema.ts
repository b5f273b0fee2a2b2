import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';

/** The schema ships with the program: package.json says where. */
const schemaFile = createRequire(import.meta.url).resolve('#schemas/sidecar.schema.json');

let loaded: Schema | null = null;

let validator: Validator | null = null;

/** The JSON Schema (2020-12) of a sidecar. */
export function sidecarSchema(): Schema {
  loaded ??= JSON.parse(readFileSync(schemaFile, 'utf8')) as Schema;
  return loaded;
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
export function violationsOf(value: unknown): readonly Violation[] {
  validator ??= new Validator(sidecarSchema(), '2020-12', false);
  const { errors } = validator.validate(value);
  return errors
    .filter((unit) => !containers.has(unit.keyword) && !/\/(anyOf|not)\//.test(unit.keywordLocation))
    .map(violation);
}

/** Names of the fields that may stand in the mapping at a path of the value. */
export function knownFields(path: readonly string[]): readonly string[] {
  const pointer = path.flatMap((step) => (/^\d+$/.test(step) ? ['items'] : ['properties', step]));
  return Object.keys(walk([...pointer, 'properties']).at(-1) ?? {});
}

function violation(unit: OutputUnit): Violation {
  return {
    path: steps(unit.instanceLocation),
    keyword: unit.keyword,
    message: unit.error,
    description: descriptionAt(steps(unit.keywordLocation)),
  };
}

function steps(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function descriptionAt(path: readonly string[]): string | null {
  const descriptions = walk(path).map((node) => node.description);
  return descriptions.findLast((description) => typeof description === 'string') ?? null;
}

interface SchemaNode {
  readonly [keyword: string]: unknown;
  readonly description?: string;
}

/** The parts of the schema along a path, references followed, as far as it goes; the root first. */
function walk(path: readonly string[]): readonly SchemaNode[] {
  const nodes: SchemaNode[] = [sidecarSchema() as SchemaNode];
  for (const step of path) {
    const next = nodes.at(-1)?.[step];
    const node = step === '$ref' ? walk(steps(String(next))).at(-1) : next;
    if (typeof node !== 'object' || node === null) break;
    nodes.push(node as SchemaNode);
  }
  return nodes;
}

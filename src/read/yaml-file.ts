import { type Finding, Refusal } from '../model/finding.ts';
import type { ParsedSidecar } from './sidecar/parse.ts';
import type { SchemaName } from './sidecar/schema.ts';
import { sidecarKind, type YamlKind, yamlText } from './yaml-text.ts';

/** What a YAML file of ours is held to. */
export interface YamlFileKind {
  /** A sidecar where nothing is said. */
  readonly kind?: YamlKind;
  /** What it is held to; nothing where none is named. */
  readonly schema?: SchemaName;
  /** What is said of a sidecar, said of this kind of file. */
  readonly retold?: (finding: Finding) => Finding;
}

/**
 * Reads a YAML file of ours and holds it to its schema. Throws a Refusal for its error, or an AggregateError of one for
 * each. Parser and schema are loaded only here.
 */
export async function readYamlFile(
  name: string,
  bytes: Uint8Array,
  { kind = sidecarKind, schema, retold = (finding) => finding }: YamlFileKind,
): Promise<ParsedSidecar> {
  const [{ parseSidecar }, isSound] = await Promise.all([import('./sidecar/parse.ts'), validatorFor(schema)]);
  const source = { name, text: yamlText(name, bytes, kind, retold) };
  const refusals: Refusal[] = [];
  const report = (finding: Finding) => refusals.push(new Refusal(retold(finding)));
  const parsed = parseSidecar(source, report, kind);
  if (parsed !== null && isSound(parsed, report)) return parsed;
  const [only] = refusals;
  throw refusals.length === 1 && only ? only : new AggregateError(refusals, `${name} has errors`);
}

async function validatorFor(schema: SchemaName | undefined) {
  if (schema === undefined) return () => true;
  const { validateSidecar } = await import('./sidecar/validate.ts');
  return (...[parsed, report]: Parameters<typeof validateSidecar>) => validateSidecar(parsed, report, schema);
}

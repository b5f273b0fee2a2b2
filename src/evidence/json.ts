import type { Evidence } from './types.ts';

/** The `$id` of the schema that it is valid by (schemas/evidence.schema.json). */
export const evidenceSchema = 'urn:imprint:schema:evidence:1';

/** Evidence as JSON; the same evidence gives the same bytes. */
export function writeEvidenceJson(evidence: Evidence): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ schema: evidenceSchema, ...evidence }, null, 2)}\n`);
}

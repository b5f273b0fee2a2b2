import { createRequire } from 'node:module';
import type { Finding } from '../model/finding.ts';
import type { ListeningRecord } from '../model/judgement.ts';
import { readYamlFile } from './yaml-file.ts';
import type { YamlKind } from './yaml-text.ts';

const formKind: YamlKind = { name: 'form', code: 'listening-syntax', example: 'records: …' };

type Written = Omit<ListeningRecord, 'environment'> & { readonly environment?: string };

/**
 * Reads a form of what people heard (tests/listening/listening.yaml), which is UTF-8. Throws a Refusal for its error, or
 * an AggregateError of one for each.
 */
export async function readListeningFile(name: string, bytes: Uint8Array): Promise<readonly ListeningRecord[]> {
  const { value } = await readYamlFile(name, bytes, { kind: formKind, schema: 'listening', retold: ofForm });
  return (value.records as readonly Written[]).map((record) => ({
    ...record,
    environment: record.environment ?? null,
  }));
}

/** What was recorded of this version's specimen: it ships with the program. */
export async function shippedListening(): Promise<readonly ListeningRecord[]> {
  const { readFile } = await import('node:fs/promises');
  const path = createRequire(import.meta.url).resolve('#listening/listening.yaml');
  return readListeningFile('listening.yaml', await readFile(path));
}

/** What is said of a sidecar, said of a form. */
function ofForm(finding: Finding): Finding {
  return {
    ...finding,
    code: finding.code.replace(/^sidecar-/, 'listening-'),
    message: finding.message.replace(/\b(The|A) sidecar\b/, '$1 form'),
  };
}

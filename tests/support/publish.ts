import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
// What is judged is what ships: the bundle.
import { publish } from '../../build/index.js';
import { flowsOf } from '../../src/check/parity.ts';
import { readInput } from '../../src/cli/input.ts';
import { readSettings, settingsFile } from '../../src/cli/settings.ts';
import { type Environment, nodeEnvironment } from '../../src/environment.ts';
import { inspect } from '../../src/inspect/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { describe } from '../../src/page/describe.ts';
import type { Case } from './cases.ts';
import type { PublishedCase } from './results.ts';

/** The world outside, standing still. */
export function testEnvironment(): Environment {
  return { ...nodeEnvironment(), milliseconds: () => 0, sourceDateEpoch: null };
}

/** Publishes a case into a folder of its own below `root`. */
export async function publishCase(
  { name, folder: expected, article, request }: Case,
  root: string,
): Promise<PublishedCase> {
  const environment = testEnvironment();
  const input = await readInput(article, environment);
  const formats = request.formats ?? ['pdf', 'epub'];
  // The colophon names what is made, and is to say the same in a PDF of either standard.
  const made = request.pdfStandard ? (['pdf', 'epub'] as const) : formats;
  const options = { formats: made, page: request.page ?? null, language: null };
  const config = join(expected, settingsFile);
  const settings = existsSync(config) ? await readSettings(article, [], config, environment) : {};
  const result = await publish(
    {
      input: { ...input, name: `article${extname(article)}` },
      ...options,
      ...settings,
      editions: request.editions ?? ['trade'],
      attachSource: request.attachSource ?? false,
      ...(request.pdfStandard ? { pdfStandard: request.pdfStandard } : {}),
      pictures: true,
      evidence: true,
    },
    environment,
  );
  const folder = join(root, name);
  await mkdir(folder, { recursive: true });
  for (const file of result.files) await writeFile(join(folder, file.name), file.bytes);
  return {
    name,
    expected,
    request,
    folder,
    files: result.files.map((file) => file.name),
    editions: result.editions
      .filter(({ format }) => format === 'braille' || formats.some((one) => one === format))
      .map(({ bytes: _, ...edition }) => ({ ...edition, path: join(folder, edition.file) })),
    article: `${JSON.stringify(inspect(result.article, result.findings), null, 2)}\n`,
    pages: result.pages.length > 0 ? describe(result.pages) : null,
    findings: result.findings.map(lineOf).join(''),
    flows: {
      pdf: flowsOf(result.article, { listMarkers: true }),
      epub: flowsOf(result.article, { listMarkers: false }),
    },
  };
}

function lineOf({ severity, code, line, column, message }: Finding): string {
  return `${line ?? '-'}:${column ?? '-'} ${severity} ${code}: ${message}\n`;
}

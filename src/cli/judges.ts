import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Evaluation } from '../check/outcome.ts';
import type { NamedFile } from '../environment.ts';

/**
 * What other people's programs, as far as they are installed, say of files that aren't published yet: they are shown
 * copies in a folder that is gone afterwards.
 */
export async function askInstalledJudges(files: readonly NamedFile[]): Promise<readonly Evaluation[]> {
  const { askJudges } = await import('../check/judges.ts');
  const folder = await mkdtemp(join(tmpdir(), 'imprint-judges-'));
  try {
    const copies = files.map(({ name, bytes }) => ({ name, bytes, path: join(folder, name) }));
    for (const { path, bytes } of copies) await writeFile(path, bytes);
    return await askJudges(copies);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

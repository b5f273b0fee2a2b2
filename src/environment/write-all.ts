import { mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedFile } from '../environment.ts';

/** What was done so far, to be undone in the opposite order. */
type Undo = () => Promise<void>;

/**
 * Writes files into an existing folder, all or none: first into a folder of their own beside their places, so that
 * each one then appears whole by a rename; files that stood there are kept until all of them are in place.
 */
export async function writeAll(folder: string, files: readonly NamedFile[]): Promise<void> {
  const workshop = await mkdtemp(join(folder, '.imprint-'));
  const undo: Undo[] = [];
  try {
    for (const [index, { bytes }] of files.entries()) await writeFile(join(workshop, `new-${index}`), bytes);
    for (const [index, { name }] of files.entries()) {
      const place = join(folder, name);
      const old = join(workshop, `old-${index}`);
      if (await stands(place)) {
        await rename(place, old);
        undo.push(() => rename(old, place));
      }
      await rename(join(workshop, `new-${index}`), place);
      undo.push(() => rm(place));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    await rm(workshop, { recursive: true, force: true });
    throw error;
  }
  await rm(workshop, { recursive: true, force: true });
}

async function stands(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

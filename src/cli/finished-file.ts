import { basename } from 'node:path';
import type { Environment } from '../environment.ts';
import { attempt, refusal, standardInput } from './input.ts';

/** A finished PDF or EPUB as it stands on the disk. */
export interface FinishedFile {
  /** As it was named. */
  readonly path: string;
  /** Without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Loads a finished file; a Refusal says in one sentence why it can't be done. */
export async function loadFinished(path: string, { disk, terminal }: Environment): Promise<FinishedFile> {
  if (path === standardInput) return { path, name: 'standard input', bytes: await terminal.input() };
  const kind = await attempt(path, () => disk.kindOf(path));
  if (kind === null) throw refusal('no-file', `There is no file '${path}'.`, 'Check its name.');
  if (kind !== 'file') throw refusal('no-file', `'${path}' is no file.`, 'Name a PDF or an EPUB.');
  return { path, name: basename(path), bytes: await attempt(path, () => disk.read(path)) };
}

import { mkdir, readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import type { Disk } from '../environment.ts';
import { writeAll } from './write-all.ts';

/** The disk as Node reaches it. */
export const nodeDisk: Disk = {
  async kindOf(path) {
    try {
      const status = await stat(path);
      if (status.isFile() || status.isFIFO()) return 'file';
      return status.isDirectory() ? 'folder' : 'other';
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  read: (path) => readFile(path),
  async list(folder) {
    return (await readdir(folder)).sort();
  },
  realPath: (path) => realpath(path),
  async writeAll(folder, files) {
    const created = await mkdir(folder, { recursive: true });
    try {
      await writeAll(folder, files);
    } catch (error) {
      if (created !== undefined) await rm(created, { recursive: true, force: true });
      throw error;
    }
  },
};

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

import { dirname, join, normalize } from 'node:path';
import { run } from '../../src/cli/run.ts';
import type { Disk, Environment, NamedFile } from '../../src/environment.ts';

/** A file's bytes or text, a folder, something that is neither, or an error that reading it meets. */
export type Entry = Uint8Array | string | 'FOLDER' | 'DEVICE' | { readonly code: string };

export interface World {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly input?: Uint8Array | string;
  /** The error that every writing meets. */
  readonly unwritable?: string;
  readonly debug?: boolean;
  /** What the clock throws: a fault that nobody expects. */
  readonly fault?: Error;
}

export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly error: string;
  /** Everything that was written, by path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Runs the program in a world of its own, and tells what came of it. */
export async function runIn(world: World, ...argv: readonly string[]): Promise<Outcome> {
  const written = new Map<string, Uint8Array>();
  let out = '';
  let error = '';
  const environment: Environment = {
    milliseconds: () => {
      if (world.fault) throw world.fault;
      return 0;
    },
    sourceDateEpoch: null,
    version: '1.2.3',
    debug: world.debug ?? false,
    disk: fakeDisk(world, written),
    terminal: {
      input: async () => bytesOf(world.input ?? ''),
      out: (text) => {
        out += text;
      },
      error: (text) => {
        error += text;
      },
    },
  };
  const exitCode = await run(argv, environment);
  return { exitCode, out, error, written };
}

function fakeDisk({ files = {}, unwritable }: World, written: Map<string, Uint8Array>): Disk {
  const at = (path: string) => files[normalize(path)];
  return {
    async kindOf(path) {
      const entry = at(path);
      if (entry === undefined)
        return Object.keys(files).some((name) => dirname(name) === normalize(path)) ? 'folder' : null;
      if (entry === 'FOLDER') return 'folder';
      return entry === 'DEVICE' ? 'other' : 'file';
    },
    async read(path) {
      const entry = at(path);
      if (entry === undefined) throw systemError('ENOENT');
      if (typeof entry === 'object' && 'code' in entry) throw systemError(entry.code);
      return bytesOf(entry);
    },
    list: async (folder) =>
      Object.keys(files)
        .filter((name) => dirname(name) === normalize(folder))
        .map((name) => name.slice(normalize(folder).length + 1))
        .sort(),
    realPath: async (path) => `/world/${normalize(path)}`,
    async writeAll(folder: string, set: readonly NamedFile[]) {
      if (unwritable !== undefined) throw systemError(unwritable);
      for (const { name, bytes } of set) written.set(join(folder, name), bytes);
    },
  };
}

function bytesOf(entry: Uint8Array | string): Uint8Array {
  return typeof entry === 'string' ? new TextEncoder().encode(entry) : entry;
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** What no run may ever print. */
export const stack = /^\s+at .+:\d+:\d+|node:internal|TypeError|RangeError|undefined|\[object/m;

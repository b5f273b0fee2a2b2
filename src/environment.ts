import { createRequire } from 'node:module';
import { nodeDisk } from './environment/disk.ts';
import { nodeTerminal } from './environment/terminal.ts';

/** A file to be written: its name, without a folder, and its bytes. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files and folders. Paths are as the user gives them, relative to the current folder. */
export interface Disk {
  /** What stands at a path, links followed; a pipe counts as a file; null for nothing. */
  kindOf(path: string): Promise<'file' | 'folder' | 'other' | null>;
  /** The bytes of a file; throws the system's error. */
  read(path: string): Promise<Uint8Array>;
  /** Names in a folder, sorted by code unit. */
  list(folder: string): Promise<readonly string[]>;
  /** The path with every link resolved; throws where nothing stands there. */
  realPath(path: string): Promise<string>;
  /**
   * Writes a set of files into a folder, all of them or none: a reader never sees half a file, a failure leaves what
   * was there before. The last of the files is put in place last.
   */
  writeAll(folder: string, files: readonly NamedFile[]): Promise<void>;
}

/** The terminal or whatever the program is joined to by pipes. */
export interface Terminal {
  /** Everything that comes on standard input. */
  input(): Promise<Uint8Array>;
  out(text: string): void;
  error(text: string): void;
}

/** The world outside, passed in: nothing else in the program reads a clock, a disk or a variable of the system. */
export interface Environment {
  /** Milliseconds since any fixed moment, to tell how long a run took; never for what reaches a file. */
  milliseconds(): number;
  /** Seconds since 1970 to date what is written (reproducible-builds.org); null where the user sets none. */
  readonly sourceDateEpoch: number | null;
  /** The program's own version. */
  readonly version: string;
  /** Whether the stack of an unexpected failure is printed. */
  readonly debug: boolean;
  readonly disk: Disk;
  readonly terminal: Terminal;
}

/** The environment of a run of Node. */
export function nodeEnvironment(): Environment {
  return {
    milliseconds: () => performance.now(),
    sourceDateEpoch: epochOf(process.env.SOURCE_DATE_EPOCH),
    version: packageVersion(),
    debug: process.env.IMPRINT_DEBUG === '1',
    disk: nodeDisk,
    terminal: nodeTerminal,
  };
}

/** Null for anything but a whole number of seconds that a date can hold. */
export function epochOf(value: string | undefined): number | null {
  if (value === undefined || !/^\d{1,12}$/.test(value)) return null;
  return Number(value);
}

function packageVersion(): string {
  return (createRequire(import.meta.url)('#package') as { readonly version: string }).version;
}

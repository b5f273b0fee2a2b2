import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { cellsOf, dotsOf } from './cells.ts';

/** What is used of the Emscripten module (liblouis 3.2, `liblouis.h`): pointers are numbers, characters 16 bits. */
interface LouisModule {
  readonly HEAP16: Int16Array;
  readonly HEAPU16: Uint16Array;
  readonly HEAP32: Int32Array;
  readonly FS: {
    mkdir(path: string): void;
    writeFile(path: string, data: Uint8Array, how: { encoding: 'binary' }): void;
  };
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  intArrayFromString(text: string): readonly number[];
  allocate(data: readonly number[], type: 'i8', where: number): number;
  _lou_translate(...parameters: readonly number[]): number;
  _lou_backTranslate(...parameters: readonly number[]): number;
}

/** Emphasis of a character by the classes of English's tables, a bit each in their order; `struck` is `trans1` there. */
export const typeforms = { plain: 0, italic: 1, bold: 4, struck: 32 } as const;

export type Typeform = (typeof typeforms)[keyof typeof typeforms];

/** A text in braille. */
export interface Translation {
  /** Unicode braille patterns, a cell a character. */
  readonly cells: string;
  /** For each code unit of the text, the index of the cell that begins it. */
  readonly at: readonly number[];
}

/** liblouis, its tables read from the package's folder when they are first named. */
export interface Liblouis {
  /** Throws where the table can't be compiled. `typeform`: one for each code unit of `text`. */
  translate(table: string, text: string, contracted: boolean, typeform?: readonly Typeform[]): Translation;
  /** From cells to print, as far as the table can. */
  backTranslate(table: string, cells: string): string;
}

/** Modes of translation (liblouis.h, `translationModes`). */
const noContractions = 1;
const dotsInOut = 4;

/** The package's JavaScript ends by running itself; here it is run by us, with an environment that we choose. */
const ownRun = /liblouisBuild = liblouisBuild\(\);\s*$/;

const tablesFolder = '/tables';

/**
 * Loads liblouis (LGPL; an optional dependency), which takes 0.1 s; null where it isn't installed. The package is an
 * asm.js program without tables: these are copied into its file system in memory, with all that they include.
 */
export function loadLiblouis(folder: string | null = packageFolder()): Liblouis | null {
  if (folder === null) return null;
  const module = runModule(readFileSync(join(folder, 'build-no-tables-utf16.js'), 'utf8'));
  module.FS.mkdir(tablesFolder);
  const mounted = new Set<string>();
  const mount = (table: string): void => {
    if (mounted.has(table)) return;
    mounted.add(table);
    const data = readFileSync(join(folder, 'tables', table));
    module.FS.writeFile(`${tablesFolder}/${table}`, data, { encoding: 'binary' });
    for (const [, name] of data.toString('latin1').matchAll(/^\s*include\s+(\S+)/gm)) if (name) mount(name);
  };
  return {
    translate(table, text, contracted, typeform) {
      mount(table);
      const mode = contracted ? dotsInOut : dotsInOut + noContractions;
      const { units, at } = call(module, '_lou_translate', table, unitsOf(text), mode, typeform);
      return { cells: cellsOf(units), at };
    },
    backTranslate(table, cells) {
      mount(table);
      const dots = dotsOf(cells).map((dot) => dot | dotsFlag);
      return String.fromCharCode(...call(module, '_lou_backTranslate', table, dots, dotsInOut).units);
    },
  };
}

function packageFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('liblouis-build/package.json'));
  } catch {
    return null;
  }
}

/**
 * Runs the program as the shell of an engine that has nothing outside: as Node's it would print to the console, end the
 * process and listen to its errors.
 */
function runModule(code: string): LouisModule {
  if (!ownRun.test(code)) throw new Error('liblouis-build is of a version that ends otherwise');
  const parameters = 'process, require, module, window, importScripts, print, printErr';
  const wrapped = `(function (${parameters}) {${code.replace(ownRun, 'return liblouisBuild;')}\n})`;
  const silent = () => undefined;
  const outer = runInThisContext(wrapped, { filename: 'liblouis-build.js' }) as (
    ...values: readonly unknown[]
  ) => (options: object) => LouisModule;
  const nothing = undefined;
  return outer.call({}, nothing, nothing, nothing, nothing, nothing, silent, silent).call({}, {});
}

/** Set in every character that liblouis takes or gives for a cell (`LOU_DOTS`). */
const dotsFlag = 0x8000;

function unitsOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

/** One call, with room for the answer that is doubled until all of the text has been taken. */
function call(
  module: LouisModule,
  name: '_lou_translate' | '_lou_backTranslate',
  table: string,
  input: readonly number[],
  mode: number,
  typeform: readonly Typeform[] = [],
): { readonly units: readonly number[]; readonly at: readonly number[] } {
  if (input.length === 0) return { units: [], at: [] };
  for (let room = input.length * 4 + 64; ; room *= 2) {
    const pointers: number[] = [];
    const take = (bytes: number): number => {
      const pointer = module._malloc(bytes);
      pointers.push(pointer);
      return pointer;
    };
    try {
      const tableName = module.allocate(module.intArrayFromString(`${tablesFolder}/${table}`), 'i8', 0);
      pointers.push(tableName);
      const inBuffer = take(2 * room);
      const outBuffer = take(2 * room);
      const lengths = take(8);
      const outAt = take(4 * room);
      const inAt = take(4 * room);
      module.HEAPU16.set(input, inBuffer >> 1);
      module.HEAP32.set([input.length, room], lengths >> 2);
      let forms = 0;
      if (typeform.some((form) => form !== 0)) {
        forms = take(2 * room);
        module.HEAPU16.fill(0, forms >> 1, (forms >> 1) + room);
        module.HEAPU16.set(typeform, forms >> 1);
      }
      const done = module[name](tableName, inBuffer, lengths, outBuffer, lengths + 4, forms, 0, outAt, inAt, 0, mode);
      if (done === 0) throw new Error(`liblouis can't use its table ${table}`);
      const [taken = 0, given = 0] = module.HEAP32.subarray(lengths >> 2, (lengths >> 2) + 2);
      if (taken < input.length && room < input.length * 64 + 4096) continue;
      return {
        units: Array.from(module.HEAPU16.subarray(outBuffer >> 1, (outBuffer >> 1) + given)),
        at: Array.from(module.HEAP32.subarray(outAt >> 2, (outAt >> 2) + input.length)),
      };
    } finally {
      for (const pointer of pointers) module._free(pointer);
    }
  }
}

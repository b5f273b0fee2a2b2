import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { once } from '../model/once.ts';

/** Makes a font that holds only some of a font's glyphs, which keep their numbers. */
export type Subsetter = (font: Uint8Array, glyphs: Iterable<number>) => Uint8Array;

/** Makes a font that holds some of a font's characters, by their code points, with all that it knows of setting them. */
export type TextSubsetter = (font: Uint8Array, characters: Iterable<number>) => Uint8Array;

/** What `harfbuzz-subset.wasm` exports (hb-subset.h); numbers are pointers into `memory`. */
interface SubsetLibrary {
  readonly memory: { readonly buffer: ArrayBuffer };
  _initialize(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

/** The part of WebAssembly's JavaScript interface that is used here; the types of Node leave it out. */
interface WebAssemblyNamespace {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
}

const writableMemory = 2;
const noHinting = 0x1;
const retainGlyphNumbers = 0x2;
const noLayoutClosure = 0x200;
/** Kinds of sets (hb_subset_sets_t). */
const droppedTables = 3;
const keptNames = 4;
const keptFeatures = 6;
/** Licence and its address, which go with every copy (OpenType, 'name'); HarfBuzz keeps the others. */
const licenceNames = [13, 14];
/** What the style sheet may ask for beside what is on in any text. */
const askedFeatures = ['smcp', 'c2sc', 'onum', 'lnum', 'tnum', 'pnum', 'sups'];
/** What a composite font in a PDF doesn't use: shaping is done, and codes lead to glyphs (ISO 32000-1, 9.9). */
const unusedTables = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'cmap', 'name', 'OS/2', 'post', 'vhea', 'vmtx', 'VORG'];

/** Up to this size, in bytes, a font is subset in the small memory: what HarfBuzz takes is a few times the font. */
const smallFont = 2_000_000;

/**
 * Loads HarfBuzz's subsetter. A subset takes it 1 to 6 ms, where fontkit, which pdfkit brings along, takes 28 to 97.
 * Throws where the font can't be read.
 */
export async function loadSubsetter(): Promise<Subsetter> {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const bytes = await readFile(path);
  const small = once(() => libraryOf(withSmallMemory(bytes)));
  const large = once(() => libraryOf(bytes));
  return (font, glyphs) => subset(font.byteLength > smallFont ? large() : small(), font, glyphs);
}

/**
 * Loads HarfBuzz's subsetter for fonts that others set text with: they keep what maps and shapes characters, their names
 * and their licence.
 */
export async function loadTextSubsetter(): Promise<TextSubsetter> {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const library = libraryOf(await readFile(path));
  return (font, characters) =>
    subsetBy(library, font, (input) => {
      library.hb_subset_input_set_flags(input, noHinting);
      const kept = library.hb_subset_input_unicode_set(input);
      for (const character of characters) library.hb_set_add(kept, character);
      const names = library.hb_subset_input_set(input, keptNames);
      for (const name of licenceNames) library.hb_set_add(names, name);
      const features = library.hb_subset_input_set(input, keptFeatures);
      for (const tag of askedFeatures) library.hb_set_add(features, tagOf(tag));
    });
}

function libraryOf(bytes: Uint8Array): SubsetLibrary {
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyNamespace };
  const module = compiledOnce(() => new WebAssembly.Module(bytes));
  const library = new WebAssembly.Instance(module).exports as SubsetLibrary;
  library._initialize();
  return library;
}

/** The memory section of a module with one memory of 1,040 pages of 64 KiB (WebAssembly Core 2.0, 5.5.8). */
const memorySection = [5, 6, 1, 1, 0x90, 0x08, 0x90, 0x08];

/**
 * The module with a memory of 256 pages. V8 counts 68 MB, though hardly any of it is used, for so much outside of its
 * heap that it collects all garbage at once, which takes 20 ms.
 */
function withSmallMemory(bytes: Uint8Array): Uint8Array {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(Buffer.from(memorySection));
  if (at < 0) return bytes;
  const small = Uint8Array.from(bytes);
  small.set([0x80, 0x02, 0x80, 0x02], at + 4);
  return small;
}

/**
 * Compiles a module that V8 won't compile again with its optimizing compiler once it has run for a while. The subsetter
 * has a function so large that this takes 0.3 s of CPU time, for which Node waits before it ends; the subsets of an
 * article take 30 ms. How long a function may run until then is noted when its module is compiled.
 */
function compiledOnce<Module>(compile: () => Module): Module {
  setFlagsFromString('--wasm-tiering-budget=2000000000');
  try {
    return compile();
  } finally {
    setFlagsFromString('--wasm-tiering-budget=1800000');
  }
}

function subset(library: SubsetLibrary, font: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  return subsetBy(library, font, (input) => {
    library.hb_subset_input_set_flags(input, noHinting | retainGlyphNumbers | noLayoutClosure);
    const kept = library.hb_subset_input_glyph_set(input);
    for (const glyph of glyphs) library.hb_set_add(kept, glyph);
    const dropped = library.hb_subset_input_set(input, droppedTables);
    for (const tag of unusedTables) library.hb_set_add(dropped, tagOf(tag));
  });
}

/** A subset of what `ask` notes in the input. */
function subsetBy(library: SubsetLibrary, font: Uint8Array, ask: (input: number) => void): Uint8Array {
  const data = library.malloc(font.byteLength);
  new Uint8Array(library.memory.buffer).set(font, data);
  const blob = library.hb_blob_create(data, font.byteLength, writableMemory, 0, 0);
  const face = library.hb_face_create(blob, 0);
  const input = library.hb_subset_input_create_or_fail();
  ask(input);
  const result = library.hb_subset_or_fail(face, input);
  const bytes = result === 0 ? null : bytesOf(library, result);
  library.hb_face_destroy(result);
  library.hb_subset_input_destroy(input);
  library.hb_face_destroy(face);
  library.hb_blob_destroy(blob);
  library.free(data);
  if (!bytes) throw new Error('HarfBuzz made no subset of the font');
  return bytes;
}

function bytesOf(library: SubsetLibrary, face: number): Uint8Array {
  const blob = library.hb_face_reference_blob(face);
  const start = library.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(library.memory.buffer).slice(start, start + library.hb_blob_get_length(blob));
  library.hb_blob_destroy(blob);
  return bytes;
}

function tagOf(tag: string): number {
  return [...tag].reduce((value, letter) => value * 256 + letter.charCodeAt(0), 0);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontId } from '../page/glyph-run.ts';
import { type Face, loadShaper } from './face.ts';

/** The sizes a family is drawn for: captions and running matter, text, headlines. */
export type OpticalSize = 'small' | 'text' | 'display';

export interface FontEntry {
  readonly id: FontId;
  readonly family: string;
  readonly opticalSize: OpticalSize;
  readonly weight: 400 | 600;
  readonly italic: boolean;
  /** Path below the folder of fonts. */
  readonly file: string;
}

/** Every font that can be set with. */
export const catalogue: ReadonlyMap<FontId, FontEntry> = new Map(
  [
    ...(['small', 'text', 'display'] as const).flatMap((opticalSize) => [
      literata(opticalSize, 400, false),
      literata(opticalSize, 400, true),
      literata(opticalSize, 600, false),
      literata(opticalSize, 600, true),
    ]),
    jetBrainsMono(400, false),
    jetBrainsMono(400, true),
    jetBrainsMono(600, false),
    jetBrainsMono(600, true),
    atkinson(400, false),
    atkinson(400, true),
    atkinson(600, false),
    atkinson(600, true),
  ].map((entry) => [entry.id, entry]),
);

function literata(opticalSize: OpticalSize, weight: 400 | 600, italic: boolean): FontEntry {
  const size = { small: 'Small', text: 'Text', display: 'Display' }[opticalSize];
  const id = `Literata-${size}-${styleName(weight, italic)}`;
  return { id, family: 'Literata', opticalSize, weight, italic, file: `literata/${id}.ttf` };
}

function jetBrainsMono(weight: 400 | 600, italic: boolean): FontEntry {
  const id = `JetBrainsMono-${styleName(weight, italic)}`;
  return { id, family: 'JetBrains Mono', opticalSize: 'text', weight, italic, file: `jetbrains-mono/${id}.ttf` };
}

function atkinson(weight: 400 | 600, italic: boolean): FontEntry {
  const id = `AtkinsonHyperlegibleNext-${styleName(weight, italic)}`;
  const file = `atkinson-hyperlegible-next/${id}.ttf`;
  return { id, family: 'Atkinson Hyperlegible Next', opticalSize: 'text', weight, italic, file };
}

function styleName(weight: 400 | 600, italic: boolean): string {
  return `${weight === 600 ? 'SemiBold' : ''}${italic ? 'Italic' : ''}` || 'Regular';
}

/** The catalogue's entry of a font. Throws on an id that isn't in it. */
export function fontEntry(id: FontId): FontEntry {
  const entry = catalogue.get(id);
  if (!entry) throw new Error(`there is no font '${id}' in the catalogue`);
  return entry;
}

/** The fonts of one run of the program; files are read when a font is first used. */
export interface Fonts {
  /** Throws on an id that is neither in the catalogue nor added. */
  face(id: FontId): Face;
  /** The bytes of the font's file (TrueType; OpenType with either kind of outlines where it is added). */
  data(id: FontId): Uint8Array;
}

/** Reads a font's file by its path below the folder of fonts. */
export type FontReader = (file: string) => Uint8Array;

/**
 * Loads the shaper; `read` is the disk, for tests and other installations, `added` are fonts beside the catalogue's by
 * their ids.
 */
export async function loadFonts(
  read: FontReader = readPackagedFont,
  added: ReadonlyMap<FontId, Uint8Array> = new Map(),
): Promise<Fonts> {
  const shaper = await loadShaper();
  const files = new Map<FontId, Uint8Array>(added);
  const faces = new Map<FontId, Face>();
  const data = (id: FontId): Uint8Array => {
    let bytes = files.get(id);
    if (!bytes) {
      bytes = read(fontEntry(id).file);
      files.set(id, bytes);
    }
    return bytes;
  };
  return {
    data,
    face(id) {
      let face = faces.get(id);
      if (!face) {
        face = shaper.face(id, data(id));
        faces.set(id, face);
      }
      return face;
    },
  };
}

/** The fonts ship with the program: package.json says where. */
function readPackagedFont(file: string): Uint8Array {
  return new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(`#fonts/${file}`)));
}

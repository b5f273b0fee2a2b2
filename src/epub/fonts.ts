import type { Resource } from './resources.ts';

/** One font of the text's family, of which the e-book gets the characters that it has. */
export interface EmbeddedFace {
  readonly weight: 400 | 600;
  readonly italic: boolean;
  /** The file of a font with these characters alone (code points), which reading systems can shape with. */
  subset(characters: ReadonlySet<number>): Uint8Array;
}

/** A family whose fonts go with the e-book; readers who choose a face of their own lose nothing. */
export interface EmbeddedFonts {
  readonly family: string;
  readonly faces: readonly EmbeddedFace[];
}

/** The files of the fonts, and the rules that lead to them. */
export interface FontParts {
  readonly resources: readonly Resource[];
  readonly rules: string;
}

/** The fonts with the characters of some documents; `stack` is what the theme asks for where there is none of them. */
export function fontParts({ family, faces }: EmbeddedFonts, documents: readonly string[], stack: string): FontParts {
  const characters = charactersOf(documents);
  // A name that no font of the reader's machine has is never mistaken for one of other characters.
  const name = `"${family.replaceAll(/["\\\n\r]/g, '')} (embedded)"`;
  const resources = faces.map((face, index): Resource => {
    const data = face.subset(characters);
    const isCff = String.fromCharCode(...data.subarray(0, 4)) === 'OTTO';
    const id = `font-${index + 1}`;
    const [extension, mediaType] = isCff ? ['otf', 'font/otf'] : ['ttf', 'font/ttf'];
    return { id, file: `fonts/${id}.${extension}`, mediaType, properties: null, data };
  });
  const rules = resources.map(({ file }, index) => {
    const { weight, italic } = faces[index] ?? { weight: 400, italic: false };
    return `@font-face {
  font-family: ${name};
  font-weight: ${weight};
  font-style: ${italic ? 'italic' : 'normal'};
  src: url(${file});
}
`;
  });
  return { resources, rules: `\n${rules.join('')}body {\n  font-family: ${name}, ${stack};\n}\n` };
}

/** Every character of the documents; mark-up is among them, and costs no more than letters of the Latin script. */
function charactersOf(documents: readonly string[]): ReadonlySet<number> {
  const characters = new Set<number>();
  for (const document of documents) {
    for (const character of document) characters.add(character.codePointAt(0) ?? 0);
  }
  for (const control of [0x09, 0x0a, 0x0d]) characters.delete(control);
  return characters;
}

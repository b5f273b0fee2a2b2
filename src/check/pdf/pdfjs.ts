import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What a page's content does, in its order, as pdf.js reads it: numbers of operators with their arguments. */
export interface OperatorList {
  readonly operators: readonly number[];
  readonly arguments: readonly (readonly unknown[] | null)[];
  /** A font by the name that `setFont` gives. */
  font(name: string): FontFacts;
}

export interface FontFacts {
  readonly name: string;
  readonly bold: boolean;
  readonly vertical: boolean;
}

/** One glyph as pdf.js shows it. */
export interface Glyph {
  readonly unicode: string;
  /** Thousandths of an em. */
  readonly width: number;
  readonly isSpace: boolean;
}

/** A PDF opened by pdf.js. */
export interface OpenContent {
  readonly pages: number;
  /** Numbers of operators by their names. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Of a page counted from 0. */
  operatorsOf(page: number): Promise<OperatorList>;
  close(): Promise<void>;
}

/** How pdf.js says that it can't open a file. */
export type ContentFailure = 'password' | 'broken';

/** Opens a PDF by pdf.js, which draws nothing here: pictures are left out and fonts aren't made for a screen. */
export async function openContent(bytes: Uint8Array): Promise<OpenContent | ContentFailure> {
  const { getDocument, OPS } = await loadPdfJs();
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    // A copy: pdf.js takes the buffer away from whoever gave it.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    cMapUrl: join(home, 'cmaps/'),
    standardFontDataUrl: join(home, 'standard_fonts/'),
  });
  try {
    const document = await task.promise;
    return {
      pages: document.numPages,
      numbers: OPS,
      operatorsOf: async (index) => {
        const page = await document.getPage(index + 1);
        const { fnArray, argsArray } = await page.getOperatorList();
        const font = (name: string) => factsOf(page.commonObjs.has(name) ? page.commonObjs.get(name) : null);
        page.cleanup();
        return { operators: fnArray, arguments: argsArray, font };
      },
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    return error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken';
  }
}

function factsOf(font: unknown): FontFacts {
  const { name, bold, black, vertical } = (font ?? {}) as {
    readonly name?: string;
    readonly bold?: boolean;
    readonly black?: boolean;
    readonly vertical?: boolean;
  };
  return {
    name: name ?? '',
    bold: bold === true || black === true || /bold|black|heavy/i.test(name ?? ''),
    vertical: vertical === true,
  };
}

/** pdf.js and the part of it that reads, in one thread; loaded when the first PDF is read. */
async function loadPdfJs() {
  // It asks for them while it is loaded, to draw with them; without them it would load a canvas.
  const drawing = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) drawing[name] ??= class {};
  const { push } = Array.prototype;
  const pdfJs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // @ts-expect-error it has no declarations, and says what it has by a global name
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  // It replaces the engine's own for the sake of lists that can't grow, for everybody and many times as slow.
  Object.defineProperty(Array.prototype, 'push', {
    value: push,
    writable: true,
    enumerable: false,
    configurable: true,
  });
  return pdfJs;
}

import type { Refusal } from '../../model/finding.ts';
import { type Box, boxOf, identity, type Matrix, times } from './geometry.ts';
import { Lexer, type Token } from './lexer.ts';
import { deepestState, mostCharacters, mostContentBytes, mostForms, mostOperators, pdfRefusal } from './limits.ts';
import { Dictionary, isArray, Name, type Value } from './objects.ts';

/** Where marked content begins, with the properties that pdf.js leaves out. */
export interface MarkBegin {
  readonly tag: string;
  readonly mcid: number | null;
  readonly actualText: string | null;
  readonly alternative: string | null;
  readonly language: string | null;
  /** Of an artifact: 'Pagination', 'Layout', 'Page', 'Background'. */
  readonly type: string | null;
  readonly subtype: string | null;
}

/** A picture, and how many marks had begun before it. */
export interface Picture {
  readonly box: Box;
  /** Index of the innermost mark that is open; null where none is. */
  readonly mark: number | null;
}

export interface PageMarks {
  readonly begins: readonly MarkBegin[];
  readonly pictures: readonly Picture[];
}

/** The marks and pictures of a page's content in their order, those of its forms where they are drawn. */
export function marksOf(content: Uint8Array, resources: Dictionary | null): PageMarks {
  const begins: MarkBegin[] = [];
  const pictures: Picture[] = [];
  const open: (number | null)[] = [];
  let operators = 0;
  let forms = 0;
  let characters = 0;
  let length = 0;

  const walk = (bytes: Uint8Array, scope: Dictionary | null, start: Matrix, drawn: readonly string[]) => {
    length += bytes.length;
    if (length > mostContentBytes) throw tooMuch();
    let matrix = start;
    const saved: Matrix[] = [];
    const operands: Token[] = [];
    const depth = open.length;
    const begin = (tag: Token | undefined, properties: Token | undefined) => {
      begins.push(markBegin(nameOf(tag), propertiesOf(properties, scope)));
      open.push(begins.length - 1);
    };
    for (const token of new Lexer(bytes)) {
      if (token.type !== 'operator') {
        if (token.type === 'value' && typeof token.value === 'string') characters += token.value.length;
        if (characters > mostCharacters) throw tooMuch();
        operands.push(token);
        continue;
      }
      if (++operators > mostOperators) throw tooMuch();
      switch (token.operator) {
        case 'q':
          saved.push(matrix);
          // pdf.js looks through all of them for each operator.
          if (saved.length > deepestState) throw pdfRefusal('A page of the PDF saves more states than can be checked.');
          break;
        case 'Q':
          matrix = saved.pop() ?? matrix;
          break;
        case 'cm':
          matrix = times(matrix, matrixOf(operands));
          break;
        case 'BMC':
          begin(operands.at(-1), undefined);
          break;
        case 'BDC':
          begin(operands.at(-2), operands.at(-1));
          break;
        case 'EMC':
          if (open.length > depth) open.pop();
          break;
        case 'BI':
          pictures.push({ box: boxOf(matrix, 0, 0, 1, 1), mark: open.at(-1) ?? null });
          break;
        case 'Do': {
          const object = scope?.dictionary('XObject')?.dictionary(nameOf(operands.at(-1))) ?? null;
          if (object?.name('Subtype') === 'Image') {
            pictures.push({ box: boxOf(matrix, 0, 0, 1, 1), mark: open.at(-1) ?? null });
          }
          const key = object?.reference ?? '';
          if (object?.name('Subtype') === 'Form' && !drawn.includes(key) && drawn.length < 20) {
            if (++forms > mostForms) throw pdfRefusal('A page of the PDF draws more forms than can be checked.');
            const inner = times(matrix, matrixIn(object.array('Matrix')));
            walk(object.bytes() ?? new Uint8Array(), object.dictionary('Resources') ?? scope, inner, [...drawn, key]);
          }
          break;
        }
      }
      operands.length = 0;
    }
    open.length = depth;
  };

  walk(content, resources, identity, []);
  return { begins, pictures };
}

function tooMuch(): Refusal {
  return pdfRefusal('A page of the PDF has more content than can be checked.');
}

function nameOf(token: Token | undefined): string {
  return token?.type === 'value' && token.value instanceof Name ? token.value.name : '';
}

type Properties = (key: string) => Value;

function propertiesOf(token: Token | undefined, scope: Dictionary | null): Properties {
  if (token?.type === 'dictionary') return (key) => token.entries.get(key) ?? null;
  const named = scope?.dictionary('Properties')?.dictionary(nameOf(token)) ?? null;
  return (key) => named?.get(key) ?? null;
}

function markBegin(tag: string, properties: Properties): MarkBegin {
  const text = (key: string) => {
    const value = properties(key);
    return typeof value === 'string' ? value : null;
  };
  const name = (key: string) => {
    const value = properties(key);
    return value instanceof Name ? value.name : null;
  };
  const mcid = properties('MCID');
  return {
    tag,
    mcid: typeof mcid === 'number' ? mcid : null,
    actualText: text('ActualText'),
    alternative: text('Alt'),
    language: text('Lang'),
    type: name('Type'),
    subtype: name('Subtype'),
  };
}

function matrixOf(operands: readonly Token[]): Matrix {
  return matrixIn(operands.slice(-6).map((token) => (token.type === 'value' ? token.value : null)));
}

function matrixIn(values: readonly Value[]): Matrix {
  const numbers = values.map((value) => (typeof value === 'number' ? value : Number.NaN));
  const [a, b, c, d, e, f] = numbers;
  if (numbers.length !== 6 || numbers.some(Number.isNaN)) return identity;
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

/** The content of a page: one stream, or several that are one with a space between. */
export function contentOf(page: Dictionary): Uint8Array {
  const parts = page.several('Contents').flatMap((part) => {
    if (isArray(part)) return [];
    const bytes = part instanceof Dictionary ? part.bytes() : null;
    return bytes === null ? [] : [bytes, new Uint8Array([0x0a])];
  });
  return Buffer.concat(parts);
}

import type { PdfValue } from './pdfkit.ts';

/** An object as it stands in the file, a byte a character (ISO 32000-1, 7.3). Dates are in UTC. */
export function objectText(value: PdfValue): string {
  switch (typeof value) {
    case 'string':
      return `/${value}`;
    case 'number':
      return numberText(value);
    case 'object':
      return value === null ? 'null' : compositeText(value);
    default:
      return `${value}`;
  }
}

function compositeText(value: NonNullable<Extract<PdfValue, object>>): string {
  if (value instanceof String) return stringText(value.valueOf());
  if (Array.isArray(value)) return arrayText(value);
  if (Object.getPrototypeOf(value) === Object.prototype) return dictionaryText(value as Record<string, PdfValue>);
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`;
  if (value instanceof Date) return dateText(value);
  // An indirect object says what refers to it.
  return `${value as object}`;
}

/** A dictionary of entries that are there. */
function dictionaryText(entries: Readonly<Record<string, PdfValue>>): string {
  let text = '<<';
  for (const key in entries) {
    const value = entries[key];
    if (value !== undefined) text += `/${key}${separated(objectText(value))}`;
  }
  return `${text}>>`;
}

function arrayText(values: readonly PdfValue[]): string {
  let text = '[';
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    const item = objectText(value === undefined ? null : value);
    text += index === 0 ? item : separated(item);
  }
  return `${text}]`;
}

/** With a space before it where it begins with none of the characters that end what stands before (7.2.2). */
function separated(text: string): string {
  const first = text.charCodeAt(0);
  return first === 0x2f || first === 0x28 || first === 0x3c || first === 0x5b ? text : ` ${text}`;
}

/** At most six decimals, no exponent. */
function numberText(value: number): string {
  if (!(Math.abs(value) < 1e21)) throw new Error(`the number ${value} can't be written`);
  return Number.isInteger(value) ? String(value) : String(Math.round(value * 1e6) / 1e6);
}

const escapes: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
};

/** A text string as it is where it is ASCII, else as UTF-16BE with a byte order mark (7.9.2.2). */
function stringText(text: string): string {
  let bytes = text;
  if (/[^\0-\x7f]/.test(text)) {
    bytes = '\xfe\xff';
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      bytes += String.fromCharCode(unit >> 8, unit & 0xff);
    }
  }
  return `(${bytes.replace(/[\n\r\t\b\f\\()]/g, (character) => escapes[character] ?? character)})`;
}

/** 7.9.4. */
function dateText(date: Date): string {
  return `(D:${date
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:T]/g, '')})`;
}

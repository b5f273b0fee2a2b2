import { type Finding, Refusal, type Report } from '../../../model/finding.ts';
import { placeOf, type SourceText } from '../../../model/source.ts';
import { binaryKind, looksBinary } from './binary.ts';
import { decodeLegacy } from './legacy.ts';
import { decodeByMark, decodeByZeros, decodeDamagedUtf8, decodeUtf8 } from './unicode.ts';

export interface Input {
  /** The file's name as the user gave it, or `-` for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** BCP 47 tag where somebody gave it. */
  readonly language: string | null;
}

/**
 * Bytes to text: byte order marks, UTF-16 by its zeros, UTF-8 (also with a few broken bytes), then the older encodings,
 * guided by the language.
 * Reports what was guessed and what couldn't be decoded. Throws a `Refusal` for an empty or blank file and for one that
 * isn't text.
 */
export async function decode(input: Input, report: Report): Promise<SourceText> {
  const { name, bytes } = input;
  if (bytes.length === 0) throw refusal(name, 'empty-file', 'The file is empty.', 'Give a file that holds an article.');
  const kind = binaryKind(bytes);
  if (kind) {
    throw refusal(name, 'not-text', `The file is ${kind}, not text.`, 'Save the article as plain text in UTF-8 first.');
  }
  const decoded =
    decodeByMark(bytes) ??
    decodeByZeros(bytes) ??
    textOrNothing(bytes, name) ??
    decodeUtf8(bytes) ??
    decodeDamagedUtf8(bytes);
  const { text, encoding } = decoded ?? (await decodeLegacy(bytes, input.language));
  const source: SourceText = { name, text };
  if (/^[\s\u0000-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]*$/.test(text)) {
    throw refusal(name, 'blank-file', 'The file holds nothing but white space.', 'Give a file that holds an article.');
  }
  if (!encoding.startsWith('utf-')) {
    report({
      code: 'decoded-as',
      severity: 'warning',
      message: `The file isn't UTF-8; it was read as ${encoding}.`,
      hint: 'Check the accented letters and quotation marks, or save the file as UTF-8.',
      file: name,
      ...placeOf(source, Math.max(0, text.search(/[^\u0000-\u007f]/))),
    });
  }
  reportDamage(source, report);
  return source;
}

function textOrNothing(bytes: Uint8Array, name: string): null {
  if (!looksBinary(bytes)) return null;
  throw refusal(
    name,
    'not-text',
    'The file is full of control characters, so it is no text.',
    'Save the article as plain text in UTF-8 first.',
  );
}

/** What UTF-8 read as windows-1252 and saved again looks like: 'Ã©', 'â€™'. */
const mojibake =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ð[\u0080-\u00bf].Ð[\u0080-\u00bf]/g;

function reportDamage(source: SourceText, report: Report): void {
  const broken = source.text.indexOf('\ufffd');
  if (broken >= 0) {
    const count = source.text.split('\ufffd').length - 1;
    report({
      code: 'undecodable-character',
      severity: 'warning',
      message: `${count === 1 ? 'A character' : `${count} characters`} couldn't be decoded and stand as U+FFFD (�).`,
      hint: 'Put the right characters in their places in the source.',
      file: source.name,
      ...placeOf(source, broken),
    });
  }
  const [first, second] = source.text.matchAll(mojibake);
  if (first && second) {
    report({
      code: 'mojibake',
      severity: 'warning',
      message: `The text seems to have been decoded wrongly before it came here ('${first[0]}').`,
      hint: 'Get the article again, or repair its accented letters and quotation marks.',
      file: source.name,
      ...placeOf(source, first.index),
    });
  }
}

function refusal(file: string, code: string, message: string, hint: string): Refusal {
  const finding: Finding = { code, severity: 'error', message, hint, file, line: 1, column: 1 };
  return new Refusal(finding);
}

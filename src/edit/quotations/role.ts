import type { Mark } from './marks-in.ts';

export type Role = 'open' | 'close' | 'apostrophe' | 'prime';

/** A paragraph and its marks, as `roleOf` needs them. */
export interface MarkContext {
  readonly text: string;
  /** Primary subtag. */
  readonly language: string;
  readonly elisions: readonly string[];
  readonly marks: readonly Mark[];
}

/** How many marks, and how many characters, are looked at around one: enough for a sentence. */
const farMarks = 60;
const farText = 40;

const space = /\s/u;
const word = /[\p{L}\p{M}\p{N}]/u;
const opening = /[\s([{<—–―\-/¿¡“„‘‚«‹「『"']/u;
const ending = /[\s)\]}>.,;:!?…—–―\-/”’“»›」』"'،؛؟۔।。、！？）]/u;

/**
 * What one mark does: by its shape where that says it, else by its neighbours, else by the marks that are open
 * (`stack`, from the outside in).
 */
export function roleOf(context: MarkContext, index: number, stack: readonly Mark[]): Role {
  const mark = context.marks[index] as Mark;
  switch (mark.family) {
    case 'corner':
      return mark.glyph === '「' ? 'open' : 'close';
    case 'whiteCorner':
      return mark.glyph === '『' ? 'open' : 'close';
    case 'guillemet':
    case 'singleGuillemet':
      return guillemet(context, mark, stack);
    case 'double':
      return double(context, mark, index, stack);
    case 'single':
      return single(context, mark, index, stack);
  }
}

/** What stands beside a mark. */
interface Sides {
  readonly before: string;
  readonly after: string;
  /** A mark could open here: nothing, a space or an opening bracket before, a word after. */
  readonly opens: boolean;
  /** A mark could close here: something before, the end or a boundary after. */
  readonly closes: boolean;
}

function leftOf(text: string, mark: Mark): string {
  return text.slice(Math.max(0, mark.from - farText), mark.from);
}

function rightOf(text: string, mark: Mark): string {
  return text.slice(mark.to, mark.to + farText);
}

function sidesOf({ text }: MarkContext, mark: Mark): Sides {
  const before = text[mark.from - 1] ?? '';
  const after = String.fromCodePoint(text.codePointAt(mark.to) ?? 32);
  const afterMarks = rightOf(text, mark).match(/^[“„‘‚«‹"'¿¡([…$€£—–-]*(.)/u)?.[1] ?? ' ';
  return {
    before,
    after,
    opens: (before === '' || opening.test(before)) && !space.test(after) && word.test(afterMarks),
    closes: before !== '' && !space.test(before) && (mark.to >= text.length || ending.test(after)),
  };
}

function guillemet(context: MarkContext, mark: Mark, stack: readonly Mark[]): Role {
  const left = mark.glyph === '«' || mark.glyph === '‹' || mark.glyph === '<<';
  const open = stack.findLast((one) => one.family === mark.family);
  const inward = open && open.glyph !== '«' && open.glyph !== '‹' && open.glyph !== '<<';
  if (left) return inward ? 'close' : 'open';
  if (open) return 'close';
  return context.language !== 'fr' && sidesOf(context, mark).opens ? 'open' : 'close';
}

function double(context: MarkContext, mark: Mark, index: number, stack: readonly Mark[]): Role {
  const sides = sidesOf(context, mark);
  const open = stack.findLast((one) => one.family === 'double');
  switch (mark.glyph) {
    case '„':
    case '‟':
    case ',,':
    case '``':
    case '〝':
      return 'open';
    case '“':
      if (open && (open.glyph === '„' || open.glyph === ',,')) return 'close';
      if (sides.opens || !open) return sides.closes && !sides.opens ? 'close' : 'open';
      return sides.closes ? 'close' : 'open';
    case '”':
    case '〟':
      return !open && sides.opens ? 'open' : 'close';
    default:
      return straightDouble(context, mark, index, sides, open);
  }
}

function straightDouble(context: MarkContext, mark: Mark, index: number, sides: Sides, open: Mark | undefined): Role {
  if (isInches(context, mark, index, open)) return 'prime';
  if (!open) return sides.closes && !sides.opens ? 'close' : 'open';
  return sides.opens && !sides.closes ? 'open' : 'close';
}

/** `6'2"`, `a 12" record`: a digit before, and no quotation that this mark would have to close. */
function isInches({ text, marks }: MarkContext, mark: Mark, index: number, open: Mark | undefined): boolean {
  if (mark.glyph !== '"' || !/\d$/.test(leftOf(text, mark))) return false;
  const later = marks.slice(index + 1, index + farMarks).find((one) => one.family === 'double');
  if (/\d['’′]\s?\d+(?:[.,]\d+)?$/.test(leftOf(text, mark))) return !open || later !== undefined;
  if (!open) return !later || !/^[.,;:!?\s]/.test(rightOf(text, mark));
  return later !== undefined && !/^[.,;:!?]/.test(rightOf(text, mark)) && isClosing(text, later);
}

function isClosing(text: string, mark: Mark): boolean {
  return /[^\s]$/.test(leftOf(text, mark)) && !/^[\p{L}\p{N}]/u.test(rightOf(text, mark));
}

function single(context: MarkContext, mark: Mark, index: number, stack: readonly Mark[]): Role {
  if (mark.glyph === '‚') return 'open';
  const sides = sidesOf(context, mark);
  const open = stack.findLast((one) => one.family === 'single');
  if (isFeet(context, mark)) return 'prime';
  if (word.test(sides.before) && word.test(sides.after)) return apostropheInside(context, mark, open);
  if (open?.glyph === '‚' && mark.glyph === '‘') return 'close';
  if (sides.opens && !isElision(context, mark)) return opensSingle(context, mark, index, open);
  if (sides.opens) return 'apostrophe';
  if (open) return isPossessive(context, mark, index) ? 'apostrophe' : 'close';
  return /[.,!?…]/.test(sides.before) && mark.glyph !== '‘' ? 'close' : mark.glyph === '‘' ? 'open' : 'apostrophe';
}

/** Between letters a mark is an apostrophe; in scripts without spaces it can be a quotation mark. */
function apostropheInside({ text }: MarkContext, mark: Mark, open: Mark | undefined): Role {
  const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
  if (!unspaced.test(text.slice(Math.max(0, mark.from - 1), mark.to + 1))) return 'apostrophe';
  return open ? 'close' : 'open';
}

function opensSingle(context: MarkContext, mark: Mark, index: number, open: Mark | undefined): Role {
  if (mark.glyph !== '’' && mark.glyph !== '´') return 'open';
  return !open && strongCloser(context, index) ? 'open' : 'apostrophe';
}

/** `’tis`, `’90s`, `rock ’n’ roll`: a word or a decade that begins with an apostrophe. */
function isElision({ text, elisions, language }: MarkContext, mark: Mark): boolean {
  const rest = rightOf(text, mark);
  if (language === 'en' && /^\d\d(?:s\b|(?![\d,.]*\p{L}|\d))/u.test(rest)) return !/^\d\d['’]/.test(rest);
  const first = rest.match(/^\p{L}+/u)?.[0] ?? '';
  if (first === '' || !elisions.includes(first.toLowerCase())) return false;
  const closed = rest[first.length];
  return first.toLowerCase() === 'n' || (closed !== "'" && closed !== '’');
}

/** `6'2"`, `5' 10"`, `40' wide`. */
function isFeet({ text }: MarkContext, mark: Mark): boolean {
  if (mark.glyph !== "'" || !/\d$/.test(leftOf(text, mark))) return false;
  return /^(?:\s?\d{1,2}(?:\.\d+)?\s?["”″]|\s(?:wide|tall|long|high|deep|by|x|×)\b)/u.test(rightOf(text, mark));
}

/** `the dogs’ bowls`, `goin’ home` inside an open single mark: an apostrophe where the real end comes later. */
function isPossessive(context: MarkContext, mark: Mark, index: number): boolean {
  const before = leftOf(context.text, mark);
  if (!/(?:[sxz]|\bo|in|\ban|\bol|\bth)$/iu.test(before) || !/^\s\p{L}/u.test(rightOf(context.text, mark)))
    return false;
  return strongCloser(context, index);
}

/** Whether a mark that can't but close comes after this one, before another single mark opens. */
function strongCloser(context: MarkContext, index: number): boolean {
  for (const later of context.marks.slice(index + 1, index + farMarks)) {
    if (later.family !== 'single') continue;
    const sides = sidesOf(context, later);
    if (sides.opens && !isElision(context, later)) return false;
    if (sides.closes && /[.,!?…;]/.test(sides.before)) return true;
    if (sides.closes && /^[.,!?…;)]/.test(rightOf(context.text, later)) && !/s$/i.test(sides.before)) return true;
  }
  return false;
}

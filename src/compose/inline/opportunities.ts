/**
 * Where a piece of text without spaces may be broken without setting a hyphen. After UAX #14, tailored: figures with
 * hyphens and dashes ('3-4', '2010–12') stay whole, and so do short compounds' first and last letters.
 */
export function jointsOf(text: string): readonly number[] {
  if (!mayHoldJoint.test(text)) return none;
  if (isAddress(text)) return jointsOfAddress(text);
  const joints: number[] = [];
  for (const match of text.matchAll(afterJoint)) joints.push(match.index + match[0].length);
  return joints;
}

const none: readonly number[] = [];
const mayHoldJoint = /[-‐–—/…@]|www\./;

/** Hyphen, en dash, slash or ellipsis between letters, at least two on each side; an em dash after anything. */
const afterJoint =
  /(?<=[\p{L}\p{M}]{2}['’”»]?|[\p{L}\p{M}]\d)[-‐–/…](?=[„“‚‘«(]?[\p{L}\p{M}]{2})|(?<=[\p{L}\p{M}\p{N}\p{Po}”’»)\u2060])—(?=[\p{L}\p{N}„“‚‘«(])/gu;

/** A web address or a mail address, with the punctuation around it. */
export function isAddress(text: string): boolean {
  return mayBeAddress.test(text) && addressForm.test(text);
}

/** Part of each form: most pieces have none, and the properties of the other expression are costly to compile. */
const mayBeAddress = /[/@]|www\./i;

const addressForm = /(?:^|[\p{Ps}\p{Pi}"'])(?:https?:\/\/|www\.)|\w@\w|[\w-]\.[a-z]{2,}\//iu;

/**
 * After strokes, before the other separators (Chicago Manual of Style, 7.46), so that no full stop ends a line. The name of
 * the host stays whole where there is another place.
 */
function jointsOfAddress(text: string): readonly number[] {
  const joints: number[] = [];
  for (const match of text.matchAll(/(?<=(?<!:\/)\/)(?=[^/])|(?<=[^/.])(?=[.?&=#_~%@][^\s])/gu)) {
    if (match.index > 3 && match.index < text.length - 2) joints.push(match.index);
  }
  const host = hostForm.exec(text)?.[0].length ?? 0;
  const after = joints.filter((joint) => joint > host);
  return after.length > 0 ? after : joints;
}

/** What an address begins with, up to its first stroke. */
const hostForm = /^[^\p{L}\p{N}]*(?:https?:\/\/)?[^/@]+(?=\/)/iu;

/** A word for the hyphenator: letters with apostrophes between them. */
export const wordForm = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

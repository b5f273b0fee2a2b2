import type { Metadata } from '../model/metadata.ts';
import { uuidOf } from '../read/identifier.ts';

/** When nobody knows when an article was published: so that the same input gives the same bytes. */
const unknownDate = '2000-01-01';

/** `urn:uuid:` of the address an article was published at. */
export function identifierOfAddress(address: string): string {
  return uuidOf(address);
}

/** `urn:uuid:` of one edition of an article: 'pdf-a4', 'epub'. */
export function identifierOfEdition(article: string, edition: string): string {
  return uuidOf(`${article}#${edition}`);
}

/**
 * What a person calls a publication, as an identifier of its own: a URN or URI as it stands, an ISBN as a URN (RFC 3187);
 * null where it is neither.
 */
export function statedIdentifier(words: string): string | null {
  const isbn = words
    .replace(/^isbn(?:-1[03])?:?\s*/i, '')
    .replace(/[\s‐-]/gu, '')
    .toUpperCase();
  if (isIsbn13(isbn) || isIsbn10(isbn)) return `urn:isbn:${isbn}`;
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(words) ? words : null;
}

/** ISO 2108: the digits, weighed by 1 and 3, are a multiple of ten. */
function isIsbn13(digits: string): boolean {
  if (!/^97[89]\d{10}$/.test(digits)) return false;
  return [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}

/** The digits, weighed by 10 down to 1, are a multiple of eleven; X is ten. */
function isIsbn10(digits: string): boolean {
  if (!/^\d{9}[\dX]$/.test(digits)) return false;
  const values = [...digits].map((digit) => (digit === 'X' ? 10 : Number(digit)));
  return values.reduce((sum, value, index) => sum + value * (10 - index), 0) % 11 === 0;
}

/** The date a publication is dated with: the user's (reproducible-builds.org), else the article's own. */
export function modifiedDate({ updated, published }: Metadata, sourceDateEpoch: number | null): Date {
  if (sourceDateEpoch !== null) return new Date(sourceDateEpoch * 1000);
  return dateOf(updated) ?? dateOf(published) ?? new Date(unknownDate);
}

/** An ISO date of any precision as a moment; one without an offset is taken as UTC. */
function dateOf(iso: string | null): Date | null {
  if (iso === null) return null;
  const zoned = /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`;
  const date = new Date(zoned);
  return Number.isNaN(date.getTime()) ? null : date;
}

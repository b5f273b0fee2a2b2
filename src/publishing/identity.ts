import { createHash } from 'node:crypto';
import type { Metadata } from '../model/metadata.ts';

/** The namespaces of RFC 9562, 6.6, as hexadecimal digits. */
const addressNamespace = '6ba7b8119dad11d180b400c04fd430c8';

/** When nobody knows when an article was published: 1 January 2000, so that the same input gives the same bytes. */
const unknownDate = '2000-01-01';

/** `urn:uuid:` of the address an article was published at (UUIDv5, RFC 9562, 5.5). */
export function identifierOfAddress(address: string): string {
  return urn(uuid5(addressNamespace, address));
}

/** `urn:uuid:` of an article's bytes: UUIDv5 over their SHA-256. */
export function identifierOfBytes(bytes: Uint8Array): string {
  return urn(uuid5(addressNamespace, `sha256:${createHash('sha256').update(bytes).digest('hex')}`));
}

/** `urn:uuid:` of one edition of an article: 'pdf a4', 'epub'. */
export function identifierOfEdition(article: string, edition: string): string {
  return urn(uuid5(article.replace(/^urn:uuid:/, '').replaceAll('-', ''), edition));
}

/** The date a publication is dated with: the user's, else the article's own (specs of reproducible-builds.org). */
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

function uuid5(namespace: string, name: string): string {
  const hash = createHash('sha1').update(Buffer.from(namespace, 'hex')).update(name).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const digits = hash.toString('hex');
  return [8, 12, 16, 20, 32].map((end, i) => digits.slice([0, 8, 12, 16, 20][i], end)).join('-');
}

function urn(uuid: string): string {
  return `urn:uuid:${uuid}`;
}

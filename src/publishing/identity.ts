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

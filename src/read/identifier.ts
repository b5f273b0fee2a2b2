import { createHash } from 'node:crypto';

/** The namespace for URLs and URNs of RFC 9562, 6.6. */
const urlNamespace = '6ba7b8119dad11d180b400c04fd430c8';

/** The UUID of a name (a URL or URN), version 5 of RFC 9562, as `urn:uuid:…`. */
export function uuidOf(name: string): string {
  const hash = createHash('sha1').update(Buffer.from(urlNamespace, 'hex')).update(name, 'utf8').digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The identifier of an input that has no address: the UUID of its SHA-256. */
export function identifierOf(bytes: Uint8Array): string {
  return uuidOf(`urn:sha-256:${createHash('sha256').update(bytes).digest('hex')}`);
}

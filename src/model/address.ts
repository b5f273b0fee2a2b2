const followed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address that a link leads to, in the WHATWG URL standard's own spelling, which is ASCII as PDF asks (ISO 32000-1,
 * 12.6.4.7); null where it is none or would run something (`javascript:`): then the link is plain text in every
 * edition. An address without scheme is read against `base`, the article's own address.
 */
export function addressOf(url: string, base: string | null): string | null {
  const whole = base !== null && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(url, whole)) return null;
  const { protocol, href } = new URL(url, whole);
  return followed.has(protocol) ? href : null;
}

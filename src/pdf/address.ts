const followed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The URI of a link, in ASCII as PDF asks (ISO 32000-1, 12.6.4.7); null where the address is none or would run something
 * (`javascript:`). An address without scheme is read against the article's own.
 */
export function uriOf(address: string, base: string | null): string | null {
  const whole = base !== null && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(address, whole)) return null;
  const { protocol, href } = new URL(address, whole);
  return followed.has(protocol) ? href : null;
}

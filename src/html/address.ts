const followed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address a link may carry, in the WHATWG URL standard's own spelling, or null where it is none or would run
 * something (`javascript:`). An address without scheme is read against the article's own.
 */
export function addressOf(url: string, base: string | null): string | null {
  const whole = base !== null && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(url, whole)) return null;
  const { protocol, href } = new URL(url, whole);
  return followed.has(protocol) ? href : null;
}

/**
 * Text as reading systems and screen readers bear it: French narrow spaces as no-break spaces (some show U+202F as a
 * box), no soft hyphens, hair, zero-width spaces and word joiners (heard as breaks inside words), none of the
 * characters that XML 1.0 forbids (clause 2.2), no unpaired surrogates. Joiners and marks of direction stay.
 */
export function readableText(value: string): string {
  return value
    .replaceAll('\u202F', '\u00A0')
    .replace(/[\u00AD\u200A\u200B\u2060\uFEFF\uFFFE\uFFFF\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, '')
    .toWellFormed();
}

import type { Xmp } from './xmp.ts';

/** Standards that a PDF claims in its metadata. */
export function claimsOf({ values }: Xmp): readonly string[] {
  const first = (name: string) => values[name]?.[0] ?? null;
  const claims: string[] = [];
  const ua = first('pdfuaid:part');
  if (ua !== null) claims.push(`PDF/UA-${ua}`);
  const a = first('pdfaid:part');
  if (a !== null) claims.push(`PDF/A-${a}${(first('pdfaid:conformance') ?? '').toLowerCase()}`);
  for (const address of values['pdfd:conformsTo'] ?? []) claims.push(declared[address] ?? address);
  return [...claims, ...(values['dcterms:conformsTo'] ?? [])];
}

/** Declarations by their address (Well-Tagged PDF 1.0, 6.1). */
const declared: Readonly<Record<string, string>> = {
  'http://pdfa.org/declarations/wtpdf#accessibility1.0': 'WTPDF 1.0 for accessibility',
  'http://pdfa.org/declarations/wtpdf#reuse1.0': 'WTPDF 1.0 for reuse',
};

const kept = /^(?:dc|dcterms|schema|a11y|prism|xmp|pdf):/;

/** Metadata by the names of Dublin Core and schema.org; the document's information where the packet doesn't say it. */
export function metadataOf(
  { values }: Xmp,
  info: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  const metadata: Record<string, readonly string[]> = {};
  for (const [name, list] of Object.entries(values)) if (kept.test(name)) metadata[name] = list;
  const olds = { 'dc:title': info.Title, 'dc:creator': info.Author, 'dc:description': info.Subject };
  for (const [name, value] of Object.entries(olds)) {
    if (value !== undefined && metadata[name] === undefined) metadata[name] = [value];
  }
  return metadata;
}

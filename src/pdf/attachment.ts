import type { PdfDocument } from './document.ts';
import { type PdfReference, PdfText } from './pdfkit.ts';

/** A file that travels inside the document. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** What it is; its name where it isn't given. */
  readonly description?: string;
}

/** Attaches the sources of the document to it as associated files (ISO 19005-3, annex E). */
export function attachSources(document: PdfDocument, sources: readonly Attachment[], modified: Date): void {
  if (sources.length === 0) return;
  const attached = sources.map((source) => ({
    source,
    specification: specificationOf(document, source, 'Source', modified),
  }));
  document.catalog.AF = attached.map(({ specification }) => specification);
  // A tree of names is ordered by its keys (ISO 32000-1, 7.9.6).
  attached.sort((a, b) => Buffer.compare(Buffer.from(a.source.name), Buffer.from(b.source.name)));
  (document.catalog.Names as PdfReference).data.EmbeddedFiles = {
    Names: attached.flatMap(({ source, specification }) => [new PdfText(source.name), specification]),
  };
}

/** A file that goes with one element, for programs to read in the place of the element's text. */
export function supplement(document: PdfDocument, attachment: Attachment): PdfReference {
  return specificationOf(document, attachment, 'Supplement', undefined);
}

function specificationOf(
  document: PdfDocument,
  source: Attachment,
  relationship: 'Source' | 'Supplement',
  modified: Date | undefined,
): PdfReference {
  const file = document.complete(
    {
      Type: 'EmbeddedFile',
      Subtype: source.mediaType.replace(/[^A-Za-z0-9.+-]/g, escapedInName),
      Params: { Size: source.bytes.length, ModDate: modified },
    },
    source.bytes,
  );
  const name = new PdfText(source.name);
  return document.complete({
    Type: 'Filespec',
    F: name,
    UF: name,
    Desc: source.description === undefined ? name : new PdfText(source.description),
    AFRelationship: relationship,
    EF: { F: file, UF: file },
  });
}

/** ISO 32000-1, 7.3.5. */
function escapedInName(character: string): string {
  return `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

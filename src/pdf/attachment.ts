import type { PdfDocument } from './document.ts';
import { type PdfReference, PdfText } from './pdfkit.ts';

/** A file that travels inside the document. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** Attaches the source of the document to it as an associated file (ISO 19005-3, annex E). */
export function attachSource(document: PdfDocument, source: Attachment, modified: Date): void {
  const file = document.complete(
    {
      Type: 'EmbeddedFile',
      Subtype: source.mediaType.replace(/[^A-Za-z0-9.+-]/g, escapedInName),
      Params: { Size: source.bytes.length, ModDate: modified },
    },
    source.bytes,
  );
  const name = new PdfText(source.name);
  const specification = document.complete({
    Type: 'Filespec',
    F: name,
    UF: name,
    Desc: name,
    AFRelationship: 'Source',
    EF: { F: file, UF: file },
  });
  document.catalog.AF = [specification];
  (document.catalog.Names as PdfReference).data.EmbeddedFiles = { Names: [name, specification] };
}

/** ISO 32000-1, 7.3.5. */
function escapedInName(character: string): string {
  return `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

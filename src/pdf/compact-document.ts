import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { ByteBlocks } from './byte-blocks.ts';
import { ObjectStreams } from './object-streams.ts';
import { objectText } from './object-text.ts';
import type { PdfKit, PdfReference, PdfValue, PdfVersion } from './pdfkit.ts';

/**
 * pdfkit's document with our metadata packet, objects without a stream packed into object streams, and an ID that
 * follows from the content. A PDF 2.0 has no information dictionary: its metadata packet says it all (ISO 32000-2,
 * 14.3.3; ISO 19005-4, 6.1.3). pdfkit, which knows no version above 1.7, writes the first line while it is constructed.
 */
export function compactDocument(Base: PdfKit, version: PdfVersion) {
  const information = version === '1.7' ? (info: PdfReference) => `/Info ${info}` : () => '';
  return class extends Base {
    packet = '';
    identifier = '';
    // pdfkit writes objects while its constructor runs, before the fields of a subclass exist.
    declare _packed: ObjectStreams | undefined;
    declare _finished: boolean;
    declare _bytes: ByteBlocks | undefined;

    override ref(data?: PdfValue): PdfReference {
      const reference = super.ref(data);
      const writeStream = reference.finalize.bind(reference);
      reference.finalize = () => {
        if (reference.buffer.length > 0) writeStream();
        else {
          this.put(reference.id, objectText(reference.data));
          this._refEnd(reference);
        }
      };
      return reference;
    }

    /** The number of an object that is put later, as text. */
    reserve(): number {
      return this._offsets.push(null);
    }

    /** Keeps an object, as it is written, for the next object stream. */
    put(id: number, text: string): void {
      this._packed ??= new ObjectStreams();
      this._packed.add(id, text);
      if (this._packed.full) this._flush();
    }

    override _write(data: string | Uint8Array): void {
      const text = this._bytes ? data : `%PDF-${version}`;
      this._bytes ??= new ByteBlocks();
      this._offset += this._bytes.add(typeof text === 'string' ? `${text}\n` : text);
    }

    override endMetadata(): void {
      const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
      metadata.compress = false;
      metadata.end(Buffer.from(this.packet, 'utf8'));
      this._root.data.Metadata = metadata;
    }

    override _finalize(): void {
      if (this._finished) return;
      this._finished = true;
      this._flush();
      this._writeCrossReferences();
    }

    /** The whole file, once it has ended. */
    file(): Uint8Array {
      if (!this._finished || !this._bytes) throw new Error('an object of the PDF never ended');
      return Buffer.concat(this._bytes.pieces());
    }

    _flush(): void {
      const batch = this._packed?.take();
      if (!batch) return;
      const stream = super.ref({ Type: 'ObjStm', N: batch.count, First: batch.first });
      this._packed?.placed(batch, stream.id);
      stream.end(batch.bytes);
    }

    _writeCrossReferences(): void {
      const id = this._offsets.length + 1;
      const at = this._offset;
      const table = (this._packed ?? new ObjectStreams()).crossReferences([...this._offsets, at]);
      const bytes = deflateSync(table.bytes, { level: 9 });
      const permanent = createHash('sha256').update(this.identifier).digest('hex').slice(0, 32);
      const hash = createHash('sha256');
      for (const piece of this._bytes?.pieces() ?? []) hash.update(piece);
      const present = hash.digest('hex').slice(0, 32);
      this._write(
        `${id} 0 obj\n<</Type/XRef/Size ${id + 1}/W[${table.widths.join(' ')}]/Root ${this._root}${information(this._info)}` +
          `/ID[<${permanent}><${present}>]/Filter/FlateDecode` +
          `/DecodeParms<</Columns ${table.columns}/Predictor 12>>/Length ${bytes.length}>>\nstream`,
      );
      this._write(bytes);
      this._write('\nendstream\nendobj\nstartxref');
      this._write(String(at));
      this._write('%%EOF');
    }
  };
}

import { createHash, type Hash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { ObjectStreams } from './object-streams.ts';
import type { PdfKit, PdfReference, PdfValue } from './pdfkit.ts';

/**
 * pdfkit's document with our metadata packet, objects without a stream packed into object streams, and an ID that
 * follows from the content.
 */
export function compactDocument(Base: PdfKit) {
  return class extends Base {
    packet = '';
    identifier = '';
    // pdfkit writes objects while its constructor runs, before the fields of a subclass exist.
    declare _packed: ObjectStreams | undefined;
    declare _captured: string[] | null;
    declare _finished: boolean;
    declare _hash: Hash | undefined;

    override ref(data?: PdfValue): PdfReference {
      const reference = super.ref(data);
      const writeObject = reference.finalize.bind(reference);
      reference.finalize = () => {
        if (reference.buffer.length > 0) writeObject();
        else this._pack(reference, writeObject);
      };
      return reference;
    }

    override _write(data: string | Uint8Array): void {
      if (this._captured && typeof data === 'string') {
        this._captured.push(data);
        return;
      }
      this._hash ??= createHash('sha256');
      this._hash.update(data);
      super._write(data);
    }

    override _refEnd(reference: PdfReference): void {
      if (!this._captured) super._refEnd(reference);
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

    /** Keeps an object for the next object stream. pdfkit writes one as three lines: its number, itself, its end. */
    _pack(reference: PdfReference, writeObject: () => void): void {
      this._packed ??= new ObjectStreams();
      const lines: string[] = [];
      this._captured = lines;
      writeObject();
      this._captured = null;
      this._packed.add(reference.id, lines[1] ?? '');
      if (this._packed.full) this._flush();
      this._refEnd(reference);
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
      const present = this._hash?.digest('hex').slice(0, 32) ?? permanent;
      super._write(
        `${id} 0 obj\n<</Type/XRef/Size ${id + 1}/W[${table.widths.join(' ')}]/Root ${this._root}/Info ${this._info}` +
          `/ID[<${permanent}><${present}>]/Filter/FlateDecode` +
          `/DecodeParms<</Columns ${table.columns}/Predictor 12>>/Length ${bytes.length}>>\nstream`,
      );
      super._write(bytes);
      super._write('\nendstream\nendobj\nstartxref');
      super._write(String(at));
      super._write('%%EOF');
      this.push(null);
    }
  };
}

/** Objects that are written together in one stream (ISO 32000-1, 7.5.7), and where they are found (7.5.8). */

/** Objects of one stream; more would make a reader inflate much for one of them. */
const most = 400;

export interface ObjectBatch {
  readonly ids: readonly number[];
  readonly count: number;
  /** Offset of the first object in `bytes`. */
  readonly first: number;
  readonly bytes: Uint8Array;
}

export interface CrossReferences {
  /** Rows with the Up predictor of PNG. */
  readonly bytes: Uint8Array;
  readonly widths: readonly number[];
  readonly columns: number;
}

export class ObjectStreams {
  /** For each object number, the stream it is in, and which object of that stream it is. */
  readonly #streams: number[] = [];
  readonly #indices: number[] = [];
  #ids: number[] = [];
  #texts: string[] = [];

  /** `text` is the object as written, a byte a character. */
  add(id: number, text: string): void {
    this.#ids.push(id);
    this.#texts.push(text);
  }

  get full(): boolean {
    return this.#ids.length >= most;
  }

  /** What was added since the last batch; null where nothing was. */
  take(): ObjectBatch | null {
    if (this.#ids.length === 0) return null;
    let head = '';
    let body = '';
    for (const [index, id] of this.#ids.entries()) {
      head += `${id} ${body.length} `;
      body += `${this.#texts[index]}\n`;
    }
    const ids = this.#ids;
    this.#ids = [];
    this.#texts = [];
    return { ids, count: ids.length, first: head.length, bytes: Buffer.from(head + body, 'latin1') };
  }

  /** Notes that a batch became the stream with the object number `stream`. */
  placed(batch: ObjectBatch, stream: number): void {
    for (const [index, id] of batch.ids.entries()) {
      this.#streams[id] = stream;
      this.#indices[id] = index;
    }
  }

  /** The table of all objects; `offsets[i]` is where object i + 1 stands in the file. */
  crossReferences(offsets: readonly (number | null)[]): CrossReferences {
    const widths = [1, 4, 2] as const;
    const columns = 7;
    const rows = Buffer.alloc((offsets.length + 1) * columns);
    rows.writeUInt16BE(0xffff, 5);
    for (const [index, offset] of offsets.entries()) {
      const stream = this.#streams[index + 1];
      const row = (index + 1) * columns;
      rows[row] = stream === undefined ? 1 : 2;
      rows.writeUInt32BE(stream ?? offset ?? 0, row + 1);
      rows.writeUInt16BE(this.#indices[index + 1] ?? 0, row + 5);
    }
    return { bytes: upPredicted(rows, columns), widths, columns };
  }
}

/** Each row as its difference from the row above, led by the number of the predictor (PNG, 9.2). */
function upPredicted(rows: Uint8Array, columns: number): Uint8Array {
  const count = rows.length / columns;
  const predicted = new Uint8Array(count * (columns + 1));
  for (let row = 0; row < count; row++) {
    predicted[row * (columns + 1)] = 2;
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      predicted[row * (columns + 1) + 1 + column] = (rows[at] ?? 0) - (row > 0 ? (rows[at - columns] ?? 0) : 0);
    }
  }
  return predicted;
}

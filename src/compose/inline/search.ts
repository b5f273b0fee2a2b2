const usualNodes = 1024;

/** Arrays this many times longer than needed were a huge paragraph's, and aren't kept for those after it. */
const farTooLong = 64;

/**
 * The nodes of a search as parallel arrays, in the order they were made; those of one row stand together. A node is a
 * break at the end of a line, reached in the best way there is. One serves search after search.
 */
export class SearchNodes {
  count = 0;
  row = new Int32Array(0);
  line = new Int32Array(0);
  /** Fitness class of the line that ends here. */
  fitness = new Uint8Array(0);
  /** Hyphens in a row at the ends of lines, this one included. */
  hyphens = new Int32Array(0);
  demerits = new Float64Array(0);
  previous = new Int32Array(0);
  /** 1 where a line up to here is wider than its measure. */
  overfull = new Uint8Array(0);
  /** First node of each row that has any, and the one after its last. */
  first = new Int32Array(0);
  end = new Int32Array(0);
  /** Rows from which a line may still begin, in their order. */
  active = new Int32Array(0);

  /** Begins a search over so many rows. */
  start(rows: number): void {
    this.count = 0;
    const wanted = Math.max(rows, usualNodes);
    if (rows > this.first.length || this.first.length > farTooLong * wanted) {
      this.first = new Int32Array(wanted);
      this.end = new Int32Array(wanted);
      this.active = new Int32Array(wanted);
    }
    if (this.row.length === 0 || this.row.length > farTooLong * wanted) this.#resize(wanted);
  }

  begin(row: number): void {
    this.first[row] = this.count;
    this.end[row] = this.count;
  }

  add(
    row: number,
    line: number,
    fitness: number,
    hyphens: number,
    demerits: number,
    previous: number,
    overfull: boolean,
  ): void {
    if (this.count === this.row.length) this.#resize(2 * this.count);
    const node = this.count++;
    this.row[node] = row;
    this.line[node] = line;
    this.fitness[node] = fitness;
    this.hyphens[node] = hyphens;
    this.demerits[node] = demerits;
    this.previous[node] = previous;
    this.overfull[node] = overfull ? 1 : 0;
    this.end[row] = this.count;
  }

  #resize(length: number): void {
    this.row = resized(this.row, new Int32Array(length));
    this.line = resized(this.line, new Int32Array(length));
    this.fitness = resized(this.fitness, new Uint8Array(length));
    this.hyphens = resized(this.hyphens, new Int32Array(length));
    this.demerits = resized(this.demerits, new Float64Array(length));
    this.previous = resized(this.previous, new Int32Array(length));
    this.overfull = resized(this.overfull, new Uint8Array(length));
  }
}

function resized<Numbers extends Int32Array | Float64Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from.subarray(0, to.length));
  return to;
}

const fitnessClasses = 4;

/** The best way to each kind of node of one row; reused from row to row and from search to search. */
export class Candidates {
  private byLines = false;
  private hyphenClasses = 1;
  private firstLine = 0;
  private used = 0;
  private demerits = new Float64Array(64);
  private previous = new Int32Array(64);
  private overfull = new Uint8Array(64);
  private found = 0;

  /** Begins a search. With `byLines`, ways to different numbers of lines are kept apart. */
  start(byLines: boolean, mostHyphens: number): void {
    this.byLines = byLines;
    this.hyphenClasses = mostHyphens + 1;
  }

  get empty(): boolean {
    return this.found === 0;
  }

  /** Begins a row that may end lines numbered from `firstLine` to `lastLine`. */
  begin(firstLine: number, lastLine: number): void {
    this.firstLine = firstLine;
    this.used = (this.byLines ? lastLine - firstLine + 1 : 1) * fitnessClasses * this.hyphenClasses;
    if (this.used > this.demerits.length) {
      this.demerits = new Float64Array(this.used * 2);
      this.previous = new Int32Array(this.used * 2);
      this.overfull = new Uint8Array(this.used * 2);
    }
    for (let slot = 0; slot < this.used; slot++) this.demerits[slot] = Number.POSITIVE_INFINITY;
    this.found = 0;
  }

  /** Nothing was found yet for a row, which is begun when something is. */
  clear(): void {
    this.found = 0;
  }

  offer(line: number, fitness: number, hyphens: number, demerits: number, previous: number, overfull: boolean): void {
    const lines = this.byLines ? line - this.firstLine : 0;
    const slot = (lines * fitnessClasses + fitness) * this.hyphenClasses + hyphens;
    if (demerits >= (this.demerits[slot] ?? 0)) return;
    this.demerits[slot] = demerits;
    this.previous[slot] = previous;
    this.overfull[slot] = overfull ? 1 : 0;
    this.found++;
  }

  /** Turns what was found into nodes of a row. */
  keep(nodes: SearchNodes, row: number): void {
    nodes.begin(row);
    let slot = 0;
    for (let kind = 0; slot < this.used; kind = (kind + 1) % fitnessClasses) {
      for (let hyphens = 0; hyphens < this.hyphenClasses; hyphens++, slot++) {
        const demerits = this.demerits[slot] ?? Number.POSITIVE_INFINITY;
        if (demerits === Number.POSITIVE_INFINITY) continue;
        const previous = this.previous[slot] ?? -1;
        const overfull = this.overfull[slot] === 1 || nodes.overfull[previous] === 1;
        nodes.add(row, (nodes.line[previous] ?? 0) + 1, kind, hyphens, demerits, previous, overfull);
      }
    }
  }
}

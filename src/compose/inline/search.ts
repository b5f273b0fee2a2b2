/**
 * The nodes of a search as parallel arrays, in the order they were made; those of one row stand together. A node is a
 * break at the end of a line, reached in the best way there is.
 */
export class SearchNodes {
  readonly row: number[] = [];
  readonly line: number[] = [];
  /** Fitness class of the line that ends here. */
  readonly fitness: number[] = [];
  /** Hyphens in a row at the ends of lines, this one included. */
  readonly hyphens: number[] = [];
  readonly demerits: number[] = [];
  readonly previous: number[] = [];
  readonly overfull: boolean[] = [];
  /** First node of each row, and the one after its last. */
  readonly first: Int32Array;
  readonly end: Int32Array;

  constructor(rows: number) {
    this.first = new Int32Array(rows);
    this.end = new Int32Array(rows);
  }

  begin(row: number): void {
    this.first[row] = this.row.length;
    this.end[row] = this.row.length;
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
    this.row.push(row);
    this.line.push(line);
    this.fitness.push(fitness);
    this.hyphens.push(hyphens);
    this.demerits.push(demerits);
    this.previous.push(previous);
    this.overfull.push(overfull);
    this.end[row] = this.row.length;
  }
}

const fitnessClasses = 4;

/** The best way to each kind of node of one row; reused from row to row. */
export class Candidates {
  private readonly byLines: boolean;
  private readonly hyphenClasses: number;
  private firstLine = 0;
  private used = 0;
  private demerits = new Float64Array(64);
  private previous = new Int32Array(64);
  private overfull = new Uint8Array(64);
  private found = 0;

  /** With `byLines`, ways to different numbers of lines are kept apart. */
  constructor(byLines: boolean, mostHyphens: number) {
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
    this.demerits.fill(Number.POSITIVE_INFINITY, 0, this.used);
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
    for (let slot = 0; slot < this.used; slot++) {
      const demerits = this.demerits[slot] ?? Number.POSITIVE_INFINITY;
      if (demerits === Number.POSITIVE_INFINITY) continue;
      const previous = this.previous[slot] ?? -1;
      const fitness = Math.floor(slot / this.hyphenClasses) % fitnessClasses;
      const overfull = this.overfull[slot] === 1 || (nodes.overfull[previous] ?? false);
      const line = (nodes.line[previous] ?? 0) + 1;
      nodes.add(row, line, fitness, slot % this.hyphenClasses, demerits, previous, overfull);
    }
  }
}

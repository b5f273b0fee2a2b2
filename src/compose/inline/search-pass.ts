import type { BreakLevel } from './break-table.ts';
import type { Pass } from './demerits.ts';

/** A pass as a search has it: objects that were made in many places are slow to look into, and this one is always alike. */
export class SearchPass implements Pass {
  readonly firstWidth: number;
  readonly width: number;
  readonly beside: readonly number[];
  readonly shape: Pass['shape'];
  readonly target: number;
  readonly rag: number;
  readonly level: BreakLevel;
  readonly tolerance: number;
  readonly expansion: number;
  readonly emergencyStretch: number;
  readonly hyphenPenalty: number;
  readonly inARow: number;
  readonly lastLine: number;
  readonly byLines: boolean;
  readonly mostLines: number;
  readonly unbroken: readonly number[];
  readonly avoided: number;
  readonly overfull: boolean;

  constructor(pass: Pass) {
    this.firstWidth = pass.firstWidth;
    this.width = pass.width;
    this.beside = pass.beside;
    this.shape = pass.shape;
    this.target = pass.target;
    this.rag = pass.rag;
    this.level = pass.level;
    this.tolerance = pass.tolerance;
    this.expansion = pass.expansion;
    this.emergencyStretch = pass.emergencyStretch;
    this.hyphenPenalty = pass.hyphenPenalty;
    this.inARow = pass.inARow;
    this.lastLine = pass.lastLine;
    this.byLines = pass.byLines;
    this.mostLines = pass.mostLines;
    this.unbroken = pass.unbroken;
    this.avoided = pass.avoided;
    this.overfull = pass.overfull;
  }
}

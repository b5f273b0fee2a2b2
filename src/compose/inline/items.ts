import type { MilliPoints } from '../../model/units.ts';
import type { Setting, ShapedWord } from './shaping.ts';

/** Characters that are set as one piece between spaces; a list of segments, each of one setting. */
export interface Box {
  readonly type: 'box';
  readonly from: number;
  readonly to: number;
  readonly segments: readonly Segment[];
  /** The segment that it is, where it has no other. */
  readonly only: Segment | null;
  readonly width: MilliPoints;
  /** The part of the width that may be drawn wider or narrower. */
  readonly letters: MilliPoints;
}

/** Nearly every box: one segment, which it is itself, so that thousands of words take no more objects than needed. */
export class WordBox implements Box, Segment {
  readonly type = 'box';
  readonly from: number;
  readonly to: number;
  readonly setting: Setting;
  readonly word: ShapedWord;

  constructor(from: number, to: number, setting: Setting, word: ShapedWord) {
    this.from = from;
    this.to = to;
    this.setting = setting;
    this.word = word;
  }

  get only(): Segment {
    return this;
  }

  get segments(): readonly Segment[] {
    return [this];
  }

  get width(): MilliPoints {
    return this.word.width;
  }

  get letters(): MilliPoints {
    return this.setting.expands ? this.word.width : 0;
  }
}

export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly setting: Setting;
  readonly word: ShapedWord;
}

/** White space. Only `glue` and `newline` may end a line; `narrow` never stretches. */
export interface Space {
  readonly type: 'space';
  readonly kind: 'glue' | 'noBreak' | 'narrow' | 'newline';
  readonly from: number;
  readonly to: number;
  readonly setting: Setting;
  readonly width: MilliPoints;
  readonly stretch: MilliPoints;
  readonly shrink: MilliPoints;
}

export type Item = Box | Space;

/** Whether a segment is the call of a note: nothing else is set in superior figures. */
export function isCall({ setting }: Segment): boolean {
  return setting.superior;
}

import type { Points } from '../../model/units.ts';
import type { Line, RuleFrame } from '../../page/page.ts';

/** Where the text area stands on a page, and what is drawn beyond the text. */
export interface Sheet {
  readonly width: Points;
  readonly height: Points;
  /** The body's axis. */
  readonly left: Points;
  readonly top: Points;
  /** Rules under the links of a line and through what is struck out. */
  readonly rules: (line: Line) => readonly RuleFrame[];
}

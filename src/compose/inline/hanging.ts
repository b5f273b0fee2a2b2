import type { MilliPoints } from '../../model/units.ts';
import { advanceOf, clusterOf } from './glyph-store.ts';
import type { Box, Item, Segment } from './items.ts';
import { firstGlyphFrom, hyphenOf } from './points.ts';
import { endProtrusion, startProtrusion } from './protrusion.ts';
import type { Setting } from './shaping.ts';

/** How far the character at `position` hangs out where a line begins with it. */
export function hangingStart(text: string, box: Box, position: number): MilliPoints {
  const part = startProtrusion(text, position);
  // An initial's own place has it already, by its outline.
  if (part === 0 || segmentAt(box, position).setting.style.initial) return 0;
  return hangs(part, advanceAt(box, position));
}

/** How far a line's last sign hangs out: the hyphen that is set, or the character before `position`. */
export function hangingEnd(text: string, box: Box, position: number, hyphen: boolean): MilliPoints {
  const setting = settingBefore(box, position);
  if (hyphen) return hangs(endProtrusion('-', 0), setting.shape(hyphenOf(setting)).width - setting.tracking);
  const part = endProtrusion(text, position - 1);
  return part === 0 ? 0 : hangs(part, advanceAt(box, position - 1) - setting.tracking);
}

/** Width of the marks before `to` that open a paragraph, with the no-break space that parts them from the words. */
export function openingWidth(items: readonly Item[], to: number): MilliPoints {
  const [marks, space] = items;
  if (marks?.type !== 'box') return 0;
  let width = 0;
  for (const { from, word } of marks.segments) {
    const end = firstGlyphFrom(word, to - from);
    for (let i = 0; i < end; i++) width += advanceOf(word, i);
  }
  const parted = marks.to === to && space?.type === 'space' && (space.kind === 'narrow' || space.kind === 'noBreak');
  return parted ? width + space.width : width;
}

/** The setting of the character before a position. */
export function settingBefore(box: Box, position: number): Setting {
  return segmentAt(box, position - 1).setting;
}

function hangs(part: number, advance: MilliPoints): MilliPoints {
  return Math.round((part * advance) / 1000);
}

function segmentAt(box: Box, position: number): Segment {
  const segment = box.only ?? box.segments.find(({ to }) => position < to) ?? box.segments.at(-1);
  if (!segment) throw new Error('a box without segments');
  return segment;
}

function advanceAt(box: Box, position: number): MilliPoints {
  const { from, word } = segmentAt(box, position);
  let width = 0;
  for (let i = firstGlyphFrom(word, position - from); clusterOf(word, i) === position - from; i++) {
    width += advanceOf(word, i);
  }
  return width;
}

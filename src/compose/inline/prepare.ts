import { scriptOf, singleScriptOf } from '../../fonts/script.ts';
import { beginsCluster } from './glyph-store.ts';
import { type Box, type Item, isCall, type Segment, type Space, WordBox } from './items.ts';
import type { InlineText, Stretch } from './paragraph.ts';
import type { Setting, Words } from './shaping.ts';

/** Cuts a text into boxes and spaces, and shapes the boxes. */
export function prepare(inline: InlineText, words: Words): readonly Item[] {
  const items: Item[] = [];
  const { text } = inline;
  const { length } = text;
  const stretchAt = rangeFinder(inline.stretches);
  const cuts = cutsOf(inline);
  let script = firstScriptOf(text);
  let cut = 0;
  let known: { stretch: Stretch; script: string; setting: Setting } | null = null;
  for (let from = 0, to = 0; from < length; from = to) {
    const kind = kindOf(text.charCodeAt(from));
    to = endOfPiece(text, from, length, kind);
    while ((cuts[cut] ?? to) <= from) cut++;
    if (kind) items.push(spaceOf(kindOfRun(text, from, to, kind), from, to, settingAt(from)));
    else pushBox(boxOf(from, to));
  }
  return items;

  /** No line ends between the call of a note and what it follows. */
  function pushBox(box: Box): void {
    const first = box.only ?? box.segments[0];
    if (first && isCall(first)) {
      const before = items.at(-1);
      if (before?.type === 'space' && before.kind === 'glue') {
        items[items.length - 1] = { ...before, kind: 'narrow', stretch: 0, shrink: 0 };
      }
    }
    items.push(box);
  }

  function boxOf(from: number, to: number): Box {
    const single = singleScriptOf(text, from, to);
    script = single ?? script;
    let end = cut;
    while ((cuts[end] ?? to) < to) end++;
    if (single === undefined || end > cut) return boxOfSegments(from, to, segmentsOf(from, to, cuts.slice(cut, end)));
    const setting = settingAt(from);
    return new WordBox(from, to, setting, setting.shape(text, from, to));
  }

  function settingAt(offset: number): Setting {
    const stretch = stretchAt(offset);
    if (known?.stretch !== stretch || known.script !== script) {
      known = { stretch, script, setting: words.setting(stretch.style, stretch.language, script) };
    }
    return known.setting;
  }

  function segmentOf(from: number, to: number, setting: Setting): Segment {
    return { from, to, setting, word: setting.shape(text, from, to) };
  }

  /** A box over several leaves, styles or scripts: cut where the setting changes, or where a glyph would straddle. */
  function segmentsOf(from: number, to: number, inside: readonly number[]): Segment[] {
    const segments: Segment[] = [];
    let start = from;
    let setting: Setting | null = null;
    let at = from;
    for (const character of text.slice(from, to)) {
      script = scriptOf(character)?.tag ?? script;
      const here = settingAt(at);
      if (setting && here !== setting) {
        segments.push(...whereClustersAllow(segmentOf(start, at, setting), inside));
        start = at;
      }
      setting = here;
      at += character.length;
    }
    if (setting) segments.push(...whereClustersAllow(segmentOf(start, to, setting), inside));
    return segments;
  }

  function whereClustersAllow(segment: Segment, inside: readonly number[]): Segment[] {
    for (const at of inside) {
      if (at <= segment.from || at >= segment.to || beginsCluster(segment.word, at - segment.from)) continue;
      const { from, to, setting } = segment;
      return [segmentOf(from, at, setting), ...whereClustersAllow(segmentOf(at, to, setting), inside)];
    }
    return [segment];
  }
}

function boxOfSegments(from: number, to: number, segments: readonly Segment[]): Box {
  const [only] = segments;
  if (only && segments.length === 1) return new WordBox(from, to, only.setting, only.word);
  let width = 0;
  let letters = 0;
  for (const { word, setting } of segments) {
    width += word.width;
    if (setting.expands) letters += word.width;
  }
  return { type: 'box', from, to, segments, only: null, width, letters };
}

/** White space by code unit; what isn't here is set as part of a box. */
const spaceKinds: ReadonlyMap<number, Space['kind']> = new Map([
  ...[...'\n\r\u2028\u2029'].map((sign) => [sign.charCodeAt(0), 'newline'] as const),
  ...[...'\t \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000'].map(
    (sign) => [sign.charCodeAt(0), 'glue'] as const,
  ),
  [0xa0, 'noBreak'],
  [0x2007, 'noBreak'],
  [0x202f, 'narrow'],
]);

function kindOf(unit: number): Space['kind'] | null {
  if (unit > 0x20 && unit < 0xa0) return null;
  return unit === 0x20 ? 'glue' : (spaceKinds.get(unit) ?? null);
}

/** A no-break space stands alone; other white space runs together, and so does what is no space. */
function endOfPiece(text: string, from: number, length: number, kind: Space['kind'] | null): number {
  if (kind === 'noBreak' || kind === 'narrow') return from + 1;
  let to = from + 1;
  while (to < length) {
    const next = text.charCodeAt(to);
    const nextKind = kindOf(next);
    if (kind ? nextKind !== 'glue' && nextKind !== 'newline' : nextKind) break;
    to++;
  }
  return to;
}

/** A line break among spaces makes all of them a line's end. */
function kindOfRun(text: string, from: number, to: number, kind: Space['kind']): Space['kind'] {
  for (let at = from + 1; at < to; at++) if (spaceKinds.get(text.charCodeAt(at)) === 'newline') return 'newline';
  return kind;
}

function spaceOf(kind: Space['kind'], from: number, to: number, setting: Setting): Space {
  if (setting.style.spacesKept && kind !== 'newline') {
    // No line ends before the first word of the text: what is typed there is its indentation.
    const kept = from === 0 ? 'noBreak' : kind;
    return { type: 'space', kind: kept, from, to, setting, width: setting.space * (to - from), stretch: 0, shrink: 0 };
  }
  const { narrow, wide } = setting.spacing;
  if (kind === 'narrow') return { type: 'space', kind, from, to, setting, width: narrow, stretch: 0, shrink: 0 };
  const { width, stretch, shrink } = wide;
  return { type: 'space', kind, from, to, setting, width, stretch, shrink };
}

const noCuts: readonly number[] = [];

/** Where a leaf or a style ends: no glyph may stand for characters on both sides. */
function cutsOf(inline: InlineText): readonly number[] {
  if (inline.origins.length < 2 && inline.stretches.length < 2) return noCuts;
  const cuts = [...inline.origins, ...inline.stretches].map(({ to }) => to);
  return cuts.sort((a, b) => a - b);
}

/** A look-up in adjacent ranges that ascend, quickest where offsets come in order. */
export function rangeFinder<Range extends { readonly from: number; readonly to: number }>(
  ranges: readonly Range[],
): (offset: number) => Range {
  let last = ranges[0];
  return (offset) => {
    if (last && offset >= last.from && offset < last.to) return last;
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.to ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    last = ranges[low];
    if (!last || offset < last.from) throw new Error(`no range covers offset ${offset} of the text`);
    return last;
  };
}

/** Marks and figures before the first letter are set in its script. */
function firstScriptOf(text: string): string {
  for (let at = 0; at < Math.min(text.length, 8); at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return 'Latn';
    if (unit >= 0x80 && (unit < 0x2018 || unit > 0x201f)) break;
  }
  const letter = /\p{L}/u.exec(text);
  return (letter && scriptOf(letter[0])?.tag) ?? 'Latn';
}

import { toPoints } from '../model/units.ts';
import { type GlyphRun, widthOf } from './glyph-run.ts';
import type { Frame, Line, Page } from './page.ts';

/**
 * Pages as text that is stable and reads as a diff: a line for each frame, below it one for each line of text with its
 * left edge, baseline and width. A hyphen that composition set is '¬'; a change of font, size or colour stands in ⟨ ⟩.
 */
export function describe(pages: Iterable<Page>): string {
  let text = '';
  for (const page of pages) text += describePage(page);
  return text;
}

function describePage(page: Page): string {
  const label = page.label === null ? 'page' : `page ${page.label}`;
  const head = `${label}, ${page.width} × ${page.height}, from ${page.start.at} ${page.start.position}`;
  return `${[head, ...page.frames.flatMap(describeFrame)].join('\n')}\n`;
}

function describeFrame(frame: Frame): readonly string[] {
  switch (frame.type) {
    case 'text':
      return [`  ${frame.role === 'marker' ? 'marker' : 'text'} ${frame.position}`, ...describeLines(frame.lines)];
    case 'furniture':
      return [`  ${frame.role}${frame.subtype ? ` (${frame.subtype})` : ''}`, ...describeLines(frame.lines)];
    case 'image':
      return [`  image ${frame.position} '${frame.graphic.name}' ${describeBox(frame)}`];
    case 'sign': {
      const [x, y] = frame.corners[0] ?? [0, 0];
      return [`  ${frame.name} at ${number(x)} ${number(y)} ${frame.colour}`];
    }
    case 'rule':
      return [`  ${frame.dots === undefined ? 'rule' : 'dots'} ${describeBox(frame)} ${frame.colour}`];
  }
}

function describeBox(box: { x: number; y: number; width: number; height: number }): string {
  return `at ${number(box.x)} ${number(box.y)}, ${number(box.width)} × ${number(box.height)}`;
}

function describeLines(lines: readonly Line[]): readonly string[] {
  let style = '';
  return lines.map((line) => {
    let text = '';
    for (const run of line.runs) {
      const next = styleOf(run);
      if (next !== style) text += `⟨${next}⟩`;
      style = next;
      text += run.text.replaceAll('\u00AD', '¬');
    }
    const first = line.runs[0];
    const last = line.runs.at(-1);
    const left = first?.x ?? 0;
    const right = last ? last.x + toPoints(widthOf(last)) : left;
    return `    ${number(left)} ${number(line.baseline)} ${number(right - left)} |${text}|`;
  });
}

function styleOf(run: GlyphRun): string {
  return `${run.font} ${run.size} ${run.colour}`;
}

/** Hundredths are finer than an eye and coarser than the noise of arithmetic. */
function number(length: number): string {
  return String(Math.round(length * 100) / 100 + 0);
}

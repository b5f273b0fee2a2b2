import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { pageToPng } from '../../src/image/png.ts';
import { type Outlines, pageToSvg } from '../../src/image/svg.ts';
import type { Page } from '../../src/page/page.ts';
import { fakeRun } from '../page/fake-run.ts';

/** A font whose 'x' is a square of half an em and whose every other glyph has no ink. */
const squares: Outlines = {
  unitsPerEm: 1000,
  outline: (glyph) => (glyph === 'x'.charCodeAt(0) ? 'M0,0L500,0L500,500L0,500Z' : ''),
};

function pageOf(...frames: Page['frames']): Page {
  return { width: 100, height: 150, start: { position: 0, at: 'block' }, label: null, frames };
}

const line = { type: 'text', position: 0, role: 'content' } as const;
const text = pageOf({
  ...line,
  lines: [{ baseline: 40, ascent: 8, descent: 2, runs: [fakeRun('x x', { x: 20, size: 20, colour: '#8A1C1C' })] }],
});

describe('a page as SVG', () => {
  test('draws each glyph as its outline, defined once', () => {
    const svg = pageToSvg(text, () => squares);
    expect(svg).toContain('width="100" height="150" viewBox="0 0 100 150"');
    expect(svg.match(/<path /g)).toHaveLength(1);
    expect(svg).toContain('<path id="g0" d="M0,0L500,0L500,500L0,500Z"/>');
    expect(svg).toContain(
      '<g transform="translate(20 40) scale(0.02 -0.02)" fill="#8A1C1C"><use xlink:href="#g0" x="0"/><use xlink:href="#g0" x="500"/></g>',
    );
    expect(svg).not.toContain('<text');
  });

  test('embeds pictures and draws rules', () => {
    const graphic = {
      name: 'a.png',
      mediaType: 'image/png',
      data: Uint8Array.of(1, 2, 3),
      width: 1,
      height: 1,
    } as const;
    const svg = pageToSvg(
      pageOf(
        { type: 'image', position: 0, graphic, x: 1, y: 2, width: 30, height: 40 },
        { type: 'rule', x: 5, y: 6, width: 7, height: 0.5, colour: '#000000' },
      ),
      () => squares,
    );
    expect(svg).toContain(
      '<image x="1" y="2" width="30" height="40" preserveAspectRatio="none" xlink:href="data:image/png;base64,AQID"/>',
    );
    expect(svg).toContain('<rect x="5" y="6" width="7" height="0.5" fill="#000000"/>');
  });
});

test('a page as PNG has the width asked for, and the same bytes each time', async () => {
  const once = await pageToPng(text, () => squares, 200);
  expect(imageSize(once)).toMatchObject({ type: 'png', width: 200, height: 300 });
  expect(await pageToPng(text, () => squares, 200)).toEqual(once);
});

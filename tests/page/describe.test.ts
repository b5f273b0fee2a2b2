import { expect, test } from 'vitest';
import { describe } from '../../src/page/describe.ts';
import type { Page } from '../../src/page/page.ts';
import { fakeRun } from './fake-run.ts';

const page: Page = {
  width: 200,
  height: 300,
  start: { position: 7, at: 'word' },
  label: '2',
  frames: [
    {
      type: 'text',
      position: 3,
      role: 'content',
      lines: [
        { baseline: 20, ascent: 8, descent: 2, runs: [fakeRun('By '), fakeRun('Ann Lee', { x: 15, font: 'Bold' })] },
        {
          baseline: 32.0004,
          ascent: 8,
          descent: 2,
          runs: [fakeRun('editor-in-chief of The Exam\u00AD', { font: 'Bold' })],
        },
      ],
    },
    { type: 'rule', x: 4, y: 10, width: 0.75, height: 24, colour: '#8A1C1C' },
    {
      type: 'image',
      position: 30,
      graphic: { name: 'plant.png', mediaType: 'image/png', data: new Uint8Array(), width: 4, height: 2 },
      x: 0,
      y: 50,
      width: 100.006,
      height: 50,
    },
    {
      type: 'furniture',
      role: 'folio',
      subtype: 'Footer',
      lines: [{ baseline: 280, ascent: 8, descent: 2, runs: [fakeRun('2')] }],
    },
  ],
};

test('a page as text', () => {
  expect(describe([page])).toBe(
    [
      'page 2, 200 × 300, from word 7',
      '  text 3',
      '    0 20 50 |⟨Half-Em 10 #000000⟩By ⟨Bold 10 #000000⟩Ann Lee|',
      '    0 32 140 |editor-in-chief of The Exam¬|',
      '  rule at 4 10, 0.75 × 24 #8A1C1C',
      "  image 30 'plant.png' at 0 50, 100.01 × 50",
      '  folio (Footer)',
      '    0 280 5 |⟨Half-Em 10 #000000⟩2|',
      '',
    ].join('\n'),
  );
});

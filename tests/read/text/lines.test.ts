import { describe, expect, it } from 'vitest';
import { originalOf } from '../../../src/model/text.ts';
import { blocksOf } from '../../../src/read/text/lines/blocks.ts';
import { linesOf } from '../../../src/read/text/lines/line.ts';
import { markupOf, noMarkup } from '../../../src/read/text/lines/markup.ts';

const texts = (source: string) => blocksOf(source, markupOf(source)).blocks.map((block) => block.text);

describe('lines', () => {
  it('end at every kind of line ending', () => {
    const text = 'a\nb\r\nc\rd\u2028e\u2029f\fg\vh';
    expect(
      linesOf(text, noMarkup)
        .map(({ from, to }) => text.slice(from, to))
        .join(''),
    ).toBe('abcdefgh');
    expect(linesOf(text, noMarkup)).toHaveLength(8);
  });

  it('keep their place and their indent', () => {
    expect(linesOf('\t  x \n　y', noMarkup)).toEqual([
      { from: 3, to: 4, indent: 10, endsBlock: false },
      { from: 7, to: 8, indent: 2, endsBlock: false },
    ]);
  });
});

describe('cleaning', () => {
  it.each([
    ['a  b\tc', 'a b c'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['an \u202eoverride\u202d', 'an override'],
    ['marks\u200e and \u2067isolates\u2069', 'marks\u200e and \u2067isolates\u2069'],
    ['&#8238;typed', '&#8238;typed'],
    ['nul\u0000 and bell\u0007', 'nul and bell'],
    ['50\u00a0%', '50\u00a0%'],
    ['e\u0301te\u0301', 'été'],
    ['\u1112\u1161\u11ab', '한'],
    ['half \ud83d character', 'half \ufffd character'],
    ['\u0093quoted\u0094', '“quoted”'],
    ['Brill &amp; Dacey&#8217;s caf&eacute; &unknown;', 'Brill & Dacey’s café &unknown;'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('%j', (source, expected) => {
    const [block] = blocksOf(source, noMarkup).blocks;
    expect(block?.text).toBe(expected);
    expect(block?.leaves.map(originalOf).join('')).toBe(source);
  });
});

const wrapped = `    The traveller who follows the coast road from Thorne to Maddle
will pass nine harbours, and will be told at each of them that the
other eight are not worth the stop.
    I put this to the harbour-master at Little Sound, a Mr.
Pascoe, who received me in a room full of rope. He was quite right
in this, for it is the road that is mistaken.
[Pg 12]
    He then walked me, in Sunday boots, to the end of the break-
water--a matter of some four hundred yards--and delivered the
following without once pausing for breath at all, which surprised`;

describe('hard-wrapped text', () => {
  it('becomes paragraphs by its indents, words whole, page numbers apart', () => {
    const raw = blocksOf(wrapped, noMarkup);
    expect(raw.blocks.map((block) => block.text.slice(0, 30))).toEqual([
      'The traveller who follows the ',
      'I put this to the harbour-mast',
      'He then walked me, in Sunday b',
    ]);
    expect(raw.blocks[2]?.text).toContain('end of the breakwater--a matter');
    expect(raw.leftovers).toMatchObject([{ reason: 'page line' }]);
  });

  it('keeps a hyphen that the text writes elsewhere', () => {
    const source = wrapped.replace('harbour-master at', 'break-water at');
    expect(blocksOf(source, noMarkup).blocks[2]?.text).toContain('the break-water--a matter');
  });

  it('joins Japanese without spaces', () => {
    const line = '商店街に一軒だけ残るパン屋が百年を迎えた早朝から約二百人が';
    const source = Array.from({ length: 12 }, () => line).join('\n');
    expect(texts(source)).toEqual([line.repeat(12)]);
  });

  it('is none where every line is a paragraph', () => {
    const source = ['A short line.', 'A line that is a good deal longer than the first one was.', 'Another one here.'];
    expect(texts(source.join('\n'))).toEqual(source);
  });

  it('joins a line that a lost link broke in its sentence', () => {
    expect(texts('The governor spoke in a long session with the\nand nobody listened to her words.')).toHaveLength(1);
  });
});

describe('mark-up', () => {
  it('goes, with its scripts, and ends blocks', () => {
    const html =
      '<p>One <b>two</b>\nthree.</p><script>var a = "<p>";\n\nrun()</script><p>Four</p>\n<ul><li>Five</li></ul>';
    expect(texts(html)).toEqual(['One two three.', 'Four', 'Five']);
  });

  it('stays where somebody only writes about it', () => {
    const text = 'She uses the <blink> tag, and 1 < 2 > 0, and a lone <b> here.';
    expect(texts(text)).toEqual([text]);
  });
});

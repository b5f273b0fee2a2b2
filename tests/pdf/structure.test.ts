import { beforeAll, describe, expect, it } from 'vitest';
import { type Fonts, loadFonts } from '../../src/fonts/catalogue.ts';
import type { Block } from '../../src/model/block.ts';
import * as build from '../../src/model/build.ts';
import type { Inline } from '../../src/model/inline.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { structureTree } from '../support/structure-tree.ts';
import { everyStructure, square } from '../support/structures.ts';
import { inputOf, pngOf, type SampleOptions } from './support/sample.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

async function tree(children: readonly Block[], options?: SampleOptions): Promise<string> {
  return structureTree(await writePdf(inputOf(children, fonts, options)));
}

/** A tree as written in a test: without the indentation of the test and the two levels around every article. */
function lines(text: string): string {
  const all = text.replace(/^\n|\n *$/g, '').split('\n');
  const indent = Math.min(...all.map((line) => line.search(/\S/)));
  return ['Document', '  Art', ...all.map((line) => `    ${line.slice(indent)}`)].join('\n');
}

const alone: Block = { type: 'displayMaths', children: [square(true)] };

const french = (...children: Inline[]): Inline => ({ type: 'languageSpan', language: 'fr', children });

describe('the structure tree', () => {
  it('has the head of an article in its order, and one H1', async () => {
    const { kicker, headline, deck, byline, publicationDate, personName, paragraph, heading } = build;
    expect(
      await tree([
        kicker('Harbour'),
        headline('Ferry returns'),
        deck('After a week at sea'),
        byline('By ', personName('Ada Lind')),
        publicationDate('2 January 2026'),
        paragraph('It came home.'),
        heading(2, 'What comes next'),
        paragraph('Nobody knows.'),
      ]),
    ).toBe(
      lines(`
        P
          'Harbour'
        H1
          'Ferry returns'
        P
          'After a week at sea'
        P
          'By Ada Lind'
        P
          '2 January 2026'
        P
          'It came home.'
        H2
          'What comes next'
        P
          'Nobody knows.'
      `),
    );
  });

  it('has direct speech as Quote inside its P, fragments and scare quotes as plain text', async () => {
    const { paragraph, quotationPart } = build;
    const speech = quotationPart('q1', '“We waited', quotationPart('q2', ' for ‘her’'), ',”');
    expect(
      await tree([paragraph(speech, ' he said of the ', quotationPart('q3', '“ship”'), '.')], {
        quotations: { q1: 'direct', q2: 'nested', q3: 'scare' },
      }),
    ).toBe(
      lines(`
        P
          Quote
            '“We waited for ‘her’,”'
          'he said of the “ship”.'
      `),
    );
  });

  it('has a picture as Figure and its caption beside it, both in a Div', async () => {
    const figure: Block = {
      type: 'figure',
      graphic: pngOf(4, 3),
      alternative: 'A ferry',
      decorative: false,
      children: [build.caption('The Ada. ', { type: 'credit', children: [build.text('Photo: PPIO')] })],
    };
    expect(await tree([figure])).toBe(
      lines(`
        Div
          Figure (alt: A ferry)
          Caption
            'The Ada. Photo: PPIO'
      `),
    );
  });

  it('leaves out a decorative picture but not its caption', async () => {
    const figure: Block = {
      type: 'figure',
      graphic: pngOf(4, 3),
      alternative: null,
      decorative: true,
      children: [build.caption('Photo: PPIO')],
    };
    expect(await tree([figure])).toBe(
      lines(`
        Div
          Caption
            'Photo: PPIO'
      `),
    );
  });

  it('has a caption without a picture as P', async () => {
    const label: Inline = { type: 'label', children: [build.text('Picture not included:')] };
    expect(await tree([build.caption(label, ' The Ada.')])).toBe(
      lines(`
        P
          'Picture not included: The Ada.'
      `),
    );
  });

  it('has lists as L, LI, Lbl and LBody; an item that is one paragraph has no P', async () => {
    const inner: Block = {
      type: 'list',
      ordered: false,
      start: 1,
      children: [{ type: 'listItem', marker: '•', children: [build.paragraph('of pine')] }],
    };
    const list: Block = {
      type: 'list',
      ordered: true,
      start: 1,
      children: [
        { type: 'listItem', marker: '1.', children: [build.paragraph('a deck')] },
        { type: 'listItem', marker: '2.', children: [build.paragraph('masts'), inner] },
      ],
    };
    expect(await tree([list])).toBe(
      lines(`
        L
          LI
            Lbl
              '1.'
            LBody
              'a deck'
          LI
            Lbl
              '2.'
            LBody
              P
                'masts'
              L
                LI
                  Lbl
                    '•'
                  LBody
                    'of pine'
      `),
    );
  });

  it('has a language of its own on a Span, and a Link with its annotation', async () => {
    const link = build.link('https://harbour.example/', 'report ', french(build.text('en vrac')));
    expect(await tree([build.paragraph('See the ', link, ' now.')])).toBe(
      lines(`
        P
          'See the'
          Link
            'report'
            Span (fr)
              'en vrac'
            object
          'now.'
      `),
    );
  });

  it('has block quotations as BlockQuote; a pull quotation only where it does not repeat the body', async () => {
    const { paragraph } = build;
    expect(
      await tree([
        { type: 'blockQuotation', children: [paragraph('Whereas the sea is wide.')] },
        { type: 'pullQuotation', repeatsBody: true, children: [paragraph('heard twice')] },
        { type: 'pullQuotation', repeatsBody: false, children: [paragraph('heard once')] },
        { type: 'thematicBreak' },
        { type: 'note', kind: 'author', children: [paragraph('Ada Lind is a writer.')] },
      ]),
    ).toBe(
      lines(`
        BlockQuote
          P
            'Whereas the sea is wide.'
        BlockQuote
          P
            'heard once'
        Div
          P
            'Ada Lind is a writer.'
      `),
    );
  });

  it('has the colophon as a Sect after the article', async () => {
    const colophon: Block = { type: 'colophon', children: [build.paragraph('Published by The Harbour.')] };
    expect(await tree([build.paragraph('End.'), colophon])).toBe(
      ['Document', '  Art', '    P', "      'End.'", '  Sect', '    P', "      'Published by The Harbour.'"].join('\n'),
    );
  });

  it('goes by the tree where a picture is drawn before the words it follows', async () => {
    const figure: Block = {
      type: 'figure',
      graphic: pngOf(4, 3),
      alternative: 'A ferry',
      decorative: false,
      children: [],
    };
    const reversed = inputOf([build.paragraph('First.'), figure, build.paragraph('Last.')], fonts, {
      pages: (pages) => pages.map((page) => ({ ...page, frames: [...page.frames].reverse() })),
    });
    expect(await structureTree(await writePdf(reversed))).toBe(
      lines(`
        P
          'First.'
        Div
          Figure (alt: A ferry)
        P
          'Last.'
      `),
    );
  });

  it('is there though nothing in the article has a meaning', async () => {
    const figure: Block = { type: 'figure', graphic: pngOf(4, 3), alternative: null, decorative: true, children: [] };
    expect(await tree([figure])).toBe('');
  });

  it('carries an element over pages', async () => {
    const long = build.paragraph('one two three four five six seven eight nine ten eleven twelve');
    const pages = await tree([build.headline('Long'), long], { typeset: { measure: 60, height: 200 } });
    expect(pages.split('\n---\n').map((page) => page.split('\n')[2]?.trim())).toEqual(['H1', 'P']);
    expect(pages.match(/'(?:one|seven)[^']*'/g)).toHaveLength(2);
  });
});

it('has formulas as what they are, each with what it is read as', async () => {
  expect(await tree([build.paragraph('Let ', square(), ' be.'), alone])).toBe(
    lines(`
      P
        'Let'
        Formula (alt: x²)
          'x²'
        'be.'
      P
        Formula (alt: x²)
          'x²'
    `),
  );
});

it('has the structures of a book as what they are', async () => {
  const found = await tree(everyStructure(pngOf(40, 30)), { typeset: { height: 4000 } });
  expect(found).toBe(
    lines(`
      H1
        'The harbour book'
      P
        'It was rebuilt.'
        Reference
          Link
            '1'
            object
        'Type'
        Code
          'sail()'
        'or'
        Span
          'wait'
        'go.'
      Note
        Lbl
          Link
            '1'
            object
        P
          'By hand, see'
          Link
            'the report'
            object
          '.'
        P
          'Twice.'
      H2
        'Numbers'
      Table
        Caption
          'Ferries by year'
        THead
          TR
            TD
            TH
              'Boats'
            TH
              'Crew'
        TBody
          TR
            TH
              'Spring'
            TD
              '12'
            TD
          TR
            TH
              'Autumn'
            TD
              '9'
            TD
              '31'
      P
        'Once more.'
        Reference
          Link
            '1'
            object
        'And again.'
        Reference
          Link
            '2'
            object
      Note
        Lbl
          Link
            '2'
            object
        Div (fr)
          P
            'En vrac.'
      Div
        P
          Code
            'if (wind) {'
        P
          Code
            'sail();'
        P
          Code
            '}'
      Div
        Div
          P
            'The sea is wide,'
          P
            'the boat is small;'
        Div
          P
            'the wind is cold.'
      L
        LI
          Lbl
            'Quay'
          LBody
            P
              'Where boats lie.'
        LI
          Lbl
            'Bow'
          Lbl
            'Stem'
          LBody
            P
              'The front.'
            P
              'What cuts the water.'
            P
              'Of oak.'
      Sect
        P
          'The harbour master is seventy.'
      Div
        Figure (alt: A chart of boats)
        Caption
          'Boats.'
      Div
        P
          'Twelve in spring, nine in autumn.'
      Div (fr)
        P
          'La mer est grande.'
      P
        'It ends here.'
    `),
  );
});

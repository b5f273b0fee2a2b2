import type { Block, DefinitionDescription, Footnote, Table, TableRow } from '../../src/model/block.ts';
import { caption, heading, headline, inlines, link, paragraph } from '../../src/model/build.ts';
import type { Graphic } from '../../src/model/graphic.ts';
import type { Inline, Maths } from '../../src/model/inline.ts';
import type { MathElement } from '../../src/model/maths.ts';

type Child = Inline | string;

export function call(footnote: string, marker: string): Inline {
  return { type: 'noteReference', footnote, children: inlines([marker]) };
}

export function footnote(id: string, marker: string, ...children: readonly Block[]): Footnote {
  return { type: 'footnote', id, marker, children };
}

export function row(
  header: boolean,
  ...cells: readonly (readonly [scope: 'column' | 'row' | null, text: string])[]
): TableRow {
  return {
    type: 'tableRow',
    header,
    children: cells.map(([scope, text]) => ({
      type: 'tableCell',
      scope,
      children: text === '' ? [] : inlines([text]),
    })),
  };
}

export function table(): Table {
  return {
    type: 'table',
    alignments: ['left', 'right', null],
    children: [
      caption('Ferries by year'),
      row(true, ['column', ''], ['column', 'Boats'], ['column', 'Crew']),
      row(false, ['row', 'Spring'], [null, '12'], [null, '']),
      row(false, ['row', 'Autumn'], [null, '9'], [null, '31']),
    ],
  };
}

export function codeBlock(syntax: string | null, ...lines: readonly string[]): Block {
  const children = lines.map((text) => ({ type: 'codeLine', children: text === '' ? [] : inlines([text]) }) as const);
  return { type: 'codeBlock', syntax, children };
}

export function verse(...stanzas: readonly (readonly (readonly [indent: number, text: string])[])[]): Block {
  return {
    type: 'verse',
    children: stanzas.map((lines) => ({
      type: 'stanza',
      children: lines.map(([indent, text]) => ({ type: 'verseLine', indent, children: inlines([text]) })),
    })),
  };
}

export function describes(...children: readonly Block[]): DefinitionDescription {
  return { type: 'definitionDescription', children };
}

export function definitions(): Block {
  const term = (text: string) => ({ type: 'definitionTerm', children: inlines([text]) }) as const;
  return {
    type: 'definitionList',
    children: [
      term('Quay'),
      describes(paragraph('Where boats lie.')),
      term('Bow'),
      term('Stem'),
      describes(paragraph('The front.')),
      describes(paragraph('What cuts the water.'), paragraph('Of oak.')),
    ],
  };
}

export function inline(type: 'code' | 'deletion', ...children: readonly Child[]): Inline {
  return { type, children: inlines(children) };
}

/** 'x²', as it is read from TeX. */
export function square(display = false): Maths {
  const token = (name: string, text: string): MathElement => ({ name, attributes: {}, children: [text] });
  const power: MathElement = { name: 'msup', attributes: {}, children: [token('mi', 'x'), token('mn', '2')] };
  const markup: MathElement = { name: 'math', attributes: {}, children: [power] };
  return { type: 'maths', tex: 'x^2', display, asTyped: false, markup, children: inlines(['x²']) };
}

/** An article that holds every structure of a book once or twice. */
export function everyStructure(graphic: Graphic): readonly Block[] {
  return [
    headline('The harbour book'),
    paragraph(
      'It was rebuilt.',
      call('built', '1'),
      ' Type ',
      inline('code', 'sail()'),
      ' or ',
      inline('deletion', 'wait'),
      ' go.',
    ),
    footnote(
      'built',
      '1',
      paragraph('By hand, see ', link('https://harbour.example/', 'the report'), '.'),
      paragraph('Twice.'),
    ),
    heading(2, 'Numbers'),
    table(),
    paragraph('Once more.', call('built', '1'), ' And again.', call('a note', '2')),
    footnote('a note', '2', { type: 'languagePart', language: 'fr', children: [paragraph('En vrac.')] }),
    codeBlock('ts', 'if (wind) {', '  sail();', '', '}'),
    verse(
      [
        [0, 'The sea is wide,'],
        [1, 'the boat is small;'],
      ],
      [[0, 'the wind is cold.']],
    ),
    definitions(),
    { type: 'aside', children: [paragraph('The harbour master is seventy.')] },
    { type: 'figure', graphic, alternative: 'A chart of boats', decorative: false, children: [caption('Boats.')] },
    { type: 'longDescription', children: [paragraph('Twelve in spring, nine in autumn.')] },
    { type: 'languagePart', language: 'fr', children: [paragraph('La mer est grande.')] },
    paragraph('It ends here.'),
  ];
}

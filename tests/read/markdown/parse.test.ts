import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Parsed, parseMarkdown, parseWithAll } from '../../../src/read/markdown/parse.ts';

/** Marks of Markdown and what GFM finds without marks. Each text holds some of them, so that most lack a part of GFM. */
const marks = [
  [' ', '\n', '\n\n', '\r\n', 'word', 'Who', '\\', '  \n', '1', '.', '-', '+', '_', '“'],
  [
    '*',
    '**',
    '_',
    '`',
    '~~',
    '~',
    '[',
    ']',
    '](a)',
    '![',
    '[^1]',
    '\n\n[^1]: ',
    '[x] ',
    '<b>',
    '&amp;',
    '&#64;',
    '<!-- ',
  ],
  ['> ', '- ', '1. ', '# ', '    ', '\t', '```\n', '\n---\n', '\n===\n', '***\n', ':::aside\n', '\n:::\n', '<div>\n'],
  ['|', '\n|-|-|\n', '\n-|-\n', '\n-\n', '-', '\n', '\r\n', '\r', '> ', '\t', '\ufeff'],
  [':-', '\n:-:\n', '-:', '\n:-\n', '\n', 'head'],
  ['www.', 'WwW.', 'www.example.org', 'w', 'W', '('],
  ['http://', 'hTTps://a.example/b?c', '://', 'http', 'h', ')', '<https://a.example>'],
  ['@', 'ann@b.example', 'mailto:ann@b.example', 'xmpp:ann@b.example/c', ':', '.example'],
];

const text = fc
  .subarray(marks, { minLength: 1 })
  .chain((some) => fc.array(fc.constantFrom(...some.flat()), { minLength: 1, maxLength: 25 }))
  .map((parts) => parts.join(''));

/** The parser's checks of itself fail for a mark of a task that stands in no list. */
function outcome(parse: (text: string) => Parsed, value: string): Parsed | string {
  try {
    return parse(value);
  } catch (error) {
    return String(error);
  }
}

test('a text is parsed as with all of GFM', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(outcome(parseMarkdown, value)).toEqual(outcome(parseWithAll, value));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  'a\n:-',
  'a\n-:',
  '|a|\n|-|',
  '> a|b\r\n> -|-',
  '\ufeffa|b\r-|-',
  'a|b\n-|-',
  'WWW.a.example',
  'HTTP://a.example',
  'ann@b.example',
])('%j', (value) => {
  expect(parseMarkdown(value)).toEqual(parseWithAll(value));
  expect(JSON.stringify(parseMarkdown(value).tree)).toMatch(/"type":"(?:table|link)"/);
});

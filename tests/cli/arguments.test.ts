import { expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';

const parse = (...argv: readonly string[]) => parseArguments(argv, '1.2.3');

test('publish takes everything its help names', () => {
  const options = {
    formats: ['epub'],
    editions: ['trade'],
    page: 'a5',
    language: 'de-AT',
    attachSource: true,
    pdfStandard: 'ua-2+a-4f',
    evidence: true,
    judges: false,
  };
  const argv = ['publish', 'a.txt', '-', '--out', 'x', '--formats', 'epub', '--page', 'a5', '--language', 'DE-at'];
  expect(parse(...argv, '--attach-source', '--pdf', 'ua-2+a-4f')).toEqual({
    type: 'publish',
    files: ['a.txt', '-'],
    themes: [],
    folder: 'x',
    options,
    set: [],
    config: null,
  });
});

test('publish by itself takes what usually is meant', () => {
  const options = {
    formats: ['pdf', 'epub'],
    editions: ['trade'],
    page: null,
    language: null,
    attachSource: false,
    pdfStandard: null,
    evidence: true,
    judges: false,
  };
  expect(parse('publish')).toEqual({
    type: 'publish',
    files: [],
    themes: [],
    folder: 'dist',
    options,
    set: [],
    config: null,
  });
});

test('settings come in their order', () => {
  const place = { file: null, line: null, column: null };
  expect(parse('publish', '--set', 'text.size=10', '--config', 'c.yaml', '--set', 'text.size=11')).toMatchObject({
    set: [
      { key: 'text.size', words: '10', place },
      { key: 'text.size', words: '11', place },
    ],
    config: 'c.yaml',
  });
});

test('themes of one’s own come in their order, for a book too', () => {
  expect(parse('publish', '--theme', 'b.yaml', 'x.txt', '--theme', 'a.yaml')).toMatchObject({
    themes: ['b.yaml', 'a.yaml'],
    options: { editions: ['trade'] },
  });
  expect(parse('publish', '--book', 'folder', '--theme', 'a.yaml')).toMatchObject({ type: 'book', themes: ['a.yaml'] });
});

test('editions come in one order, each once, however they are named', () => {
  const several = parse('publish', '--edition', 'large-print,Trade', '--edition', 'braille', '--edition', 'trade');
  expect(several).toMatchObject({ options: { editions: ['trade', 'large-print', 'braille'] } });
  const every = ['trade', 'newspaper', 'large-print', 'clear-print', 'dyslexia', 'braille'];
  expect(parse('publish', '--edition', 'all')).toMatchObject({ options: { editions: every } });
});

test('formats come in one order, each once', () => {
  expect(parse('publish', '--formats', 'epub, PDF,epub')).toMatchObject({ options: { formats: ['pdf', 'epub'] } });
});

test('a file whose name begins with a dash comes after two', () => {
  expect(parse('publish', '--', '-draft.txt')).toMatchObject({ files: ['-draft.txt'] });
});

test('inspect takes one file', () => {
  expect(parse('inspect', 'a b.txt', '--write', '--force', '--language', 'fr')).toEqual({
    type: 'inspect',
    file: 'a b.txt',
    language: 'fr',
    write: true,
    force: true,
  });
});

test.each([
  [['--version'], '1.2.3\n'],
  [['-V'], '1.2.3\n'],
  [['--help'], 'Usage: imprint'],
  [['help', 'publish'], 'Usage: imprint publish'],
  [['publish', '--help'], '--attach-source'],
  [['inspect', '-h'], '--write'],
  [['publish', '--help'], '  2  the command line is wrong'],
])('%j is answered', (argv, text) => {
  const wish = parse(...argv);
  expect(wish).toMatchObject({ type: 'say', exitCode: 0 });
  expect(wish.type === 'say' && wish.text).toContain(text);
});

test.each([
  [['publsh', 'a.txt'], "imprint: Unknown command 'publsh'.\n  Did you mean publish?\n  See imprint --help.\n"],
  [['publish', '--fromats', 'pdf'], "imprint: Unknown option '--fromats'.\n  Did you mean --formats?\n"],
  [['publish', '-draft.txt'], "comes after '--'"],
  [['publish', '--formats', 'docx'], 'It takes pdf, epub or pdf,epub.'],
  [['publish', '--edition', 'largeprint'], "There is no edition 'largeprint'.\n  Did you mean large-print?"],
  [['publish', '--formats', ''], 'It takes pdf, epub or pdf,epub.'],
  [['publish', '--page', 'a3'], 'Allowed choices are a4, letter, a5.'],
  [['publish', '--pdf', 'ua-2'], 'Allowed choices are ua-1+a-2a, ua-2+a-4f.'],
  [['publish', '--language', 'english!'], 'It takes a BCP 47 tag like en-GB.'],
  [['publish', '--out'], 'See imprint publish --help.'],
  [['inspect'], "imprint: Missing required argument 'FILE'."],
  [['inspect', 'a', 'b'], 'imprint: Too many arguments'],
])('%j is refused in a sentence', (argv, text) => {
  const wish = parse(...argv);
  expect(wish).toMatchObject({ type: 'say', exitCode: 2 });
  expect(wish.type === 'say' && wish.text).toContain(text);
  expect(wish.type === 'say' && wish.text).toMatch(/^imprint: [A-Z].*\.$/m);
});

test('no command at all gets the help', () => {
  expect(parse()).toMatchObject({ type: 'say', exitCode: 2, text: expect.stringContaining('Usage: imprint') });
});

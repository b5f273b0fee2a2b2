import { describe, expect, test } from 'vitest';
import { type Entry, type Outcome, runIn, stack, type World } from './fake-environment.ts';

/** Seconds that the longest input may take on a slow machine. */
const patience = 300_000;

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const join = (...parts: readonly (Uint8Array | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

const article = [
  'Harbour town votes to keep its last ferry',
  'By Ines Calloway',
  '',
  'The council of Port Ellen voted on Friday to keep the ferry for one more winter, and to look for a second boat.',
  '',
  '“We will not be cut off,” said Mayor Tom Reyes after the vote, which ended a quarrel of three years.',
].join('\n');

/** One plain sentence on standard error, and nothing written. */
function expectRefusal({ exitCode, out, error, written }: Outcome, message: string | RegExp): void {
  expect(error).toMatch(/^imprint: [^\n]*\S[.?]\n( {2}[^\n]+\.\n)?$/);
  expect(error).toMatch(message);
  expect(error).not.toMatch(stack);
  expect(out).toBe('');
  expect(exitCode).toBe(1);
  expect([...written.keys()]).toEqual([]);
}

/** Both files and the pages, each whole, and a report; the evidence where they were `read` back. */
function expectPublication({ exitCode, out, error, written }: Outcome, read = true): void {
  expect(error).toBe('');
  expect(out).toMatch(/^Read {5}/);
  expect(out).not.toMatch(stack);
  expect(exitCode).toBe(0);
  const files = new Map([...written].map(([path, data]) => [path, Buffer.from(data)]));
  expect([...files.keys()].filter((path) => /\.(pdf|epub|html|json)$/.test(path)).sort()).toEqual([
    'dist/a.epub',
    'dist/a.html',
    'dist/a.pdf',
    ...(read ? ['dist/evidence.html', 'dist/evidence.json'] : []),
    'dist/index.html',
  ]);
  expect(files.get('dist/a.pdf')?.toString('latin1')).toMatch(/^%PDF-1\.7[\s\S]*%%EOF\s*$/);
  expect(files.get('dist/a.epub')?.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  expect(files.get('dist/index.html')?.toString()).toMatch(/<\/html>\n$/);
}

function publish(entry: Entry, world: World = {}): Promise<Outcome> {
  return runIn({ ...world, files: { 'a.txt': entry } }, 'publish', 'a.txt');
}

/** Without reading thousands of pages back, which takes longer than to make them. */
function publishUnread(entry: Entry): Promise<Outcome> {
  return runIn({ files: { 'a.txt': entry } }, 'publish', 'a.txt', '--no-evidence');
}

describe('what is no article is refused in a sentence', () => {
  test.each<[string, World, string, string]>([
    ['a missing file', {}, 'a.txt', "There is no file 'a.txt'."],
    ['a file in no folder', {}, 'no/where/a.txt', "There is no file 'no/where/a.txt'."],
    ['a folder', { files: { 'a.txt': 'FOLDER' } }, 'a.txt', "'a.txt' is a folder."],
    ['a device', { files: { 'a.txt': 'DEVICE' } }, 'a.txt', "'a.txt' is neither a file nor a pipe."],
    ['a file that may not be read', { files: { 'a.txt': { code: 'EACCES' } } }, 'a.txt', 'you have no permission'],
    ['a failing disk', { files: { 'a.txt': { code: 'EIO' } } }, 'a.txt', 'the system says EIO'],
    [
      'HTML',
      { files: { 'a.HTML': article } },
      'a.HTML',
      "'a.HTML' is HTML, and only plain text and Markdown are read.",
    ],
    ['a Word file', { files: { 'a.docx': article } }, 'a.docx', "'a.docx' is a Word document"],
    ['a sidecar', { files: { 'a.yaml': 'headline: x' } }, 'a.yaml', "'a.yaml' is a sidecar"],
    ['an empty file', { files: { 'a.txt': '' } }, 'a.txt', 'a.txt'],
    ['a blank file', { files: { 'a.txt': ' \n\t\r\n\u00a0\u2028\ufeff\n' } }, 'a.txt', 'a.txt'],
    ['a picture', { files: { 'a.txt': join(bytes(0x89), 'PNG\r\n\u001a\n', new Uint8Array(900)) } }, 'a.txt', 'a.txt'],
    ['a zip', { files: { 'a.txt': join('PK\u0003\u0004', bytes(...Array(600).keys())) } }, 'a.txt', 'a.txt'],
    ['only NUL', { files: { 'a.txt': new Uint8Array(4000) } }, 'a.txt', 'a.txt'],
    [
      'only furniture',
      { files: { 'a.txt': 'Follow us on:\n\nShare this article\n\nAdvertisement\n' } },
      'a.txt',
      'a.txt',
    ],
    ['nothing on standard input', { input: '' }, '-', ''],
  ])('%s', async (_, world, file, message) => {
    expectRefusal(await runIn(world, 'publish', file), new RegExp(message.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  });
});

describe('what is an article after all is published', () => {
  test.each<[string, Entry]>([
    ['one word', 'Word'],
    ['one line without an end', 'The council voted on Friday to keep the ferry.'],
    [
      'NUL and control characters',
      article.replace(' keep', ' \u0000keep').replace('voted', 'vo\u001b[31mted\u0085').replace('end', 'e\u0000nd'),
    ],
    ['Windows line endings', article.replaceAll('\n', '\r\n')],
    ['old Mac line endings', article.replaceAll('\n', '\r')],
    ['UTF-16', Buffer.from(`\ufeff${article}`, 'utf16le')],
    ['windows-1252', Buffer.from(article.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1')],
    ['unpaired surrogates', join(article, bytes(0xed, 0xa0, 0x80), ' in between ', bytes(0xed, 0xb0, 0x80), '.')],
    [
      'mark-up in the text',
      `${article}\n\nA <b>bold</b> claim &amp; a <script>alert("x")</script> line ]]> with %PDF- and \\(in it\\).`,
    ],
    ['marks of every kind', `${article}\n\n" ' “ ” ‘ ’ « » „ ” " ' \`\` ''`],
  ])('%s', async (_, entry) => expectPublication(await publish(entry)), patience);

  test(
    'a word of 20,000 letters',
    async () => {
      expectPublication(await publish(`${article}\n\n${'Wortbildung'.repeat(1819)} ends it.`));
    },
    patience,
  );

  test(
    '20,000 paragraphs',
    async () => {
      const paragraphs = Array.from(
        { length: 20_000 },
        (_, index) => `The council met again on day ${index} of the year.`,
      );
      expectPublication(await publish(`${article}\n\n${paragraphs.join('\n\n')}`));
    },
    patience,
  );
});

describe('either is sound', () => {
  const sound = (outcome: Outcome, read = true) =>
    outcome.exitCode === 0 ? expectPublication(outcome, read) : expectRefusal(outcome, /./);

  test.each<[string, Entry]>([
    ['broken UTF-8', join(article, bytes(0xc3), ' and ', bytes(0xff, 0xfe, 0x80), ' more.')],
    ['unpaired surrogates of UTF-16', Buffer.from(`\ufeff${article} \ud800 and \udc00.`, 'utf16le')],
    ['control characters everywhere', article.replaceAll(' ', '\u0000 \u0007')],
    ['emoji and astral letters', `${article}\n\nA ferry 🚢, a family 👨‍👩‍👧‍👦, a flag 🇫🇴, 𝔉𝔯𝔞𝔨𝔱𝔲𝔯 and 𐍈.`],
    ['combining marks without end', `${article}\n\nA${'\u0301'.repeat(5000)} b.`],
    ['directions against each other', `${article}\n\n\u202eabc \u2066def\u2067 ghi\u202c`],
    ['private and unassigned characters', `${article}\n\n\ue000 \u0378 \u{10ffff}.`],
    ['only marks', '“”‘’«»'],
    ['only digits', '1 2 3\n\n4 5 6'],
  ])('%s', async (_, entry) => sound(await publish(entry)), patience);

  test(
    'a line of 8 MB',
    async () => {
      const line = 'The council met again and spoke of the ferry and of the winter to come. '.repeat(116_509);
      sound(await publishUnread(`${article}\n\n${line}`), false);
    },
    patience,
  );
});

describe('several at once', () => {
  const files = { 'x/a.txt': article, 'y/a.txt': article.replace('Harbour', 'Island'), 'z.txt': '' };

  test(
    'one that fails is named, and the others appear',
    async () => {
      const { exitCode, error, written } = await runIn(
        { files },
        'publish',
        'x/a.txt',
        'z.txt',
        'y/a.txt',
        '--formats',
        'epub',
      );
      expect(exitCode).toBe(1);
      expect(error).toMatch(/^imprint: [^\n]*z\.txt/);
      const pages = [...written.keys()].filter((path) => path.endsWith('index.html'));
      expect(pages).toEqual(['dist/a/index.html', 'dist/a-2/index.html', 'dist/index.html']);
      const overview = Buffer.from(written.get('dist/index.html') ?? []).toString();
      expect(overview.match(/href="[^"]+"/g)).toEqual(['href="a/index.html"', 'href="a-2/index.html"']);
    },
    patience,
  );

  test('none that appears leaves no page', async () => {
    const { exitCode, written } = await runIn({ files: { 'a.txt': '', 'b.txt': '' } }, 'publish', 'a.txt', 'b.txt');
    expect([exitCode, [...written.keys()]]).toEqual([1, []]);
  });

  test('standard input is read once', async () => {
    expect(await runIn({ input: article }, 'publish', '-', '-')).toMatchObject({ exitCode: 2, out: '' });
  });
});

describe('places', () => {
  test(
    'no file named is the article in assets',
    async () => {
      const world = { files: { 'assets/ferry.txt': article, 'assets/ferry.png': 'x', 'assets/.hidden.txt': 'x' } };
      const { written } = await runIn(world, 'publish', '--formats', 'epub');
      expect([...written.keys()]).toContain('dist/ferry.epub');
    },
    patience,
  );

  test('no file named and none in assets is said', async () => {
    const outcome = await runIn({}, 'publish');
    expect(outcome).toMatchObject({
      exitCode: 2,
      error: 'imprint: Name an article: there is no .txt or .md file in assets/.\n',
    });
  });

  test.each(['Fähre am Kai.txt', '-draft.txt', 'no extension', 'two.dots.txt', "it's.txt", '日本.txt'])(
    'a file called %s',
    async (name) => {
      const { exitCode, error, written } = await runIn(
        { files: { [name]: article } },
        'publish',
        '--formats',
        'epub',
        '--',
        name,
      );
      expect([exitCode, error]).toEqual([0, '']);
      expect([...written.keys()].some((path) => path.endsWith('.epub'))).toBe(true);
    },
    patience,
  );

  test.each([
    ['EACCES', 'you have no permission'],
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'it can only be read'],
    ['EIO', 'the system says EIO'],
  ])(
    'a folder that cannot be written to (%s)',
    async (unwritable, reason) => {
      const outcome = await runIn({ files: { 'a.txt': article }, unwritable }, 'publish', 'a.txt', '--formats', 'epub');
      expectRefusal(outcome, `The publication can't be written to 'dist': ${reason}.`);
    },
    patience,
  );

  test('a file where the folder should be', async () => {
    const outcome = await runIn({ files: { 'a.txt': article, dist: 'x' } }, 'publish', 'a.txt');
    expect(outcome).toMatchObject({ exitCode: 2, error: "imprint: 'dist' is a file: name a folder with --out.\n" });
  });
});

describe('a sidecar', () => {
  test('every error of it is told with its line, and nothing is published', async () => {
    const files = { 'a.txt': article, 'a.yaml': 'headlin: x\npublished: soon\n' };
    const { exitCode, error, written } = await runIn({ files }, 'publish', 'a.txt');
    expect(error).toContain("imprint: a.yaml:1:1: There is no field 'headlin'.\n  Did you mean 'headline'?\n");
    expect(error).toContain("imprint: a.yaml:2:12: 'published' isn't written as it should be.\n");
    expect([exitCode, written.size]).toEqual([1, 0]);
  });

  test('that is no UTF-8 is refused', async () => {
    expectRefusal(
      await runIn({ files: { 'a.txt': article, 'a.yaml': bytes(0xff, 0x80) } }, 'publish', 'a.txt'),
      "isn't UTF-8",
    );
  });

  test('that names a picture elsewhere is refused', async () => {
    const files = { 'a.txt': article, 'a.yaml': 'picture: {file: ../b.png, decorative: true}' };
    expectRefusal(await runIn({ files }, 'publish', 'a.txt'), "isn't a file in the article's folder");
  });
});

describe('a fault of the program itself', () => {
  const world = { files: { 'a.txt': article }, fault: new TypeError('x is no function\nat night') };

  test('is told in two plain lines', async () => {
    const { exitCode, out, error, written } = await runIn(world, 'publish', 'a.txt');
    expect(error.split('\n')).toEqual([
      "imprint: Publishing 'a.txt' failed by a fault of Imprint itself: x is no function",
      expect.stringMatching(/^ {2}Please report it in .*IMPRINT_DEBUG=1 shows where it happened\.$/),
      '',
    ]);
    expect([exitCode, out, written.size]).toEqual([3, '', 0]);
  });

  test('shows its stack where that is wanted', async () => {
    expect((await runIn({ ...world, debug: true }, 'publish', 'a.txt')).error).toMatch(/\n\s+at .*bad-input\.test\.ts/);
  });
});

import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEpub } from '../../../src/check/epub/check.ts';
import { openEpub } from '../../../src/check/epub/contents.ts';
import { readEpub } from '../../../src/check/epub/read.ts';
import { archiveOf, bookOf, type Packed, page } from './book.ts';

/** What is said of a file that can't be read. */
async function refusalOf(bytes: Uint8Array): Promise<string | null> {
  const outcomes = await checkEpub('book.epub', bytes);
  const [first] = outcomes;
  if (first?.rule.id !== 'epub-readable' || first.outcome !== 'failed') return null;
  expect(outcomes.length).toBe(1);
  return first.message;
}

describe('a file that is no book', () => {
  const files: readonly (readonly [name: string, bytes: Uint8Array, message: RegExp])[] = [
    ['nothing', new Uint8Array(), /no zip archive/],
    ['a text', Buffer.from('Once upon a time.'), /no zip archive/],
    ['the beginning of a book', bookOf({}).subarray(0, 300), /only the beginning/],
    ['an archive of something else', archiveOf([{ name: 'a.txt', text: 'a' }]), /no META-INF\/container.xml/],
    [
      'a container that names nothing',
      archiveOf([{ name: 'META-INF/container.xml', text: '<container/>' }]),
      /names no package/,
    ],
    [
      'a container that is no XML',
      archiveOf([{ name: 'META-INF/container.xml', text: '<a><b></a>' }]),
      /container.xml can't be read/,
    ],
    ['a package that is not there', bookOf({ 'EPUB/package.opf': null }), /package.opf is not in the archive/],
  ];

  it.each(files)('is refused with a sentence: %s', async (_, bytes, message) => {
    expect(await refusalOf(bytes)).toMatch(message);
    await expect(readEpub(bytes)).rejects.toThrow(message);
  });
});

describe('an archive that means harm', () => {
  const container = { name: 'META-INF/container.xml', text: '<container/>' };

  it('is refused where it unpacks to more than it says, or than any book has', async () => {
    const zeros = deflateRawSync(Buffer.alloc(300 << 20), { level: 9 });
    const honest: Packed = { name: 'bomb', raw: zeros, size: 300 << 20 };
    const lying: Packed = { name: 'bomb', raw: zeros, size: 10 };
    expect(await refusalOf(archiveOf([honest, container]))).toMatch(/unpacks to more/);
    expect(await refusalOf(archiveOf([lying, container]))).toMatch(/unpacks to more/);
  });

  it('is refused where one file unpacked many times would fill the memory', async () => {
    const zeros = deflateRawSync(Buffer.alloc(10 << 20), { level: 9 });
    const many = Array.from({ length: 200 }, (_, at): Packed => ({ name: `${at}`, raw: zeros, size: 10 << 20 }));
    expect(await refusalOf(archiveOf([...many, container]))).toMatch(/unpacks to more/);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:/x', 'a/../../b', 'a\\..\\..\\b'])(
    'is refused where a file lies outside: %s',
    async (name) => {
      expect(await refusalOf(archiveOf([{ name, text: 'x' }, container]))).toMatch(/outside of it/);
    },
  );

  it('is refused where two files have one name', async () => {
    expect(await refusalOf(archiveOf([container, container]))).toMatch(/two files named/);
  });
});

describe('a document that means harm', () => {
  const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('\n');

  it('expands no entity that it declares, and fetches none', async () => {
    for (const declared of [`<!ENTITY a0 "ha">\n${entities}`, '<!ENTITY a20 SYSTEM "file:///etc/passwd">']) {
      const text = `<!DOCTYPE html [${declared}]>${page('<p>&a20;</p>').replace(/^.*\n/, '')}`;
      const book = await openEpub(bookOf({ 'EPUB/one.xhtml': text }));
      expect(book.damages.map(({ file, message }) => `${file}: ${message}`)).toEqual([
        expect.stringMatching(/^EPUB\/one.xhtml: Named entity/),
      ]);
    }
  });

  it('is not read where it is deeper than any', async () => {
    const text = page(`${'<div>'.repeat(100_000)}${'</div>'.repeat(100_000)}`);
    expect((await openEpub(bookOf({ 'EPUB/one.xhtml': text }))).damages[0]?.message).toMatch(/more than 250 deep/);
  });

  it('is not read where it has more elements than any', async () => {
    const text = page('<br/>'.repeat(300_001));
    expect((await openEpub(bookOf({ 'EPUB/one.xhtml': text }))).damages[0]?.message).toMatch(
      /more than 300000 elements/,
    );
  });

  it('takes no longer than its length asks for', async () => {
    const long = 200_000;
    const deep = `${'<div>'.repeat(200)}<z>x</z>${'</div>'.repeat(200)}`;
    const files: readonly Readonly<Record<string, string>>[] = [
      { 'EPUB/one.xhtml': page('<!--'.repeat(long)) },
      { 'EPUB/one.xhtml': page('<![CDATA['.repeat(long)) },
      { 'EPUB/one.xhtml': page('<a '.repeat(long)) },
      { 'EPUB/one.xhtml': page(`<p>${'a- '.repeat(long)}${'b '.repeat(long)}</p>`) },
      { 'EPUB/style.css': '@media x {'.repeat(long) },
      { 'EPUB/style.css': `p${':not(p'.repeat(long)} {}` },
      { 'EPUB/style.css': 'url('.repeat(long) },
      { 'EPUB/style.css': `q ${'div '.repeat(20)} z { display: none }`, 'EPUB/one.xhtml': page(deep) },
      { 'EPUB/style.css': 'p + p, p ~ i { display: none }', 'EPUB/one.xhtml': page('<p>x</p>'.repeat(5000)) },
    ];
    for (const one of files) expect((await checkEpub('book.epub', bookOf(one))).length).toBeGreaterThan(70);
  });

  it('is refused where it has more elements and rules of style than can be tried', async () => {
    const book = bookOf({
      'EPUB/style.css': 'p.a { color: red }\n'.repeat(10_000),
      'EPUB/one.xhtml': page('<p class="b">x</p>'.repeat(1200)),
    });
    expect(await refusalOf(book)).toMatch(/one\.xhtml has more elements and rules of style than can be checked/);
  });

  it('is counted by its elements, not by its brackets', async () => {
    const pictures = '<p><img src="a.png" alt="a > b"/><br/></p><!-- <p> --><p title=\'"\'>x</p>'.repeat(300);
    expect((await openEpub(bookOf({ 'EPUB/one.xhtml': page(pictures) }))).damages).toEqual([]);
  });

  it('may contain itself', async () => {
    const css = '@import "style.css"; p { color: black; background: white }';
    const outcomes = await checkEpub('book.epub', bookOf({ 'EPUB/style.css': css }));
    expect(outcomes.length).toBeGreaterThan(70);
  });

  it('is said to be broken, and the rest is judged', async () => {
    const outcomes = await checkEpub('book.epub', bookOf({ 'EPUB/one.xhtml': '<html><p></html>' }));
    expect(outcomes.find(({ rule }) => rule.id === 'epub-well-formed')).toMatchObject({
      outcome: 'failed',
      place: 'EPUB/one.xhtml, line 1',
    });
    expect(outcomes.length).toBeGreaterThan(70);
  });
});

describe('any bytes', () => {
  const whole = bookOf({});

  it('are judged without an error that is no verdict', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
        async (changes) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          expect((await checkEpub('book.epub', bytes)).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('of a document are read as a document, or said to be none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('EPUB/one.xhtml', 'EPUB/nav.xhtml', 'EPUB/style.css'),
        async (text, name) => {
          const outcomes = await checkEpub('book.epub', bookOf({ [name]: name.endsWith('.css') ? text : page(text) }));
          expect(outcomes.length).toBeGreaterThan(70);
        },
      ),
      { numRuns: 50 },
    );
  });
});

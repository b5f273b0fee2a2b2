import { expect, it } from 'vitest';
import type { Figure } from '../../src/model/block.ts';
import { headline, paragraph } from '../../src/model/build.ts';
import { articleOf, graphic } from '../html/article.ts';
import { bookOf, entriesOf } from './book.ts';

const figure: Figure = { type: 'figure', graphic, alternative: 'A raised bridge', decorative: false, children: [] };
const photograph: Figure = { ...figure, graphic: { ...graphic, name: '../ä b.jpg', mediaType: 'image/jpeg' } };
const article = articleOf([headline('A bridge'), paragraph('Text.'), figure, photograph, { ...figure }]);
const cover = { png: Uint8Array.of(1, 2, 3), alternative: 'Cover' };

it('holds `mimetype` first, no folders, and every picture once and as it was', async () => {
  const entries = entriesOf(await bookOf(article, { cover }));
  expect(entries.map(({ name }) => name)).toEqual([
    'mimetype',
    'META-INF/container.xml',
    'EPUB/package.opf',
    'EPUB/nav.xhtml',
    'EPUB/toc.ncx',
    'EPUB/style.css',
    'EPUB/cover.xhtml',
    'EPUB/article.xhtml',
    'EPUB/images/cover.png',
    'EPUB/images/picture-1.png',
    'EPUB/images/picture-2.jpg',
  ]);
  expect(entries.filter(({ stored }) => stored).map(({ name }) => name)).toEqual([
    'mimetype',
    'EPUB/images/cover.png',
    'EPUB/images/picture-1.png',
    'EPUB/images/picture-2.jpg',
  ]);
  expect(entries[0]?.bytes.toString()).toBe('application/epub+zip');
  expect(entries.at(-2)?.bytes).toEqual(Buffer.from(graphic.data));
});

it('begins with the signature of EPUB at its fixed place', async () => {
  const bytes = Buffer.from(await bookOf(article));
  expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
});

it('is dated with the date it is given, and no earlier than ZIP can say', async () => {
  const dates = async (modified: string) =>
    new Set(entriesOf(await bookOf(article, { modified: new Date(modified) })).map(({ date }) => date));
  expect(await dates('2026-05-03T10:20:30Z')).toEqual(new Set(['2026-05-03 10:20']));
  expect(await dates('1912-04-15T00:00:00Z')).toEqual(new Set(['1980-01-01 00:00']));
});

it('has the same bytes for the same input', async () => {
  const first = await bookOf(article, { cover });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(Buffer.from(await bookOf(article, { cover })).equals(Buffer.from(first))).toBe(true);
  expect(Buffer.from(await bookOf(article, { cover: null })).equals(Buffer.from(first))).toBe(false);
});

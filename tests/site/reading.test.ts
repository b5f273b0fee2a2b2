import { expect, test } from 'vitest';
import { positionsOf } from '../../src/model/position.ts';
import { writeReading } from '../../src/site/reading.ts';
import { press } from '../../src/theme/press.ts';
import { articleWith } from './fixture.ts';

const read = (article = articleWith(), pageBreaks: Parameters<typeof writeReading>[0]['pageBreaks'] = []) => {
  const reading = { article, positions: positionsOf(article), pageBreaks, theme: press, stem: 'harbour' };
  const files = writeReading(reading);
  return { files, html: new TextDecoder().decode(files.at(-1)?.bytes) };
};

test('the page has the article once, under its own title and language', () => {
  const { files, html } = read();
  expect(files.map(({ name }) => name)).toEqual(['harbour.html']);
  expect(html).toContain('<html lang="en-GB" dir="ltr">');
  expect(html).toContain('<title>Harbour town votes to keep its last ferry</title>');
  expect(html.match(/The council voted on Friday\./g)).toHaveLength(1);
});

test('nothing of it means something in the XML of an e-book alone', () => {
  const { html } = read();
  expect(html).not.toContain('epub:type');
  expect(html).not.toContain('xml:lang');
});

test('it leads back to the editions, and to the pages where there are several', () => {
  expect(read().html).toContain('<a href="index.html">All editions</a>');
  expect(read().html).not.toContain('Pages of the printed edition');
  const article = articleWith();
  const block = article.children.at(-1);
  const position = block ? positionsOf(article).of(block) : 0;
  const { html } = read(article, [
    { position: 0, at: 'block', label: '1' },
    { position, at: 'block', label: '2' },
  ]);
  expect(html).toContain('<summary>Pages of the printed edition</summary>');
  expect(html).toContain('<a href="#page-2">2</a>');
  expect(html).toContain('<span id="page-2"></span>');
});

test('a page in a language without words of ours leads back in English, and says so', () => {
  const { html } = read(articleWith({ language: 'fi' }));
  expect(html).toContain('<p lang="en" dir="ltr"><a href="index.html">All editions</a></p>');
});

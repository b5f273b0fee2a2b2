import { beforeAll, describe, expect, it } from 'vitest';
import { type Fonts, loadFonts } from '../../src/fonts/catalogue.ts';
import { uncovered } from '../../src/fonts/coverage.ts';
import { emphasis, headline, paragraph } from '../../src/model/build.ts';
import { embeddedFontsOf } from '../../src/publishing/epub-fonts.ts';
import { press } from '../../src/theme/press.ts';
import { articleOf } from '../html/article.ts';
import { bookOf, entriesOf } from './book.ts';

const article = articleOf([headline('A bridge'), paragraph('It is ', emphasis('open'), ' – ½ fast, “office”.')]);

describe('the fonts of an e-book', () => {
  let fonts: Fonts;
  let entries: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    fonts = await loadFonts();
    const embedded = await embeddedFontsOf({ 'epub.fonts': 'embedded' }, press, fonts);
    entries = new Map(entriesOf(await bookOf(article, { fonts: embedded })).map(({ name, bytes }) => [name, bytes]));
  });
  const file = (number: number) => entries.get(`EPUB/fonts/font-${number}.ttf`) ?? Buffer.alloc(0);

  it('are none where nobody asks for them', async () => {
    expect(await embeddedFontsOf({}, press, fonts)).toBeNull();
    expect(await embeddedFontsOf({ 'epub.fonts': 'none' }, press, fonts)).toBeNull();
    const names = entriesOf(await bookOf(article)).map(({ name }) => name);
    expect(names.some((name) => name.includes('font'))).toBe(false);
  });

  it('are those of the text, listed and named by the style sheet', () => {
    const manifest = entries.get('EPUB/package.opf')?.toString() ?? '';
    expect([...manifest.matchAll(/href="(fonts\/[^"]+)" media-type="font\/ttf"/g)].map(([, name]) => name)).toEqual(
      [1, 2, 3, 4].map((number) => `fonts/font-${number}.ttf`),
    );
    const style = entries.get('EPUB/style.css')?.toString() ?? '';
    expect(style).toContain(`@font-face {
  font-family: "Literata (embedded)";
  font-weight: 400;
  font-style: italic;
  src: url(fonts/font-2.ttf);
}`);
    expect(style).toMatch(/body \{\n {2}font-family: "Literata \(embedded\)", Literata, serif;\n\}\n$/);
  });

  it('hold the characters of the book, their features and the licence, and nothing else', async () => {
    const own = await loadFonts(undefined, new Map([['own', new Uint8Array(file(1))]]));
    const face = own.face('own');
    expect(uncovered(face, 'It is open – ½ fast, “office”.')).toBeNull();
    expect(uncovered(face, 'Ж')?.character).toBe('Ж');
    expect(file(1).length).toBeLessThan(60_000);
    const shaped = (features: readonly string[]) =>
      face.shape('fast', { features, language: 'en', script: 'Latn', direction: 'ltr' }).glyphs;
    expect([...shaped(['smcp'])]).not.toEqual([...shaped([])]);
    expect(file(1).swap16().toString('utf16le')).toContain('SIL Open Font License');
  });
});

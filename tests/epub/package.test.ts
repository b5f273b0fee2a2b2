import { describe, expect, it } from 'vitest';
import { fileAsOf } from '../../src/epub/file-as.ts';
import { headline } from '../../src/model/build.ts';
import type { Metadata } from '../../src/model/metadata.ts';
import { articleOf } from '../html/article.ts';
import { epub } from '../site/fixture.ts';
import { filesOf } from './book.ts';

async function metadataOf(known: Partial<Metadata>, input = {}): Promise<string[]> {
  const files = await filesOf(articleOf([headline('A bridge')], known), input);
  const metadata = /<metadata[^>]*>\n(.*)<\/metadata>/s.exec(files.get('package.opf') ?? '')?.[1] ?? '';
  return metadata.trim().split('\n');
}

describe('the package document', () => {
  it('says everything that is known', async () => {
    const known: Partial<Metadata> = {
      byline: ['Ada Moss', 'Ben van der Tide'],
      publisher: 'The Quay & Sons',
      published: '2026-05-01T09:30:00+02:00',
      description: 'How a bridge draws.',
      subjects: ['Bridges', 'Harbours'],
      source: 'https://example.org/bridge?a=1&b=2',
      rights: '© 2026 The Quay',
    };
    expect((await metadataOf(known)).filter((line) => !line.includes('schema:'))).toEqual([
      '<dc:identifier id="identifier">urn:uuid:00000000-0000-5000-8000-000000000002</dc:identifier>',
      '<dc:title id="title">A bridge</dc:title>',
      '<meta refines="#title" property="title-type">main</meta>',
      '<dc:language>en</dc:language>',
      '<dc:creator id="creator-1">Ada Moss</dc:creator>',
      '<meta refines="#creator-1" property="role" scheme="marc:relators">aut</meta>',
      '<meta refines="#creator-1" property="file-as">Moss, Ada</meta>',
      '<meta refines="#creator-1" property="display-seq">1</meta>',
      '<dc:creator id="creator-2">Ben van der Tide</dc:creator>',
      '<meta refines="#creator-2" property="role" scheme="marc:relators">aut</meta>',
      '<meta refines="#creator-2" property="file-as">Tide, Ben van der</meta>',
      '<meta refines="#creator-2" property="display-seq">2</meta>',
      '<dc:publisher>The Quay &#x26; Sons</dc:publisher>',
      '<dc:date>2026-05-01T09:30:00+02:00</dc:date>',
      '<meta property="dcterms:modified">2026-05-03T10:20:30Z</meta>',
      '<dc:description>How a bridge draws.</dc:description>',
      '<dc:subject>Bridges</dc:subject>',
      '<dc:subject>Harbours</dc:subject>',
      '<dc:source>https://example.org/bridge?a=1&#x26;b=2</dc:source>',
      '<dc:rights>© 2026 The Quay</dc:rights>',
    ]);
  });

  it('names contributors by what they did, and the series', async () => {
    const lines = await metadataOf({
      byline: ['Ada Moss'],
      contributors: [
        { name: 'Ana Lima', role: 'trl' },
        { name: 'Ben Tide', role: 'aut' },
        { name: 'Harbour Press', role: 'edt' },
      ],
      series: { name: 'Bridges & piers', position: '2' },
    });
    expect(lines.filter((line) => /creator|contributor|series/.test(line))).toEqual([
      '<dc:creator id="creator-1">Ada Moss</dc:creator>',
      '<meta refines="#creator-1" property="role" scheme="marc:relators">aut</meta>',
      '<meta refines="#creator-1" property="file-as">Moss, Ada</meta>',
      '<meta refines="#creator-1" property="display-seq">1</meta>',
      '<dc:creator id="creator-2">Ben Tide</dc:creator>',
      '<meta refines="#creator-2" property="role" scheme="marc:relators">aut</meta>',
      '<meta refines="#creator-2" property="file-as">Tide, Ben</meta>',
      '<meta refines="#creator-2" property="display-seq">2</meta>',
      '<dc:contributor id="contributor-1">Ana Lima</dc:contributor>',
      '<meta refines="#contributor-1" property="role" scheme="marc:relators">trl</meta>',
      '<meta refines="#contributor-1" property="file-as">Lima, Ana</meta>',
      '<meta refines="#contributor-1" property="display-seq">1</meta>',
      '<dc:contributor id="contributor-2">Harbour Press</dc:contributor>',
      '<meta refines="#contributor-2" property="role" scheme="marc:relators">edt</meta>',
      '<meta refines="#contributor-2" property="display-seq">2</meta>',
      '<meta property="belongs-to-collection" id="series">Bridges &#x26; piers</meta>',
      '<meta refines="#series" property="collection-type">series</meta>',
      '<meta refines="#series" property="group-position">2</meta>',
      '<meta name="calibre:series" content="Bridges &#x26; piers"></meta>',
      '<meta name="calibre:series_index" content="2"></meta>',
    ]);
  });

  it('claims the conformance that people established, with who they are', async () => {
    const { facts } = epub;
    const conformance = {
      standard: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
      certifiers: [
        { name: 'Ada & Co', credential: 'Certified <so>', date: '2025-06-28' },
        { name: 'Bo Stone', credential: null, date: '2025-07-01' },
      ],
    };
    const lines = await metadataOf({}, { facts: { ...facts, conformance } });
    expect(lines.filter((line) => /conformance|certifier|conformsTo/.test(line))).toEqual([
      '<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>',
      '<meta refines="#conformance" property="a11y:certifiedBy" id="certifier-1">Ada &#x26; Co</meta>',
      '<meta refines="#certifier-1" property="dcterms:date">2025-06-28</meta>',
      '<meta refines="#certifier-1" property="a11y:certifierCredential">Certified &#x3C;so></meta>',
      '<meta refines="#conformance" property="a11y:certifiedBy" id="certifier-2">Bo Stone</meta>',
      '<meta refines="#certifier-2" property="dcterms:date">2025-07-01</meta>',
    ]);
    expect((await metadataOf({})).join()).not.toMatch(/conformsTo|certifiedBy/);
  });

  it('says nothing that isn’t', async () => {
    const names = (await metadataOf({})).map((line) => /<(dc:\w+)/.exec(line)?.[1]).filter(Boolean);
    expect(names).toEqual(['dc:identifier', 'dc:title', 'dc:language']);
  });

  it('describes the article with its deck where it has no description', async () => {
    expect(await metadataOf({ deck: 'It draws' })).toContain('<dc:description>It draws</dc:description>');
  });

  it('has no time without a zone, which W3C-DTF doesn’t know', async () => {
    expect(await metadataOf({ published: '2026-05-01T09:30' })).toContain('<dc:date>2026-05-01</dc:date>');
    expect(await metadataOf({ published: '2026-05' })).toContain('<dc:date>2026-05</dc:date>');
  });

  it('prints the facts, and claims no conformance', async () => {
    const lines = await metadataOf({});
    expect(lines).toContain('<meta property="schema:accessMode">textual</meta>');
    expect(lines).toContain('<meta property="schema:accessibilityHazard">none</meta>');
    expect(lines.join()).not.toMatch(/conformsTo|certifiedBy/);
  });

  it('names the cover, for old reading systems too', async () => {
    const article = articleOf([headline('A bridge')]);
    const opf = (await filesOf(article, { cover: { png: Uint8Array.of(1), alternative: 'Cover' } })).get('package.opf');
    expect(opf).toContain('href="images/cover.png" media-type="image/png" properties="cover-image"');
    expect(opf).toContain('<meta name="cover" content="cover-image">');
  });

  it('turns pages from right to left where the text runs so', async () => {
    const spine = async (known: Partial<Metadata>) =>
      /<spine[^>]*>/.exec((await filesOf(articleOf([headline('A')], known))).get('package.opf') ?? '')?.[0];
    expect(await spine({ language: 'ar', direction: 'rtl' })).toBe(
      '<spine toc="ncx" page-progression-direction="rtl">',
    );
    expect(await spine({})).toBe('<spine toc="ncx">');
  });
});

describe('fileAsOf', () => {
  it.each([
    ['Ada Lovelace', 'en', 'Lovelace, Ada'],
    ['Jean-Luc Moreau', 'fr', 'Moreau, Jean-Luc'],
    ['Vincent van Gogh', 'en', 'Gogh, Vincent van'],
    ['Johann Wolfgang von Goethe', 'de', 'Goethe, Johann Wolfgang von'],
    ['Martin Luther King Jr.', 'en', 'King, Martin Luther, Jr.'],
    ['Иван Петров', 'ru', 'Петров, Иван'],
    ['Петров Иван Сергеевич', 'ru', 'Петров, Иван Сергеевич'],
    ['Юлия Вишневская', 'ru', 'Вишневская, Юлия'],
    ['Olga Tokarczuk', 'pl', 'Tokarczuk, Olga'],
  ])('%s is sorted under %s as %s', (name, language, sorted) => {
    expect(fileAsOf(name, language)).toBe(sorted);
  });

  it.each([
    ['Reuters', 'en'],
    ['Associated Press', 'en'],
    ['Our Staff Reporters', 'en'],
    ['Редакция новостей', 'ru'],
    ['Gabriel García Márquez', 'es'],
    ['山田太郎', 'ja'],
    ['ليلى حسن', 'ar'],
    ['अनीता शर्मा', 'hi'],
    ['Nagy Anna', 'hu'],
  ])('nobody can tell how %s is sorted', (name, language) => {
    expect(fileAsOf(name, language)).toBeNull();
  });
});

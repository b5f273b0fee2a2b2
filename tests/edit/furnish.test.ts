import { describe, expect, it } from 'vitest';
import { furnish } from '../../src/edit/furnish/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Block, Caption } from '../../src/model/block.ts';
import { caption, headline, paragraph, text } from '../../src/model/build.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Metadata } from '../../src/model/metadata.ts';
import { textOf, visit } from '../../src/model/visit.ts';
import { imprintOf, titlePageOf } from '../../src/publishing/book/front.ts';
import { graphic } from '../html/article.ts';
import { articleOf } from './article.ts';

interface Furnished {
  readonly lines: readonly string[];
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** Blocks as `type: text` lines; a colophon's paragraphs are joined by ' | '. */
function furnished(
  metadata: Partial<Metadata>,
  children: readonly Block[] = [headline('Harbour opens'), paragraph('It opened.')],
  editions: readonly string[] = [],
): Furnished {
  const findings: Finding[] = [];
  const raw = { ...articleOf('', metadata.language ?? 'en', metadata), children };
  const article = furnish(raw, editions, (finding) => {
    findings.push(finding);
  });
  const lines = article.children.map((block) => {
    const shown = block.type === 'colophon' ? block.children.map((line) => textOf(line)).join(' | ') : textOf(block);
    return `${block.type}: ${shown}`;
  });
  return { lines, article, findings };
}

describe('the head', () => {
  it.each([
    ['en', ['Ann Lee'], 'byline: By Ann Lee'],
    ['en', ['Ann Lee', 'Bo Ek', 'Cy Fox'], 'byline: By Ann Lee, Bo Ek and Cy Fox'],
    ['fr', ['Anne Roy', 'Luc Bel'], 'byline: Par Anne Roy et Luc Bel'],
    ['de', ['Uwe Kern', 'Ida Rau'], 'byline: Von Uwe Kern und Ida Rau'],
    ['ru', ['Анна Белова'], 'byline: Автор: Анна Белова'],
    ['ar', ['هالة السروجي', 'سامي حداد'], 'byline: بقلم: هالة السروجي وسامي حداد'],
    ['ja', ['北川遼', '佐伯千代'], 'byline: 文：北川遼、佐伯千代'],
  ])('names the authors (%s)', (language, byline, wanted) => {
    expect(furnished({ language, byline }).lines[1]).toBe(wanted);
  });

  it('stands in the order of a reader', () => {
    const { lines } = furnished({ byline: ['Ann Lee'], published: '2013-04-29' });
    expect(lines.slice(0, 4)).toEqual([
      'headline: Harbour opens',
      'byline: By Ann Lee',
      'publicationDate: 29 April 2013',
      'paragraph: It opened.',
    ]);
  });

  it.each([
    ['en', '2013-04-29T14:17', '29 April 2013, 2.17 pm'],
    ['en-US', '2013-04-29T14:17', 'April 29, 2013, 2:17 pm'],
    ['en', '2010-10-09T00:05+01:00', '9 October 2010, 12.05 am (UTC+1)'],
    ['en', '2013-04', 'April 2013'],
    ['fr', '2019-03-01T18:45', '1er mars 2019, 18 h 45'],
    ['de', '2019-03-12T08:05', '12. März 2019, 08:05 Uhr'],
    ['es', '2019-03-12', '12 de marzo de 2019'],
    ['ru', '2018-10-17T09:41+03:00', '17 октября 2018, 09:41 (UTC+3)'],
    ['pl', '2018-10-17', '17 października 2018'],
    ['ja', '2022-06-03T18:45', '2022年6月3日 18時45分'],
    ['ar', '2020-01-14T11:30', '14 يناير 2020، 11:30'],
    ['hi', '2020-01-14', '14 जनवरी 2020'],
    ['it', '2020-01-14T11:30', '14 gennaio 2020, 11:30'],
    ['cs', '2020-01-14', '14 January 2020'],
  ])('writes dates out to the precision they have (%s, %s)', (language, published, wanted) => {
    expect(furnished({ language, published }).lines[1]).toBe(`publicationDate: ${wanted}`);
  });

  it('says that its words are English where the article isn’t', () => {
    const { article } = furnished({ language: 'it', byline: ['Ugo Neri', 'Ada Riva'], published: '2020-01-14' });
    const spans: string[] = [];
    visit(article, (node) => {
      if (node.type === 'languageSpan') spans.push(`${node.language}: ${textOf(node)}`);
    });
    expect(spans).toEqual(['en: By ', 'en:  and ', 'en: Published: ']);
  });

  it('labels two dates, and an update that stands alone', () => {
    const both = furnished({ published: '2019-10-21T06:40', updated: '2019-10-21T11:15' });
    expect(both.lines[1]).toBe(
      'publicationDate: Published 21 October 2019, 6.40 am\nUpdated 21 October 2019, 11.15 am',
    );
    const same = furnished({ published: '2019-05-07', updated: '2019-05-07' });
    expect(same.lines[1]).toBe('publicationDate: Updated 7 May 2019');
  });
});

describe('captions', () => {
  const credited = caption('Gate three at dawn.', { type: 'credit', children: [text('Lena Brandt/NW')] });

  it('says that the picture is missing, and labels the credit', () => {
    const { lines, findings } = furnished({}, [credited]);
    expect(lines[0]).toBe('caption: Picture not included: Gate three at dawn. Photo: Lena Brandt/NW');
    expect(findings.map(({ code }) => code)).toEqual(['picture-not-included']);
  });

  it('leaves a credit that names its own art', () => {
    const own = caption('À l’aube.', { type: 'credit', children: [text('© Jules Rey / AFL')] });
    expect(furnished({ language: 'fr' }, [own]).lines[0]).toBe(
      'caption: Image non reproduite : À l’aube. © Jules Rey / AFL',
    );
  });
});

describe('the colophon', () => {
  const editions = ['PDF (A4)', 'EPUB 3'];

  it('has a line for each thing that is known', () => {
    const { lines, article } = furnished(
      {
        publisher: 'The Tarn Courier',
        source: 'https://tarn.example/harbour',
        published: '2013-04-29',
        updated: '2013-05-01',
        rights: '© 2013 The Tarn Courier',
        accessibilityContact: 'access@tarn.example',
      },
      undefined,
      editions,
    );
    expect(lines.at(-1)?.split(' | ')).toEqual([
      'colophon: Publisher: The Tarn Courier',
      'Source: https://tarn.example/harbour',
      'Published: 29 April 2013',
      'Updated: 1 May 2013',
      '© 2013 The Tarn Courier',
      'Editions: PDF (A4), EPUB 3',
      'Report an accessibility problem: access@tarn.example',
    ]);
    expect(urlsOf(article)).toEqual(['https://tarn.example/harbour', 'mailto:access@tarn.example']);
  });

  it('says nothing that isn’t known', () => {
    expect(furnished({}, undefined, editions).lines.at(-1)).toBe('colophon: Editions: PDF (A4), EPUB 3');
    expect(furnished({}).lines.at(-1)).toBe('paragraph: It opened.');
  });
});

describe('addresses in the text', () => {
  it('become links, without the punctuation of the sentence', () => {
    const { article } = furnished({}, [paragraph('See www.tarn.example/a_(b), or write to desk@tarn.example.')]);
    expect(urlsOf(article)).toEqual(['https://www.tarn.example/a_(b)', 'mailto:desk@tarn.example']);
    expect(textOf(article)).toBe('See www.tarn.example/a_(b), or write to desk@tarn.example.');
  });
});

function urlsOf(article: Article): readonly string[] {
  const urls: string[] = [];
  visit(article, (node) => {
    if (node.type === 'link') urls.push(node.url);
  });
  return urls;
}

describe('long descriptions', () => {
  const picture = (decorative: boolean, ...children: Caption[]): Block => ({
    type: 'figure',
    graphic: { ...graphic },
    alternative: decorative ? '' : 'A quay',
    decorative,
    children,
  });
  const described: Block = { type: 'longDescription', children: [paragraph('A long quay.')] };

  it.each([
    ['en', 'Long description', 'Back to the picture'],
    ['fr', 'Description longue', 'Retour à l’image'],
    ['de', 'Ausführliche Beschreibung', 'Zurück zum Bild'],
    ['es', 'Descripción larga', 'Volver a la imagen'],
    ['ru', 'Подробное описание', 'Назад к изображению'],
    ['pl', 'Długi opis', 'Powrót do ilustracji'],
    ['ja', '詳しい説明', '図に戻る'],
    ['ar', 'الوصف المطوّل', 'العودة إلى الصورة'],
    ['hi', 'विस्तृत विवरण', 'चित्र पर वापस जाएँ'],
  ])('are led to and lead back (%s)', (language, to, back) => {
    const { article } = furnished({ language }, [headline('H'), picture(false, caption('The quay.')), described]);
    const [, figure, description] = article.children;
    expect(figure && textOf(figure)).toBe(`The quay.\n${to}`);
    expect(description && textOf(description)).toContain(back);
    const targets: string[] = [];
    visit(article, (node) => node.type === 'crossReference' && targets.push(node.target));
    expect(targets).toEqual(['description:1', 'picture:1']);
  });

  it('need a picture that says something right before them, with a caption or without, inside others too', () => {
    const aside = (...children: Block[]): Block => ({ type: 'aside', children });
    const blocks = [picture(true), described, paragraph('x'), described, aside(picture(false), described)];
    const { article } = furnished({}, [headline('H'), ...blocks]);
    const targets: string[] = [];
    visit(article, (node) => node.type === 'crossReference' && targets.push(node.target));
    expect(targets).toEqual(['description:1', 'picture:1']);
    const last = article.children[5];
    expect(last?.type === 'aside' && last.children[0] && textOf(last.children[0])).toBe('Long description');
  });
});

describe('the series', () => {
  it.each([
    ['en', '3', 'Series: Sea Tales, 3'],
    ['fr', '2.1', 'Collection : Sea Tales, 2.1'],
    ['de', null, 'Reihe: Sea Tales'],
    ['es', '3', 'Colección: Sea Tales, 3'],
    ['ru', '3', 'Серия: Sea Tales, 3'],
    ['pl', '3', 'Seria: Sea Tales, 3'],
    ['ja', '3', 'シリーズ：Sea Tales、3'],
    ['ar', '3', 'السلسلة: Sea Tales، 3'],
    ['hi', '3', 'शृंखला: Sea Tales, 3'],
  ])('opens the colophon with its number, where that is known (%s)', (language, position, line) => {
    const series = { name: 'Sea Tales', position };
    expect(furnished({ language, series, publisher: 'Sarn' }).lines.at(-1)).toMatch(
      new RegExp(`^colophon: ${line} \\| `),
    );
  });

  it('stands on a book’s title page and beside what else is known of the book', () => {
    const { metadata } = articleOf('', 'en', { series: { name: 'Sea Tales', position: '3' } });
    for (const section of [titlePageOf(metadata, 'Boats'), imprintOf(metadata, 'Boats', [])]) {
      const lines = section.article.children.map((block) => textOf(block)).join('\n');
      expect(lines).toContain('Series: Sea Tales, 3');
    }
    const none = titlePageOf({ ...metadata, series: null }, 'Boats');
    expect(none.article.children.map((block) => textOf(block)).join('\n')).not.toContain('Series');
  });
});

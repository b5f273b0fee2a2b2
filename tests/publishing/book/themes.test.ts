import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../../src/fonts/catalogue.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { backMatterOf } from '../../../src/publishing/book/back.ts';
import { contentsOf, imprintOf, partTitleOf, titlePageOf } from '../../../src/publishing/book/front.ts';
import { sectionPages } from '../../../src/publishing/book/pages.ts';
import type { ArticleRecord, BookRecord, Places } from '../../../src/publishing/book/records.ts';
import { commonTheme } from '../../../src/publishing/typeset.ts';
import { usualMaking } from '../../../src/read/book.ts';
import { pagedEditions, themeOf } from '../../../src/theme/catalogue.ts';
import { metadata } from '../../compose/composing.ts';

const title = 'Harbour stories and what they left out of the minutes';
const known = {
  ...metadata,
  byline: ['Ada Lind'],
  publisher: 'The Harbour Press',
  published: '2024-05',
  deck: 'Tides',
};
const record: ArticleRecord = {
  name: 'article:1',
  title: 'Lund ferry wins $40m refit after council vote',
  language: 'en',
  authors: ['Henrik Aasland', 'Wiebke Jansen'],
  subjects: ['ferries', 'harbours', 'municipal administration of the northern coast'],
  speakers: ['Ilse Maar'],
  publisher: 'The Lund Gazette',
  published: '2014-03-12',
  address: 'https://gazette.example/2014/03/12/ferry',
};
const places: Places = {
  pageOf: () => '127',
  ofArticle: () => ({ words: '127–129', target: 'article:1' }),
  ofSpeaker: () => [
    { words: '127', target: 'page:127' },
    { words: '129', target: 'page:129' },
  ],
};

describe('what a book has beside its articles', () => {
  it.each(pagedEditions)('has a title above the headlines on its title page in the edition %s', async (edition) => {
    const theme = themeOf(edition);
    const fonts = await loadFonts();
    for (const format of ['a4', 'a5'] as const) {
      const pages = await sectionPages(
        titlePageOf(known, 'Low water'),
        () => undefined,
        { theme, format, fonts },
        {
          first: 1,
          left: title,
        },
      );
      const frames = pages.flatMap((page) => page.frames).filter((frame) => frame.type === 'text');
      const sizes = frames.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ size }) => size)));
      const { measure, hang, headlines } = theme.formats[format];
      expect(Math.max(...sizes)).toBeCloseTo((measure + hang) * 0.09, -0.5);
      expect(Math.max(...sizes)).toBeGreaterThan(headlines[0]?.size ?? 0);
    }
  });

  it('is set in one family, the other one where any of it needs that and it shows all of it', async () => {
    const theme = themeOf('large-print');
    const fonts = await loadFonts();
    const familyOf = (...titles: readonly string[]) => {
      const articles = titles.map((one) => titlePageOf({ ...known, deck: null }, one).article);
      return commonTheme(articles, theme, fonts).family;
    };
    expect(familyOf('Low water', 'Ebb')).toBe('Atkinson Hyperlegible Next');
    expect(familyOf('Low water', 'Метро')).toBe('Literata');
    expect(familyOf('Low water', '百年')).toBe('Atkinson Hyperlegible Next');
  });

  it.each(pagedEditions)('fits its pages in the edition %s', async (edition) => {
    const theme = themeOf(edition);
    const fonts = await loadFonts();
    const back = backMatterOf(known, [record], places, usualMaking);
    const part: BookRecord = { type: 'part', name: 'part:1', title: 'At sea', articles: [record] };
    const sections = [
      titlePageOf(known, title),
      imprintOf(known, title, ['PDF (A4)', 'EPUB 3']),
      contentsOf(known, [part], back, places),
      partTitleOf(known, { number: 1, title: 'At sea' }),
      ...back,
    ];
    for (const section of sections) {
      const findings: Finding[] = [];
      const report = (finding: Finding) => void findings.push(finding);
      const setting = { theme, format: 'a5', fonts } as const;
      const pages = await sectionPages(section, report, setting, { first: 1, left: title });
      expect(findings).toEqual([]);
      expect(pages).toHaveLength(1);
      const { height } = theme.formats.a5;
      const low = pages.flatMap(({ frames }) =>
        frames.flatMap((frame) => ('lines' in frame ? frame.lines.map(({ baseline }) => baseline) : [])),
      );
      expect(Math.max(...low)).toBeLessThan(height);
    }
  });
});

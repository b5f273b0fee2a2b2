import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/accessibility/claims.ts';
import { type FactsOptions, factsOf } from '../../src/accessibility/facts.ts';
import type { Article } from '../../src/model/article.ts';
import type { Figure } from '../../src/model/block.ts';
import { caption, headline, paragraph } from '../../src/model/build.ts';
import { articleOf, graphic, inLanguage } from '../html/article.ts';
import { everyStructure, square } from '../support/structures.ts';

const figure: Figure = { type: 'figure', graphic, alternative: 'A raised bridge', decorative: false, children: [] };
const text = [headline('A bridge'), paragraph('Text.')];

function facts(article: Article, options: Partial<FactsOptions> = {}) {
  const format = options.format ?? 'epub';
  const claims = claimsOf(article, { format, attachSource: false });
  return factsOf(article, { format, claims, pageBreaks: false, pageSize: null, ...options });
}

describe('access modes', () => {
  it('are textual where no picture says anything', () => {
    const decorated = articleOf([...text, { ...figure, decorative: true, alternative: null }]);
    expect(facts(decorated)).toMatchObject({ accessModes: ['textual'], accessModesSufficient: ['textual'] });
    expect(facts(decorated).accessibilityFeatures).not.toContain('alternativeText');
  });

  it('are visual too with a picture, and text is enough where it is described', () => {
    const described = facts(articleOf([...text, figure]));
    expect(described).toMatchObject({
      accessModes: ['textual', 'visual'],
      accessModesSufficient: ['textual,visual', 'textual'],
    });
    expect(described.accessibilityFeatures).toContain('alternativeText');
  });

  it('don’t let text suffice where one picture of two isn’t described', () => {
    const half = facts(articleOf([...text, figure, { ...figure, graphic: { ...graphic }, alternative: null }]));
    expect(half.accessModesSufficient).toEqual(['textual,visual']);
    expect(half.accessibilityFeatures).not.toContain('alternativeText');
    expect(half.accessibilitySummary).toContain('Not every picture is described.');
  });

  it('don’t count blanks as a description', () => {
    expect(facts(articleOf([{ ...figure, alternative: ' ' }])).accessModesSufficient).toEqual(['textual,visual']);
  });
});

describe('features', () => {
  it('of an e-book', () => {
    expect(facts(articleOf(text)).accessibilityFeatures).toEqual([
      'displayTransformability',
      'readingOrder',
      'structuralNavigation',
      'tableOfContents',
      'unlocked',
    ]);
  });

  it('name page markers only where there are some', () => {
    const marked = facts(articleOf(text), { pageBreaks: true, pageSize: 'A4' }).accessibilityFeatures;
    expect(marked).toContain('pageBreakMarkers');
    expect(marked).toContain('pageNavigation');
  });

  it('of a PDF are those of its tags', () => {
    expect(facts(articleOf(text), { format: 'pdf' }).accessibilityFeatures).toEqual([
      'readingOrder',
      'structuralNavigation',
      'taggedPDF',
      'unlocked',
    ]);
  });

  it('name formulas in the form that a file has them in, and that they are described', () => {
    const formula = articleOf([...text, paragraph('Let ', square(), ' be.')]);
    expect(facts(formula).accessibilityFeatures).toEqual(expect.arrayContaining(['MathML', 'describedMath']));
    const ofPdf = facts(formula, { format: 'pdf' }).accessibilityFeatures;
    expect(ofPdf).toContain('describedMath');
    expect(ofPdf).not.toContain('MathML');
    expect(facts(articleOf(text)).accessibilityFeatures.join()).not.toMatch(/Math/);
  });

  it('of a PDF are the same by either part of PDF/UA', () => {
    const claims = { pdfUa: 2, pdfA: '4f', wtpdf: true, findings: [] } as const;
    const first = facts(articleOf(text), { format: 'pdf' });
    expect(facts(articleOf(text), { format: 'pdf', claims })).toEqual(first);
  });

  it('of a PDF that had to give up its claims are next to none', () => {
    const undescribed = articleOf([...text, { ...figure, alternative: null }]);
    expect(facts(undescribed, { format: 'pdf' }).accessibilityFeatures).toEqual(['unlocked']);
  });

  it('have no headings to move by where there are none', () => {
    expect(facts(articleOf([paragraph('Text.')])).accessibilityFeatures).not.toContain('structuralNavigation');
  });
});

it('hazards are none: stills neither flash nor move nor sound', () => {
  expect(facts(articleOf([figure])).accessibilityHazards).toEqual(['none']);
});

describe('the summary', () => {
  it('says only what the other facts don’t', () => {
    expect(facts(articleOf(text)).accessibilitySummary).toBe(
      'Made by a program from the text of the article; not evaluated by a person.',
    );
    const more = articleOf([...text, caption('The quay.')]);
    expect(facts(more, { pageBreaks: true, pageSize: 'A5' }).accessibilitySummary).toBe(
      'Made by a program from the text of the article; not evaluated by a person. ' +
        'Pictures of the original are missing; their captions say so. The page numbers are those of the A5 PDF.',
    );
  });

  it('doesn’t speak of pages that aren’t marked', () => {
    expect(facts(articleOf(text), { format: 'pdf', pageSize: 'A4' }).accessibilitySummary).not.toContain('A4');
  });

  it('is in the language of the article where it is known', () => {
    const of = (language: string) => facts(articleOf(text, { language })).accessibilitySummary;
    const summaries = ['en', 'fr-CA', 'de', 'es', 'ru', 'pl', 'ja', 'ar', 'hi'].map(of);
    expect(new Set(summaries).size).toBe(9);
    expect(summaries[1]).toContain('programme');
    expect(of('it')).toBe(summaries[0]);
  });
});

it('languages begin with the article’s own, each once', () => {
  const mixed = articleOf([paragraph(inLanguage('fr', 'rien'), inLanguage('he', 'שלום'), inLanguage('fr', 'du tout'))]);
  expect(facts(mixed).languages).toEqual(['en', 'fr', 'he']);
});

it('a table’s caption is no sign of a missing picture; a long description and a part’s language count', () => {
  const described = facts(articleOf(everyStructure(graphic)));
  expect(described.accessibilitySummary).not.toContain('missing');
  expect(described.accessibilityFeatures).toContain('longDescription');
  expect(described.languages).toEqual(['en', 'fr']);
});

import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/accessibility/claims.ts';
import type { Figure } from '../../src/model/block.ts';
import { headline } from '../../src/model/build.ts';
import type { PdfStandard } from '../../src/model/edition.ts';
import { sourceLeaf } from '../../src/model/text.ts';
import { articleOf, graphic } from '../html/article.ts';

const figure: Figure = { type: 'figure', graphic, alternative: 'A raised bridge', decorative: false, children: [] };
const claims = (figures: readonly Figure[], attachSource = false, pdfStandard?: PdfStandard) =>
  claimsOf(articleOf([headline('A'), ...figures]), {
    format: 'pdf',
    attachSource,
    ...(pdfStandard ? { pdfStandard } : {}),
  });

describe('claimsOf', () => {
  it('claims PDF/UA and PDF/A, part 3 where the source is attached', () => {
    expect(claims([figure])).toEqual({ pdfUa: 1, pdfA: '2a', wtpdf: false, findings: [] });
    expect(claims([figure], true)).toEqual({ pdfUa: 1, pdfA: '3a', wtpdf: false, findings: [] });
  });

  it('claims the second part of PDF/UA, PDF/A-4f and Well-Tagged PDF where that was asked for', () => {
    const second = { pdfUa: 2, pdfA: '4f', wtpdf: true, findings: [] };
    expect(claims([figure], false, 'ua-2+a-4f')).toEqual(second);
    expect(claims([figure], true, 'ua-2+a-4f')).toEqual(second);
    const withdrawn = claims([{ ...figure, alternative: null }], false, 'ua-2+a-4f');
    expect(withdrawn).toMatchObject({ pdfUa: null, pdfA: null, wtpdf: false });
    expect(withdrawn.findings.map(({ code }) => code)).toEqual(['missing-alternative']);
  });

  it('withdraws them for a picture that nobody described, and says so', () => {
    const withdrawn = claims([figure, { ...figure, alternative: null }], true);
    expect(withdrawn).toMatchObject({ pdfUa: null, pdfA: null, wtpdf: false });
    expect(withdrawn.findings).toHaveLength(1);
    expect(withdrawn.findings[0]).toMatchObject({ code: 'missing-alternative', severity: 'warning', line: null });
    expect(withdrawn.findings[0]?.message).toContain('bridge.png');
  });

  it('keeps them for a picture that a person called decorative', () => {
    expect(claims([{ ...figure, alternative: null, decorative: true }]).pdfUa).toBe(1);
  });

  it('finds the place of the picture’s caption', () => {
    const leaf = sourceLeaf('The quay.', { source: 0, from: 4, to: 13 });
    const undescribed: Figure = { ...figure, alternative: null, children: [{ type: 'caption', children: [leaf] }] };
    const article = { ...articleOf([undescribed]), sources: [{ name: 'quay.txt', text: 'A\n\n The quay.' }] };
    expect(claimsOf(article, { format: 'pdf', attachSource: false }).findings[0]).toMatchObject({
      file: 'quay.txt',
      line: 3,
      column: 2,
    });
  });

  it('claims nothing for an e-book, but still says which picture isn’t described', () => {
    const article = articleOf([{ ...figure, alternative: null }]);
    const { pdfUa, pdfA, wtpdf, findings } = claimsOf(article, { format: 'epub', attachSource: false });
    expect([pdfUa, pdfA, wtpdf]).toEqual([null, null, false]);
    expect(findings.map(({ code }) => code)).toEqual(['missing-alternative']);
  });
});

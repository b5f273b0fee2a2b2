import { describe, expect, it } from 'vitest';
import { brailleFacts } from '../../src/accessibility/braille-facts.ts';
import type { Figure } from '../../src/model/block.ts';
import { headline, paragraph } from '../../src/model/build.ts';
import { articleOf, graphic } from '../html/article.ts';

const figure: Figure = { type: 'figure', graphic, alternative: 'A raised bridge', decorative: false, children: [] };
const text = [headline('A bridge'), paragraph('Text.')];

describe('the facts of a braille edition', () => {
  it('say that it is read by touch', () => {
    expect(brailleFacts(articleOf(text), { pageBreaks: false, pageSize: 'A4' })).toMatchObject({
      accessModes: ['tactile'],
      accessModesSufficient: ['tactile'],
      accessibilityFeatures: ['braille', 'readingOrder', 'unlocked'],
    });
  });

  it('name the pages of print where they are told', () => {
    const { accessibilityFeatures, accessibilitySummary } = brailleFacts(articleOf(text), {
      pageBreaks: true,
      pageSize: 'A4',
    });
    expect(accessibilityFeatures).toContain('pageBreakMarkers');
    expect(accessibilitySummary).toContain('A4');
  });

  it('count alternatives only where every picture has one', () => {
    const options = { pageBreaks: false, pageSize: null };
    expect(brailleFacts(articleOf([...text, figure]), options).accessibilityFeatures).toContain('alternativeText');
    const half = brailleFacts(articleOf([figure, { ...figure, graphic: { ...graphic }, alternative: null }]), options);
    expect(half.accessibilityFeatures).not.toContain('alternativeText');
    expect(half.accessibilitySummary).toContain('Not every picture is described.');
  });
});

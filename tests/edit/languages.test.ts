import { describe, expect, it } from 'vitest';
import { markLanguages } from '../../src/edit/languages.ts';
import { textOf, visit } from '../../src/model/visit.ts';
import { articleOf } from './article.ts';

function spans(text: string, language: string): readonly string[] {
  const found: string[] = [];
  const article = markLanguages(articleOf(text, language));
  visit(article, (node) => {
    if (node.type === 'languageSpan') found.push(`${node.language}: ${textOf(node)}`);
  });
  expect(textOf(article)).toBe(text);
  return found;
}

describe('languages of parts', () => {
  it.each([
    ['en', 'The word гласность means openness.', ['ru: гласность']],
    ['en', 'They say 麦の音 and 北京, Αθήνα and سلام.', ['ja: 麦の音', 'zh: 北京', 'el: Αθήνα', 'ar: سلام']],
    ['en', 'Zoë Šimek said garçon at the Café Łódź.', []],
    ['en', 'An angle α of 3 Ω, μ and π.', []],
    ['ru', 'Компания Altos Metals и XXI век.', ['en: Altos Metals']],
    ['ja', '店の名はBakery Roseだ。', ['en: Bakery Rose']],
    ['hi', 'यह शब्द openness है।', ['en: openness']],
    ['ru', 'Адрес: https://example.org/page', []],
  ])('%s: %s', (language, text, wanted) => {
    expect(spans(text, language)).toEqual(wanted);
  });
});

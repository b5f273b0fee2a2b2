import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { readableText } from '../../src/html/characters.ts';
import { inlineElements } from '../../src/html/inline.ts';
import { addressOf } from '../../src/model/address.ts';
import { emphasis, inlines, link, quotationPart } from '../../src/model/build.ts';
import type { Inline } from '../../src/model/inline.ts';
import { square } from '../support/structures.ts';
import { articleOf, contextOf, inLanguage, wrapped } from './article.ts';

const html = (children: (Inline | string)[], known = {}, quotations = {}) =>
  toHtml(inlineElements(inlines(children), contextOf(articleOf([], known, quotations))));

describe('inlineElements', () => {
  it('marks emphasis, datelines and lines', () => {
    expect(
      html([
        wrapped('dateline', 'OSLO'),
        ' – ',
        emphasis('now'),
        wrapped('strong', 'here'),
        { type: 'lineBreak' },
        'x',
      ]),
    ).toBe('<span class="dateline">OSLO</span> – <em>now</em><strong>here</strong><br>x');
  });

  it('says of each quotation what kind it is, and keeps its marks as text', () => {
    const nested = [quotationPart('a', '“He said ', quotationPart('b', '‘no’'), '”')];
    expect(html(nested, {}, { a: 'direct', b: 'nested' })).toBe(
      '<span class="quotation direct">“He said <span class="quotation nested">‘no’</span>”</span>',
    );
  });

  it('shows formulas as MathML, and says what they are read as', () => {
    const maths = { ...square(), children: inlines(['x "<"']) };
    const math = '<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x &#x22;<&#x22;"';
    expect(html(['Let ', maths])).toBe(`Let ${math}><msup><mi>x</mi><mn>2</mn></msup></math>`);
    expect(html([{ ...maths, display: true }])).toContain(`${math} display="block">`);
  });

  it('says in which language words are, and which way they run where that changes', () => {
    expect(html([inLanguage('fr', 'rien'), ' ', inLanguage('he', 'שלום')])).toBe(
      '<span lang="fr" xml:lang="fr">rien</span> <span lang="he" xml:lang="he" dir="rtl">שלום</span>',
    );
    const arabic = { language: 'ar', direction: 'rtl' };
    expect(html([inLanguage('en', 'NATO')], arabic)).toBe('<span lang="en" xml:lang="en" dir="ltr">NATO</span>');
    expect(html([inLanguage('fa', 'ناتو')], arabic)).toBe('<span lang="fa" xml:lang="fa">ناتو</span>');
  });

  it('links addresses that can be followed, and leaves the words of others', () => {
    expect(html([link('https://example.org/a?b=1', 'A')])).toBe('<a href="https://example.org/a?b=1">A</a>');
    expect(html([link('javascript:alert(1)', 'B')])).toBe('B');
    expect(html([link('/c', 'C')])).toBe('C');
    expect(html([link('/c', 'C')], { source: 'https://example.org/x/y' })).toBe(
      '<a href="https://example.org/c">C</a>',
    );
  });
});

describe('addressOf', () => {
  it('is a sound address or none, whatever it gets', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `https://${rest}`),
        ),
        (url) => {
          const address = addressOf(url, 'https://example.org/');
          expect(address === null || /^(?:https?|mailto|tel):[\x21-\x7e]*$/.test(address)).toBe(true);
        },
      ),
    );
  });
});

describe('readableText', () => {
  it('has what reading systems bear', () => {
    expect(readableText('« rien »\u202F! co\u00ADop\u200Ber\u2060ate\u0000 \uD800')).toBe(
      '« rien »\u00A0! cooperate \uFFFD',
    );
  });

  it('keeps joiners, marks of direction and every letter', () => {
    const text = 'क्‍ष می‌خواهم \u200Fx\u2067y\u2069 Ünïcødé 👩‍👩‍👧';
    expect(readableText(text)).toBe(text);
  });
});

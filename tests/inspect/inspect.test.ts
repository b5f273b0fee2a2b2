import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/inspect/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Block } from '../../src/model/block.ts';
import { caption, deck, heading, headline, kicker, paragraph, quotationPart, text } from '../../src/model/build.ts';
import type { Quotation } from '../../src/model/quotation.ts';
import { articleOf, edited } from '../edit/article.ts';

const quotation: Quotation = {
  id: 'q1',
  kind: 'direct',
  speaker: 'Ann Lee',
  mention: 'she',
  mentionSpan: null,
  verb: 'said',
  verbSpan: null,
  confidence: 'medium',
  parent: null,
  repair: 'none',
};

function article(children: readonly Block[], quotations: readonly Quotation[] = []): Article {
  return { ...articleOf(''), children, quotations: new Map(quotations.map((one) => [one.id, one])) };
}

describe('the projection', () => {
  it('has the head as fields, with null where nothing is known', () => {
    const { blocks, ...fields } = inspect(article([kicker('Sea'), headline('Harbour opens'), deck('At last')]), []);
    expect(blocks).toEqual([]);
    expect(fields).toEqual({
      headline: 'Harbour opens',
      kicker: 'Sea',
      deck: 'At last',
      byline: [],
      published: null,
      updated: null,
      dateline: null,
      language: 'en',
      direction: 'ltr',
      quotations: [],
      setAside: [],
      findings: [],
    });
  });

  it('has the other blocks in order, each with its own fields', () => {
    const photo = caption({ type: 'label', children: [text('Picture not included: ')] }, 'Gate three at dawn. ', {
      type: 'credit',
      children: [{ type: 'label', children: [text('Photo: ')] }, text('L. Brandt')],
    });
    const graphic = { name: 'a.png', mediaType: 'image/png', data: new Uint8Array(), width: 1, height: 1 } as const;
    const children: readonly Block[] = [
      photo,
      { type: 'figure', graphic, alternative: 'A gate', decorative: false, children: [caption('The gate')] },
      heading(2, 'Gates'),
      {
        type: 'list',
        ordered: true,
        start: 1,
        children: [{ type: 'listItem', marker: '1.', children: [paragraph('One')] }],
      },
      { type: 'blockQuotation', children: [paragraph('A'), paragraph('B')] },
      { type: 'pullQuotation', repeatsBody: true, children: [paragraph('“A”')] },
      { type: 'note', kind: 'author', children: [paragraph('Ann Lee writes.')] },
      { type: 'thematicBreak' },
      { type: 'colophon', children: [paragraph('Editions: EPUB 3')] },
    ];
    expect(inspect(article(children), []).blocks).toEqual([
      { type: 'caption', text: 'Gate three at dawn.', credit: 'L. Brandt', label: 'Picture not included:' },
      { type: 'figure', alt: 'A gate', caption: 'The gate', credit: null },
      { type: 'heading', level: 2, text: 'Gates' },
      { type: 'list', ordered: true, items: ['One'] },
      { type: 'blockQuotation', text: 'A\nB' },
      { type: 'pullQuotation', text: '“A”' },
      { type: 'note', kind: 'author', text: 'Ann Lee writes.' },
      { type: 'thematicBreak' },
      { type: 'colophon', text: 'Editions: EPUB 3' },
    ]);
  });

  it('joins the parts of a quotation, without its outer marks', () => {
    const children = [
      paragraph(quotationPart('q1', '“Quiet,”'), ' she said, ', quotationPart('q1', '“is ‘loud’.”')),
      paragraph(quotationPart('q1', '“', quotationPart('q2', '‘Loud’'), ' it is.')),
    ];
    const inner: Quotation = { ...quotation, id: 'q2', kind: 'nested', parent: 'q1', speaker: null, confidence: null };
    const { quotations } = inspect(article(children, [quotation, inner]), []);
    expect(quotations.map((one) => one.text)).toEqual(['Quiet, is ‘loud’. ‘Loud’ it is.', 'Loud']);
    expect(quotations[0]).toEqual({
      text: 'Quiet, is ‘loud’. ‘Loud’ it is.',
      kind: 'direct',
      speaker: 'Ann Lee',
      mention: 'she',
      verb: 'said',
      confidence: 'medium',
    });
  });

  it('lists no quotation of the headline', () => {
    const children = [headline(quotationPart('q1', '‘Quiet’'), ' spreads')];
    expect(inspect(article(children, [{ ...quotation, kind: 'headline' }]), []).quotations).toEqual([]);
  });

  it('shows what was set aside with its line, and findings without the file', () => {
    const source = 'Share\nA line\nTweet';
    const aside = { text: 'Tweet', reason: 'furniture', span: { source: 0, from: 13, to: 18 } };
    const finding = {
      code: 'a',
      severity: 'note',
      message: 'A.',
      hint: null,
      file: 'x.txt',
      line: 3,
      column: 1,
    } as const;
    const shown = inspect({ ...articleOf(source), setAside: [aside] }, [finding]);
    expect(shown.setAside).toEqual([{ text: 'Tweet', line: 3, reason: 'furniture' }]);
    expect(shown.findings).toEqual([{ code: 'a', severity: 'note', message: 'A.', hint: null, line: 3, column: 1 }]);
  });

  it('has every word of an edited article', () => {
    const source = '«Да, — сказал он. — И нет».\n— Тихо, — сказала она.\nПанин назвал это «шагом назад».';
    const shown = JSON.stringify(inspect(edited(articleOf(source, 'ru')).article, []));
    for (const word of source.match(/\p{L}+/gu) ?? []) expect(shown).toContain(word);
  });
});

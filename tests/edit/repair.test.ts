import { describe, expect, it } from 'vitest';
import { quotationTexts } from '../../src/inspect/quotation-texts.ts';
import { originalOf } from '../../src/model/text.ts';
import { leavesOf, textOf } from '../../src/model/visit.ts';
import { articleOf, edited } from './article.ts';

/** The paragraphs as they are printed, and each quotation as `repair: words (speaker, confidence)`. */
function mended(text: string, language = 'en') {
  const { article, findings } = edited(articleOf(text, language));
  for (const leaf of leavesOf(article)) expect(originalOf(leaf)).toBe(text.slice(leaf.span.from, leaf.span.to));
  const quotations = [...quotationTexts(article)].map(([id, words]) => {
    const known = article.quotations.get(id);
    return `${known?.repair}: ${words} (${known?.speaker}, ${known?.confidence})`;
  });
  const unbalanced = findings.filter(({ code }) => code === 'unbalanced-quotation');
  return {
    lines: article.children.map((block) => textOf(block)),
    quotations,
    places: unbalanced.map(({ line, column }) => [line, column]),
    messages: unbalanced.map(({ message }) => message),
  };
}

describe('a closing mark without its partner', () => {
  it('gets it at the paragraph’s beginning where three signs agree', () => {
    const { lines, quotations, places } = mended(
      'Nora Pike said the tolls “are rising”.\nOur trade has grown, though I think it could grow more. We value that,” Pike said.\n“We go on,” she said.',
    );
    expect(lines[1]).toBe('“Our trade has grown, though I think it could grow more. We value that,” Pike said.');
    expect(quotations[1]).toBe(
      'opening-inserted: Our trade has grown, though I think it could grow more. We value that, (Nora Pike, high)',
    );
    expect(places).toEqual([[2, 71]]);
  });

  it('gets it after an attribution that begins the paragraph', () => {
    const { lines } = mended('“We waited,” said Nora Pike.\nPike added, I am the last of us to leave this town.”');
    expect(lines[1]).toBe('Pike added, “I am the last of us to leave this town.”');
  });

  it('is only noted where the beginning is a guess', () => {
    const text =
      'Growers had hoped for a record year. It was going to be our best since 2003,” said chairman Lars Imhof.';
    const { lines, quotations, messages } = mended(text);
    expect(lines).toEqual([text]);
    expect(quotations).toEqual(['annotated-only: It was going to be our best since 2003, (Lars Imhof, low)']);
    expect(messages[0]).toContain('It was going to be our best since 2003,');
  });

  it('is left alone where nothing shows what was said', () => {
    const { lines, quotations, messages } = mended('The committee met on Monday” and rose at noon.');
    expect(lines).toEqual(['The committee met on Monday” and rose at noon.']);
    expect(quotations).toEqual([]);
    expect(messages).toHaveLength(1);
  });
});

describe('an opening mark without its partner', () => {
  it('gets it before the attribution', () => {
    const { lines, quotations } = mended(
      '“We lit every burner we own, said Hannah Voss, who farms near Tull. It bought us an hour.',
    );
    expect(lines[0]).toBe('“We lit every burner we own,” said Hannah Voss, who farms near Tull. It bought us an hour.');
    expect(quotations).toEqual(['closing-inserted: We lit every burner we own, (Hannah Voss, medium)']);
  });

  it('gets it at the paragraph’s end where the attribution stood before', () => {
    const { lines } = mended('Hannah Voss said: “We lit every burner we own.');
    expect(lines[0]).toBe('Hannah Voss said: “We lit every burner we own.”');
  });

  it('that stands there twice is taken out once', () => {
    const { lines, places } = mended('““There is no fund for this”, a ministry official said.');
    expect(lines[0]).toBe('“There is no fund for this”, a ministry official said.');
    expect(places).toEqual([[1, 1]]);
  });

  it('inside another quotation is noted up to its sentence’s end', () => {
    const { lines, quotations } = mended(
      '“My father used to say, ‘a frost is a letter. I thought he joked,” Ann Voss said.',
    );
    expect(lines[0]).toBe('“My father used to say, ‘a frost is a letter. I thought he joked,” Ann Voss said.');
    expect(quotations[1]).toBe('annotated-only: a frost is a letter. (My father, low)');
  });

  it('may run over paragraphs, each of which opens it again', () => {
    const { quotations, messages } = mended(
      '“I came for a winter.\n“I stayed for ten.\n“That is all,” said Edda Sorrel.',
    );
    expect(quotations).toEqual(['none: I came for a winter. I stayed for ten. That is all, (Edda Sorrel, medium)']);
    expect(messages).toEqual([]);
  });

  it('never runs into a paragraph that doesn’t open it again', () => {
    const { quotations } = mended('“I came for a winter.\nThe light went out.\n“That is all,” said Edda Sorrel.');
    expect(quotations.at(-1)).toBe('none: That is all, (Edda Sorrel, high)');
    expect(quotations.join()).not.toContain('The light');
  });
});

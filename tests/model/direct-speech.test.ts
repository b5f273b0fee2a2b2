import { describe, expect, it } from 'vitest';
import { paragraph, quotationPart } from '../../src/model/build.ts';
import { isDirectSpeech } from '../../src/model/direct-speech.ts';
import type { Inline } from '../../src/model/inline.ts';
import type { Quotation, QuotationKind } from '../../src/model/quotation.ts';

function record(id: string, kind: QuotationKind, speaker: string | null = null): readonly [string, Quotation] {
  const unknown = { mention: null, mentionSpan: null, verb: null, verbSpan: null, confidence: null, parent: null };
  return [id, { id, kind, speaker, ...unknown, repair: 'none' }];
}

const quotations = new Map([
  record('direct', 'direct', 'Ada Moss'),
  record('other', 'direct', 'Ben Tide'),
  record('multi', 'multi'),
  record('dialogue', 'dialogue'),
  record('nested', 'nested'),
  record('fragment', 'fragment'),
]);
const isSpeech = (...children: (Inline | string)[]) => isDirectSpeech(paragraph(...children), quotations);

describe('isDirectSpeech', () => {
  it('holds where two thirds of the words are speech', () => {
    expect(isSpeech(quotationPart('direct', '“One two three four,”'), ' she said.')).toBe(true);
    expect(isSpeech(quotationPart('direct', '“One two three,”'), ' said she there.')).toBe(false);
    expect(isSpeech(quotationPart('multi', '“One two three four.'))).toBe(true);
    expect(isSpeech(quotationPart('dialogue', '— One two three four'), ' — said she.')).toBe(true);
  });

  it('doesn’t hold for quoted words in a sentence, or none', () => {
    expect(isSpeech(quotationPart('fragment', '“one two three four”'))).toBe(false);
    expect(isSpeech('One two three.')).toBe(false);
    expect(isSpeech()).toBe(false);
  });

  it('counts words joined by apostrophes, hyphens and points as one, and figures and marks with their letters', () => {
    const four = '“Don’t go e\u0301-mail 12 km.”';
    expect(isSpeech(quotationPart('direct', four), ' 3rd-rate, ')).toBe(true);
    expect(isSpeech(quotationPart('direct', four), ' 3rd-rate, ’til')).toBe(true);
    expect(isSpeech(quotationPart('direct', four), ' 3rd-rate, ’til, 4')).toBe(false);
    expect(isSpeech(quotationPart('direct', four), ' 3rd-rate, ’til.now')).toBe(true);
    expect(isSpeech(quotationPart('direct', four), ' 3rd-rate, ’til.4')).toBe(false);
  });

  it('counts what is nested in speech as speech', () => {
    expect(
      isSpeech(quotationPart('direct', '“One ', quotationPart('nested', '‘two three four’'), '”'), ' she said.'),
    ).toBe(true);
  });

  it('counts both parts of an interrupted quotation, but no two speakers', () => {
    const parts = (second: string) => [
      quotationPart('direct', '“One two,”'),
      ' she said, ',
      quotationPart(second, '“three four five.”'),
    ];
    expect(isSpeech(...parts('direct'))).toBe(true);
    expect(isSpeech(...parts('other'))).toBe(false);
  });

  it('counts the letters of scripts without spaces', () => {
    expect(isSpeech(quotationPart('direct', '「この日を九年も待っていた」'), 'と語った。')).toBe(true);
    expect(isSpeech('市長は会見で次のように語った。', quotationPart('direct', '「九年も待った」'))).toBe(false);
  });

  it('counts a word with its apostrophe and its hyphen once', () => {
    expect(isSpeech(quotationPart('direct', '“Don’t well-kept”'), ' she.')).toBe(true);
    expect(isSpeech(quotationPart('direct', '“Don’t”'), ' she.')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { setSpacing } from '../../src/edit/spacing.ts';
import { originalOf } from '../../src/model/text.ts';
import { leavesOf, textOf } from '../../src/model/visit.ts';
import { articleOf } from './article.ts';

/** The text with the spaces that don't break made visible: ~ for U+00A0, ` for U+202F. */
function spaced(text: string, language: string): string {
  const article = setSpacing(articleOf(text, language));
  return article.children
    .map((block) => textOf(block))
    .join('\n')
    .replaceAll('\u00a0', '~')
    .replaceAll('\u202f', '`');
}

describe('spacing of the language', () => {
  it.each([
    ['fr', '« Quoi ? » dit-il : non ; oui !', '«`Quoi`?`» dit-il~: non`; oui`!'],
    ['fr', '«Quoi?» dit-il: non', '«`Quoi`?`» dit-il~: non'],
    ['fr', 'à 18:45, voir https://example.fr/?a=b;c', 'à~18:45, voir https://example.fr/?a=b;c'],
    ['fr', 'M. Roux a payé 40 % de 12 euros le 12 mars.', 'M.~Roux a payé 40~% de 12~euros le 12~mars.'],
    [
      'en',
      'Mr Ash and J. R. Lee paid 40 million on 29 April, p. 4.',
      'Mr~Ash and J.~R.~Lee paid 40~million on 29~April, p.~4.',
    ],
    [
      'en',
      'On April 29, 2013, at 2 pm; in 2013 Abe came. Is it? Yes!',
      'On April~29, 2013, at 2~pm; in 2013 Abe came. Is it? Yes!',
    ],
    [
      'ru',
      'Он был в Москве и с г-ном 17 октября, 30 тыс. человек',
      'Он был в~Москве и~с~г-ном 17~октября, 30~тыс. человек',
    ],
    ['pl', 'Był w domu i z psem, 5 zł', 'Był w~domu i~z~psem, 5~zł'],
    ['de', 'Dr. Vogel zahlte 3 Mio. Euro am 5. Mai', 'Dr.~Vogel zahlte 3~Mio. Euro am 5.~Mai'],
    ['ru', '— Тихо как, — сказала она', '—~Тихо как, — сказала она'],
    ['pl', '– Nie wiem – mówi Jan', '–~Nie wiem – mówi Jan'],
    ['es', '—No sé —dijo Juan', '—No sé —dijo Juan'],
    ['ja', '百年 20 km', '百年 20~km'],
  ])('%s: %s', (language, text, wanted) => {
    expect(spaced(text, language)).toBe(wanted);
  });

  it('keeps every change reversible', () => {
    const text = '«Quoi?» dit-il: M. Roux, 40 %';
    const [leaf] = leavesOf(setSpacing(articleOf(text, 'fr')));
    expect(leaf && originalOf(leaf)).toBe(text);
  });
});

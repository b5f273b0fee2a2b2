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
    [
      'en',
      'At 9.40 am and 9.40 a.m. Dr Smith ran 10 km (see § 5, No. 7, ch. 3).',
      'At 9.40~am and 9.40~a.m. Dr~Smith ran 10~km (see §~5, No.~7, ch.~3).',
    ],
    ['fr', 'Mgr Roux, § 5, t. 2, 52 av. J.-C., 12 ans', 'Mgr~Roux, §~5, t.~2, 52~av.~J.-C., 12~ans'],
    ['de', 'z. B. § 5, d. h. Kap. 3, 44 v. Chr.', 'z.~B. §~5, d.~h. Kap.~3, 44~v.~Chr.'],
    ['es', 'a las 9.40 a. m. en EE. UU., § 5', 'a~las 9.40~a.~m. en EE.~UU., §~5'],
    ['ru', 'пл. Труда, гл. 3, § 5, 9.40 утра', 'пл.~Труда, гл.~3, §~5, 9.40~утра'],
    ['pl', 'godz. 9.40, rozdz. 3, § 5, 44 p.n.e.', 'godz.~9.40, rozdz.~3, §~5, 44~p.n.e.'],
    ['ar', 'صفحة 5 رقم 7', 'صفحة~5 رقم~7'],
    ['hi', 'पृ. 5 पर 10 किमी', 'पृ.~5 पर 10~किमी'],
    ['ja', 'Vol. 2、10 km', 'Vol.~2、10~km'],
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

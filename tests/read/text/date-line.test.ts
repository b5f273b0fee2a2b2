import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../../src/read/text/dates/date-line.ts';

function read(language: string, text: string): string | null {
  const order = language === 'en' ? 'unknown' : language === 'en-US' ? 'month-first' : 'day-first';
  const line = readDateLine(text, language, order);
  return line && [line.published, line.updated, line.ambiguous?.other].map((part) => part ?? '-').join(' ');
}

describe('date lines', () => {
  it.each([
    ['en', 'April 29, 2013, 2:17 pm', '2013-04-29T14:17 - -'],
    [
      'en',
      'Published 21 October 2019 06:40 BST | Updated 21 October 2019 11:15 BST',
      '2019-10-21T06:40+01:00 2019-10-21T11:15+01:00 -',
    ],
    ['en', 'Updated: 18:22, Tue, May 7, 2019', '- 2019-05-07T18:22 -'],
    ['en', 'Saturday, August 6, 1904.', '1904-08-06 - -'],
    ['en', 'Sat 9 Oct 2010 00.05 BST', '2010-10-09T00:05+01:00 - -'],
    ['en', 'Wed Aug 23, 2017 | 7:41pm EDT', '2017-08-23T19:41-04:00 - -'],
    ['en', 'May 2, 2019 / 6:04 AM / 3 years ago', '2019-05-02T06:04 - -'],
    ['en', '12th of March, 2019 at 12am', '2019-03-12T00:00 - -'],
    ['en', '1200 GMT, 12 March 2019', '2019-03-12T12:00+00:00 - -'],
    ['en', '2019-03-12T14:05:09Z', '2019-03-12T14:05:09+00:00 - -'],
    ['en', '12 March 2019 14:05 CST', '2019-03-12T14:05 - -'],
    ['en', '03/04/2021', '2021-04-03 - 2021-03-04'],
    ['en', '23/04/2021', '2021-04-23 - -'],
    ['en-US', '03/04/2021 4:05 PM ET', '2021-03-04T16:05-05:00 - -'],
    ['en', 'March 2014', '2014-03 - -'],
    [
      'fr',
      'Publié le 12 mars 2019 à 18h45 - Mis à jour le 12 mars 2019 à 20h10',
      '2019-03-12T18:45 2019-03-12T20:10 -',
    ],
    ['fr', 'Publié le 08/02/2021 à 17:22, mis à jour à 19:05', '2021-02-08T17:22 2021-02-08T19:05 -'],
    ['fr', 'le 1er mai 2019 à 14 h 05', '2019-05-01T14:05 - -'],
    ['de', 'Stand: 12.03.2019, 14.05 Uhr', '- 2019-03-12T14:05 -'],
    ['de', 'Dienstag, 12. März 2019, 14 Uhr', '2019-03-12T14:00 - -'],
    ['es', 'Publicado el 12 de marzo de 2019 a las 14:05 h', '2019-03-12T14:05 - -'],
    ['es', '9 julio 2019 - 10:35', '2019-07-09T10:35 - -'],
    ['ru', '17 октября 2018, 09:41 (МСК)', '2018-10-17T09:41+03:00 - -'],
    ['ru', 'Обновлено: 12 марта 2019 г., 14:05', '- 2019-03-12T14:05 -'],
    ['pl', 'Wtorek, 12 marca 2019 r., godz. 14:05', '2019-03-12T14:05 - -'],
    ['pl', '12.03.2020 08:15 | aktualizacja: 12.03.2020 11:40', '2020-03-12T08:15 2020-03-12T11:40 -'],
    ['ja', '2022年6月3日 18時45分', '2022-06-03T18:45 - -'],
    ['ja', '令和4年6月3日(金) 午後6時45分', '2022-06-03T18:45 - -'],
    ['ja', '公開日:2022年6月3日 更新日:2022年6月4日', '2022-06-03 2022-06-04 -'],
    ['ar', 'الثلاثاء 14 يناير 2020، 11:30', '2020-01-14T11:30 - -'],
    ['ar', '١٤ كانون الثاني ٢٠٢٠ - ١١:٣٠', '2020-01-14T11:30 - -'],
    ['ar', '14 كانون الثاني/يناير 2020', '2020-01-14 - -'],
    ['ar', 'الخميس 3 أكتوبر 2019 08:20 م', '2019-10-03T20:20 - -'],
    ['hi', '12 मार्च 2019, शाम 5:30 बजे', '2019-03-12T17:30 - -'],
    ['hi', 'प्रकाशित: १२ मार्च २०१९', '2019-03-12 - -'],
    ['hi', 'Published: 12 Mar 2019 05:30 PM (IST)', '2019-03-12T17:30+05:30 - -'],
    ['it', '12 marzo 2019 alle 14:05', '2019-03-12T14:05 - -'],
    ['tr', '12 Mart 2019 Salı 14:05', '2019-03-12T14:05 - -'],
    ['ko', '2019년 3월 12일 오후 2시 5분', '2019-03-12T14:05 - -'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected);
  });

  it.each([
    'The talks began on 12 March 2019 and failed.',
    'In March 2014 nobody knew',
    '2 hours ago',
    '12 March',
    '31 February 2019',
    'Room 2019',
    '1990 2000 2010',
    '$1 = 0.85 euros',
  ])('no date line: %s', (text) => {
    expect(read('en', text)).toBeNull();
  });
});

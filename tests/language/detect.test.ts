import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';
import { directionOf } from '../../src/language/direction.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The ferry was sold to a company that nobody had heard of, and it sails on Friday.'],
    ['fr', 'La mairie a annoncé que les travaux de la bibliothèque ne seront pas terminés avant le printemps.'],
    ['de', 'Die Zahl der Störche ist so hoch wie seit vierzig Jahren nicht mehr, teilte der Verein mit.'],
    ['es', 'El ayuntamiento quiere que los vecinos decidan qué hacer con el faro que nadie apaga.'],
    ['ru', 'Ледокол вывел к чистой воде четыре судна, которые застряли во льдах в конце января.'],
    ['pl', 'Remont kina kosztował dwanaście milionów złotych, a fotele są te same co dawniej.'],
    ['ja', '山間の町で、廃校になった中学校の体育館が図書館に生まれ変わった。'],
    ['ar', 'وصلت إلى الميناء السبت أول سفينة شحن تستخدم أشرعة صلبة بعد رحلة استمرت ثلاثة أسابيع.'],
    ['hi', 'गांव के लोगों ने सरकारी मदद का इंतजार किए बिना सड़क बना ली है।'],
    ['it', 'Il sindaco ha detto che la nuova biblioteca aprirà soltanto dopo la fine dei lavori in primavera.'],
    ['nl', 'De gemeente heeft besloten dat de oude vismarkt nog dit jaar wordt verkocht aan de hoogste bieder.'],
    ['uk', 'Криголам вивів до чистої води чотири судна, які застрягли у кризі наприкінці січня.'],
    ['fa', 'کتابخانه شهر پس از هفت سال بازسازی دوباره درهای خود را به روی خوانندگان گشود.'],
    ['ko', '도서관이 칠 년 만에 다시 문을 열었다.'],
    ['zh', '图书馆在七年以后重新开放，市长说大家都很高兴。'],
  ])('%s', async (language, text) => {
    expect((await detectLanguage(text))?.language).toBe(language);
  });

  it('knows nothing of a text without words', async () => {
    expect(await detectLanguage('12 + 34 = 46')).toBeNull();
  });
});

it.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['en', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ur-Latn', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

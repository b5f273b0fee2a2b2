import { describe, expect, it } from 'vitest';
import { readBareNames, readByline } from '../../../src/read/text/parts/byline.ts';
import { creditOf } from '../../../src/read/text/parts/credit.ts';
import { datelineOf } from '../../../src/read/text/parts/dateline.ts';

describe('bylines', () => {
  it.each([
    ['en', 'By Marta Okonjo, Northern Wire', ['Marta Okonjo']],
    ['en', 'By Joaquin Ibarra and Sue Whitlock', ['Joaquin Ibarra', 'Sue Whitlock']],
    ['en', 'By A. B. Carr, Ines Holm, and Tom Ek', ['A. B. Carr', 'Ines Holm', 'Tom Ek']],
    ['en', 'BY A CORRESPONDENT', ['A Correspondent']],
    ['en', 'By DANIEL ROOK FOR THE HERALD', ['Daniel Rook']],
    ['en', 'By Tom Phillips in Rio de Janeiro', ['Tom Phillips']],
    ['en', 'By George W Bush', ['George W Bush']],
    ['en', '— Report by Karin Lødrup', ['Karin Lødrup']],
    ['en', 'Interview: Ruth Palgrave', ['Ruth Palgrave']],
    ['en', 'Words: Sara Lindqvist. Photographs: Tom Ek', ['Sara Lindqvist']],
    ['fr', 'Par Élodie Marchetti (avec AFL)', ['Élodie Marchetti']],
    ['fr', 'Propos recueillis par Anne-Lise Bouchard', ['Anne-Lise Bouchard']],
    ['de', 'Von Karla Wendt, Dresden, und Jens Ohm', ['Karla Wendt', 'Jens Ohm']],
    ['de', 'Das Gespräch führten Tobias Reiff und Mia Sander.', ['Tobias Reiff', 'Mia Sander']],
    ['es', 'Por José Ortega y Gasset', ['José Ortega y Gasset']],
    ['es', 'Texto: Lucía Aranda y Juan Pérez', ['Lucía Aranda', 'Juan Pérez']],
    ['ru', 'Текст: Илья Горский', ['Илья Горский']],
    ['ru', 'Беседовала Мария Ладыгина', ['Мария Ладыгина']],
    ['pl', 'Rozmawiała Ewa Tarnowska', ['Ewa Tarnowska']],
    ['ja', '文・写真=北川遼', ['北川遼']],
    ['ja', '文：三浦絵里　写真：佐野大樹', ['三浦絵里']],
    ['ja', '（田所健）', ['田所健']],
    ['ja', '北川遼記者', ['北川遼']],
    ['ar', 'كتبت: هالة السروجي', ['هالة السروجي']],
    ['ar', 'بقلم: ليلى النابلسي ومحمد العطار', ['ليلى النابلسي', 'محمد العطار']],
    ['hi', 'रिपोर्ट: सुनीता रावत', ['सुनीता रावत']],
    ['hi', 'लेखक: अमित नेगी और सुनीता रावत', ['अमित नेगी', 'सुनीता रावत']],
  ])('%s: %s', (language, text, names) => {
    expect(readByline(text, language)?.names).toEqual(names);
  });

  it.each([
    'By a margin of nine votes to four, councillors backed a plan that keeps the route open.',
    'By January they had felled forty willows.',
    'Von den Kellern stieg das Wasser in die Straße.',
    'Por la mañana no había nadie.',
    'Interview: it was a short one',
    '（共同）',
  ])('no byline: %s', (text) => {
    expect(readByline(text, 'en')).toBeNull();
  });

  it.each([
    ['en', 'Henrik Aasland', ['Henrik Aasland']],
    ['ru', 'Мария Ладыгина, РИНА', ['Мария Ладыгина']],
    ['pl', 'Anna Kowalczyk, Piotr Zięba', ['Anna Kowalczyk', 'Piotr Zięba']],
    ['ar', 'القاهرة - سمر عبد الله', ['سمر عبد الله']],
    ['en', 'Reuters Staff', ['Reuters Staff']],
  ])('%s, names alone: %s', (language, text, names) => {
    expect(readBareNames(text, language)?.names).toEqual(names);
  });

  it.each(['Harbour Office', 'Noise on the quay', 'We will replant.', 'Environment', 'Anna Berg wrote this in 2019'])(
    'no names: %s',
    (text) => {
      expect(readBareNames(text, 'en')).toBeNull();
    },
  );
});

describe('credits', () => {
  const parts = (text: string) => {
    const credit = creditOf(text);
    return credit && [text.slice(0, credit.from), text.slice(credit.wordsFrom, credit.wordsTo)];
  };

  it.each([
    ['The vessel “is only rested” [QPIX]', 'The vessel “is only rested”', 'QPIX'],
    ['Workers inspect gate three. Photo: Lena Brandt/NW', 'Workers inspect gate three.', 'Lena Brandt/NW'],
    ['Zoë Šimek at her café. (Photo: R. Müller)', 'Zoë Šimek at her café.', 'R. Müller'],
    ['The dam in April. Photograph: Ann Sorley/The Courier', 'The dam in April.', 'Ann Sorley/The Courier'],
    ['A crew member waves. REUTERS/Ines Holm', 'A crew member waves.', 'REUTERS/Ines Holm'],
    ['The bridge at dawn (AP Photo/Ann Lee)', 'The bridge at dawn', 'AP Photo/Ann Lee'],
    ['La maire coupe le ruban. © Jules Rey / AFL', 'La maire coupe le ruban.', 'Jules Rey / AFL'],
    ['Des ouvrières. (Photo : Marc Thil / Sud Presse)', 'Des ouvrières.', 'Marc Thil / Sud Presse'],
    ['Freiwillige am Ufer. Foto: Sven Adler/dpa', 'Freiwillige am Ufer.', 'Sven Adler/dpa'],
    ['Anselmo Rubio y Lucero. / FOTO: JAIME VIDAL', 'Anselmo Rubio y Lucero.', 'JAIME VIDAL'],
    ['Станция в день открытия. Фото: Олег Брагин / РИНА', 'Станция в день открытия.', 'Олег Брагин / РИНА'],
    ['Widownia po remoncie. Fot. Tomasz Lis / Agencja Gazeta', 'Widownia po remoncie.', 'Tomasz Lis / Agencja Gazeta'],
    ['開店を待つ人たち=3日午前6時、山辺市、北川遼撮影', '開店を待つ人たち', '北川遼撮影'],
    ['قاعة القراءة (تصوير: نبيل شاهين)', 'قاعة القراءة', 'نبيل شاهين'],
    ['सड़क पर काम करते ग्रामीण। फोटो: अमित नेगी', 'सड़क पर काम करते ग्रामीण।', 'अमित नेगी'],
  ])('%s', (text, caption, words) => {
    expect(parts(text)).toEqual([caption, words]);
  });

  it.each([
    'A subset of the members forms the Technical Committee (TSC).',
    'Shares in the owner rose 3.1 pct. ($1 = 0.85 euros)',
    'The minister (who had not been asked) left.',
    'He joined the force in 1998 (and left it in 2003)',
    'The picture: a house that nobody wants to buy, and a street that nobody cleans. And so it went on.',
  ])('no credit: %s', (text) => {
    expect(creditOf(text)).toBeNull();
  });
});

describe('datelines', () => {
  it.each([
    ['PORT ELLERY (Northern Wire) — Engineers halted', 'PORT ELLERY (Northern Wire)'],
    ['LLANO ALTO, Aug 23 (Meridian) - Production resumed', 'LLANO ALTO, Aug 23 (Meridian)'],
    ['ЗАРЕЧЬЕ, 17 октября. /РИНА/. Первый поезд', 'ЗАРЕЧЬЕ, 17 октября. /РИНА/'],
    ['МУРМАНСК, 5 фев — РИА Новости. Ледокол', 'МУРМАНСК, 5 фев'],
    ['Berlin (dpa) - Die Zahl', 'Berlin (dpa)'],
    ['BRIVE (AFP) - La fabrique', 'BRIVE (AFP)'],
    ['Puerto Nuevo, 3 ago (EFE).- Un terremoto', 'Puerto Nuevo, 3 ago (EFE)'],
    ['LITTLE SOUND, Ore. — For the first time', 'LITTLE SOUND, Ore.'],
    ['【山辺市=北川遼】山辺市の駅前', '【山辺市=北川遼】'],
    ['【福岡共同】気象庁によると', '【福岡共同】'],
    ['العقبة (بترا) - وصلت إلى ميناء', 'العقبة (بترا)'],
    ['देहरादून, 12 मार्च (भाषा)। उत्तराखंड के', 'देहरादून, 12 मार्च (भाषा)'],
  ])('%s', (text, dateline) => {
    expect(text.slice(0, datelineOf(text)?.length ?? 0)).toBe(dateline);
  });

  it.each([
    'Maar said the vessel was rested.',
    'Putin – who had arrived late – left early.',
    'NATO said on Monday that',
    '【写真】開店を待つ人たち',
    '“PARIS (Reuters) - ” stood on the page',
  ])('no dateline: %s', (text) => {
    expect(datelineOf(text)).toBeNull();
  });
});

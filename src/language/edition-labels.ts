import type { EditionName } from '../model/edition.ts';
import { primaryOf } from './marks.ts';

/** What each edition is called among others of the same article; the trade edition is the one that needs no name. */
export type EditionLabels = Readonly<Record<Exclude<EditionName, 'trade'>, string>>;

const english: EditionLabels = {
  newspaper: 'newspaper',
  'large-print': 'large print',
  'clear-print': 'clear print',
  dyslexia: 'for readers with dyslexia',
  braille: 'braille',
};

const byLanguage: Readonly<Record<string, EditionLabels>> = {
  en: english,
  fr: {
    newspaper: 'journal',
    'large-print': 'gros caractères',
    'clear-print': 'caractères lisibles',
    dyslexia: 'pour lecteurs dyslexiques',
    braille: 'braille',
  },
  de: {
    newspaper: 'Zeitung',
    'large-print': 'Großdruck',
    'clear-print': 'klarer Druck',
    dyslexia: 'für Menschen mit Legasthenie',
    braille: 'Brailleschrift',
  },
  es: {
    newspaper: 'periódico',
    'large-print': 'letra grande',
    'clear-print': 'letra clara',
    dyslexia: 'para lectores con dislexia',
    braille: 'braille',
  },
  ru: {
    newspaper: 'газета',
    'large-print': 'крупный шрифт',
    'clear-print': 'чёткий шрифт',
    dyslexia: 'для читателей с дислексией',
    braille: 'шрифт Брайля',
  },
  pl: {
    newspaper: 'gazeta',
    'large-print': 'duży druk',
    'clear-print': 'czytelny druk',
    dyslexia: 'dla osób z dysleksją',
    braille: 'brajl',
  },
  ja: {
    newspaper: '新聞',
    'large-print': '大活字版',
    'clear-print': '読みやすい活字',
    dyslexia: 'ディスレクシア向け',
    braille: '点字',
  },
  ar: {
    newspaper: 'صحيفة',
    'large-print': 'حروف كبيرة',
    'clear-print': 'حروف واضحة',
    dyslexia: 'للقرّاء ذوي عسر القراءة',
    braille: 'برايل',
  },
  hi: {
    newspaper: 'अख़बार',
    'large-print': 'बड़े अक्षर',
    'clear-print': 'स्पष्ट अक्षर',
    dyslexia: 'डिस्लेक्सिया वाले पाठकों के लिए',
    braille: 'ब्रेल',
  },
};

/** In the language of the article, or in English where nobody has put them into that language yet. */
export function editionLabelsFor(language: string): EditionLabels {
  return byLanguage[primaryOf(language)] ?? english;
}

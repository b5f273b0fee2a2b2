import { primaryOf } from './marks.ts';

/** Words that a book of several articles has around them, in its language. */
export interface BookLabels {
  readonly titlePage: string;
  /** Of the page that says who publishes the book. */
  readonly imprint: string;
  readonly contents: string;
  /** `%` stands for the part's number. */
  readonly part: string;
  readonly index: string;
  readonly subjects: string;
  readonly speakers: string;
  readonly sources: string;
  /** Before what never changes from one edition to the next; ends in its own space. */
  readonly identifier: string;
}

const english: BookLabels = {
  titlePage: 'Title page',
  imprint: 'About this book',
  contents: 'Contents',
  part: 'Part %',
  index: 'Index',
  subjects: 'Subjects',
  speakers: 'People quoted',
  sources: 'Sources',
  identifier: 'Identifier: ',
};

const byLanguage: Readonly<Record<string, BookLabels>> = {
  en: english,
  fr: {
    titlePage: 'Page de titre',
    imprint: 'À propos de ce livre',
    contents: 'Table des matières',
    part: 'Partie %',
    index: 'Index',
    subjects: 'Sujets',
    speakers: 'Personnes citées',
    sources: 'Sources',
    identifier: 'Identifiant : ',
  },
  de: {
    titlePage: 'Titelseite',
    imprint: 'Impressum',
    contents: 'Inhalt',
    part: 'Teil %',
    index: 'Register',
    subjects: 'Themen',
    speakers: 'Zitierte Personen',
    sources: 'Quellen',
    identifier: 'Kennung: ',
  },
  es: {
    titlePage: 'Portada',
    imprint: 'Acerca de este libro',
    contents: 'Índice general',
    part: 'Parte %',
    index: 'Índice alfabético',
    subjects: 'Temas',
    speakers: 'Personas citadas',
    sources: 'Fuentes',
    identifier: 'Identificador: ',
  },
  ru: {
    titlePage: 'Титульный лист',
    imprint: 'Об этой книге',
    contents: 'Содержание',
    part: 'Часть %',
    index: 'Указатель',
    subjects: 'Темы',
    speakers: 'Цитируемые лица',
    sources: 'Источники',
    identifier: 'Идентификатор: ',
  },
  pl: {
    titlePage: 'Strona tytułowa',
    imprint: 'O tej książce',
    contents: 'Spis treści',
    part: 'Część %',
    index: 'Indeks',
    subjects: 'Tematy',
    speakers: 'Osoby cytowane',
    sources: 'Źródła',
    identifier: 'Identyfikator: ',
  },
  ja: {
    titlePage: '扉',
    imprint: '奥付',
    contents: '目次',
    part: '第%部',
    index: '索引',
    subjects: '主題',
    speakers: '発言者',
    sources: '出典',
    identifier: '識別子：',
  },
  ar: {
    titlePage: 'صفحة العنوان',
    imprint: 'عن هذا الكتاب',
    contents: 'المحتويات',
    part: 'الجزء %',
    index: 'الفهرس',
    subjects: 'الموضوعات',
    speakers: 'المتحدثون',
    sources: 'المصادر',
    identifier: 'المعرّف: ',
  },
  hi: {
    titlePage: 'शीर्षक पृष्ठ',
    imprint: 'इस पुस्तक के बारे में',
    contents: 'विषय-सूची',
    part: 'भाग %',
    index: 'अनुक्रमणिका',
    subjects: 'विषय',
    speakers: 'उद्धृत व्यक्ति',
    sources: 'स्रोत',
    identifier: 'पहचान: ',
  },
};

/** The words in a book's language; English ones where it has none. */
export function bookLabelsFor(language: string): BookLabels {
  return byLanguage[primaryOf(language)] ?? english;
}

import { primaryOf } from './marks.ts';

/** The words that reading systems show around an article. */
export interface EpubLabels {
  /** The language they are in. */
  readonly language: string;
  readonly contents: string;
  readonly landmarks: string;
  readonly pages: string;
  /** Heads the list of figures. */
  readonly figures: string;
  /** Heads the list of tables. */
  readonly tables: string;
  /** Leads to the footnotes. */
  readonly notes: string;
  readonly cover: string;
  readonly start: string;
  readonly colophon: string;
}

const english: EpubLabels = {
  language: 'en',
  contents: 'Contents',
  landmarks: 'Landmarks',
  pages: 'Pages',
  figures: 'Figures',
  tables: 'Tables',
  notes: 'Notes',
  cover: 'Cover',
  start: 'Start of the article',
  colophon: 'About this edition',
};

const byLanguage: Readonly<Record<string, EpubLabels>> = {
  en: english,
  fr: {
    language: 'fr',
    contents: 'Sommaire',
    landmarks: 'Points de repère',
    pages: 'Pages',
    figures: 'Figures',
    tables: 'Tableaux',
    notes: 'Notes',
    cover: 'Couverture',
    start: 'Début de l’article',
    colophon: 'À propos de cette édition',
  },
  de: {
    language: 'de',
    contents: 'Inhalt',
    landmarks: 'Orientierungspunkte',
    pages: 'Seiten',
    figures: 'Abbildungen',
    tables: 'Tabellen',
    notes: 'Anmerkungen',
    cover: 'Umschlag',
    start: 'Anfang des Artikels',
    colophon: 'Über diese Ausgabe',
  },
  es: {
    language: 'es',
    contents: 'Contenido',
    landmarks: 'Puntos de referencia',
    pages: 'Páginas',
    figures: 'Figuras',
    tables: 'Tablas',
    notes: 'Notas',
    cover: 'Cubierta',
    start: 'Comienzo del artículo',
    colophon: 'Acerca de esta edición',
  },
  ru: {
    language: 'ru',
    contents: 'Содержание',
    landmarks: 'Ориентиры',
    pages: 'Страницы',
    figures: 'Иллюстрации',
    tables: 'Таблицы',
    notes: 'Примечания',
    cover: 'Обложка',
    start: 'Начало статьи',
    colophon: 'Об этом издании',
  },
  pl: {
    language: 'pl',
    contents: 'Spis treści',
    landmarks: 'Punkty orientacyjne',
    pages: 'Strony',
    figures: 'Ilustracje',
    tables: 'Tabele',
    notes: 'Przypisy',
    cover: 'Okładka',
    start: 'Początek artykułu',
    colophon: 'O tym wydaniu',
  },
  ja: {
    language: 'ja',
    contents: '目次',
    landmarks: 'ランドマーク',
    pages: 'ページ一覧',
    figures: '図版一覧',
    tables: '表一覧',
    notes: '注',
    cover: '表紙',
    start: '記事の始まり',
    colophon: 'この版について',
  },
  ar: {
    language: 'ar',
    contents: 'المحتويات',
    landmarks: 'المعالم',
    pages: 'الصفحات',
    figures: 'الأشكال',
    tables: 'الجداول',
    notes: 'الحواشي',
    cover: 'الغلاف',
    start: 'بداية المقال',
    colophon: 'عن هذه الطبعة',
  },
  hi: {
    language: 'hi',
    contents: 'विषय-सूची',
    landmarks: 'मुख्य स्थान',
    pages: 'पृष्ठ',
    figures: 'चित्र',
    tables: 'तालिकाएँ',
    notes: 'टिप्पणियाँ',
    cover: 'आवरण',
    start: 'लेख का आरंभ',
    colophon: 'इस संस्करण के बारे में',
  },
};

/** The words in the language of the article, in English where nobody has put them into it yet. */
export function epubLabelsFor(language: string): EpubLabels {
  return byLanguage[primaryOf(language)] ?? english;
}

/** What marks the words where they are in another language than the article: nothing where they aren't. */
export function languageOf(words: EpubLabels, article: string): { lang?: string; xmlLang?: string } {
  return words.language === primaryOf(article) ? {} : { lang: words.language, xmlLang: words.language };
}

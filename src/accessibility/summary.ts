import { primaryOf } from '../language/marks.ts';

/** What the summary says beside what is always true. */
export interface SummaryParts {
  /** Size of the pages that the e-book's page list has ('A4'). */
  readonly pageSize: string | null;
  /** Whether a picture has no text alternative. */
  readonly undescribed: boolean;
  /** Whether a caption's picture isn't there. */
  readonly missingPictures: boolean;
  /** Whether people established its conformance. */
  readonly evaluated?: boolean;
}

interface Sentences {
  readonly notEvaluated: string;
  readonly evaluated: string;
  readonly undescribed: string;
  readonly missingPictures: string;
  /** `%` stands for the size of the page. */
  readonly pages: string;
  readonly between: string;
}

const english: Sentences = {
  notEvaluated: 'Made by a program from the text of the article; not evaluated by a person.',
  evaluated: 'Made by a program from the text of the article; people judged its accessibility.',
  undescribed: 'Not every picture is described.',
  missingPictures: 'Pictures of the original are missing; their captions say so.',
  pages: 'The page numbers are those of the % PDF.',
  between: ' ',
};

const byLanguage: Readonly<Record<string, Sentences>> = {
  en: english,
  fr: {
    notEvaluated: 'Produit par un programme à partir du texte de l’article ; non évalué par une personne.',
    evaluated:
      'Produit par un programme à partir du texte de l’article ; son accessibilité a été évaluée par des personnes.',
    undescribed: 'Toutes les images ne sont pas décrites.',
    missingPictures: 'Des images de l’original manquent ; leurs légendes le signalent.',
    pages: 'Les numéros de page sont ceux du PDF au format %.',
    between: ' ',
  },
  de: {
    notEvaluated: 'Von einem Programm aus dem Text des Artikels erstellt; nicht von einem Menschen geprüft.',
    evaluated: 'Von einem Programm aus dem Text des Artikels erstellt; die Barrierefreiheit haben Menschen geprüft.',
    undescribed: 'Nicht alle Bilder sind beschrieben.',
    missingPictures: 'Bilder des Originals fehlen; ihre Bildunterschriften weisen darauf hin.',
    pages: 'Die Seitenzahlen sind die der PDF-Ausgabe im Format %.',
    between: ' ',
  },
  es: {
    notEvaluated: 'Elaborado por un programa a partir del texto del artículo; no evaluado por una persona.',
    evaluated: 'Elaborado por un programa a partir del texto del artículo; su accesibilidad fue evaluada por personas.',
    undescribed: 'No todas las imágenes están descritas.',
    missingPictures: 'Faltan imágenes del original; sus pies de foto lo indican.',
    pages: 'Los números de página son los del PDF en formato %.',
    between: ' ',
  },
  ru: {
    notEvaluated: 'Подготовлено программой по тексту статьи; человеком не проверялось.',
    evaluated: 'Подготовлено программой по тексту статьи; доступность проверена людьми.',
    undescribed: 'Описаны не все изображения.',
    missingPictures: 'Изображений оригинала нет; об этом сказано в подписях к ним.',
    pages: 'Номера страниц соответствуют изданию PDF формата %.',
    between: ' ',
  },
  pl: {
    notEvaluated: 'Przygotowane przez program na podstawie tekstu artykułu; nieocenione przez człowieka.',
    evaluated: 'Przygotowane przez program na podstawie tekstu artykułu; dostępność ocenili ludzie.',
    undescribed: 'Nie wszystkie ilustracje są opisane.',
    missingPictures: 'Brakuje ilustracji z oryginału; informują o tym ich podpisy.',
    pages: 'Numery stron odpowiadają wydaniu PDF w formacie %.',
    between: ' ',
  },
  ja: {
    notEvaluated: '記事の本文からプログラムで作成したもので、人による評価は受けていません。',
    evaluated: '記事の本文からプログラムで作成したもので、アクセシビリティは人が評価しました。',
    undescribed: '説明のない画像があります。',
    missingPictures: '元の記事の画像は含まれておらず、キャプションにその旨を記しています。',
    pages: 'ページ番号は%判のPDFのものです。',
    between: '',
  },
  ar: {
    notEvaluated: 'أعدّه برنامج من نص المقال، ولم يقيّمه شخص.',
    evaluated: 'أعدّه برنامج من نص المقال، وقيّم أشخاص إتاحته.',
    undescribed: 'ليست كل الصور مصحوبة بوصف.',
    missingPictures: 'صور الأصل غير مدرجة، وتشير التعليقات إلى ذلك.',
    pages: 'أرقام الصفحات هي أرقام ملف PDF بمقاس %.',
    between: ' ',
  },
  hi: {
    notEvaluated: 'लेख के पाठ से प्रोग्राम द्वारा बनाया गया; किसी व्यक्ति ने इसका मूल्यांकन नहीं किया है।',
    evaluated: 'लेख के पाठ से प्रोग्राम द्वारा बनाया गया; इसकी सुगम्यता का मूल्यांकन लोगों ने किया है।',
    undescribed: 'सभी चित्रों का वर्णन नहीं है।',
    missingPictures: 'मूल लेख के चित्र शामिल नहीं हैं; उनके शीर्षकों में यह बताया गया है।',
    pages: 'पृष्ठ संख्याएँ % आकार की PDF की हैं।',
    between: ' ',
  },
};

/**
 * The accessibility summary, in the language of the article, or in English where nobody has put it into that language
 * yet: only what the other facts don't say.
 */
export function summaryOf(language: string, parts: SummaryParts): string {
  const sentences = byLanguage[primaryOf(language)] ?? english;
  return [
    parts.evaluated === true ? sentences.evaluated : sentences.notEvaluated,
    ...(parts.undescribed ? [sentences.undescribed] : []),
    ...(parts.missingPictures ? [sentences.missingPictures] : []),
    ...(parts.pageSize === null ? [] : [sentences.pages.replace('%', parts.pageSize)]),
  ].join(sentences.between);
}

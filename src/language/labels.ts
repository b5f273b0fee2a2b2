import { primaryOf } from './marks.ts';

/** Words that house style sets into an article, in its language. Those before a text end in their own space. */
export interface Labels {
  /** Before the names of a byline; what stands after the last one in languages that put it there. */
  readonly by: string;
  /** Between names, and before the last one. */
  readonly comma: string;
  readonly and: string;
  /** Before the credit of a picture. */
  readonly photo: string;
  /** Before a caption whose picture is missing. */
  readonly pictureMissing: string;
  /** The link from a picture to its long description, and the link back. */
  readonly longDescription: string;
  readonly backToPicture: string;
  /** Before the dates at the head, where there are two or only that of an update. */
  readonly publishedOn: string;
  readonly updatedOn: string;
  /** Before the parts of the colophon. */
  readonly series: string;
  readonly publisher: string;
  readonly source: string;
  readonly published: string;
  readonly updated: string;
  readonly rights: string;
  readonly editions: string;
  readonly reportProblem: string;
}

const labels: Readonly<Record<string, Labels>> = {
  en: {
    by: 'By ',
    comma: ', ',
    and: ' and ',
    photo: 'Photo: ',
    pictureMissing: 'Picture not included: ',
    longDescription: 'Long description',
    backToPicture: 'Back to the picture',
    publishedOn: 'Published ',
    updatedOn: 'Updated ',
    series: 'Series: ',
    publisher: 'Publisher: ',
    source: 'Source: ',
    published: 'Published: ',
    updated: 'Updated: ',
    rights: 'Rights: ',
    editions: 'Editions: ',
    reportProblem: 'Report an accessibility problem: ',
  },
  fr: {
    by: 'Par ',
    comma: ', ',
    and: ' et ',
    photo: 'Photo : ',
    pictureMissing: 'Image non reproduite : ',
    longDescription: 'Description longue',
    backToPicture: 'Retour à l’image',
    publishedOn: 'Publié le ',
    updatedOn: 'Mis à jour le ',
    series: 'Collection : ',
    publisher: 'Éditeur : ',
    source: 'Source : ',
    published: 'Publication : ',
    updated: 'Mise à jour : ',
    rights: 'Droits : ',
    editions: 'Éditions : ',
    reportProblem: 'Signaler un problème d’accessibilité : ',
  },
  de: {
    by: 'Von ',
    comma: ', ',
    and: ' und ',
    photo: 'Foto: ',
    pictureMissing: 'Bild nicht enthalten: ',
    longDescription: 'Ausführliche Beschreibung',
    backToPicture: 'Zurück zum Bild',
    publishedOn: 'Veröffentlicht am ',
    updatedOn: 'Aktualisiert am ',
    series: 'Reihe: ',
    publisher: 'Herausgeber: ',
    source: 'Quelle: ',
    published: 'Veröffentlicht: ',
    updated: 'Aktualisiert: ',
    rights: 'Rechte: ',
    editions: 'Ausgaben: ',
    reportProblem: 'Barriere melden: ',
  },
  es: {
    by: 'Por ',
    comma: ', ',
    and: ' y ',
    photo: 'Foto: ',
    pictureMissing: 'Imagen no incluida: ',
    longDescription: 'Descripción larga',
    backToPicture: 'Volver a la imagen',
    publishedOn: 'Publicado el ',
    updatedOn: 'Actualizado el ',
    series: 'Colección: ',
    publisher: 'Editor: ',
    source: 'Fuente: ',
    published: 'Publicado: ',
    updated: 'Actualizado: ',
    rights: 'Derechos: ',
    editions: 'Ediciones: ',
    reportProblem: 'Informar de un problema de accesibilidad: ',
  },
  ru: {
    by: 'Автор: ',
    comma: ', ',
    and: ' и ',
    photo: 'Фото: ',
    pictureMissing: 'Изображение не приводится: ',
    longDescription: 'Подробное описание',
    backToPicture: 'Назад к изображению',
    publishedOn: 'Опубликовано ',
    updatedOn: 'Обновлено ',
    series: 'Серия: ',
    publisher: 'Издатель: ',
    source: 'Источник: ',
    published: 'Опубликовано: ',
    updated: 'Обновлено: ',
    rights: 'Права: ',
    editions: 'Издания: ',
    reportProblem: 'Сообщить о проблеме с доступностью: ',
  },
  pl: {
    by: 'Autor: ',
    comma: ', ',
    and: ' i ',
    photo: 'Fot. ',
    pictureMissing: 'Zdjęcia nie zamieszczono: ',
    longDescription: 'Długi opis',
    backToPicture: 'Powrót do ilustracji',
    publishedOn: 'Opublikowano ',
    updatedOn: 'Zaktualizowano ',
    series: 'Seria: ',
    publisher: 'Wydawca: ',
    source: 'Źródło: ',
    published: 'Opublikowano: ',
    updated: 'Zaktualizowano: ',
    rights: 'Prawa: ',
    editions: 'Wydania: ',
    reportProblem: 'Zgłoś problem z dostępnością: ',
  },
  ja: {
    by: '文：',
    comma: '、',
    and: '、',
    photo: '写真：',
    pictureMissing: '写真は掲載していません：',
    longDescription: '詳しい説明',
    backToPicture: '図に戻る',
    publishedOn: '公開：',
    updatedOn: '更新：',
    series: 'シリーズ：',
    publisher: '発行者：',
    source: '出典：',
    published: '公開日：',
    updated: '更新日：',
    rights: '権利：',
    editions: '版：',
    reportProblem: 'アクセシビリティの問題の報告先：',
  },
  ar: {
    by: 'بقلم: ',
    comma: '، ',
    and: ' و',
    photo: 'تصوير: ',
    pictureMissing: 'الصورة غير مدرجة: ',
    longDescription: 'الوصف المطوّل',
    backToPicture: 'العودة إلى الصورة',
    publishedOn: 'نُشر في ',
    updatedOn: 'حُدّث في ',
    series: 'السلسلة: ',
    publisher: 'الناشر: ',
    source: 'المصدر: ',
    published: 'تاريخ النشر: ',
    updated: 'تاريخ التحديث: ',
    rights: 'الحقوق: ',
    editions: 'الإصدارات: ',
    reportProblem: 'للإبلاغ عن مشكلة في إتاحة الوصول: ',
  },
  hi: {
    by: 'लेखक: ',
    comma: ', ',
    and: ' और ',
    photo: 'फ़ोटो: ',
    pictureMissing: 'चित्र शामिल नहीं है: ',
    longDescription: 'विस्तृत विवरण',
    backToPicture: 'चित्र पर वापस जाएँ',
    publishedOn: 'प्रकाशित: ',
    updatedOn: 'अद्यतन: ',
    series: 'शृंखला: ',
    publisher: 'प्रकाशक: ',
    source: 'स्रोत: ',
    published: 'प्रकाशित: ',
    updated: 'अद्यतन: ',
    rights: 'अधिकार: ',
    editions: 'संस्करण: ',
    reportProblem: 'सुगम्यता की समस्या बताएँ: ',
  },
};

const english = labels.en as Labels;

/** The labels for a BCP 47 tag; English ones where the language has none. */
export function labelsOf(language: string): Labels {
  return labels[primaryOf(language)] ?? english;
}

/** Whether `labelsOf` answers in the language itself. */
export function hasLabels(language: string): boolean {
  return primaryOf(language) in labels;
}

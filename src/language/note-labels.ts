import { primaryOf } from './marks.ts';

/** What a footnote's links are called by those who hear them; `%` stands for the note's number. */
export interface NoteLabels {
  /** The link from the text to the note. */
  readonly note: string;
  /** The link from the note back to the text. */
  readonly back: string;
}

const english: NoteLabels = { note: 'Footnote %', back: 'Back to reference %' };

const byLanguage: Readonly<Record<string, NoteLabels>> = {
  en: english,
  fr: { note: 'Note %', back: 'Retour à l’appel de note %' },
  de: { note: 'Fußnote %', back: 'Zurück zum Verweis %' },
  es: { note: 'Nota %', back: 'Volver a la llamada %' },
  ru: { note: 'Сноска %', back: 'Назад к ссылке %' },
  pl: { note: 'Przypis %', back: 'Powrót do odsyłacza %' },
  ja: { note: '脚注%', back: '本文の%に戻る' },
  ar: { note: 'الحاشية %', back: 'العودة إلى المرجع %' },
  hi: { note: 'पाद टिप्पणी %', back: 'संदर्भ % पर वापस जाएँ' },
};

/** The names of the links of the note with this number, in a language or in English. */
export function noteLabelsFor(language: string, marker: string): NoteLabels {
  const { note, back } = byLanguage[primaryOf(language)] ?? english;
  return { note: note.replace('%', () => marker), back: back.replace('%', () => marker) };
}

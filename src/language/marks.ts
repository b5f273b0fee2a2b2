/** An opening and a closing mark; the space that belongs inside them is set by spacing.ts. */
export type MarkPair = readonly [open: string, close: string];

/** How a language quotes, and which words begin with an apostrophe. */
export interface Marks {
  /** Around a quotation in the text. */
  readonly outer: MarkPair;
  /** Around a quotation inside a quotation. */
  readonly inner: MarkPair;
  /** What a spaced hyphen or double hyphen between words stands for. */
  readonly dash: string;
  /** Whether a paragraph that opens with a dash is speech. */
  readonly dialogueDash: boolean;
  /** Words that lose their beginning to an apostrophe, without it, in lower case. */
  readonly elisions: readonly string[];
}

const english: Marks = {
  outer: ['“', '”'],
  inner: ['‘', '’'],
  dash: '–',
  dialogueDash: false,
  elisions:
    'tis twas twere twill twould twasn em til till n cause bout round cos cuz neath gainst fore kay sup ere scuse'.split(
      ' ',
    ),
};

const marks: Readonly<Record<string, Marks>> = {
  en: english,
  fr: { outer: ['«', '»'], inner: ['“', '”'], dash: '–', dialogueDash: true, elisions: [] },
  de: {
    outer: ['„', '“'],
    inner: ['‚', '‘'],
    dash: '–',
    dialogueDash: false,
    elisions: 's n ne nen nem ner'.split(' '),
  },
  es: { outer: ['«', '»'], inner: ['“', '”'], dash: '–', dialogueDash: true, elisions: [] },
  ru: { outer: ['«', '»'], inner: ['„', '“'], dash: '—', dialogueDash: true, elisions: [] },
  pl: { outer: ['„', '”'], inner: ['«', '»'], dash: '–', dialogueDash: true, elisions: [] },
  ja: { outer: ['「', '」'], inner: ['『', '』'], dash: '―', dialogueDash: false, elisions: [] },
  ar: { outer: ['«', '»'], inner: ['‹', '›'], dash: '–', dialogueDash: true, elisions: [] },
  hi: { outer: ['“', '”'], inner: ['‘', '’'], dash: '–', dialogueDash: false, elisions: [] },
  it: { outer: ['«', '»'], inner: ['“', '”'], dash: '–', dialogueDash: true, elisions: [] },
  pt: { outer: ['“', '”'], inner: ['‘', '’'], dash: '–', dialogueDash: true, elisions: [] },
  uk: { outer: ['«', '»'], inner: ['„', '“'], dash: '—', dialogueDash: true, elisions: [] },
  cs: { outer: ['„', '“'], inner: ['‚', '‘'], dash: '–', dialogueDash: true, elisions: [] },
  sv: { outer: ['”', '”'], inner: ['’', '’'], dash: '–', dialogueDash: true, elisions: [] },
  nl: { ...english, elisions: 't s n k m r ie es'.split(' ') },
};

/** The marks of a language by its BCP 47 tag; English ones where the language isn't known. */
export function marksOf(language: string): Marks {
  return marks[primaryOf(language)] ?? english;
}

/** The primary subtag of a BCP 47 tag, in lower case. */
export function primaryOf(language: string): string {
  const hyphen = language.indexOf('-');
  return (hyphen < 0 ? language : language.slice(0, hyphen)).toLowerCase();
}

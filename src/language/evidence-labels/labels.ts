import type { OutcomeWord } from './outcome.ts';

/** The words around the evidence of a publication; rules and questions have their own sentences, in English. */
export interface EvidenceLabels {
  /** Name of the page, before the publication's title. */
  readonly evidence: string;
  readonly lead: string;
  /** That rules and questions are in English; null in English. */
  readonly inEnglish: string | null;
  readonly downloads: string;
  readonly asData: string;
  readonly files: string;
  readonly file: string;
  readonly fingerprint: string;
  readonly claims: string;
  readonly claimsNothing: string;
  readonly madeBy: string;
  /** SHA-256 of the text. */
  readonly textFingerprint: string;
  readonly machines: string;
  readonly machinesLead: string;
  /** Of one tool and one file: '37 rules checked, none failed'. */
  readonly summary: (rules: number, failed: number) => string;
  readonly notRead: string;
  readonly holding: string;
  readonly rule: string;
  readonly requirement: string;
  readonly wholeFile: string;
  readonly people: string;
  readonly peopleLead: string;
  readonly pdfQuestions: string;
  readonly epubQuestions: string;
  /** Of the questions about one format. */
  readonly judgedOf: (judged: number, questions: number) => string;
  readonly notApplicable: string;
  readonly places: string;
  readonly page: string;
  readonly noAlternative: string;
  readonly pictures: string;
  readonly decorativePictures: string;
  readonly headings: string;
  readonly longDescriptions: string;
  readonly captions: string;
  readonly tables: string;
  readonly lists: string;
  readonly orderedLists: string;
  readonly notes: string;
  readonly links: string;
  readonly languageParts: string;
  readonly formulas: string;
  readonly code: string;
  readonly quotations: string;
  readonly judgements: string;
  readonly noJudgements: string;
  readonly unbound: string;
  readonly otherText: string;
  readonly allThatApply: string;
  readonly record: string;
  readonly recordLead: string;
  readonly recordThen: string;
  readonly act: string;
  readonly actLead: string;
  readonly shownBy: string;
  readonly listening: string;
  readonly listeningLead: string;
  readonly program: string;
  readonly version: string;
  readonly heard: string;
  readonly notTried: string;
  readonly outcomes: Readonly<Record<OutcomeWord, string>>;
}

import { type EditionName, editionNames, type Format, type PdfStandard } from '../model/edition.ts';

export type PageSize = 'a4' | 'letter' | 'a5';

export const formats: readonly Format[] = ['pdf', 'epub'];
export const pageSizes: readonly PageSize[] = ['a4', 'letter', 'a5'];

/** The folder that publications go to where the user names none. */
export const defaultFolder = 'dist';

/** What a user can choose for a publication. Null leaves the choice to the article. */
export interface PublishOptions {
  readonly formats: readonly Format[];
  /** In the order of the names. */
  readonly editions: readonly EditionName[];
  readonly page: PageSize | null;
  readonly language: string | null;
  /** Attaches the source article to the PDF, with what was set aside. */
  readonly attachSource: boolean;
  /** Reads the finished files back, judges them and writes down what was found. */
  readonly evidence: boolean;
  /** Asks veraPDF, qpdf, EPUBCheck and Ace too, where they are installed. */
  readonly judges: boolean;
  readonly pdfStandard: PdfStandard | null;
}

/** The formats in a list like `pdf,epub`, each once, in the order of `formats`; null for a list with anything else. */
export function parseFormats(list: string): readonly Format[] | null {
  const names = list
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const known = formats.filter((format) => names.includes(format));
  return names.every((name) => known.some((format) => format === name)) ? known : null;
}

/** The editions in a list like `trade,large-print`, each once, in the order of the names; or the word that is none. */
export function parseEditions(list: string): readonly EditionName[] | { readonly unknown: string } {
  const names = list
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  if (names.includes('all')) return editionNames;
  const unknown = names.find((name) => !editionNames.some((edition) => edition === name));
  return unknown === undefined ? editionNames.filter((edition) => names.includes(edition)) : { unknown };
}

/** A BCP 47 tag in its canonical form; null for anything else. */
export function parseLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

import type { Article } from '../model/article.ts';
import type { Claims, Conformance, Facts, Format, PdfStandard } from '../model/edition.ts';
import { claimsOf } from './claims.ts';
import { type Content, contentOf, contentOfAll } from './content.ts';
import { factsOf } from './facts.ts';
import { captionsWithoutPicture } from './pictures.ts';
import { summaryOf } from './summary.ts';

/** What is known of an edition of several articles beside them. */
export interface PublicationFactsOptions {
  /** Of the publication itself. */
  readonly language: string;
  readonly pageBreaks: boolean;
  readonly pageSize: string | null;
  /** What people established of this file; null or left out where they didn't. */
  readonly conformance?: Conformance | null;
  /** Whether no text of the file is smaller than large print. */
  readonly largePrint?: boolean;
}

/** Gathers the accessibility of one file from its articles, one after another, without keeping them. */
export class PublicationAccessibility {
  readonly #format: Format;
  readonly #attachSource: boolean;
  readonly #pdfStandard: PdfStandard;
  readonly #contents: Content[] = [];
  readonly #parts: { readonly claims: Claims; readonly facts: Facts; readonly missingPictures: boolean }[] = [];

  constructor(format: Format, attachSource: boolean, pdfStandard: PdfStandard = 'ua-1+a-2a') {
    this.#format = format;
    this.#attachSource = attachSource;
    this.#pdfStandard = pdfStandard;
  }

  /** Returns what is claimed of the article alone, with why a claim was withdrawn. */
  add(article: Article): Claims {
    const format = this.#format;
    this.#contents.push(contentOf(article));
    const claims = claimsOf(article, { format, attachSource: this.#attachSource, pdfStandard: this.#pdfStandard });
    const facts = factsOf(article, { format, claims, pageBreaks: false, pageSize: null });
    this.#parts.push({ claims, facts, missingPictures: captionsWithoutPicture(article).length > 0 });
    return claims;
  }

  /** What the articles are made of together, as far as judgements go. */
  content(): Content {
    return contentOfAll(this.#contents);
  }

  /** A file is built to a standard where each of its articles is. */
  claims(): Claims {
    const parts = this.#parts.map(({ claims }) => claims);
    const findings = parts.flatMap((part) => part.findings);
    const [first] = parts;
    const sound = first && parts.every(({ pdfUa }) => pdfUa !== null);
    return sound ? { ...first, findings } : { pdfUa: null, pdfA: null, wtpdf: false, findings };
  }

  /** What holds of the whole file: a feature that is no feature of every picture is none. */
  facts({ language, pageBreaks, pageSize, conformance = null, largePrint = false }: PublicationFactsOptions): Facts {
    const parts = this.#parts.map(({ facts }) => facts);
    const claims = this.claims();
    const undescribed = parts.some(({ accessModesSufficient }) => !accessModesSufficient.includes('textual'));
    const visual = parts.some(({ accessModes }) => accessModes.includes('visual'));
    const features = new Set(parts.flatMap(({ accessibilityFeatures }) => accessibilityFeatures));
    if (undescribed) features.delete('alternativeText');
    if (this.#format === 'pdf' && claims.pdfUa === null) for (const feature of ofTags) features.delete(feature);
    if (this.#format === 'epub' && pageBreaks) for (const feature of ofPages) features.add(feature);
    if (largePrint) features.add('largePrint');
    return {
      accessModes: visual ? ['textual', 'visual'] : ['textual'],
      accessModesSufficient: undescribed ? ['textual,visual'] : visual ? ['textual,visual', 'textual'] : ['textual'],
      accessibilityFeatures: [...features].sort(),
      accessibilityHazards: ['none'],
      accessibilitySummary: summaryOf(language, {
        pageSize: pageBreaks ? pageSize : null,
        undescribed,
        missingPictures: this.#parts.some(({ missingPictures }) => missingPictures),
        evaluated: conformance !== null,
      }),
      languages: [...new Set([language, ...parts.flatMap(({ languages }) => languages)])],
      ...(conformance === null ? {} : { conformance }),
    };
  }
}

/** Features that a PDF has by its tags. */
const ofTags = ['readingOrder', 'structuralNavigation', 'taggedPDF'] as const;

/** Features that an e-book has by the marks of a paged edition's pages. */
const ofPages = ['pageBreakMarkers', 'pageNavigation'] as const;

/**
 * The words of the download page. From `waysOfReading` on they are those of the W3C's Accessibility Metadata Display
 * Guide for Digital Publications 2.0 (Final Community Group Report, 22 April 2025), in its compact form.
 */
export interface SiteLabels {
  readonly epub: string;
  readonly pdf: string;
  readonly downloadEpub: string;
  readonly downloadPdf: string;
  readonly pictureOfCover: string;
  readonly pictureOfPage: string;
  readonly format: string;
  readonly size: string;
  /** Between a number's whole and its tenths. */
  readonly decimalMark: string;
  readonly pages: string;
  /** After a number of pages: that they are those of the PDF. */
  readonly asInPdf: string;
  readonly language: string;
  readonly publisher: string;
  readonly protection: string;
  readonly unprotected: string;
  readonly source: string;
  readonly contact: string;
  readonly publications: string;

  readonly accessibility: string;
  readonly waysOfReading: string;
  readonly modifiable: string;
  readonly unmodifiable: string;
  readonly appearanceUnknown: string;
  readonly readable: string;
  readonly notFullyReadable: string;
  readonly unreadable: string;
  readonly nonvisualUnknown: string;
  readonly alternativeText: string;
  readonly conformance: string;
  /** Of level AA, in the guide's words. */
  readonly meetsStandards: string;
  /** Before the names of those who judged. */
  readonly certifiedBy: string;
  readonly certifierCredential: string;
  readonly navigation: string;
  readonly goToPage: string;
  readonly headings: string;
  readonly index: string;
  readonly tableOfContents: string;
  readonly richContent: string;
  readonly extendedDescriptions: string;
  readonly hazards: string;
  readonly noHazards: string;
  readonly hazardsUnknown: string;
  readonly flashing: string;
  readonly motion: string;
  readonly sounds: string;
  readonly summary: string;
  readonly additional: string;
  readonly aria: string;
  readonly pageBreaks: string;
  readonly largePrint: string;
  readonly highContrast: string;
  readonly noInformation: string;
}

declare module 'pdfkit' {
  /** `pdfkit.ts` says what is used of it. */
  export const PDFDocument: import('./pdfkit.ts').PdfKit;
}

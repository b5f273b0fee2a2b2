import type { Article } from '../model/article.ts';
import type { Figure } from '../model/block.ts';
import type { Claims, Format, PdfStandard } from '../model/edition.ts';
import type { Finding } from '../model/finding.ts';
import { placeOf } from '../model/source.ts';
import { leavesOf } from '../model/visit.ts';
import { isDescribed, meaningfulFiguresOf } from './pictures.ts';

/** What an edition is, before anything is claimed of it. */
export interface ClaimsOptions {
  readonly format: Format;
  /** Whether the source article is attached to the PDF, which PDF/A-2 forbids and PDF/A-3 allows. */
  readonly attachSource: boolean;
  /** What the PDF is built to; the default where it isn't given. */
  readonly pdfStandard?: PdfStandard;
}

/**
 * The standards that an edition is built to, decided before it is written. A picture without a text alternative, which
 * no person called decorative, withdraws them all (ISO 14289-1, 7.3; ISO 14289-2, 8.2.5.28; ISO 19005-2, 6.7): nothing
 * is made up in its place. Of an e-book nothing is claimed here: that it conforms is for people to establish
 * (conformance.ts).
 */
export function claimsOf(article: Article, { format, attachSource, pdfStandard }: ClaimsOptions): Claims {
  const findings = meaningfulFiguresOf(article)
    .filter((figure) => !isDescribed(figure))
    .map((figure) => missingAlternative(article, figure, format));
  if (format !== 'pdf' || findings.length > 0) return { pdfUa: null, pdfA: null, wtpdf: false, findings };
  if (pdfStandard === 'ua-2+a-4f') return { pdfUa: 2, pdfA: '4f', wtpdf: true, findings };
  return { pdfUa: 1, pdfA: attachSource ? '3a' : '2a', wtpdf: false, findings };
}

function missingAlternative(article: Article, figure: Figure, format: Format): Finding {
  const lost = format === 'pdf' ? 'so the PDF is neither PDF/UA nor PDF/A' : 'so the e-book is not for every reader';
  return {
    code: 'missing-alternative',
    severity: 'warning',
    message: `The picture ${figure.graphic.name} has no text alternative, ${lost}.`,
    hint: 'Say in the sidecar what it shows (`alternative`), or that it is decorative (`decorative: true`).',
    ...placeOfFigure(article, figure),
  };
}

/** The place of its caption, where the picture has one that was read. */
function placeOfFigure(article: Article, figure: Figure): Pick<Finding, 'file' | 'line' | 'column'> {
  const span = leavesOf(figure).find((leaf) => leaf.span.to > leaf.span.from)?.span;
  const source = article.sources[span?.source ?? 0];
  if (!span || !source) return { file: source?.name ?? null, line: null, column: null };
  return { file: source.name, ...placeOf(source, span.from) };
}

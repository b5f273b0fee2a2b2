/** The public names of the package. */
export { type CheckOptions, checkFile, type FinishedFormat, readFinished } from './check/check.ts';
export { compareEditions, type EditionFile } from './check/editions.ts';
export { type HearOptions, hear } from './check/hear.ts';
export type { Evaluation, Outcome, OutcomeValue, Rule } from './check/outcome.ts';
export type { SaidDocument, SaidElement, SaidText } from './check/said.ts';
export { type Environment, type NamedFile, nodeEnvironment } from './environment.ts';
export { type InspectedBlock, type InspectedQuotation, type Inspection, inspect } from './inspect/index.ts';
export type { Article, SetAside } from './model/article.ts';
export type { Block } from './model/block.ts';
export {
  type Claims,
  type Edition,
  type EditionName,
  editionNames,
  type Facts,
  type Format,
  type PdfStandard,
  pdfStandards,
} from './model/edition.ts';
export { type Finding, Refusal, type Severity } from './model/finding.ts';
export type { Graphic } from './model/graphic.ts';
export type { Inline } from './model/inline.ts';
export type { Judgement } from './model/judgement.ts';
export type { Contributor, Metadata, Series } from './model/metadata.ts';
export type { OwnTheme } from './model/own-theme.ts';
export type { Quotation } from './model/quotation.ts';
export type { Settings, SheetSize } from './model/settings.ts';
export type { SourceSpan, SourceText } from './model/source.ts';
export { childrenOf, leavesOf, type Node, textOf, visit } from './model/visit.ts';
export { type Published, publish } from './publish.ts';
export { type PublishedBook, publishBook } from './publish-book.ts';
export { type ArticleInput, type ArticleRequest, finishedArticle } from './publishing/article.ts';
export type { BookRequest } from './publishing/book/book.ts';
export { readTheme } from './publishing/own-theme.ts';
export type { PublishRequest } from './publishing/request.ts';
export type { PageFormat } from './theme/theme.ts';

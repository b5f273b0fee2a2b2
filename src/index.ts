/** The public names of the package. */
export { type Environment, type NamedFile, nodeEnvironment } from './environment.ts';
export { type InspectedBlock, type InspectedQuotation, type Inspection, inspect } from './inspect/index.ts';
export type { Article, SetAside } from './model/article.ts';
export type { Block } from './model/block.ts';
export type { Claims, Edition, Facts, Format } from './model/edition.ts';
export { type Finding, Refusal, type Severity } from './model/finding.ts';
export type { Graphic } from './model/graphic.ts';
export type { Inline } from './model/inline.ts';
export type { Metadata } from './model/metadata.ts';
export type { Quotation } from './model/quotation.ts';
export type { Settings, SheetSize } from './model/settings.ts';
export type { SourceSpan, SourceText } from './model/source.ts';
export { childrenOf, leavesOf, type Node, textOf, visit } from './model/visit.ts';
export { type Published, publish } from './publish.ts';
export { type ArticleInput, type ArticleRequest, finishedArticle } from './publishing/article.ts';
export type { PublishRequest } from './publishing/request.ts';
export type { PageFormat } from './theme/theme.ts';

import { edit } from '../edit/index.ts';
import type { NamedFile } from '../environment.ts';
import type { Article } from '../model/article.ts';
import type { Report } from '../model/finding.ts';
import type { Graphic } from '../model/graphic.ts';
import { read } from '../read/index.ts';
import { applySidecar, readSidecarFile, type Sidecar } from '../read/sidecar.ts';
import { identifierOfAddress } from './identity.ts';

/** An article as it came, and what stands beside it. */
export interface ArticleInput extends NamedFile {
  /** Loads a picture that the article itself names, from its own folder; none can be loaded where this isn't given. */
  loadPicture?(file: string): Promise<Graphic>;
  readonly sidecar: (NamedFile & { loadPicture(file: string): Promise<Graphic> }) | null;
}

/** An article, and what is said of it. */
export interface ArticleRequest {
  readonly input: ArticleInput;
  /** BCP 47; null where it is to be found out. */
  readonly language: string | null;
}

/** An article as it is published, and what a person said of it. */
export interface FinishedArticle {
  readonly article: Article;
  readonly sidecar: Sidecar | null;
}

/**
 * Reads an article and finishes its tree: bytes → read → sidecar → edit. `editionsFor` tells by the article's language
 * which editions the colophon names. Throws a Refusal where the input is no article or its sidecar is wrong.
 */
export async function finishedArticle(
  { input, language }: ArticleRequest,
  editionsFor: (language: string) => readonly string[],
  report: Report,
): Promise<FinishedArticle> {
  const sidecar = input.sidecar === null ? null : await readSidecarFile(input.sidecar.name, input.sidecar.bytes);
  const asked = language ?? sidecar?.language?.value ?? null;
  const loadPicture = input.loadPicture?.bind(input) ?? null;
  const raw = await read({ name: input.name, bytes: input.bytes, language: asked, loadPicture }, report);
  const stated =
    sidecar === null || input.sidecar === null
      ? raw
      : await applySidecar(raw, sidecar, input.sidecar.loadPicture.bind(input.sidecar), report);
  const editions = editionsFor(stated.metadata.language);
  return { article: edit(identified(stated), { editions, sidecar }, report), sidecar };
}

/** An article that was published at an address is identified by it, however its text changes. */
function identified(article: Article): Article {
  const { source } = article.metadata;
  if (source === null) return article;
  return { ...article, metadata: { ...article.metadata, identifier: identifierOfAddress(source) } };
}

import type { Article } from '../../model/article.ts';
import { Refusal, type Report } from '../../model/finding.ts';
import type { Graphic } from '../../model/graphic.ts';
import type { Metadata } from '../../model/metadata.ts';
import { applyBlocks } from './blocks.ts';
import { applyDateline } from './dateline.ts';
import { applyHeader } from './header.ts';
import { placePicture } from './picture.ts';
import { type Sidecar, type SidecarPicture, type Stated, sidecarFinding } from './sidecar.ts';

/** Loads a picture by its name as the sidecar has it; a Refusal says why it can't be taken. */
export type LoadPicture = (file: string) => Promise<Graphic>;

/**
 * The article as the sidecar has it: what it says wins over what was read, and the text that it replaces is set aside
 * with that reason. Speakers and pull quotations are left to `edit`, which knows the quotations.
 */
export async function applySidecar(
  article: Article,
  sidecar: Sidecar,
  loadPicture: LoadPicture,
  report: Report,
): Promise<Article> {
  const [text] = article.sources;
  const known: Article = { ...article, sources: text ? [text, sidecar.source] : [sidecar.source] };
  const blocks = applyBlocks(known, sidecar, report);
  const header = applyHeader(blocks, sidecar);
  const facts: Article = { ...header, metadata: applyFacts(header.metadata, sidecar) };
  const opened = applyDateline(facts, sidecar, report);
  if (sidecar.picture === null) return opened;
  const graphic = await pictureOf(sidecar, sidecar.picture, loadPicture, report);
  return graphic ? placePicture(opened, sidecar, sidecar.picture, graphic) : opened;
}

function applyFacts(metadata: Metadata, sidecar: Sidecar): Metadata {
  const said = <T>(stated: Stated<T> | undefined, read: T): T => (stated === undefined ? read : stated.value);
  return {
    ...metadata,
    byline: said(sidecar.byline, metadata.byline),
    contributors: said(sidecar.contributors, metadata.contributors),
    series: said(sidecar.series, metadata.series),
    published: said(sidecar.published, metadata.published),
    updated: said(sidecar.updated, metadata.updated),
    language: said(sidecar.language, metadata.language),
    publisher: said(sidecar.publisher, metadata.publisher),
    source: said(sidecar.address, metadata.source),
    rights: said(sidecar.rights, metadata.rights),
    subjects: said(sidecar.subjects, metadata.subjects),
    description: said(sidecar.description, metadata.description),
    accessibilityContact: said(sidecar.accessibilityContact, metadata.accessibilityContact),
  };
}

async function pictureOf(
  sidecar: Sidecar,
  { file }: SidecarPicture,
  loadPicture: LoadPicture,
  report: Report,
): Promise<Graphic | null> {
  try {
    return await loadPicture(file.value);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, hint } = error.finding;
    report(sidecarFinding(sidecar, file.span, 'error', code, message, hint));
    return null;
  }
}

import { brailleFacts } from '../accessibility/braille-facts.ts';
import type { Edition, Facts } from '../model/edition.ts';
import type { Finding } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import { breaksOf } from './breaks.ts';
import type { ComposedEdition } from './composed.ts';
import { identifierOfEdition } from './identity.ts';
import type { Publishing, PublishRequest } from './request.ts';

/**
 * Tells of a language why the braille edition is left out of those that are made in it; null where it is made. One that
 * is asked for alone is never left out: it is made, or refused.
 */
export async function brailleObstacle({
  editions = [],
}: Pick<PublishRequest, 'editions'>): Promise<(language: string) => Finding | null> {
  if (!editions.includes('braille') || editions.length < 2) return () => null;
  const { whyNotIn } = await import('../braille/write.ts');
  return (language) => {
    const obstacle = whyNotIn(language);
    return obstacle && leftOut(obstacle);
  };
}

/** What is wrong, as a warning beside editions that are made without it. */
export function leftOut(obstacle: Finding): Finding {
  return { ...obstacle, severity: 'warning', hint: 'The other editions are made without it.' };
}

/** A request without its braille edition. */
export function withoutBraille<Request extends Pick<PublishRequest, 'editions'>>(request: Request): Request {
  const { editions } = request;
  return editions ? { ...request, editions: editions.filter((name) => name !== 'braille') } : request;
}

/** What braille is written with. */
export function sheetOf(settings: Settings = {}) {
  return {
    grade: settings['braille.grade'] ?? null,
    ...(settings['braille.cells'] === undefined ? {} : { cells: settings['braille.cells'] }),
    ...(settings['braille.lines'] === undefined ? {} : { lines: settings['braille.lines'] }),
  };
}

/** Writes the braille edition, which tells of the pages of `bound`, the edition that the e-book is bound to. */
export async function brailleEdition(
  { request, article, positions, stem, report }: Publishing,
  bound: ComposedEdition | null,
  pageSize: string | null,
): Promise<Edition> {
  const { writeBraille } = await import('../braille/write.ts');
  const pageBreaks = breaksOf(bound?.pages ?? []);
  const bytes = await writeBraille({ article, positions, pageBreaks, ...sheetOf(request.settings), report });
  const facts = brailleFacts(article, { pageBreaks: bound !== null, pageSize });
  return finishedBraille(bytes, article.metadata.identifier, stem, facts);
}

/** `identifier` is that of what is published, `stem` the file's name without extension. */
export async function finishedBraille(
  bytes: Uint8Array,
  identifier: string,
  stem: string,
  facts: Facts,
): Promise<Edition> {
  const { braillePages } = await import('../braille/write.ts');
  return {
    format: 'braille',
    name: 'braille',
    file: `${stem}.brf`,
    mediaType: 'text/x-brf',
    bytes,
    identifier: identifierOfEdition(identifier, 'braille'),
    pageSize: null,
    pages: braillePages(bytes),
    theme: 'braille',
    claims: null,
    facts,
  };
}

import { brailleFacts } from '../accessibility/braille-facts.ts';
import type { Edition } from '../model/edition.ts';
import { breaksOf } from './breaks.ts';
import type { ComposedEdition } from './composed.ts';
import { identifierOfEdition } from './identity.ts';
import type { Publishing } from './request.ts';

/** Writes the braille edition, which tells of the pages of `pages`, the edition that the e-book is bound to. */
export async function brailleEdition(
  { request, article, positions, stem, report }: Publishing,
  bound: ComposedEdition | null,
  pageSize: string | null,
): Promise<Edition> {
  const { writeBraille, braillePages } = await import('../braille/write.ts');
  const { settings = {} } = request;
  const bytes = await writeBraille({
    article,
    positions,
    pageBreaks: breaksOf(bound?.pages ?? []),
    grade: settings['braille.grade'] ?? null,
    ...(settings['braille.cells'] === undefined ? {} : { cells: settings['braille.cells'] }),
    ...(settings['braille.lines'] === undefined ? {} : { lines: settings['braille.lines'] }),
    report,
  });
  return {
    format: 'braille',
    name: 'braille',
    file: `${stem}.brf`,
    mediaType: 'text/x-brf',
    bytes,
    identifier: identifierOfEdition(article.metadata.identifier, 'braille'),
    pageSize: null,
    pages: braillePages(bytes),
    theme: 'braille',
    claims: null,
    facts: brailleFacts(article, { pageBreaks: bound !== null, pageSize }),
  };
}

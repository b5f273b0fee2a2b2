import type { Page } from '../page/page.ts';
import type { Reading } from '../site/reading.ts';

/** Where pages begin, by their labels. */
export function breaksOf(pages: readonly Page[]): Reading['pageBreaks'] {
  return pages.map(({ start, label }, index) => ({ ...start, label: label ?? String(index + 1) }));
}

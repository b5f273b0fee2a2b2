import type { Report } from '../model/finding.ts';
import { placeOf, type SourceText } from '../model/source.ts';

/**
 * Tells of characters that override the direction of letters (UAX #9, X2, X4: U+202D and U+202E), which the readers leave
 * out: what follows one is seen in another order than it is heard, so that a text may say one thing to one reader and
 * another to the next. Marks, embeddings and isolates stay, for they only say which way a stretch runs.
 */
export function reportOverrides(source: SourceText, report: Report): void {
  const found = source.text.match(/[\u202d\u202e]/g);
  if (!found) return;
  const subject =
    found.length === 1
      ? 'A character that overrides the direction of letters was'
      : `${found.length} characters that override the direction of letters were`;
  report({
    code: 'overridden-direction',
    severity: 'warning',
    message: `${subject} left out: what follows would be seen in another order than it is heard.`,
    hint: 'Look whether the words there are meant.',
    file: source.name,
    ...placeOf(source, source.text.search(/[\u202d\u202e]/)),
  });
}

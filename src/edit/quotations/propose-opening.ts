import type { Match } from './attribution/match.ts';
import type { Passage } from './draft.ts';
import type { Mark } from './marks-in.ts';
import type { Proposal, Workshop } from './repair.ts';
import { sentencesOf } from './sentences.ts';
import { neighbourSpeaks, speaksOfItself } from './supports.ts';

/** Where the opening mark of a closing one stood; null for a mark that most probably is an apostrophe. */
export function proposeOpening(mark: Mark, workshop: Workshop): Proposal | null {
  const { passages, index, attributor, language } = workshop;
  const passage = passages[index] as Passage;
  const { text } = passage;
  const start = text.length - text.trimStart().length;
  const ended = /[.。।]$/u.test(text.slice(0, mark.from));
  const after = attributor.after(text, mark.to, ended);
  const attributed = after?.sure === true && after.phrase !== null;
  const alone = isAlone(passage, mark);
  if (mark.family === 'single' && !(attributed && alone)) return null;
  const led = leadOf(workshop, start, mark.from);
  const place = led !== null ? { from: led, ambiguous: false } : openingPlace(workshop, after, start, mark.from);
  const supports = [
    attributed || led !== null,
    speaksOfItself(text.slice(place.from, mark.from), language),
    alone,
    neighbourSpeaks(after, workshop, -1) || neighbourSpeaks(after, workshop, 1),
  ].filter(Boolean).length;
  const range = { from: place.from, to: mark.to, words: { from: place.from, to: mark.from } };
  if (supports >= 3 && !place.ambiguous) {
    const edit = { from: place.from, to: place.from, now: openingFor(mark) };
    return { edit, repair: 'opening-inserted', range: null };
  }
  return {
    edit: null,
    repair: 'annotated-only',
    range: supports >= 2 && (attributed || led !== null) && alone ? range : null,
  };
}

/** No other mark of a quotation before this one. */
function isAlone({ pairing }: Passage, mark: Mark): boolean {
  const marks = [...pairing.pairs.map(({ open }) => open), ...pairing.unopened, ...pairing.unclosed];
  return !marks.some((other) => other.from < mark.from && other.family === mark.family);
}

/** `… she added, Donald Trump is …”`: an attribution that begins the paragraph; the quotation opens after it. */
function leadOf({ passages, index, attributor }: Workshop, start: number, to: number): number | null {
  const { text } = passages[index] as Passage;
  const head = text.slice(start, Math.min(to, start + 90));
  const comma = /^(?:…\s?)?[^.!?]{2,70}?[,:]\s/u.exec(head);
  if (!comma) return null;
  const dots = /^…\s?/u.exec(head)?.[0].length ?? 0;
  const match = attributor.after(text, start + dots, false);
  const at = start + comma[0].length;
  const near = match?.phrase && match.verb && match.span.to < at && at - match.span.to <= 3;
  return near ? at : null;
}

/**
 * The paragraph's beginning where its first sentence speaks of itself or the same speaker was quoted right before;
 * otherwise the first sentence that does, which is no more than a guess.
 */
function openingPlace(
  workshop: Workshop,
  after: Match | null,
  start: number,
  to: number,
): { readonly from: number; readonly ambiguous: boolean } {
  const { passages, index, language } = workshop;
  const { text } = passages[index] as Passage;
  if (neighbourSpeaks(after, workshop, -1)) return { from: start, ambiguous: false };
  const sentences = sentencesOf(text, start, to);
  const own = sentences.findIndex((sentence) => speaksOfItself(text.slice(sentence.from, sentence.to), language));
  if (own <= 0) return { from: start, ambiguous: false };
  return { from: sentences[own]?.from ?? start, ambiguous: true };
}

function openingFor({ glyph }: Mark): string {
  switch (glyph) {
    case '»':
      return '«';
    case '«':
      return '»';
    case '›':
      return '‹';
    case '‹':
      return '›';
    case '“':
      return '„';
    case '’':
      return '‘';
    case '‘':
      return '‚';
    case '」':
      return '「';
    case '』':
      return '『';
    default:
      return glyph === '"' ? '"' : '“';
  }
}

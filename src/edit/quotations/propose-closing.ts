import { marksOf } from '../../language/marks.ts';
import type { Match } from './attribution/match.ts';
import type { Passage } from './draft.ts';
import type { Mark } from './marks-in.ts';
import { allPairs } from './pairing.ts';
import type { Proposal, Workshop } from './repair.ts';
import { sentencesOf } from './sentences.ts';
import { neighbourSpeaks, speaksOfItself } from './supports.ts';

/** Where the closing mark of an opening one stood; null for a mark that most probably is none. */
export function proposeClosing(mark: Mark, workshop: Workshop): Proposal | null {
  const { passages, index, attributor, language } = workshop;
  const passage = passages[index] as Passage;
  if (isDoubled(passage, mark)) return { edit: { from: mark.from, to: mark.to, now: '' }, repair: 'none', range: null };
  const outer = allPairs(passage.pairing.pairs).findLast(
    ({ open, close }) => open.from < mark.from && close.from > mark.to,
  );
  if (outer) return insideProposal(mark, outer.open.to, outer.close.from, workshop);
  const end = nextMark(passage, mark) ?? passage.text.trimEnd().length;
  const behind = attributionInside(workshop, mark.to, end);
  const before = attributor.before(passage.text, 0, mark.from, true, end);
  if (mark.family === 'single' && !behind && !before?.sure) return null;
  const match = behind?.match ?? before;
  const to = behind?.at ?? end;
  const supports = [
    behind !== null || (before?.sure ?? false),
    speaksOfItself(passage.text.slice(mark.to, to), language),
    end === passage.text.trimEnd().length,
    neighbourSpeaks(match, workshop, -1) || neighbourSpeaks(match, workshop, 1),
  ].filter(Boolean).length;
  const words = { from: mark.to, to };
  if (supports >= 3) {
    return { edit: { from: to, to, now: closingFor(mark, language) }, repair: 'closing-inserted', range: null };
  }
  return { edit: null, repair: 'annotated-only', range: supports >= 2 ? { from: mark.from, to, words } : null };
}

/** `““There is no fund`: the next mark is the same one, and it has the partner. */
function isDoubled({ pairing }: Passage, mark: Mark): boolean {
  return allPairs(pairing.pairs).some(({ open }) => open.from === mark.to && open.glyph === mark.glyph);
}

/** The next mark of the same family after this one. */
function nextMark({ pairing }: Passage, mark: Mark): number | null {
  const marks = [...pairing.pairs.map(({ open }) => open), ...pairing.unclosed, ...pairing.unopened];
  const later = marks.filter((other) => other.from > mark.from && other.family === mark.family);
  return later.reduce<number | null>((least, { from }) => (least === null ? from : Math.min(least, from)), null);
}

/** `“We lit every burner we own, said Hannah Voss`: the first comma that an attribution follows. */
function attributionInside(
  { passages, index, attributor }: Workshop,
  from: number,
  to: number,
): { readonly at: number; readonly match: Match } | null {
  const { text } = passages[index] as Passage;
  for (const stop of text.slice(from, Math.min(to, from + 2000)).matchAll(/[,!?…]\s/gu)) {
    const at = from + stop.index + 1;
    const match = attributor.after(text, at, false);
    if (match?.sure && match.phrase && match.span.to <= to && match.pattern !== 'according') return { at, match };
  }
  return null;
}

/** A nested mark: up to the end of its sentence, and only as a note. */
function insideProposal(
  mark: Mark,
  from: number,
  to: number,
  { passages, index, attributor }: Workshop,
): Proposal | null {
  const { text } = passages[index] as Passage;
  const match = attributor.before(text, from, mark.from, true, to);
  if (!match) return mark.family === 'single' ? null : { edit: null, repair: 'annotated-only', range: null };
  const sentence = sentencesOf(text, mark.to, to)[0];
  const end = mark.to + text.slice(mark.to, sentence?.to ?? to).trimEnd().length;
  return {
    edit: null,
    repair: 'annotated-only',
    range: { from: mark.from, to: end, words: { from: mark.to, to: end } },
  };
}

function closingFor({ glyph }: Mark, language: string): string {
  const { outer, inner } = marksOf(language);
  const known = [outer, inner].find(([open]) => open === glyph);
  if (known) return known[1];
  switch (glyph) {
    case '«':
      return '»';
    case '»':
      return '«';
    case '‹':
      return '›';
    case '„':
      return '”';
    case '‘':
    case '‚':
      return '’';
    case '「':
      return '」';
    case '『':
      return '』';
    default:
      return '”';
  }
}

import { grammarOf } from '../../language/attribution/index.ts';
import type { Attributor } from './attribution/index.ts';
import type { Match } from './attribution/match.ts';
import type { Draft, Passage, Reading } from './draft.ts';
import { kindOf, type Shape, shapeOf } from './kinds.ts';

/** Gives every quotation its kind and, where its sentence has one, its attribution; speakers are found later. */
export function readQuotations(
  drafts: readonly Draft[],
  passages: readonly Passage[],
  attributor: Attributor,
  language: string,
): readonly Reading[] {
  const readings: Reading[] = [];
  const sentenceEnd = grammarOf(language) === null ? /[。।.؟!]/u : /[.!?…]/u;
  let last: Reading | null = null;
  for (const draft of drafts) {
    const index = draft.parts[0]?.passage ?? 0;
    const passage = passages[index];
    if (!passage) continue;
    const shape = shapeOf(draft, passage);
    const found = passage.block.type === 'headline' ? null : attribute(draft, passages, attributor, shape);
    const kind = kindOf(draft, passage, shape, found?.match ?? null, language);
    const silent = kind === 'scare' || kind === 'title' || kind === 'name' || kind === 'headline';
    const match = silent ? null : (found?.match ?? null);
    const previous: Reading | null = last && isBefore(last, draft) ? last : null;
    const continues = silent || match ? null : continued(previous, draft, passage, sentenceEnd);
    const at = match && found ? found.passage : index;
    const reading: Reading = { draft, kind, match, passage: at, previous, continues };
    readings.push(reading);
    if (!draft.parent) last = reading;
  }
  return readings;
}

/** Whether a reading ends before a quotation in the paragraph where that begins. */
function isBefore({ draft: { end } }: Reading, { parts: [part] }: Draft): boolean {
  return part !== undefined && end.passage === part.passage && end.to <= part.from;
}

interface Found {
  readonly match: Match;
  readonly passage: number;
}

function attribute(draft: Draft, passages: readonly Passage[], attributor: Attributor, shape: Shape): Found | null {
  const [first] = draft.parts;
  if (!first) return null;
  const index = first.passage;
  const passage = passages[index];
  if (!passage) return null;
  const here = (match: Match | null) => (match ? { match, passage: index } : null);
  if (draft.dash) return here(draft.inside);
  if (draft.parent) return here(nestedMatch(draft, passage, attributor, shape));
  const last = draft.end;
  const behind = passages[last.passage];
  const after = behind && followed(draft, behind, attributor, shape);
  const spoken = here(draft.between ?? draft.inside);
  // Whatever stands before yields to what is sure behind.
  if (after?.sure) return spoken ?? { match: after, passage: last.passage };
  const before = attributor.before(
    passage.text,
    0,
    first.from,
    shape.whole,
    last.passage === index ? last.to : first.to,
  );
  if (before?.sure && before.pattern === 'before') return here(before);
  return (
    spoken ??
    (after ? { match: after, passage: last.passage } : null) ??
    here(before ?? ledByColon(passage.text, first.from, attributor, shape)) ??
    introduced(index, passages, attributor, shape, first.from)
  );
}

/** What stands after the closing mark; after a fragment inside a sentence it needs a comma to belong to it. */
function followed(draft: Draft, passage: Passage, attributor: Attributor, shape: Shape): Match | null {
  if (draft.between || (!shape.whole && !shape.closed)) return null;
  const { to } = draft.end;
  const words = passage.text.slice(Math.max(0, to - 12), to).replace(/["”’»›“‘」』\s]+$/u, '');
  const ended = /[.。।]$/u.test(words) && !/\.\.$/u.test(words);
  const match = attributor.after(passage.text, to, ended);
  if (!match) return null;
  return shape.closed ? match : { ...match, sure: false };
}

/** A quotation inside another: only its own sentence inside the outer words speaks for it. */
function nestedMatch(draft: Draft, { text }: Passage, attributor: Attributor, shape: Shape): Match | null {
  const [part] = draft.parts;
  if (!part) return null;
  const outer = draft.parent?.parts.find(
    (one) => one.passage === part.passage && one.from <= part.from && one.to >= part.to,
  );
  const before = attributor.before(
    text,
    outer ? outer.from + markAt(text, outer.from) : 0,
    part.from,
    shape.whole,
    part.to,
  );
  if (before) return before;
  const after = attributor.after(text, part.to, shape.ended);
  return after && after.span.to <= (outer?.to ?? text.length) ? after : null;
}

/** The length of the mark that a part begins with. */
function markAt(text: string, at: number): number {
  return /["“„«‘‚‹「『—–]/u.test(text[at] ?? '') ? 1 : 0;
}

/** `Berger remains hopeful: “…”`: whom the sentence speaks of may be who speaks; no more than a guess. */
function ledByColon(text: string, at: number, attributor: Attributor, shape: Shape): Match | null {
  return shape.whole && /[:：]\s*$/u.test(text.slice(Math.max(0, at - 3), at)) ? attributor.opening(text, at) : null;
}

/** The paragraph before ends in a colon and says who speaks. */
function introduced(
  index: number,
  passages: readonly Passage[],
  attributor: Attributor,
  shape: Shape,
  from: number,
): Found | null {
  const previous = passages[index - 1];
  const passage = passages[index];
  if (!passage?.follows || !previous || !shape.whole || passage.text.slice(0, from).trim() !== '') return null;
  const text = previous.text.trimEnd();
  if (!/[:：]$/u.test(text)) return null;
  const end = text.length;
  const match = attributor.before(text, 0, end, true, end) ?? attributor.opening(text, end);
  return match && { match: { ...match, sure: false }, passage: index - 1 };
}

/** The quotation before it in the paragraph, where nothing but that one's attribution stands between. */
function continued(previous: Reading | null, draft: Draft, { text }: Passage, sentenceEnd: RegExp): Reading | null {
  const [part] = draft.parts;
  if (!part || draft.parent || !previous) return null;
  if (!previous.match) return previous.continues && adjoins(text, previous, part.from) ? previous : null;
  if (previous.passage !== part.passage || previous.match.span.to > part.from) {
    return adjoins(text, previous, part.from) ? previous : null;
  }
  const between = text.slice(Math.max(previous.draft.end.to, previous.match.span.to), part.from);
  const sentences = between.trim().split(new RegExp(`(?<=${sentenceEnd.source})\\s+(?=[\\p{Lu}\\p{Lo}])`, 'u'));
  return sentences.length <= 1 &&
    (between.trim() === '' || sentenceEnd.test(between.trim().slice(-1))) &&
    between.length < 160
    ? previous
    : null;
}

function adjoins(text: string, previous: Reading, from: number): boolean {
  return text.slice(previous.draft.end.to, from).trim() === '';
}

import { femaleNames, maleNames } from '../../language/attribution/given-names.ts';
import { type Gender, type Grammar, grammarOf } from '../../language/attribution/index.ts';
import { primaryOf } from '../../language/marks.ts';
import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Confidence, QuotationId } from '../../model/quotation.ts';
import type { SourceSpan } from '../../model/source.ts';
import { lettersOf } from '../letters.ts';
import { findingAt } from '../place.ts';
import type { Range } from '../protected.ts';
import { antecedentOf, type Persons, personsOf } from './antecedent.ts';
import { isFeminineSurname, saysWhose } from './attribution/cases.ts';
import type { Match } from './attribution/match.ts';
import type { Phrase } from './attribution/noun-phrase.ts';
import type { Passage, Reading } from './draft.ts';
import { type People, peopleOf } from './people/index.ts';
import { peopleWithoutCapitals } from './people/without-capitals.ts';

/** A speaker that a person has named for the quotation with these words (null: nobody speaks it). */
export interface SpeakerOverride {
  readonly words: string;
  readonly speaker: string | null;
  readonly span: SourceSpan;
}

/** Who speaks a quotation; ranges count in the text of `passage`. */
export interface Speaker {
  readonly speaker: string | null;
  readonly mention: Range | null;
  readonly verb: Range | null;
  readonly passage: number;
  readonly confidence: Confidence | null;
  /** Whether a person has named the speaker. */
  readonly confirmed?: boolean;
}

/** Finds the speakers of an article's quotations, in reading order. */
export function speakersOf(
  readings: readonly Reading[],
  passages: readonly Passage[],
  article: Article,
  overrides: readonly SpeakerOverride[],
  report: Report,
): ReadonlyMap<QuotationId, Speaker> {
  const { language } = article.metadata;
  const texts = passages.map(({ text }) => text);
  const grammar = grammarOf(language);
  const named = readings.flatMap(({ match }) => (match?.phrase?.name ? [match.phrase.name] : []));
  const people = grammar ? peopleOf(texts, grammar) : peopleWithoutCapitals(named, texts, primaryOf(language));
  const persons = personsOf(passages, readings, people, grammar);
  const speakers = new Map<QuotationId, Speaker>();
  const context: Context = {
    grammar,
    passages,
    people,
    persons,
    speakers,
    language: primaryOf(language),
    genders: new Map(),
    heard: new Set(),
    lines: new Map(),
  };
  for (const reading of readings) {
    const found = speakerOf(reading, context);
    speakers.set(reading.draft.id, found);
    if (reading.kind === 'dialogue') context.lines.set(reading.passage, found.speaker);
    if (found.speaker !== null && found.confidence !== 'low' && !reading.draft.parent) context.heard.add(found.speaker);
  }
  for (const override of overrides) applyOverride(override, readings, passages, speakers, article, report);
  return speakers;
}

interface Context {
  readonly grammar: Grammar | null;
  readonly passages: readonly Passage[];
  readonly people: People;
  readonly persons: Persons;
  readonly speakers: ReadonlyMap<QuotationId, Speaker>;
  readonly language: string;
  /** What pronouns and titles have shown of the speakers so far. */
  readonly genders: Map<string, Gender>;
  /** Who has spoken so far, guesses left out. */
  readonly heard: Set<string>;
  /** The speaker of each line of dialogue, by its passage. */
  readonly lines: Map<number, string | null>;
}

function speakerOf(reading: Reading, context: Context): Speaker {
  const { match, passage, continues } = reading;
  if (!match) {
    const before = continues && context.speakers.get(continues.draft.id);
    if (!before) return { speaker: null, mention: null, verb: null, passage, confidence: null };
    return { ...before, verb: null };
  }
  const found = resolve(reading, match, context);
  const confidence = found.name === null ? null : capped(reading, found.confidence, context.language);
  if (found.name !== null && match.phrase?.gender) context.genders.set(found.name, match.phrase.gender);
  return { speaker: found.name, mention: match.phrase && rangeOf(match.phrase), verb: match.verb, passage, confidence };
}

function rangeOf({ from, to }: Phrase): Range | null {
  return to > from ? { from, to } : null;
}

interface Resolved {
  readonly name: string | null;
  readonly confidence: Confidence;
}

const nobody: Resolved = { name: null, confidence: 'low' };

function resolve(reading: Reading, match: Match, context: Context): Resolved {
  const { phrase } = match;
  const { people } = context;
  if (!phrase) return dropped(reading, context);
  if (phrase.coordinated) return nobody;
  const text = context.passages[reading.passage]?.text.slice(phrase.from, phrase.to) ?? '';
  switch (phrase.kind) {
    case 'name':
      if (isOfOtherSex(verbOf(reading, match, context), people.fullNameOf(phrase.name ?? '').name)) {
        return { name: phrase.name, confidence: 'medium' };
      }
      return byName(text, phrase, match, context);
    case 'indefinite':
      return (
        byShortName(text, context) ?? {
          name: text,
          confidence: match.pattern === 'nearby' ? 'low' : isPlain(match) ? 'high' : 'medium',
        }
      );
    case 'definite':
      return byRole(text, match, context);
    case 'first':
      return byFirstPerson(reading, context);
    case 'pronoun':
      return byPronoun(reading, phrase, match, context);
  }
}

/** Arabic and Hindi: one word that ends the one full name by which the text introduces somebody. */
function byShortName(text: string, { grammar, people }: Context): Resolved | null {
  if (grammar || !/^[\p{sc=Arab}\p{sc=Deva}]+$/u.test(text)) return null;
  const { name, unique } = people.fullNameOf(text);
  return unique && name !== text ? { name, confidence: 'medium' } : null;
}

/** The patterns that are as good as always right: the name right beside the closing mark and the verb. */
function isPlain({ pattern, sure }: Match): boolean {
  return sure && (pattern === 'name-verb' || pattern === 'verb-name');
}

function byName(text: string, phrase: Phrase, match: Match, { people, grammar }: Context): Resolved {
  const { name, unique } = people.fullNameOf(phrase.name ?? '');
  if (grammar?.declines && match.pattern !== 'according' && isDeclined(phrase.name ?? '', name))
    return ofAnother(text, phrase);
  if (phrase.role && grammar?.declines && /\s\p{Lu}/u.test(phrase.role) && saysWhose(phrase.role))
    return { name: phrase.name, confidence: 'medium' };
  if (!unique || match.pattern === 'nearby') return { name, confidence: 'low' };
  const plain = isPlain(match) || (match.pattern === 'inside' && match.sure && /\s/u.test(name));
  return { name, confidence: plain && !hasDoubtfulRole(phrase, grammar) ? 'high' : 'medium' };
}

function verbOf({ passage }: Reading, { verb }: Match, { passages }: Context): string {
  return verb ? (passages[passage]?.text.slice(verb.from, verb.to) ?? '') : '';
}

/** Russian and Polish: 'сказала Дрозд' can't be Олег Дрозд. */
function isOfOtherSex(verb: string, full: string): boolean {
  const given = full.split(/\s/u)[0]?.toLowerCase() ?? '';
  return (maleNames.has(given) && /(?:ла|ła)$/u.test(verb)) || (femaleNames.has(given) && /[лł]$/u.test(verb));
}

/** Whether the name as it stands is another case, or the other sex's form, of the full name: 'Дрозда' of 'Олег Дрозд'. */
function isDeclined(mention: string, full: string): boolean {
  const own = mention.split(/\s/u).at(-1) ?? '';
  const known = full.split(/\s/u).at(-1) ?? '';
  return own !== known && full !== mention && own.length >= known.length;
}

/** 'жена Дрозда' is nobody but his wife; 'Котова' beside 'Иван Котов' is a woman of her own. */
function ofAnother(text: string, { name, role }: Phrase): Resolved {
  if (role && (saysWhose(role) || !isFeminineSurname(name ?? ''))) return { name: text, confidence: 'medium' };
  return name && isFeminineSurname(name) ? { name, confidence: 'medium' } : nobody;
}

/** German: a noun before the name that no list knows as a role could be a first name. */
function hasDoubtfulRole({ role }: Phrase, grammar: Grammar | null): boolean {
  const nouns = role?.match(/\p{Lu}[\p{L}-]*/gu) ?? [];
  if (!grammar?.roleNoun || nouns.length === 0) return false;
  return !nouns.some((noun) => grammar.roleNoun?.test(noun) || grammar.titles.has(noun.toLowerCase()));
}

function byRole(text: string, match: Match, { people }: Context): Resolved {
  const known = people.bearerOf(text);
  const bearer = known !== null && text.includes(known.split(/\s/u).at(-1) ?? known) ? null : known;
  return { name: bearer ?? text, confidence: isPlain(match) || bearer === null ? 'medium' : 'low' };
}

/** 'I' inside somebody's words is that somebody; in an interview's answer it is the one who was asked. */
function byFirstPerson({ draft, passage }: Reading, { heard, speakers, passages }: Context): Resolved {
  if (draft.parent) return { name: speakers.get(draft.parent.id)?.speaker ?? null, confidence: 'medium' };
  if (!/^\s*[ARО]\s?[:.]\s/u.test(passages[passage]?.text ?? '')) return nobody;
  const [only, ...others] = heard;
  return only && others.length === 0 ? { name: only, confidence: 'low' } : nobody;
}

function byPronoun(reading: Reading, phrase: Phrase, match: Match, context: Context): Resolved {
  if (reading.draft.parent || phrase.gender === 'n') return nobody;
  const at = match.verb ? Math.min(phrase.from, match.verb.from) : phrase.from;
  const found = antecedentOf(reading, at, phrase.gender, context);
  if (found === null || answers(reading, found.name, context)) return nobody;
  if (phrase.gender) context.genders.set(found.name, phrase.gender);
  return { name: found.name, confidence: found.near && isPlain(match) ? 'medium' : 'low' };
}

/** In a dialogue a pronoun right after somebody's line is most probably the other one. */
function answers({ kind, passage }: Reading, name: string, { lines }: Context): boolean {
  return kind === 'dialogue' && lines.get(passage - 1) === name;
}

/** A verb without a subject goes on with the speaker before it in the same paragraph. */
function dropped({ previous }: Reading, { speakers }: Context): Resolved {
  const speaker = previous && speakers.get(previous.draft.id);
  return speaker?.speaker ? { name: speaker.speaker, confidence: 'medium' } : nobody;
}

/** What a mended mark, a language that wasn't measured or a nested place leave of a confidence. */
function capped({ draft, kind, match }: Reading, confidence: Confidence, language: string): Confidence {
  if (draft.repair === 'annotated-only') return 'low';
  const unmeasured = language === 'ar' || language === 'hi' || (language === 'ja' && match?.phrase?.kind !== 'name');
  const doubtful = unmeasured || draft.repair === 'closing-inserted' || kind === 'multi' || draft.parent !== null;
  return doubtful && confidence === 'high' ? 'medium' : confidence;
}

function applyOverride(
  override: SpeakerOverride,
  readings: readonly Reading[],
  passages: readonly Passage[],
  speakers: Map<QuotationId, Speaker>,
  article: Article,
  report: Report,
): void {
  const wanted = lettersOf(override.words);
  const hit = readings.filter(({ draft }) => lettersOf(textOfDraft(draft.parts, passages)).includes(wanted));
  if (hit.length === 0 || wanted === '') {
    report(
      findingAt(article, override.span, {
        code: 'sidecar-not-found',
        severity: 'warning',
        message: `There is no quotation with the words '${override.words}'.`,
        hint: 'Copy some words of the quotation from the article.',
      }),
    );
  }
  for (const { draft } of hit) {
    const known = speakers.get(draft.id);
    if (known)
      speakers.set(draft.id, {
        ...known,
        speaker: override.speaker,
        confidence: override.speaker === null ? null : 'high',
        ...(override.speaker === null ? {} : { confirmed: true }),
      });
  }
}

function textOfDraft(parts: Reading['draft']['parts'], passages: readonly Passage[]): string {
  return parts.map((part) => passages[part.passage]?.text.slice(part.from, part.to) ?? '').join(' ');
}

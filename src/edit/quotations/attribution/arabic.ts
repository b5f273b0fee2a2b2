import {
  arabicAccording,
  arabicFirst,
  arabicPronouns,
  arabicStops,
  arabicVerbs,
} from '../../../language/attribution/arabic.ts';
import type { Attributor } from './index.ts';
import type { Match } from './match.ts';
import type { Phrase } from './noun-phrase.ts';

const verbs = [...arabicVerbs].sort((a, b) => b.length - a.length).join('|');
/** An object written onto a verb of answering; its subject is the one who was spoken to. */
const answered = '(?:أجاب|أجابت|رد|ردت|سأل|سألت|أخبر|أخبرت)(?:هما|هم|ها|ه)';
const verb = `(?<![\\p{L}\\p{M}])[وف]?(?:${answered}|${verbs})(?![\\p{L}\\p{M}])`;
const answeredAlone = new RegExp(`^[وف]?${answered}$`, 'u');
/** A preposition with its pronoun: 'لي', 'لهم'. */
const objects = /^(?:لي|لك|له|لها|لهم|لهن|لنا|لكم|إليه|إليها|إليهم|علي|عليه|عليها|منه|منها|معه|معها|بي|به|بها)$/u;
const according = arabicAccording.map((words) => words.replaceAll('_', '\\s')).join('|');
const everyVerb = new RegExp(verb, 'gu');
const verbBehind = new RegExp(`^[\\s،,\\u200e\\u200f]*(?:[—–-]\\s*)?(${verb})`, 'u');
const sourceBehind = new RegExp(`^[\\s،,\\u200e\\u200f]*(?:${according})`, 'u');
const sourceAnywhere = new RegExp(`(?<!\\p{L})و?(?:${according})\\s?`, 'u');
const stops = new Set(arabicStops);
const window = 420;

/** `»، قالت X`, `وقال X: «`, `وأضافت: «`, `وقال X إن …، ووصفه بأنه «`. */
export const arabic: Pick<Attributor, 'after' | 'before'> = { after, before };

function after(text: string, at: number): Match | null {
  const rest = text.slice(at, at + 200);
  const found = verbBehind.exec(rest);
  if (found?.[1]) {
    const to = at + found[0].length;
    const spoken = { from: to - found[1].length, to };
    return matchOf(text, spoken, phraseAt(text, to, false), at, 'verb-name', true);
  }
  const source = sourceBehind.exec(rest);
  const phrase = source && phraseAt(text, at + source[0].length, false);
  return phrase ? { pattern: 'according', phrase, verb: null, span: { from: at, to: phrase.to }, sure: true } : null;
}

function before(text: string, least: number, at: number, whole: boolean): Match | null {
  const start = Math.max(least, at - window, sentenceStart(text, at));
  const prefix = text.slice(start, at);
  const found = [...prefix.matchAll(everyVerb)].filter((one) => !isInsideMarks(prefix, one.index));
  const last = found.at(-1);
  const reported = reportedOf(prefix, start);
  if (reported) return reported;
  if (!last) return accordingBefore(prefix, start);
  const spoken = { from: start + last.index, to: start + last.index + last[0].length };
  const adjacent = /[:،]\s*$/u.test(prefix) || /^\s*$/u.test(prefix.slice(last.index + last[0].length));
  if (whole && !adjacent) return null;
  const phrase =
    phraseAt(prefixOf(text, at), spoken.to, true) ??
    (isFirst(last[0]) || answeredAlone.test(last[0]) || isSaidTo(prefix.slice(last.index + last[0].length))
      ? null
      : subjectEarlier(text, start, found.slice(0, -1), at));
  return matchOf(text, spoken, phrase, spoken.from, adjacent ? 'before' : 'around', adjacent);
}

/** 'يقول لي:': to whom it is said stands there, and the subject somewhere before. */
function isSaidTo(behind: string): boolean {
  return objects.test(word.exec(behind)?.[1] ?? '');
}

function prefixOf(text: string, at: number): string {
  return text.slice(0, at);
}

/** A second verb of the sentence carries on the first one's subject. */
function subjectEarlier(
  text: string,
  start: number,
  verbsBefore: readonly RegExpExecArray[],
  at: number,
): Phrase | null {
  for (const found of [...verbsBefore].reverse()) {
    const phrase = phraseAt(prefixOf(text, at), start + found.index + found[0].length, false);
    if (phrase) return phrase;
  }
  return null;
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - window), at);
  const end = Math.max(before.lastIndexOf('. '), before.lastIndexOf('؟ '), before.lastIndexOf('! '));
  return Math.max(0, at - window) + (end < 0 ? 0 : end + 2);
}

function isInsideMarks(prefix: string, at: number): boolean {
  const passed = prefix.slice(0, at);
  return (passed.match(/[«“‹]/gu)?.length ?? 0) > (passed.match(/[»”›]/gu)?.length ?? 0);
}

/** `ونقلت X عن Y قوله: «`: the words are Y's. */
function reportedOf(prefix: string, start: number): Match | null {
  const found =
    /(?<!\p{L})و?نقل(?:ت)?\s[^«»“”:.]{1,60}?\sعن\s([^«»“”:.]{2,40}?)\s(قوله|قولها|قولهم)(?:\sإن\p{L}*)?\s?:?\s*$/u.exec(
      prefix,
    );
  if (!found?.[1] || !found[2]) return null;
  const from = start + found.index + found[0].indexOf(` عن ${found[1]}`) + 4;
  const phrase = phraseAt(prefix, from - start, false);
  const moved = phrase && { ...phrase, from: start + phrase.from, to: start + phrase.to };
  const verbFrom = start + found.index + found[0].lastIndexOf(found[2]);
  const range = { from: verbFrom, to: verbFrom + found[2].length };
  return { pattern: 'before', phrase: moved, verb: range, span: { from, to: start + prefix.length }, sure: true };
}

function accordingBefore(prefix: string, start: number): Match | null {
  const found = sourceAnywhere.exec(prefix);
  if (!found) return null;
  const phrase = phraseAt(prefix, found.index + found[0].length, true);
  if (!phrase) return null;
  const moved = { ...phrase, from: start + phrase.from, to: start + phrase.to };
  return {
    pattern: 'according',
    phrase: moved,
    verb: null,
    span: { from: moved.from, to: start + prefix.length },
    sure: false,
  };
}

function matchOf(
  text: string,
  spoken: { readonly from: number; readonly to: number },
  phrase: Phrase | null,
  from: number,
  pattern: Match['pattern'],
  sure: boolean,
): Match {
  const first = isFirst(text.slice(spoken.from, spoken.to)) && phrase === null;
  const speaker = first ? firstPerson(spoken.from) : phrase;
  return {
    pattern: speaker ? pattern : 'dropped',
    phrase: speaker,
    verb: spoken,
    span: { from, to: phrase?.to ?? spoken.to },
    sure,
  };
}

/** 'قلت', with or without a conjunction written before it. */
function isFirst(spoken: string): boolean {
  return arabicFirst.includes(spoken) || arabicFirst.includes(spoken.slice(1));
}

function firstPerson(at: number): Phrase {
  return { from: at, to: at, kind: 'first', name: null, role: null, gender: null, coordinated: false };
}

const word = /^[\s]*([\p{L}\p{M}ـ]+)/u;

/** The noun phrase after a verb, up to punctuation or a word that begins something else. */
function phraseAt(text: string, at: number, strict: boolean): Phrase | null {
  const tokens: { readonly word: string; readonly from: number; readonly to: number }[] = [];
  let next = at;
  while (tokens.length < 8) {
    const found = word.exec(text.slice(next, next + 40));
    if (!found?.[1]) break;
    const to = next + found[0].length;
    if (tokens.length === 0 && objects.test(found[1])) {
      next = to;
      continue;
    }
    if (found[1] === 'في' && inName(text, to, tokens)) {
      tokens.push({ word: found[1], from: to - 2, to });
      next = to;
      continue;
    }
    if (stops.has(found[1]) || objects.test(found[1]) || (tokens.length > 0 && isAddressee(text, found[1], to))) break;
    tokens.push({ word: found[1], from: to - found[1].length, to });
    next = to;
  }
  const [first, second] = tokens;
  if (strict && second?.word.startsWith('ال') && first?.word.startsWith('ال') && tokens.length === 2 && names(text, at))
    tokens.pop();
  const last = tokens.at(-1);
  if (!first || !last) return null;
  const coordinated =
    /^\sو\p{L}/u.test(text.slice(last.to, last.to + 3)) || tokens.slice(1).some(({ word: one }) => /^وال/u.test(one));
  if (arabicPronouns.includes(first.word)) return { ...firstPerson(first.from), to: first.to, kind: 'pronoun' };
  if (strict && tokens.length === 8) return null;
  const aside = /^،\s(?:وهو|وهي)\s[^:«»،.]{2,60}(?=:)/u.exec(text.slice(last.to, last.to + 80));
  const named = nameIn(tokens.map((token) => token.word));
  return {
    from: first.from,
    to: last.to + (aside?.[0].length ?? 0),
    kind: named || aside ? 'name' : 'indefinite',
    name: named ?? (aside ? first.word : null),
    role: named ? text.slice(first.from, last.to - named.length).trim() : null,
    gender: null,
    coordinated,
  };
}

/** 'الخبير في شؤون النقل وائل درويش': a role, what it is about, and the name after it. */
function inName(text: string, at: number, [role, ...others]: readonly { readonly word: string }[]): boolean {
  if (!role?.word.startsWith('ال') || others.length > 0) return false;
  const rest = /^(?:\s[\p{L}\p{M}]+){3,5}(?=\s(?:من|أن|إن|في|على)\s|\s?[،.:«»]|$)/u.exec(text.slice(at, at + 70))?.[0];
  const words = rest?.trim().split(/\s/u) ?? [];
  return !words.some((word) => stops.has(word)) && nameIn(words) !== null;
}

/** 'لمدير السوق', 'للصحفيين': to whom somebody speaks. */
function isAddressee(text: string, one: string, to: number): boolean {
  return /^لل/u.test(one) || (/^ل\p{L}{3,}/u.test(one) && /^\sال/u.test(text.slice(to, to + 3)));
}

/** After a verb that names something, the second noun is what is named: 'وصفت الصحيفة القرار'. */
function names(text: string, at: number): boolean {
  return /(?:وصف|سم|انتقد|اعتبر)\p{L}*$/u.test(text.slice(Math.max(0, at - 12), at));
}

/** A role ends in a noun with the article; the name begins at the first word after it that has none. */
function nameIn(tokens: readonly string[]): string | null {
  const role = tokens.findIndex((token) => token.startsWith('ال') && token.length > 3);
  if (role < 0) return tokens.length === 2 ? tokens.join(' ') : null;
  const from = tokens.findIndex((token, index) => index > role && !token.startsWith('ال'));
  return from >= 0 && tokens.length - from >= 2 ? tokens.slice(from).join(' ') : null;
}

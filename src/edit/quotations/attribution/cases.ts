import { femaleNames, femaleObliques, maleGenitives, maleNames } from '../../../language/attribution/given-names.ts';
import type { Token } from './tokens.ts';

/** Cases in which a declined word can stand: nominative, genitive, any other. */
type Case = 'nominative' | 'genitive' | 'dative';

/**
 * Who stands in a phrase whose verb needs a nominative, where Russian and Polish put names of different cases side by
 * side: 'Дрозд Нине Ручьёвой', 'сын Дрозда Иван', 'жена Олега Дрозда'.
 */
export interface Subject {
  /** The tokens of the subject alone, without the name of somebody whose son or wife it is. */
  readonly tokens: readonly Token[];
  /** The name among them belongs to somebody else: 'жена Олега Дрозда'. */
  readonly possessor: boolean;
}

/** The subject's tokens of a phrase; null where all of it is in another case. */
export function subjectIn(tokens: readonly Token[]): Subject | null {
  const from = tokens.findIndex(({ capital }, index) => capital && tokens.slice(index).every((one) => one.capital));
  if (from < 0) return { tokens, possessor: false };
  const role = tokens.slice(0, from);
  const [first, second] = groupsOf(tokens.slice(from), isKin(role.at(-1)), role.length === 0);
  if (!first) return { tokens, possessor: false };
  if (first.cases.has('nominative')) return { tokens: [...role, ...first.tokens], possessor: false };
  const named = second?.cases.has('nominative') ? second.tokens : null;
  if (role.length === 0) return named && { tokens: named, possessor: false };
  if (first.cases.has('genitive')) {
    return named
      ? { tokens: [...role, ...named], possessor: false }
      : { tokens: [...role, ...first.tokens], possessor: true };
  }
  if (named) return { tokens: named, possessor: false };
  return isDativeNoun(role.at(-1)) ? null : { tokens: role, possessor: true };
}

interface Group {
  readonly tokens: Token[];
  readonly cases: ReadonlySet<Case>;
}

/** The names of a run of capitals apart by their cases. After 'сын' the first of two may be whose son he is. */
function groupsOf(run: readonly Token[], kin: boolean, alone: boolean): readonly Group[] {
  const [owner, ...own] = run;
  if (kin && owner && isOwnerBefore(owner, own)) {
    return [
      { tokens: [owner], cases: new Set(['genitive']) },
      { tokens: own, cases: new Set(['nominative']) },
    ];
  }
  const groups: Group[] = [];
  run.forEach((token, index) => {
    const cases = casesOf(token.lower, index < run.length - 1);
    const last = groups.at(-1);
    if (last && isWomansSurname(last, cases)) {
      last.tokens.push(token);
      return;
    }
    if (last && alone && last.cases.has('nominative') && !cases.has('nominative')) {
      groups.push({ tokens: [token], cases });
      return;
    }
    const shared = last && new Set([...last.cases].filter((one) => cases.has(one)));
    if (last && shared && shared.size > 0)
      groups[groups.length - 1] = { tokens: [...last.tokens, token], cases: shared };
    else groups.push({ tokens: [token], cases });
  });
  return groups;
}

/** 'Zofii Kruk': a woman's surname that has no endings, after her given name in another case. */
function isWomansSurname({ tokens, cases }: Group, own: ReadonlySet<Case>): boolean {
  const given = tokens.length === 1 && femaleObliques().has(tokens[0]?.lower ?? '');
  return given && !cases.has('nominative') && own.size === 1 && own.has('nominative');
}

/** 'Дрозда Иван': a form that can be a genitive, no given name, before a given name. */
function isOwnerBefore(owner: Token, own: readonly Token[]): boolean {
  const given = own[0]?.lower ?? '';
  const named = maleNames.has(given) || femaleNames.has(given);
  const form = owner.lower;
  return named && casesOf(form, true).has('genitive') && !maleNames.has(form) && !femaleNames.has(form);
}

function casesOf(word: string, followed: boolean): ReadonlySet<Case> {
  if (maleNames.has(word) || femaleNames.has(word)) return only('nominative');
  if (maleGenitives().has(word)) return only('genitive');
  if (femaleObliques().has(word)) return new Set(['genitive', 'dative']);
  if (word.length < 4) return only('nominative');
  if (/(?:ого|его|[^aeiouy]ego|iego)$/u.test(word)) return only('genitive');
  if (/(?:[^аеёиоуыэюя]у|[^аеёиоуыэюя]ю|ию|ею|owi|emu|[ąę])$/u.test(word)) return only('dative');
  if (/(?:[sc]kiej|dzkiej)$/u.test(word)) return new Set(['genitive', 'dative']);
  if (/(?:[^аеёиоуыэюя]е|[^aeiouy]ie|rze)$/u.test(word))
    return followed ? only('dative') : new Set(['nominative', 'dative']);
  if (/[аяa]$/u.test(word)) return new Set(['nominative', 'genitive']);
  if (/(?:ой|ей|[иыiy])$/u.test(word)) return new Set(['nominative', 'genitive', 'dative']);
  return only('nominative');
}

function only(one: Case): ReadonlySet<Case> {
  return new Set([one]);
}

const kinship =
  /^(?:жена|муж|сын|дочь|брат|сестра|мать|мама|отец|вдова|внук|внучка|бабушка|дед|дедушка|дядя|тётя|тетя|племянник|племянница|друг|подруга|сосед|соседка|коллега|адвокат|защитник|помощник|помощница|представитель|представительница|пресс-секретарь|секретарь|ученик|ученица|żona|mąż|syn|córka|brat|siostra|matka|ojciec|wdowa|wnuk|wnuczka|babcia|dziadek|wujek|ciotka|przyjaciel|przyjaciółka|sąsiad|sąsiadka|kolega|koleżanka|adwokat|obrońca|pełnomocnik|rzecznik|rzeczniczka|asystent|asystentka|uczeń|uczennica)$/u;

function isKin(noun: Token | undefined): boolean {
  return noun !== undefined && kinship.test(noun.lower);
}

/** Whether a role's words say whose relative or spokesman somebody is. */
export function saysWhose(role: string): boolean {
  return role.split(/\s/u).some((word) => kinship.test(word.toLowerCase()));
}

function isDativeNoun(noun: Token | undefined): boolean {
  return /(?:[^аеёиоуыэюя]у|ю|е|ой|ей|ам|ям|owi|emu|iemu|om|ie|yni|ce|u)$/u.test(noun?.lower ?? '');
}

/** A form that looks like a woman's own surname, not like a man's in the genitive. */
export function isFeminineSurname(word: string): boolean {
  return /(?:ова|ева|ёва|ина|ына|ая|ska|cka|dzka)$/u.test(word.toLowerCase());
}

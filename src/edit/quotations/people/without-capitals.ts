import { arabicStops, arabicVerbs } from '../../../language/attribution/arabic.ts';
import { hindiTitles } from '../../../language/attribution/hindi.ts';
import { japaneseHonorifics } from '../../../language/attribution/japanese.ts';
import type { People } from './index.ts';

/**
 * Languages without capitals: the names that speak, each found again in a longer one that begins or ends with it, or
 * in the one full name by which the text introduces somebody.
 */
export function peopleWithoutCapitals(named: readonly string[], texts: readonly string[], language: string): People {
  const names = [...new Set(named)];
  const introduced = introducer(texts, language);
  return {
    fullNameOf(name) {
      const all = new Set([...names, ...introduced(name)]);
      const longer = [...all].filter((full) => full !== name && isPartOf(full, name));
      const longest = longer.filter((full) => !longer.some((other) => other !== full && isPartOf(other, full)));
      const [only, ...others] = longest;
      return only && others.length === 0 ? { name: only, unique: true } : { name, unique: longer.length === 0 };
    },
    bearerOf: () => null,
    personsIn: () => [],
  };
}

/** 佐伯 of 佐伯千代; الحداد of سلمى الحداد. */
function isPartOf(full: string, name: string): boolean {
  if (/[\p{sc=Han}\p{sc=Kana}]/u.test(name)) return full.startsWith(name);
  const words = full.split(/\s/u);
  return words.at(-1) === name || words[0] === name;
}

/** Finds the full names by which the texts introduce somebody with a short name. */
function introducer(texts: readonly string[], language: string): (name: string) => readonly string[] {
  switch (language) {
    case 'ja':
      return japaneseIntroductions(texts);
    case 'ar':
      return (name) => withFirstName(texts, name, arabicBefore, isArabicGiven);
    case 'hi':
      return (name) => withFirstName(texts, name, hindiBefore, () => true);
    default:
      return () => [];
  }
}

const letters = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}々ヶー]';
const honorifics = [...japaneseHonorifics].sort((a, b) => b.length - a.length).join('|');

/** `加納れいさん（24）`, `堂本隆さんは`: what stands before an honorific, from the short name on. */
function japaneseIntroductions(texts: readonly string[]): (name: string) => readonly string[] {
  const before = new RegExp(`(${letters}{2,9})(?=(?:${honorifics})(?![\\p{sc=Han}]))`, 'gu');
  const found = texts.flatMap((text) => [...text.matchAll(before)].map(([words]) => words));
  return (name) =>
    [...new Set(found)].flatMap((words) => {
      const at = words.lastIndexOf(name);
      const rest = words.length - at - name.length;
      const apart = at >= 0 && (at === 0 || !/\p{sc=Han}/u.test(words[at - 1] ?? ''));
      const full = words.slice(at);
      return apart && rest >= 1 && rest <= 4 && !/[のはがをにへ]/u.test(full.slice(name.length)) ? [full] : [];
    });
}

const arabicBefore = '(?<![\\p{L}\\p{M}])ال[\\p{L}\\p{M}]{2,}';
const hindiBefore = `(?<![\\p{L}\\p{M}])(?:${hindiTitles.map((title) => title.replaceAll('_', ' ').replaceAll('.', '\\.')).join('|')})`;
const verbs = new Set([...arabicVerbs, ...arabicStops].flatMap((verb) => [verb, `و${verb}`, `ف${verb}`]));

function isArabicGiven(word: string): boolean {
  return !verbs.has(word) && !/^(?:ال|وال|بال|لل|كال)/u.test(word);
}

/** A role, a given name, and the short name after it. */
function withFirstName(
  texts: readonly string[],
  name: string,
  role: string,
  isGiven: (word: string) => boolean,
): readonly string[] {
  if (/\s/u.test(name) || name === '') return [];
  const shape = new RegExp(
    `${role}\\s([\\p{L}\\p{M}]{2,})\\s${name.replace(/[.*+?^${}()|[\]\\]/gu, '')}(?![\\p{L}\\p{M}])`,
    'gu',
  );
  const given = texts.flatMap((text) => [...text.matchAll(shape)].map((found) => found[1] ?? ''));
  return [...new Set(given.filter(isGiven))].map((first) => `${first} ${name}`);
}

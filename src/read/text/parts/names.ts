import { agencies, nameJoints, nameParticles, organisationWords } from '../../../language/byline-words.ts';
import { foldPhrase } from '../../../language/furniture/index.ts';
import { isSection } from '../../../language/sections.ts';
import { endsSentence, isAllCapitals } from '../lines/weight.ts';

/** Languages that list two authors with a comma and no 'and'. */
const listsWithComma = new Set('ru uk pl cs sk bg ja zh de hi ar es it pt fr'.split(' '));

/** What goes on after a name: where the writer is, for whom, of what; an English one may stand in capitals. */
const afterName = /\s+(?:à|au|aus|für|desde|para|w|z|в|из|на|для|dla)\s+\p{L}.*$/u;
const afterEnglishName = /\s+(?:in|for|at|from|near|reports|reporting|special to)\s+\p{L}.*$/iu;

/**
 * The people a byline names, without their agencies, places and roles: 'Marta Okonjo, Northern Wire' is one name,
 * 'A, B und C' are three. Empty where a part can be no name.
 */
export function namesIn(text: string, language: string): readonly string[] {
  const bare = text
    .replace(/\S+@\S+|@\w+|https?:\/\/\S+/gu, ' ')
    .replace(/[（([【][^）)\]】]*[）)\]】]?/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s:,·–—-]+|[\s:,·–—-]+$/gu, '');
  const [signed = ''] = bare.split(/\s+[|•·–—-]\s+|\s*[|•]\s*/u);
  const [first = '', ...more] = signed.split(/\s*\/\s*|[;；]\s*/u);
  const names = namesOfPart(first, language);
  if (names.length === 0) return [];
  const others = more.flatMap((part) => (isPersonName(part) ? namesOfPart(part, language) : []));
  return [...names, ...others];
}

function namesOfPart(part: string, language: string): readonly string[] {
  const joined = splitAtJoints(part);
  const pieces = joined.flatMap((piece) => piece.split(/\s*[,،、]\s*/u));
  const lists = joined.length > 1 || pieces.length > 2 || listsWithComma.has(language.split('-')[0] ?? '');
  const names: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const name = nameOf(piece);
    if (name !== null && (index === 0 || (lists && isPersonName(name)))) names.push(name);
    else if (index === 0) return [];
  }
  return names;
}

/** Cuts at 'and' in any language; an Arabic one is written on to the name that follows. */
function splitAtJoints(part: string): readonly string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  const words = part.replace(/(\S)[,،]\s+(?=(?:and|und|et|y|и|i|و|और)\s)/gu, '$1 ').split(' ');
  for (const [index, word] of words.entries()) {
    const rest = words.slice(index + 1);
    if (nameJoints.has(word.toLowerCase()) && piece.length > 0 && rest.length > 0 && isJoint(word, piece, rest)) {
      pieces.push(piece.join(' '));
      piece = [];
    } else if (/^و\p{L}{2,}/u.test(word) && piece.length >= 2 && rest.length >= 1) {
      pieces.push(piece.join(' '));
      piece = [word.slice(1)];
    } else piece.push(word);
  }
  return [...pieces, piece.join(' ')];
}

/** 'y' and 'e' also stand inside a name: 'José Ortega y Gasset'. */
function isJoint(word: string, before: readonly string[], after: readonly string[]): boolean {
  return !/^[yeaiовві]$/u.test(word) || (before.length >= 2 && after.length >= 2) || word === 'i' || word === 'и';
}

function nameOf(piece: string): string | null {
  const bare = piece
    .replace(afterName, '')
    .replace(afterEnglishName, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .trim();
  return isName(bare) ? inNameCase(bare) : null;
}

/** Whether a text can be the name of a person, an agency or a desk, where a cue says that one comes. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (text.length < 2 || text.length > 48 || words.length > 6 || /[\p{Nd}!?"«»“”:]/u.test(text)) return false;
  if (agencies.has(foldPhrase(text).replaceAll(' ', '_'))) return true;
  if (isUnspaced(text)) return /^[\p{L}\p{M}・･\s々]{2,14}$/u.test(text);
  if (isCaseless(text)) return words.length <= 4 && /^[\p{L}\p{M}\s.'’-]+$/u.test(text);
  if (!words.every((word) => isNameWord(word))) return false;
  return words.some((word) => /^\p{Lu}/u.test(word));
}

/** Whether a text has the shape of a person's name, where nothing says that one comes. */
export function isPersonName(text: string): boolean {
  const bare = text.replace(/\s*[（([].*$/u, '').trim();
  const words = bare.split(/\s+/);
  if (!isName(bare) || words.length > 4 || isSection(bare) || isOrganisation(bare)) return false;
  if (isUnspaced(bare))
    return /^[\p{Script=Han}々]{1,4}[\s・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,5}$/u.test(bare);
  if (words.length < 2 || endsSentence(bare)) return false;
  return isCaseless(bare) ? bare.length <= 26 : words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2;
}

/** Whether a name is an agency's, a paper's or a desk's. */
export function isOrganisation(text: string): boolean {
  const folded = foldPhrase(text);
  if (agencies.has(folded.replaceAll(' ', '_'))) return true;
  if (/^\p{Lu}{2,6}$/u.test(text)) return true;
  return folded.split(/[\s-]+/).some((word) => organisationWords.has(word));
}

function isNameWord(word: string): boolean {
  if (/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word)) return true;
  return nameParticles.has(word.toLowerCase().replace(/[.'’]$/u, '')) || /^(?:d|l|al|el)['’-]\p{Lu}/u.test(word);
}

/** 'A CORRESPONDENT' as a name is written; a name that has small letters, or is an abbreviation, stays. */
function inNameCase(name: string): string {
  if (!isAllCapitals(name) || !/\s/.test(name)) return name;
  return name.replace(/[\p{L}\p{M}]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function isUnspaced(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

function isCaseless(text: string): boolean {
  return !/[\p{Lu}\p{Ll}]/u.test(text);
}

/** Whether a line is nothing but an agency or a paper: 'PAP', 'Northern Wire', '(AFP)'. */
export function isAgencyLine(text: string): boolean {
  const bare = text.replace(/^[[(（]|[\])）]$/gu, '').trim();
  if (/^[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)?\s*[-–—،,]\s*«[^»]{2,30}»$/u.test(bare)) return true;
  const parts = bare.split(/\s*[/,]\s*/u);
  if (parts.length > 1 && parts.every((part) => part === 'red' || agencies.has(foldPhrase(part)))) return true;
  return bare.split(/\s+/).length <= 4 && !/[.!?:]$/.test(bare) && isName(bare) && isOrganisation(bare);
}

import { bylineCues, roleWords } from '../../../language/byline-words.ts';
import { foldPhrase } from '../../../language/furniture/index.ts';
import { isSection } from '../../../language/sections.ts';
import type { RawBlock } from '../lines/blocks.ts';
import { weightOf } from '../lines/weight.ts';
import { creditOf } from './credit.ts';
import { isName, isOrganisation, isPersonName, namesIn } from './names.ts';

export interface Byline {
  readonly names: readonly string[];
  /** 0 to 1: high where a cue says that names follow. */
  readonly confidence: number;
}

const longest = 140;
let openCues: ReadonlySet<string> | null = null;
let firstWords: ReadonlySet<string> | null = null;
let labelCues: ReadonlySet<string> | null = null;

/** Reads a line that names the writers after a cue, in any of the languages; null for a sentence that begins alike. */
export function readByline(text: string, language: string): Byline | null {
  if (text.length > longest || /[?!？！؟][\p{Pe}\p{Pf}"']*$/u.test(text.trim())) return null;
  const bare = stripFrame(withoutCredit(text));
  const framed = /^[（(【［〔]([\p{Script=Han}々]{3,6})[）)】］〕]$/u.exec(text.trim())?.[1];
  if (framed !== undefined && !isOrganisation(framed) && !isSection(framed))
    return { names: [framed], confidence: 0.9 };
  const labelled = japaneseLabelled(bare);
  if (labelled) return labelled;
  const rest = afterLabel(bare) ?? afterCue(bare);
  if (rest === null) return japaneseByline(bare);
  const names = namesIn(rest, language);
  if (names.length === 0 || weightOf(rest) > 6 + 5 * names.length || isSpoken(rest)) return null;
  return { names, confidence: 0.95 };
}

/** 'Раиса Петровна, расскажите об этом.': an address and what is asked, after an interviewer's label. */
function isSpoken(rest: string): boolean {
  return /[,،]\s+\p{Ll}[^,]*\s\S+\.$/u.test(rest.trim());
}

const bylines = new WeakMap<RawBlock, Byline | null>();

/** What `readByline` says of a block, asked once: several passes want to know. */
export function bylineOf(block: RawBlock, language: string): Byline | null {
  const known = bylines.get(block);
  if (known !== undefined) return known;
  const byline = readByline(block.text, language);
  bylines.set(block, byline);
  return byline;
}

/** Reads a line that is nothing but names, as bylines without a cue are. */
export function readBareNames(text: string, language: string): Byline | null {
  const bare = stripFrame(text);
  if (/\sके लिए$/u.test(bare)) return null;
  const listed = japaneseNames(bare, /、/u);
  if (listed.length > 1) return { names: listed, confidence: 0.75 };
  const signed = withoutRole(bare);
  if (signed !== null) return { names: [signed], confidence: 0.8 };
  if (bare.length > 60 || /[:=＝：\p{Nd}]/u.test(bare)) return null;
  if (isDesk(bare)) return { names: [bare], confidence: 0.75 };
  const place = /^\S+(?:\s\S+)?\s*(?:\s[–—-]\s|[|:•·])\s*(.+)$/u.exec(bare)?.[1];
  if (
    place !== undefined &&
    isPersonName(place) &&
    !isPersonName(bare.slice(0, -place.length).replace(/[\s|:•·–—-]+$/u, ''))
  ) {
    return { names: [place], confidence: 0.75 };
  }
  const [first = ''] = bare.split(/\s*[,،、|/•·]\s*|\s+[–—-]\s+|\s+(?:and|und|et|y|и|i|oraz|और)\s+/u);
  if (!isPersonName(first) || roleWords.has(foldPhrase(first.split(' ').at(-1) ?? ''))) return null;
  const names = namesIn(bare, language);
  return names.length === 0 ? null : { names, confidence: 0.75 };
}

/** 'Reuters Staff', 'La Rédaction', 'एजेंसी डेस्क': a desk that signs. */
function isDesk(text: string): boolean {
  const words = foldPhrase(text).split(/[\s-]+/);
  return words.length <= 4 && words.some((word) => deskWords.has(word)) && (words.length === 1 || isOrganisation(text));
}

const deskWords = new Set(
  'staff newsroom redaktion redacao redaccion redazione redactie редакция redakcja डेस्क ब्यूरो التحرير 編集部 取材班'.split(
    ' ',
  ),
);

/** Whether a line below a byline says what its writer is: 'Political correspondent', 'BBC News, Cardiff'. */
export function isRoleLine(text: string): boolean {
  if (weightOf(text) > 7 || /[.!?:]$/.test(text)) return false;
  if (/^(?:for|pour|für|para|для|dla)\s+(?:the\s)?\p{Lu}|\sके लिए$/u.test(text)) return true;
  return foldPhrase(text)
    .split(/[\s,/-]+/)
    .some((word) => roleWords.has(word));
}

/** 'Words: Sara Lindqvist. Photographs: Tom Ek': the second half is a picture's credit. */
function withoutCredit(text: string): string {
  const credit = creditOf(text);
  return credit && credit.from > 3 ? text.slice(0, credit.from).replace(/[\s.;,|/]+$/u, '') : text;
}

/** Dashes, stars and brackets around a byline: '— Report by Karin Lødrup', '(Anna Berg)'. */
function stripFrame(text: string): string {
  return text
    .trim()
    .replace(/^[\s*_~>•·–—-]+|[\s*_~]+$/gu, '')
    .replace(/^[([（【［]([^()[\]（）【】［］]*)[)\]）】］]$/u, '$1')
    .trim();
}

function afterLabel(text: string): string | null {
  const at = text.slice(0, 40).search(/[:：=＝]/u);
  if (at <= 0) return null;
  labelCues ??= setOf(bylineCues.label);
  return labelCues.has(foldPhrase(text.slice(0, at))) ? text.slice(at + 1) : null;
}

function afterCue(text: string): string | null {
  openCues ??= setOf(bylineCues.open);
  const words = text.split(/\s+/);
  firstWords ??= new Set([...openCues].map((cue) => cue.split(' ')[0] ?? ''));
  if (!firstWords.has(foldPhrase(words[0] ?? ''))) return null;
  for (let length = Math.min(6, words.length - 1); length > 0; length--) {
    const lead = words.slice(0, length).join(' ');
    if (openCues.has(foldPhrase(lead))) return words.slice(length).join(' ');
  }
  return null;
}

/** 'Imogen Fairlie Arts correspondent': two names, and behind them in the same line what the writer is. */
function withoutRole(text: string): string | null {
  const words = text.split(' ');
  const [first = '', second = '', ...role] = words;
  const name = `${first} ${second}`;
  if (role.length === 0 || role.length > 3 || /[,،.:|]/u.test(role.join(' ')) || !isPersonName(name)) return null;
  if (roleWords.has(foldPhrase(second)) || !roleWords.has(foldPhrase(role.at(-1) ?? ''))) return null;
  return name;
}

const japaneseName = /^[\p{Script=Han}々]{1,4}[\p{Script=Hiragana}\p{Script=Katakana}ー]{0,4}$/u;
const noNameEnd = /[会部局庁省県市町村区発化者所社院校店館線案年月日]$/u;

/** Names parted by a mark: family name and given name in three to seven letters; none where one is something else. */
function japaneseNames(text: string, parting: RegExp): readonly string[] {
  const names = text.split(parting).map((name) => name.trim());
  const areNames = names.every(
    (name) =>
      name.length >= 3 && name.length <= 7 && japaneseName.test(name) && !noNameEnd.test(name) && !isSection(name),
  );
  return areNames ? names : [];
}

/** The name that stands beside a date in a line of a Japanese page: '2020年5月3日 川口葵'. */
export function readJapaneseName(text: string): Byline | null {
  const names = japaneseNames(text.trim(), /[、・]/u);
  return names.length === 0 || isOrganisation(text) ? null : { names, confidence: 0.8 };
}

const japaneseLabels =
  /^(?:[^、。]{0,8}・)?(?:取材|文|聞き手|構成|執筆|筆者|記者|担当|\p{Script=Han}{1,4}(?:部|支局|総局))[・･／/\s]+(?<names>\S.*)$/u;

/** '文・X', '聞き手・X', '取材・文　X', '社会部 X', 'A記者、B記者': a label without a colon, or one after each name. */
function japaneseLabelled(text: string): Byline | null {
  const rest = japaneseLabels.exec(text)?.groups?.names;
  const names = japaneseNames(rest ?? '', /[、，・]/u);
  if (names.length > 0) return { names, confidence: 0.9 };
  const each = text.split(/[、，]/u);
  const people = each.every((part) => part.endsWith('記者')) ? each.map((part) => part.slice(0, -2).trim()) : [];
  return people.length > 1 && people.every((name) => japaneseName.test(name))
    ? { names: people, confidence: 0.9 }
    : null;
}

/** '北川遼記者', '【北川遼】' and the like, where the cue follows or the brackets are it. */
function japaneseByline(text: string): Byline | null {
  const match =
    /^(?:記者\s*)?([\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}・\s]{2,10}?)\s*(?:記者|特派員|編集委員|論説委員|記)$/u.exec(
      text,
    );
  const name = match?.[1]?.trim();
  return name && isName(name) ? { names: [name], confidence: 0.9 } : null;
}

function setOf(phrases: string): ReadonlySet<string> {
  return new Set(phrases.split('|').map(foldPhrase));
}

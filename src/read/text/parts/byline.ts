import { bylineCues, roleWords } from '../../../language/byline-words.ts';
import { foldPhrase } from '../../../language/furniture/index.ts';
import { weightOf } from '../lines/weight.ts';
import { isName, isPersonName, namesIn } from './names.ts';

export interface Byline {
  readonly names: readonly string[];
  /** 0 to 1: high where a cue says that names follow. */
  readonly confidence: number;
}

const longest = 140;
let openCues: ReadonlySet<string> | null = null;
let labelCues: ReadonlySet<string> | null = null;

/** Reads a line that names the writers after a cue, in any of the languages; null for a sentence that begins alike. */
export function readByline(text: string, language: string): Byline | null {
  if (text.length > longest) return null;
  const bare = stripFrame(text);
  const rest = afterLabel(bare) ?? afterCue(bare);
  if (rest === null) return japaneseByline(bare);
  const names = namesIn(rest, language);
  return names.length === 0 || weightOf(rest) > 6 + 5 * names.length ? null : { names, confidence: 0.95 };
}

/** Reads a line that is nothing but names, as bylines without a cue are. */
export function readBareNames(text: string, language: string): Byline | null {
  const bare = stripFrame(text);
  if (bare.length > 60 || /[:=＝：]/.test(bare)) return null;
  const [first = ''] = bare.split(/\s*[,،、|/•·]\s*|\s+[–—-]\s+|\s+(?:and|und|et|y|и|i|oraz|और)\s+/u);
  if (!isPersonName(first)) return null;
  const names = namesIn(bare, language);
  return names.length === 0 ? null : { names, confidence: 0.75 };
}

/** Whether a line below a byline says what its writer is: 'Political correspondent', 'BBC News, Cardiff'. */
export function isRoleLine(text: string): boolean {
  if (weightOf(text) > 7 || /[.!?:]$/.test(text)) return false;
  return foldPhrase(text)
    .split(/[\s,/-]+/)
    .some((word) => roleWords.has(word));
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
  for (let length = Math.min(6, words.length - 1); length > 0; length--) {
    const lead = words.slice(0, length).join(' ');
    if (openCues.has(foldPhrase(lead))) return words.slice(length).join(' ');
  }
  return null;
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

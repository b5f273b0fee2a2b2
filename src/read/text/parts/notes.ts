import { foldPhrase } from '../../../language/furniture/index.ts';
import { authorVerbs, editorNotes, serviceWords } from '../../../language/note-words.ts';
import { type Desk, excerpt, isFree, isProse } from '../desk.ts';
import type { RawBlock } from '../lines/blocks.ts';
import { bylineOf, readBareNames } from './byline.ts';
import { isPersonName } from './names.ts';

const longestNote = 80;

/** Notes of author and editors: in brackets anywhere, by their words only at the end or right below the headline. */
export function readNotes(desk: Desk): void {
  const headline = desk.roles.findIndex((role) => role?.type === 'headline');
  let fromEnd = 0;
  for (let index = desk.blocks.length - 1; index > headline; index--) {
    const block = desk.blocks[index];
    if (!block || !isFree(desk, index) || block.weight > longestNote) {
      if (desk.roles[index] === null) fromEnd = 99;
      continue;
    }
    const nearEnd = fromEnd < 3;
    const isAtTop = isBesideByline(desk, index);
    const kind = noteKind(desk, block, nearEnd || isAtTop, isAtTop);
    if (kind) markNote(desk, index, kind, block);
    else if (isProse(block)) fromEnd = 99;
    else if (!readBareNames(block.text, desk.language) && !bylineOf(block, desk.language)) fromEnd++;
  }
}

/** Right below a byline, or between the headline and the date. */
function isBesideByline(desk: Desk, index: number): boolean {
  const [above, below] = [desk.roles[index - 1], desk.roles[index + 1]];
  if (above?.type === 'setAside' && above.reason.startsWith('read as byline')) return true;
  return below?.type === 'setAside' && below.reason === 'read as date' && index < 12;
}

interface NoteKind {
  readonly kind: 'author' | 'editor';
  readonly confidence: number;
}

function noteKind(desk: Desk, block: RawBlock, nearEnd: boolean, isAtTop: boolean): NoteKind | null {
  const framed = /^[([（【［*_].*[)\]）】］*_]\.?$/su.test(block.text);
  const bare = block.text.replace(/^[([（【［*_\s–—-]+/u, '');
  if (startsWithOne(bare, editorPhrases()) && (framed || nearEnd)) return { kind: 'editor', confidence: 0.9 };
  if (
    framed &&
    !/^[([（【［][^)\]）】］]*[)\]）】］].*[([（【［]/su.test(block.text) &&
    block.weight <= 40 &&
    !bylineOf(block, desk.language)
  ) {
    return nearEnd || block.weight <= 25 ? { kind: 'editor', confidence: 0.8 } : null;
  }
  if (!nearEnd) return null;
  if (isAboutAuthor(desk, bare, isAtTop)) return { kind: 'author', confidence: 0.9 };
  if (block.weight <= 22 && isService(block.text)) return { kind: 'editor', confidence: 0.7 };
  return null;
}

function markNote(desk: Desk, index: number, found: NoteKind, block: RawBlock): void {
  desk.roles[index] = { type: 'note', kind: found.kind };
  if (found.confidence >= 0.9) return;
  desk.tell(
    index,
    'read-as-note',
    'note',
    `'${excerpt(block)}' was read as a note and not as a part of the story.`,
    "If it is a paragraph, say so in the sidecar under 'blocks'.",
  );
}

function lastName(name: string): string {
  return name.split(' ').at(-1) ?? '';
}

/** 'NAME is a freelance writer': begins with a writer of this article, or with anybody who is said to be a writer. */
function isAboutAuthor(desk: Desk, text: string, isAtTop: boolean): boolean {
  const start = foldPhrase(text.slice(0, 140));
  if (desk.facts.byline.some((name) => start.startsWith(foldPhrase(name)))) return true;
  if (desk.facts.byline.some((name) => start.startsWith(`${foldPhrase(lastName(name))} reported from `))) return true;
  if (/^[\p{L}・]{2,12}[\s　（(＝=]/u.test(text) && /生まれ|ライター|作家|ジャーナリスト|教授|著書|編集者/u.test(text))
    return true;
  const verb = authorPhrases().find((phrase) => start.includes(` ${phrase}`));
  if (verb === undefined) return false;
  const subject = text.slice(0, start.indexOf(` ${verb}`));
  return isPersonName(subject.trim()) && (isAtTop || writerWords.test(start));
}

const writerWords =
  /writer|journalist|author|professor|editor|correspondent|columnist|reporter|historian|novelist|fellow|lecturer|researcher|freelance|journaliste|ecrivain|professeur|auteur|autrice|historien|chercheu|autor|journalistin|schriftsteller|redakteur|korrespondent|professorin|periodista|escritor|profesor|corresponsal|historiador|журналист|писатель|профессор|корреспондент|обозреватель|историк|dziennikar|pisar|profesor|publicyst|korespondent|كاتب|صحفي|صحافي|أستاذ|استاذ|باحث|पत्रकार|लेखक|लेखिका|प्रोफेसर/u;

/**
 * One plain sentence that begins with practical words, or with a name and then practical words: 'Lamb's Passage Bakery is
 * open Tuesday to Saturday.' What a reporter writes about opening hours has another subject, or more to say.
 */
function isService(text: string): boolean {
  if (
    /["“”„«»「」]/u.test(text.replace(/["“„«]\S+(?:\s\S+){0,4}?["”“»]/gu, ' ')) ||
    /[.!?。।؟]\s*\S/u.test(text.replace(/\b\p{Lu}?\p{L}{1,2}\./gu, ''))
  )
    return false;
  const folded = foldPhrase(text);
  return servicePhrases().some((phrase) => {
    if (folded.startsWith(phrase)) return !/^[\p{L}\p{M}]/u.test(folded.slice(phrase.length)) || !isSpaced(phrase);
    const at = folded.indexOf(` ${phrase} `);
    if (at < 0 || at > 48) return false;
    const subject = text.slice(0, at).trim().split(/\s+/);
    return subject.length <= 6 && isPossibleTitle(subject);
  });
}

function isPossibleTitle(words: readonly string[]): boolean {
  if (/^\p{Lu}/u.test(words[0] ?? '') && /^\p{Lu}\S*['’]s$/u.test(words[1] ?? '')) return true;
  return (
    /[\p{Lu}]/u.test(words[0] ?? '') &&
    words.slice(1).every((word) => /^(?:\p{Lu}|\p{Nd}|&|of$|and$|for$|the$|de$|du$|la$|und$|der$|den$)/u.test(word)) &&
    words.length >= 2 &&
    !/^(?:The|A|An|Le|La|Les|Der|Die|Das|El|Los|Las)$/.test(words[0] ?? '')
  );
}

function startsWithOne(text: string, phrases: readonly string[]): boolean {
  const start = foldPhrase(text.slice(0, 80));
  return phrases.some(
    (phrase) => start.startsWith(phrase) && !/^[\p{L}\p{M}]/u.test(isSpaced(phrase) ? start.slice(phrase.length) : ''),
  );
}

function isSpaced(phrase: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(phrase);
}

let editor: readonly string[] | null = null;
let author: readonly string[] | null = null;
let service: readonly string[] | null = null;

function editorPhrases(): readonly string[] {
  editor ??= phrasesOf(editorNotes);
  return editor;
}

function authorPhrases(): readonly string[] {
  author ??= phrasesOf(authorVerbs);
  return author;
}

function servicePhrases(): readonly string[] {
  service ??= phrasesOf(serviceWords);
  return service;
}

function phrasesOf(list: string): readonly string[] {
  return list
    .split('|')
    .map(foldPhrase)
    .filter((phrase) => phrase !== '');
}

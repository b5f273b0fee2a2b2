import { foldPhrase, furnitureOf } from '../../../language/furniture/index.ts';
import { authorVerbs, editorNotes, serviceWords } from '../../../language/note-words.ts';
import { type Desk, excerpt, isFree, isProse, setAside } from '../desk.ts';
import type { RawBlock } from '../lines/blocks.ts';
import { readBareNames, readByline } from './byline.ts';
import { isPersonName } from './names.ts';

const mostRights = 6;
const longestNote = 80;

/** Reads what follows the text, from the end: rights, lists of links, notes, a byline. */
export function readTail(desk: Desk): void {
  readRights(desk);
  setAsideLinkLists(desk);
  readNotes(desk);
  readBottomByline(desk);
  setAsideLinkLists(desk);
}

/** The notice of rights in the last blocks, also kept as a fact. */
function readRights(desk: Desk): void {
  let seen = 0;
  for (let index = desk.blocks.length - 1; index > 0 && seen < mostRights; index--) {
    const block = desk.blocks[index];
    const role = desk.roles[index];
    if (!block || (role?.type === 'setAside' && role.reason !== 'furniture: legal')) continue;
    if (role?.type === 'headline') return;
    seen++;
    if (block.weight > 90 || !isRights(block.text)) continue;
    setAside(desk, index, 'furniture: rights');
    desk.facts.rights = block.text;
  }
}

function isRights(text: string): boolean {
  if (/^\s*(?:©|\(c\)\s|Ⓒ|copyright\b)/i.test(text)) return true;
  if (/©\s*(?:19|20)\d\d|(?:19|20)\d\d\s*©|copyright\s+(?:©|\(c\)|(?:19|20)\d\d)/i.test(text)) return true;
  return rightsPhrases.some((phrase) => foldPhrase(text).includes(phrase));
}

const rightsPhrases = [
  'all rights reserved',
  'tous droits réservés',
  'alle rechte vorbehalten',
  'todos los derechos reservados',
  'все права защищены',
  'wszelkie prawa zastrzeżone',
  '無断転載',
  '禁無断転載',
  'جميع الحقوق محفوظة',
  'كافة الحقوق محفوظة',
  'सर्वाधिकार सुरक्षित',
  'tutti i diritti riservati',
  'todos os direitos reservados',
].map(foldPhrase);

/** 'Most viewed' and what is listed under it to the end: titles, one a line, none of them a sentence. */
function setAsideLinkLists(desk: Desk): void {
  const end = lastProse(desk);
  for (let index = Math.max(end + 1, 1); index < desk.blocks.length; index++) {
    const block = desk.blocks[index];
    if (!block || !isFree(desk, index)) continue;
    const opener = openerBefore(desk, index, end);
    if (opener && block.weight <= 28 && !readByline(block.text, desk.language))
      setAside(desk, index, 'furniture: related');
  }
}

/** A heading of links between the last paragraph and a line, with only links between. */
function openerBefore(desk: Desk, index: number, end: number): boolean {
  for (let before = index - 1; before > end; before--) {
    const block = desk.blocks[before];
    const role = desk.roles[before];
    if (role?.type !== 'setAside' || !block) return false;
    if (!/^furniture: (?:related|tags|newsletter|comments|social)$/.test(role.reason)) continue;
    const match = furnitureOf(block.text);
    if (match && (role.reason === 'furniture: related' || role.reason === 'furniture: tags') && !match.followed)
      return true;
  }
  return false;
}

/** The last free block of running text that is no note; -1 where there is none. */
export function lastProse(desk: Desk): number {
  for (let index = desk.blocks.length - 1; index >= 0; index--) {
    const block = desk.blocks[index];
    if (block && isFree(desk, index) && isProse(block)) return index;
  }
  return -1;
}

/** Notes of author and editors: in brackets anywhere, by their words only at the end or right below the headline. */
function readNotes(desk: Desk): void {
  const headline = desk.roles.findIndex((role) => role?.type === 'headline');
  let fromEnd = 0;
  for (let index = desk.blocks.length - 1; index > headline; index--) {
    const block = desk.blocks[index];
    if (!block || !isFree(desk, index) || block.weight > longestNote) {
      if (desk.roles[index] === null) fromEnd = 99;
      continue;
    }
    const nearEnd = fromEnd < 3;
    const kind = noteKind(desk, block, nearEnd);
    if (kind) markNote(desk, index, kind, block);
    else if (isProse(block)) fromEnd = 99;
    else if (!readBareNames(block.text, desk.language) && !readByline(block.text, desk.language)) fromEnd++;
  }
}

interface NoteKind {
  readonly kind: 'author' | 'editor';
  readonly confidence: number;
}

function noteKind(desk: Desk, block: RawBlock, nearEnd: boolean): NoteKind | null {
  const framed = /^[([（【［*_].*[)\]）】］*_]\.?$/su.test(block.text);
  const bare = block.text.replace(/^[([（【［*_\s–—-]+/u, '');
  if (startsWithOne(bare, editorPhrases()) && (framed || nearEnd)) return { kind: 'editor', confidence: 0.9 };
  if (
    framed &&
    !/^[([（【［][^)\]）】］]*[)\]）】］].*[([（【［]/su.test(block.text) &&
    block.weight <= 40 &&
    !readByline(block.text, desk.language)
  ) {
    return nearEnd || block.weight <= 25 ? { kind: 'editor', confidence: 0.8 } : null;
  }
  if (!nearEnd) return null;
  if (isAboutAuthor(desk, bare)) return { kind: 'author', confidence: 0.9 };
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

/** 'NAME is a freelance writer': a writer of this article, or anybody said to be a writer, with a verb of such notes. */
function isAboutAuthor(desk: Desk, text: string): boolean {
  const start = foldPhrase(text.slice(0, 140));
  const named = desk.facts.byline.some((name) => start.startsWith(foldPhrase(name)));
  const verb = authorPhrases().find((phrase) => start.includes(` ${phrase}`));
  if (verb === undefined) return false;
  const before = start.slice(0, start.indexOf(` ${verb}`));
  if (named) return true;
  const subject = text.slice(0, before.length);
  return isPersonName(subject.trim()) && writerWords.test(start);
}

const writerWords =
  /writer|journalist|author|professor|editor|correspondent|columnist|reporter|historian|novelist|fellow|lecturer|researcher|freelance|journaliste|ecrivain|professeur|auteur|autrice|historien|chercheu|autor|journalistin|schriftsteller|redakteur|korrespondent|professorin|periodista|escritor|profesor|corresponsal|historiador|журналист|писатель|профессор|корреспондент|обозреватель|историк|dziennikar|pisar|profesor|publicyst|korespondent|كاتب|صحفي|صحافي|أستاذ|استاذ|باحث|पत्रकार|लेखक|लेखिका|प्रोफेसर/u;

/**
 * One plain sentence that begins with practical words, or with a name and then practical words: 'Lamb's Passage Bakery is
 * open Tuesday to Saturday.' What a reporter writes about opening hours has another subject, or more to say.
 */
function isService(text: string): boolean {
  if (/["“”„«»「」]/u.test(text) || /[.!?。।؟]\s*\S/u.test(text.replace(/\b\p{Lu}?\p{L}{1,2}\./gu, ''))) return false;
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
  return /[\p{Lu}]/u.test(words[0] ?? '') && words.slice(1).every((word) => /^(?:\p{Lu}|\p{Nd}|&|of$|and$|for$|the$|de$|du$|la$|und$|der$|den$)/u.test(word)) && words.length >= 2 && !/^(?:The|A|An|Le|La|Les|Der|Die|Das|El|Los|Las)$/.test(words[0] ?? '');
}

/** The byline at the bottom: with a cue anywhere after the text, names alone only as the first line after it. */
function readBottomByline(desk: Desk): void {
  const last = lastProse(desk);
  const hadByline = desk.facts.byline.length > 0;
  let isFirst = true;
  for (let index = last + 1; index < desk.blocks.length; index++) {
    const block = desk.blocks[index];
    if (!block || !isFree(desk, index)) continue;
    const byline = readByline(block.text, desk.language);
    const bare = !byline && isFirst ? readBareNames(block.text, desk.language) : null;
    isFirst = false;
    const known = byline ?? bare;
    if (!known || (hadByline && bare && !bare.names.every((name) => desk.facts.byline.includes(name)))) continue;
    desk.facts.byline = [...desk.facts.byline, ...known.names.filter((name) => !desk.facts.byline.includes(name))];
    setAside(desk, index, 'read as byline');
    if (bare) {
      desk.tell(
        index,
        'read-as-byline',
        'note',
        `'${excerpt(block)}', alone below the text, was read as the byline.`,
        "If it is a photographer or a source, give the right 'byline' in the sidecar.",
      );
    }
  }
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

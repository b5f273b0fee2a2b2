import { type Desk, excerpt, isFree, isProse, setAside } from '../desk.ts';
import type { RawBlock } from '../lines/blocks.ts';
import { bylineOf } from './byline.ts';
import { type Credit, captionLabelLength, creditOf } from './credit.ts';
import { isAgencyLine } from './names.ts';
import { lastProse } from './places.ts';

const longest = 70;
/** What keeps a text from being copied is no picture's. */
const rightsWords =
  /droits (?:de reproduction|réservés)|rights reserved|rechte vorbehalten|derechos reservados|права защищены|prawa zastrzeżone|無断転載|الحقوق محفوظة|सर्वाधिकार|^(?:©|copyright\b).*(?:19|20)\d\d/iu;

/** Reads captions by the credit at their end, a credit in a line of its own, and captions that a label leads. */
export function readCaptions(desk: Desk): void {
  const title = desk.roles.indexOf(null);
  const last = lastProse(desk);
  desk.blocks.forEach((block, index) => {
    if (!isFree(desk, index) || block.weight > longest || bylineOf(block, desk.language)) return;
    if (rightsWords.test(block.text)) return;
    const label = captionLabelLength(block.text);
    const credit = creditOf(block.text);
    if (credit && credit.from <= label) readLoneCredit(desk, index);
    else if (credit && accepts(block, credit, index > title)) markCaption(desk, index, label, credit);
    else if (credit && block.weight <= 30 && index < last) tellOfDoubt(desk, index, block);
    else if (label > 0 && !credit) markCaption(desk, index, label, null);
  });
}

/** A sentence of the story that ends in a bracket is no caption: an agency in brackets needs a line without a stop. */
function accepts(block: RawBlock, credit: Credit, isBelowTitle: boolean): boolean {
  if (credit.confidence >= 0.85) return true;
  return isBelowTitle && !/[.!?]["'”’»)]*\s*$/.test(block.text.slice(0, credit.from));
}

function tellOfDoubt(desk: Desk, index: number, block: RawBlock): void {
  desk.tell(
    index,
    'unsure-caption',
    'note',
    `'${excerpt(block)}' may be a picture's caption, because of the brackets at its end; it was read as a paragraph.`,
    "If it is a caption, say so in the sidecar under 'blocks'.",
  );
}

function markCaption(desk: Desk, index: number, label: number, credit: Credit | null): void {
  const block = desk.blocks[index];
  if (!block) return;
  const words = credit ? block.text.slice(credit.wordsFrom, credit.wordsTo) : null;
  desk.roles[index] = { type: 'caption', label, credit, words };
  if (credit && credit.confidence < 0.9) {
    desk.tell(
      index,
      'read-as-caption',
      'note',
      `'${excerpt(block)}' was read as a picture's caption, because of the credit at its end.`,
      "If it is a paragraph, say so in the sidecar under 'blocks'.",
    );
  }
}

/** 'Image copyright X' above 'Image caption Y'. */
function giveToCaptionBelow(desk: Desk, index: number, block: RawBlock): boolean {
  const below = desk.blocks[index + 1];
  if (!below || !isFree(desk, index + 1) || captionLabelLength(below.text) === 0 || creditOf(below.text)) return false;
  const credit = creditOf(block.text);
  const words = credit ? block.text.slice(credit.wordsFrom, credit.wordsTo) : null;
  desk.roles[index + 1] = { type: 'caption', label: captionLabelLength(below.text), credit: null, words };
  setAside(desk, index, 'read as credit');
  return true;
}

/** 'Foto: X' below an empty line, and the only line under it, up to the next empty line, is what the picture shows. */
function giveToLineBelow(desk: Desk, index: number, block: RawBlock): boolean {
  const [below, after] = [desk.blocks[index + 1], desk.blocks[index + 2]];
  if (!below || !after || block.gap === 0 || below.gap > 0 || after.gap === 0) return false;
  if (!isFree(desk, index + 1) || bylineOf(below, desk.language) || creditOf(below.text)) return false;
  if (index < 2 || below.weight < 3 || below.weight > 20) return false;
  const credit = creditOf(block.text);
  const words = credit ? block.text.slice(credit.wordsFrom, credit.wordsTo) : block.text;
  desk.roles[index + 1] = { type: 'caption', label: captionLabelLength(below.text), credit: null, words };
  setAside(desk, index, 'read as credit');
  desk.tell(
    index + 1,
    'read-as-caption',
    'note',
    `'${excerpt(below)}' was read as a picture's caption, because a credit stands above it.`,
    "If it is a paragraph, say so in the sidecar under 'blocks'.",
  );
  return true;
}

/** A credit alone: it belongs to the caption in the line before, where there is one. */
function readLoneCredit(desk: Desk, index: number): void {
  const block = desk.blocks[index];
  const before = desk.blocks[index - 1];
  if (!block) return;
  if (giveToCaptionBelow(desk, index, block) || giveToLineBelow(desk, index, block)) return;
  const isBelow =
    block.gap === 0 &&
    before !== undefined &&
    isFree(desk, index - 1) &&
    !bylineOf(before, desk.language) &&
    before.weight >= 3 &&
    before.weight <= 45;
  if (isBelow && index >= 2 && desk.facts.published !== null) {
    const credit = creditOf(block.text);
    const words = credit ? block.text.slice(credit.wordsFrom, credit.wordsTo) : block.text;
    desk.roles[index - 1] = { type: 'caption', label: captionLabelLength(before.text), credit: null, words };
    desk.tell(
      index - 1,
      'read-as-caption',
      'note',
      `'${excerpt(before)}' was read as a picture's caption, because a credit stands below it.`,
      "If it is a paragraph, say so in the sidecar under 'blocks'.",
    );
    setAside(desk, index, 'read as credit');
    return;
  }
  if (!isProse(block)) setAside(desk, index, isAgencyLine(block.text) ? 'read as agency' : 'read as credit');
}

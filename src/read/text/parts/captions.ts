import { type Desk, excerpt, isFree, isProse, setAside } from '../desk.ts';
import { readByline } from './byline.ts';
import { type Credit, captionLabelLength, creditOf } from './credit.ts';

const longest = 70;

/** Reads captions by the credit at their end, a credit in a line of its own, and captions that a label leads. */
export function readCaptions(desk: Desk): void {
  desk.blocks.forEach((block, index) => {
    if (!isFree(desk, index) || block.weight > longest) return;
    const label = captionLabelLength(block.text);
    const credit = creditOf(block.text);
    if (credit && credit.from <= label) readLoneCredit(desk, index);
    else if (credit && accepts(desk, index, credit)) markCaption(desk, index, label, credit);
    else if (label > 0 && !credit) markCaption(desk, index, label, null);
  });
}

/** A sentence of the story that ends in a bracket is no caption: an agency in brackets needs a line without a stop. */
function accepts(desk: Desk, index: number, credit: Credit): boolean {
  const block = desk.blocks[index];
  if (!block) return false;
  if (credit.confidence >= 0.85) return true;
  return !/[.!?]["'”’»)]*\s*$/.test(block.text.slice(0, credit.from));
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

/** A credit alone: it belongs to the caption in the line before, where there is one. */
function readLoneCredit(desk: Desk, index: number): void {
  const block = desk.blocks[index];
  const before = desk.blocks[index - 1];
  if (!block || readByline(block.text, desk.language)) return;
  const isBelow =
    block.gap === 0 && before !== undefined && isFree(desk, index - 1) && before.weight >= 3 && before.weight <= 45;
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
  if (!isProse(block)) setAside(desk, index, 'read as credit');
}

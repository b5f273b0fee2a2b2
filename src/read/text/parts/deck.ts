import { type Desk, excerpt, isProse } from '../desk.ts';
import type { RawBlock } from '../lines/blocks.ts';
import { datelineOf } from './dateline.ts';
import { factFollows, firstFact, nextFree } from './places.ts';

/** The standfirst: between the headline and the date or byline, or an incomplete sentence before the text. */
export function readDeck(desk: Desk, headline: number): void {
  const candidate = nextFree(desk, headline + 1);
  const block = desk.blocks[candidate];
  if (
    !block ||
    datelineOf(block.text) ||
    block.weight > 60 ||
    opensWithTime(block.text) ||
    (block.opensQuotation && !factFollows(desk, candidate))
  )
    return;
  const confidence = deckConfidence(desk, headline, candidate, block);
  if (confidence < 0.6) return;
  desk.roles[candidate] = { type: 'deck' };
  if (confidence < 0.8) {
    desk.tell(
      candidate,
      'read-as-deck',
      'note',
      `'${excerpt(block)}' was read as the standfirst below the headline.`,
      "If it is the first paragraph, say so in the sidecar under 'blocks'.",
    );
  }
}

/** '10.42am: Bridge closed': the first entry of a live blog. */
function opensWithTime(text: string): boolean {
  return /^\p{Nd}{1,2}[.:h]\p{Nd}{2}\s?(?:[ap]\.?m\.?|uhr|h)?\s*(?:[:–—|-]\s|$)/iu.test(text);
}

function deckConfidence(desk: Desk, headline: number, candidate: number, block: RawBlock): number {
  const afterFacts = firstFact(desk, headline + 1, candidate) < candidate;
  if (!afterFacts && factFollows(desk, candidate)) return block.weight >= 4 ? 0.85 : 0.5;
  const next = nextFree(desk, candidate + 1);
  const following = desk.blocks[next];
  if (!following || !isProse(following)) return 0;
  if (!block.endsSentence && block.weight >= 6) return 0.75;
  const captionBetween = desk.roles.slice(candidate + 1, next).some((role) => role?.type === 'caption');
  const isShort = block.weight <= 22 && following.weight >= Math.max(12, block.weight) && !following.opensQuotation;
  return afterFacts && captionBetween && isShort && sentencesIn(block.text) === 1 ? 0.65 : 0;
}

function sentencesIn(text: string): number {
  return text.match(/[.!?…。！？।؟]["'”’»」)]*(?=\s|$)/gu)?.length ?? 0;
}

import { type Desk, isFree, isProse } from '../desk.ts';
import { bareWords, isAllCapitals, weightOf } from '../lines/weight.ts';

const longest = 45;
/** Characters looked through for all candidates of an article together. */
const budget = 10_000_000;

/**
 * Reads quotations pulled out of the text: a block in quotation marks or capitals whose words stand in a paragraph, too.
 * Its speaker may follow after a dash.
 */
export function readPullQuotations(desk: Desk): void {
  const candidates = desk.blocks.flatMap((block, index) =>
    isFree(desk, index) && block.weight <= longest && pulledWords(block.text) !== null ? [index] : [],
  );
  if (candidates.length === 0) return;
  const paragraphs = desk.blocks.flatMap((block, index) =>
    isFree(desk, index) && isProse(block) ? [{ index, words: bareWords(block.text) }] : [],
  );
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.words.length, 1);
  for (const index of candidates.slice(0, Math.ceil(budget / length))) {
    const words = bareWords(pulledWords(desk.blocks[index]?.text ?? '') ?? '');
    const repeats = paragraphs.some((paragraph) => paragraph.index !== index && paragraph.words.includes(words));
    if (repeats) desk.roles[index] = { type: 'pullQuotation' };
  }
}

/** The words of a block that is one quotation, or all in capitals; null for any other. */
function pulledWords(text: string): string | null {
  const [, quoted = ''] =
    /^["“„«»‘'「『](.{8,})["”“»«’'」』][.,]?(?:\s*[–—-]{1,2}\s*[^–—“”"«»]{2,60}|\s+\p{Lu}[^–—“”"«»]{2,40})?$/su.exec(
      text,
    ) ?? [];
  const attributed = /^(.{12,}?)\s+[–—]\s+[^–—]{2,60}$/su.exec(text)?.[1];
  const words =
    quoted !== '' && !/["“”„«»「」『』]/u.test(quoted) ? quoted : isAllCapitals(text) ? (attributed ?? text) : null;
  return words !== null && weightOf(words) >= 4 ? words : null;
}

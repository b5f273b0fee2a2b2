import type { Line } from './line.ts';

/** The measure of a text whose lines were broken by hand or by a mailer; null where every line is a paragraph. */
export interface Wrapping {
  /** Columns of the longest ordinary line. */
  readonly measure: number;
}

const sentenceEnd = /[.!?…。！？।؟۔:]["'”’»)\]」』]*$/;
const leastPairs = 8;
const leastPairsIfPerfect = 3;

interface Pair {
  readonly columns: number;
  readonly nextWord: number;
  readonly endsSentence: boolean;
  readonly indents: boolean;
}

/**
 * Whether lines are hard-wrapped. In a wrapped text the first word of the next line never fits into a line, except at
 * a paragraph's end; in a text of one line a paragraph that is chance.
 */
export function wrappingOf(text: string, lines: readonly Line[]): Wrapping | null {
  const pairs = pairsOf(text, lines);
  if (pairs.length < leastPairsIfPerfect) return null;
  const widths = pairs.map((pair) => pair.columns).sort((one, other) => one - other);
  const measure = widths[Math.floor((widths.length - 1) * 0.98)] ?? 0;
  const longest = lines.reduce((most, line) => Math.max(most, columnsOf(line)), 0);
  if (measure < 24 || measure > 132 || longest > 3 * measure) return null;
  const running = pairs.filter((pair) => !pair.indents);
  const full = running.filter((pair) => pair.columns + 1 + pair.nextWord > measure - 2);
  const midSentence = full.filter((pair) => !pair.endsSentence);
  const share = running.length === 0 ? 0 : full.length / running.length;
  const open = full.length === 0 ? 0 : midSentence.length / full.length;
  if (pairs.length < leastPairs) return share === 1 && open >= 0.75 && measure >= 45 ? { measure } : null;
  return share >= 0.6 && open > 0.6 && full.length >= 0.35 * pairs.length ? { measure } : null;
}

/** Whether a line goes on in the next one. */
export function goesOn(text: string, line: Line, next: Line, wrapping: Wrapping): boolean {
  if (line.endsBlock || next.from === next.to) return false;
  if (columnsOf(line) + 1 + firstWordOf(text, next) > wrapping.measure - 4) return true;
  const opening = text.slice(next.from, next.from + 2);
  return /^\p{Ll}/u.test(opening) && !sentenceEnd.test(text.slice(Math.max(line.from, line.to - 4), line.to));
}

export function columnsOf(line: Line): number {
  return line.indent + line.to - line.from;
}

function pairsOf(text: string, lines: readonly Line[]): readonly Pair[] {
  const pairs: Pair[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || line.from === line.to || next.from === next.to || line.endsBlock) return;
    pairs.push({
      columns: columnsOf(line),
      nextWord: firstWordOf(text, next),
      endsSentence: sentenceEnd.test(text.slice(Math.max(line.from, line.to - 4), line.to)),
      indents: next.indent > line.indent + 1,
    });
  });
  return pairs;
}

/** Columns of the first word of a line; of one character where a script has no spaces. */
function firstWordOf(text: string, line: Line): number {
  const opening = text.slice(line.from, Math.min(line.to, line.from + 60));
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(opening)) return 1;
  return /^\S*/.exec(opening)?.[0].length ?? 0;
}

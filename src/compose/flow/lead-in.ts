import { leadInStyle } from '../../theme/resolve.ts';
import type { TextStyle } from '../../theme/style.ts';
import type { Theme } from '../../theme/theme.ts';
import type { InlineText, Stretch } from '../inline/paragraph.ts';

/** A phrase ends at a mark within so many words, else after so few. */
const mostWords = 6;
const usualWords = 4;
/** Words of so few letters (articles, prepositions) lead on to the next one. */
const shortWord = 3;

/** A word with the marks around it. */
const word = /\S+/gu;
const endsPhrase = /[.,;:!?…。、，—–][^\p{L}\p{N}]*$/u;
/** Abbreviations end no phrase: 'St.', 'U.S.'. */
const abbreviated = /^(?:\p{L}{1,3}\.)+$/u;

/** Code units of the words that open a text: its first phrase where that is short, else a handful of words. */
export function leadInOf(text: string): number {
  let end = 0;
  let words = 0;
  for (const match of text.matchAll(word)) {
    const [written] = match;
    if (!/[\p{L}\p{N}]/u.test(written)) {
      if (words > 0) return end;
      continue;
    }
    words++;
    if (words <= usualWords || endsShort(text, end)) end = match.index + written.length;
    if (endsPhrase.test(written) && !abbreviated.test(written))
      return words <= mostWords ? match.index + written.length : end;
    if (words === mostWords) return end;
  }
  return end;
}

/** Sets the first `end` code units as the words that open the body. */
export function withLeadIn(inline: InlineText, end: number, theme: Theme): InlineText {
  const styles = new Map<TextStyle, TextStyle>();
  const styleOf = (style: TextStyle): TextStyle => {
    const known = styles.get(style) ?? leadInStyle(theme, style);
    styles.set(style, known);
    return known;
  };
  const stretches = inline.stretches.flatMap((stretch): readonly Stretch[] => {
    if (stretch.from >= end) return [stretch];
    const style = styleOf(stretch.style);
    if (stretch.to <= end) return [{ ...stretch, style }];
    return [
      { ...stretch, to: end, style },
      { ...stretch, from: end },
    ];
  });
  return { ...inline, stretches };
}

function endsShort(text: string, end: number): boolean {
  const last = /\S+$/u.exec(text.slice(0, end))?.[0] ?? '';
  return [...last].length <= shortWord;
}

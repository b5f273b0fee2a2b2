/** At most `most` characters of a text, cut between words, with an ellipsis where something is left out. */
export function shortened(text: string, most: number): string {
  const words = text.trim().split(/[^\S\u00A0]+/u);
  const whole = words.join(' ');
  if ([...whole].length <= most) return whole;
  let short = '';
  for (const word of words) {
    const longer = short === '' ? word : `${short} ${word}`;
    if ([...longer].length > most - 1) break;
    short = longer;
  }
  if (short === '') short = [...whole].slice(0, most - 1).join('');
  return `${short.replace(/[\s\p{P}]+$/u, '')}…`;
}

import { bareWords, weightOf } from '../lines/weight.ts';

const wireSlug =
  /^(?:(?:RPT|UPDATE \d+|WRAPUP(?: \d+)?|CORRECTED|REFILE|ADVISORY|BREAKINGVIEWS|EXCLUSIVE|FACTBOX|TIMELINE)-)+(?=\S)/;

/** Whether two titles are one, but for the name of the site behind a bar or a dash. */
export function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [bareWords(one), bareWords(other)];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long, text] = a.length < b.length ? [a, b, other] : [b, a, one];
  return long.startsWith(short) && weightOf(short) >= 3 && /\s[|–—·:-]\s[^|]{2,60}$/u.test(text);
}

/** The length of what leads a mail's subject: 'Subject: '. */
export function headlineLabelLength(text: string): number {
  return /^(?:subject|re|betreff|objet|asunto|тема|temat)\s*[:：]\s*(?=\S)/iu.exec(text)?.[0].length ?? 0;
}

/** The length of the codes a wire puts before a headline: 'RPT-UPDATE 2-'. */
export function slugLength(text: string): number {
  return wireSlug.exec(text)?.[0].length ?? 0;
}

export function withoutSlug(text: string): string {
  return text.slice(slugLength(text));
}

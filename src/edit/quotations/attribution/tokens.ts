import type { Range } from '../../protected.ts';
import type { Words } from './words.ts';

/** One word of a noun phrase; a title keeps its full stop. */
export interface Token extends Range {
  readonly word: string;
  readonly lower: string;
  readonly capital: boolean;
}

const token =
  /\s?(?:[lLdD][’'](?=\p{L}))?(?:\p{Lu}\.(?:-?\p{Lu}\.)*(?=\s)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'‑-](?=\p{L})[\p{L}\p{M}\p{N}]+)*(?:[’'](?=\s\p{L}))?)/uy;

export function tokenAt(text: string, at: number, words: Words): Token | null {
  token.lastIndex = at;
  const found = token.exec(text);
  if (!found) return null;
  const bare = found[0].trimStart();
  const from = at + found[0].length - bare.length;
  const lower = bare.toLowerCase().replaceAll("'", '’');
  const dotted = text[from + bare.length] === '.' && isTitle(lower, words) && lower.length <= 4;
  return {
    from,
    to: from + bare.length + (dotted ? 1 : 0),
    word: bare,
    lower,
    capital: /^(?:[ldLD][’'])?\p{Lu}/u.test(bare),
  };
}

export function isTitle(lower: string, { grammar }: Words): boolean {
  return grammar.titles.has(lower.replace(/\.$/, ''));
}

export function isDeterminer({ lower }: Token, { determiners }: Words): boolean {
  return determiners.has(lower) || /^l[’']./u.test(lower);
}

/** 'Voss’s lawyer': whose somebody is, not who. */
export function isPossessive({ word, capital }: Token, { grammar }: Words): boolean {
  return grammar.order === 'both' && capital && /[’']s$|s[’']$/u.test(word);
}

/** A small word of a name: 'de' before a capital; both words of 'von der Leyen'. */
export function isParticle(
  before: Token | undefined,
  current: Token,
  after: Token | undefined | null,
  words: Words,
): boolean {
  const articles = /^(?:der|den|dem|la|las|los|le)$/u;
  const links = (token: Token | undefined) => token !== undefined && /^(?:von|van|de)$/u.test(token.lower);
  if (articles.test(current.lower) && links(before) && after?.capital) return true;
  if (!words.grammar.particles.includes(current.lower)) return false;
  return (
    after?.capital === true || (links(current) && after !== null && after !== undefined && articles.test(after.lower))
  );
}

export function isVerb(lower: string, { verbs, auxiliaries, naming }: Words): boolean {
  return verbs.has(lower) || auxiliaries.has(lower) || naming.has(lower);
}

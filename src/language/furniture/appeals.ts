import { type Appeals, appeals } from './appeal-words.ts';
import { foldPhrase } from './index.ts';
import type { FurnitureKind } from './words.ts';

interface Phrase {
  readonly words: string;
  readonly isOpen: boolean;
}

interface CompiledAppeals {
  readonly starts: readonly Phrase[];
  readonly ends: readonly Phrase[];
  readonly objects: readonly (readonly [FurnitureKind, readonly Phrase[]])[];
  readonly anywhere: readonly (readonly [FurnitureKind, readonly Phrase[]])[];
  readonly unless: readonly Phrase[];
}

/** 'To get more stories …' opens sentences; commands to the page are short. */
const longestCommand = 48;

let compiled: readonly CompiledAppeals[] | null = null;

/**
 * What a line asks the reader of a site to do, by the thing it names: the newsletter, the comments, the browser. Null
 * where it asks for nothing, quotes somebody or is longer than such lines are.
 */
export function appealOf(line: string): FurnitureKind | null {
  if (line.length > 260 || /["“”„«»「」『』]/u.test(line)) return null;
  compiled ??= appeals.map(compile);
  const words = bare(line);
  for (const asked of compiled) {
    if (asked.unless.some((phrase) => contains(words, phrase))) continue;
    for (const [kind, phrases] of asked.anywhere) if (phrases.some((phrase) => contains(words, phrase))) return kind;
    const asks =
      asked.starts.some((phrase) => opens(words, phrase)) || asked.ends.some((phrase) => closes(words, phrase));
    if (!asks) continue;
    for (const [kind, phrases] of asked.objects) {
      if (kind === 'navigation' && words.length > longestCommand) continue;
      if (phrases.some((phrase) => contains(words, phrase))) return kind;
    }
  }
  return null;
}

function compile(words: Appeals): CompiledAppeals {
  const byKind = (phrases: Partial<Record<FurnitureKind, string>>) =>
    (Object.entries(phrases) as (readonly [FurnitureKind, string])[]).map(
      ([kind, list]) => [kind, phrasesOf(list)] as const,
    );
  return {
    starts: phrasesOf(words.starts),
    ends: phrasesOf(words.ends ?? ''),
    objects: byKind(words.objects),
    anywhere: byKind(words.anywhere ?? {}),
    unless: phrasesOf(words.unless ?? ''),
  };
}

function phrasesOf(list: string): readonly Phrase[] {
  return list
    .split('|')
    .map((phrase) => ({ words: bare(phrase).trim(), isOpen: phrase.trim().endsWith('*') }))
    .filter((phrase) => phrase.words !== '');
}

/** The words of a line, folded, each with a space before and after it. */
function bare(line: string): string {
  return ` ${foldPhrase(line)
    .replace(/[^\p{L}\p{M}\p{N}#'-]+/gu, ' ')
    .replace(/'/g, "' ")
    .trim()} `;
}

function isUnspaced(phrase: Phrase): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase.words);
}

function contains(words: string, phrase: Phrase): boolean {
  if (isUnspaced(phrase)) return words.includes(phrase.words);
  return words.includes(phrase.isOpen ? ` ${phrase.words}` : ` ${phrase.words} `);
}

function opens(words: string, phrase: Phrase): boolean {
  return words.startsWith(phrase.isOpen || isUnspaced(phrase) ? ` ${phrase.words}` : ` ${phrase.words} `);
}

function closes(words: string, phrase: Phrase): boolean {
  return words.endsWith(isUnspaced(phrase) ? `${phrase.words} ` : ` ${phrase.words} `);
}

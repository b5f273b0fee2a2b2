import type { Outcome, Rule } from '../outcome.ts';
import { type EpubContents, openEpub } from './contents.ts';
import { judgeClaims } from './rules/claims.ts';
import { epubRules } from './rules/index.ts';
import { outcomesOf } from './rules/rule.ts';
import { UnreadableEpub } from './unreadable.ts';

/** What fails of a file that no rule can be put to. */
const readable: Rule = {
  id: 'epub-readable',
  says: 'The file is a zip archive with a container and a package document that can be read.',
  standard: 'EPUB 3.3',
  clause: '4.2',
};

/** Judges a book by every rule: one outcome for each that passed or had nothing to judge, one a place for the others. */
export async function checkEpub(name: string, bytes: Uint8Array): Promise<readonly Outcome[]> {
  try {
    const book = await openEpub(bytes);
    return await judgeEpub(book);
  } catch (error) {
    if (!(error instanceof UnreadableEpub)) throw error;
    return [{ rule: readable, outcome: 'failed', message: error.message, place: name }];
  }
}

/** The same of a book that is open. */
export async function judgeEpub(book: EpubContents): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [{ rule: readable, outcome: 'passed', message: null, place: null }];
  for (const rule of epubRules) outcomes.push(...(await outcomesOf(rule, book)));
  return [...outcomes, ...(await judgeClaims(book, outcomes))];
}

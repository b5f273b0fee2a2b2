import type { BookFile } from '../../read/book.ts';
import type { ArticleInput } from '../article.ts';
import type { PublishRequest } from '../request.ts';

/** An article of a book, read when its turn comes. */
export interface BookMember {
  readonly file: string;
  /** The part that it belongs to, numbered from 1; null for one that belongs to none. */
  readonly part: { readonly number: number; readonly title: string } | null;
  load(): Promise<ArticleInput>;
}

/** What to publish as one, and as what. */
export interface BookRequest extends Omit<PublishRequest, 'input'> {
  /** The folder's own name: the name of the files, and the title where nothing else says it. */
  readonly folderName: string;
  /** What book.yaml says; null where there is none. */
  readonly book: BookFile | null;
  readonly members: readonly BookMember[];
}

/** A folder's name as words: '2024-harbour_stories' is '2024 harbour stories', its first letter a capital. */
export function readableName(folderName: string): string {
  const words = folderName.replaceAll(/[-_]+/g, ' ').replaceAll(/\s+/g, ' ').trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}` || 'Book';
}

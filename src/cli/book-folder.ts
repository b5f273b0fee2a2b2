import { basename, join, sep } from 'node:path';
import type { Disk, Environment } from '../environment.ts';
import { Refusal } from '../model/finding.ts';
import type { BookMember } from '../publishing/book/book.ts';
import { type BookArticle, type BookFile, readBookFile } from '../read/book.ts';
import { readInput } from './input.ts';
import { unlistedArticles } from './part-folders.ts';

/** A folder of articles that are published as one. */
export interface BookFolder {
  readonly folderName: string;
  /** What book.yaml says; null where there is none. */
  readonly book: BookFile | null;
  readonly members: readonly BookMember[];
}

const bookFile = 'book.yaml';

/** Finds the articles of a book. A Refusal says in one sentence what is wrong with the folder or with book.yaml. */
export async function readBookFolder(folder: string, environment: Environment): Promise<BookFolder> {
  const { disk } = environment;
  const kind = await disk.kindOf(folder).catch(() => null);
  if (kind === null) throw refusal(`There is no folder '${folder}'.`, 'Check its name.');
  if (kind !== 'folder') throw refusal(`'${folder}' is no folder.`, 'Name the folder of the articles with --book.');
  const real = await disk.realPath(folder);
  const bookPath = join(folder, bookFile);
  const stated = (await disk.kindOf(bookPath)) === 'file';
  const book = stated ? await readBookFile(bookPath, await disk.read(bookPath)) : null;
  const parts = book?.parts ?? [];
  const listed = [...(book?.articles ?? []), ...parts.flatMap(({ articles }) => articles)];
  const isListed = book?.articles != null || book?.parts != null;
  if (isListed) await requireFiles(listed, { folder, real, bookPath }, disk);
  const files: readonly MemberFile[] = isListed
    ? [
        ...(book?.articles ?? []).map(({ file }) => ({ file: join(folder, file), part: null })),
        ...parts.flatMap(({ title, articles }, index) =>
          articles.map(({ file }) => ({ file: join(folder, file), part: { number: index + 1, title } })),
        ),
      ]
    : await unlistedArticles(folder, disk);
  if (files.length === 0) {
    throw refusal(`There is no article in '${folder}'.`, `Put the articles into it, or list them in its ${bookFile}.`);
  }
  const load = async (file: string) => {
    const input = await readInput(file, environment);
    // An article of the name 'book' has no sidecar of its own: that file is the book's.
    return input.sidecar?.name === bookPath ? { ...input, sidecar: null } : input;
  };
  return {
    folderName: basename(real),
    book,
    members: files.map(({ file, part }) => ({ file, part, load: () => load(file) })),
  };
}

type MemberFile = Pick<BookMember, 'file' | 'part'>;

interface Place {
  readonly folder: string;
  readonly real: string;
  readonly bookPath: string;
}

/** Refuses every file that book.yaml names and that can't be published, at its line. */
async function requireFiles(
  articles: readonly BookArticle[],
  { folder, real, bookPath }: Place,
  disk: Disk,
): Promise<void> {
  const refusals: Refusal[] = [];
  const seen = new Set<string>();
  for (const { file, place } of articles) {
    const [message, hint] = (await complaintAbout(file, folder, real, disk)) ?? [
      seen.has(file) ? `'${file}' is listed twice.` : null,
      'Keep one of them.',
    ];
    seen.add(file);
    if (message === null) continue;
    refusals.push(new Refusal({ code: 'book-article', severity: 'error', message, hint, file: bookPath, ...place }));
  }
  const [only] = refusals;
  if (refusals.length === 1 && only) throw only;
  if (refusals.length > 1) throw new AggregateError(refusals, `${bookPath} lists files that can't be published`);
}

async function complaintAbout(
  file: string,
  folder: string,
  real: string,
  disk: Disk,
): Promise<readonly [message: string, hint: string] | null> {
  const outside = [`'${file}' isn't in the book's folder.`, `Copy the article beside ${bookFile}.`] as const;
  if (/^[A-Za-z][A-Za-z0-9+.-]*:|^\/|\\|\0/.test(file) || file.split('/').includes('..')) return outside;
  const path = join(folder, file);
  const kind = await disk.kindOf(path).catch(() => null);
  if (kind === null) return [`There is no file '${file}' in the book's folder.`, 'Check its name.'];
  if (kind !== 'file') return [`'${file}' is no file.`, 'List the articles one by one.'];
  return (await disk.realPath(path)).startsWith(real.endsWith(sep) ? real : real + sep) ? null : outside;
}

function refusal(message: string, hint: string): Refusal {
  return new Refusal({ code: 'book-folder', severity: 'error', message, hint, file: null, line: null, column: null });
}

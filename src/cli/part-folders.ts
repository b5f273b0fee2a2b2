import { join } from 'node:path';
import type { Disk } from '../environment.ts';
import { Refusal } from '../model/finding.ts';
import { type BookMember, readableName } from '../publishing/book/book.ts';
import { articlesIn } from './input.ts';

type MemberFile = Pick<BookMember, 'file' | 'part'>;

/**
 * The articles of a book's folder that nobody listed: those that stand in it, then those of each folder inside, which is a
 * part of the book. All in the order of their names; a folder without articles is none. Throws a Refusal where a folder
 * with articles lies deeper.
 */
export async function unlistedArticles(folder: string, disk: Disk): Promise<readonly MemberFile[]> {
  const members: MemberFile[] = (await articlesIn(folder, disk)).map((file) => ({ file, part: null }));
  let number = 0;
  for (const name of await foldersIn(folder, disk)) {
    const partFolder = join(folder, name);
    const files = await articlesIn(partFolder, disk);
    await refuseDeeper(partFolder, disk);
    if (files.length === 0) continue;
    number += 1;
    const part = { number, title: partTitle(name) };
    members.push(...files.map((file) => ({ file, part })));
  }
  return members;
}

/** The title of a part from its folder's name: '02-harbour_stories' is 'Harbour stories', but '1984' stays. */
export function partTitle(folderName: string): string {
  return readableName(folderName.replace(/^\d+[\s._)-]+/u, '') || folderName);
}

/** Folders in a folder, in the order of their names' code units. */
async function foldersIn(folder: string, disk: Disk): Promise<readonly string[]> {
  const names: string[] = [];
  for (const name of await disk.list(folder)) {
    if (!name.startsWith('.') && (await disk.kindOf(join(folder, name)).catch(() => null)) === 'folder')
      names.push(name);
  }
  return names;
}

async function refuseDeeper(partFolder: string, disk: Disk): Promise<void> {
  for (const name of await foldersIn(partFolder, disk)) {
    const deeper = join(partFolder, name);
    if ((await articlesIn(deeper, disk)).length === 0) continue;
    throw new Refusal({
      code: 'book-folder',
      severity: 'error',
      message: `The articles in '${deeper}' lie too deep: a part of a book has no parts of its own.`,
      hint: `Move them up into '${partFolder}', or list the articles in book.yaml.`,
      file: null,
      line: null,
      column: null,
    });
  }
}

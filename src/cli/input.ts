import { basename, dirname, extname, join } from 'node:path';
import type { Disk, Environment, NamedFile } from '../environment.ts';
import { type Finding, Refusal } from '../model/finding.ts';
import type { Graphic } from '../model/graphic.ts';

/** An article as it stands on the disk, with what stands beside it. */
export interface Input extends NamedFile {
  /** How a picture that the article names is loaded; left out where the article has no folder. */
  loadPicture?(file: string): Promise<Graphic>;
  readonly sidecar: SidecarFile | null;
}

/** A sidecar's bytes, and how the picture that it names is loaded. */
export interface SidecarFile extends NamedFile {
  loadPicture(file: string): Promise<Graphic>;
}

export const standardInput = '-';

/** Where articles are looked for when the user names none. */
export const articlesFolder = 'assets';

/** Bytes of the longest article that is read. */
const longestArticle = 64 * 1024 * 1024;

/** Kinds of files that are often handed over and that no reader reads yet. */
const unreadKinds: Readonly<Record<string, string>> = {
  '.html': 'HTML',
  '.htm': 'HTML',
  '.xhtml': 'HTML',
  '.docx': 'a Word document',
  '.doc': 'a Word document',
  '.odt': 'an OpenDocument text',
  '.rtf': 'Rich Text',
  '.pdf': 'a PDF',
  '.epub': 'an EPUB',
  '.yaml': 'a sidecar',
  '.yml': 'a sidecar',
};

/** Reads an article and its sidecar; a Refusal says in one sentence why it can't be done. */
export async function readInput(file: string, environment: Environment): Promise<Input> {
  if (file === standardInput) {
    return { name: standardInput, bytes: await environment.terminal.input(), sidecar: null };
  }
  const { disk } = environment;
  const kind = await attempt(file, () => disk.kindOf(file));
  if (kind === null) throw refusal('missing-file', `There is no file '${file}'.`, 'Check its name and its folder.');
  if (kind === 'folder') throw refusal('folder', `'${file}' is a folder.`, 'Name a file in it.');
  if (kind === 'other') throw refusal('no-file', `'${file}' is neither a file nor a pipe.`, null);
  const unread = unreadKinds[extname(file).toLowerCase()];
  if (unread !== undefined) {
    throw refusal(
      'unread-format',
      `'${file}' is ${unread}, and only plain text and Markdown are read.`,
      'Save it as a .txt or .md file.',
    );
  }
  const bytes = await attempt(file, () => disk.read(file));
  if (bytes.length > longestArticle) throw refusal('too-long', `'${file}' has more than 64 MB.`, 'Divide it.');
  return { name: file, bytes, sidecar: await readSidecarFile(file, disk), loadPicture: pictureLoader(disk, file) };
}

/** The path of the sidecar that belongs to an article. */
export function sidecarOf(file: string): string {
  return join(dirname(file), `${basename(file, extname(file))}.yaml`);
}

/** The articles of the folder where the user names none. */
export function defaultFiles(disk: Disk): Promise<readonly string[]> {
  return articlesIn(articlesFolder, disk);
}

/** The articles of a folder, in the order of their names' code units. */
export async function articlesIn(folder: string, disk: Disk): Promise<readonly string[]> {
  if ((await disk.kindOf(folder)) !== 'folder') return [];
  const names = await disk.list(folder);
  return names
    .filter((name) => /\.(?:txt|md|markdown)$/.test(name) && !name.startsWith('.'))
    .map((name) => join(folder, name));
}

async function readSidecarFile(file: string, disk: Disk): Promise<SidecarFile | null> {
  const path = sidecarOf(file);
  if ((await attempt(path, () => disk.kindOf(path))) !== 'file') return null;
  const bytes = await attempt(path, () => disk.read(path));
  return { name: path, bytes, loadPicture: pictureLoader(disk, path) };
}

/** Loads pictures from the folder of a file. */
function pictureLoader(disk: Disk, path: string): (file: string) => Promise<Graphic> {
  return async (picture) => {
    const { loadPictureBeside } = await import('../media/load.ts');
    return loadPictureBeside(disk, path, picture);
  };
}

/** Does something with a file; a Refusal tells in one sentence why the system wouldn't. */
export async function attempt<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const [message, hint] = reasonOf(error as NodeJS.ErrnoException);
    throw refusal('unreadable-file', `'${file}' can't be read: ${message}.`, hint);
  }
}

function reasonOf(error: NodeJS.ErrnoException): readonly [message: string, hint: string | null] {
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
      return ['you have no permission', 'Check who may read it.'];
    case 'ELOOP':
      return ['its links lead round in a circle', null];
    case 'ENAMETOOLONG':
      return ['its name is too long', null];
    case 'ERR_FS_FILE_TOO_LARGE':
      return ['it is too large', 'Divide it.'];
    case 'ERR_INVALID_ARG_VALUE':
      return ['its name has a character that no file has', null];
    default:
      return [`the system says ${error.code ?? error.message}`, null];
  }
}

/** The sentence names the file itself. */
export function refusal(code: string, message: string, hint: string | null): Refusal {
  const finding: Finding = { code, severity: 'error', message, hint, file: null, line: null, column: null };
  return new Refusal(finding);
}

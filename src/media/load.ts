import { dirname, join, sep } from 'node:path';
import type { Disk } from '../environment.ts';
import { type Finding, Refusal } from '../model/finding.ts';
import type { Graphic } from '../model/graphic.ts';
import { sniffPicture } from './picture.ts';

/**
 * Loads a picture that a sidecar names. Only files in the sidecar's own folder are read, or in a folder within it: no
 * absolute path, no way up, no address, no link that leads out. Everything else is a Refusal.
 */
export async function loadPictureBeside(disk: Disk, sidecarPath: string, file: string): Promise<Graphic> {
  const folder = dirname(sidecarPath);
  if (!isInside(file)) {
    throw refusal(
      `The picture '${file}' isn't a file in the article's folder.`,
      'Copy the picture beside the article.',
    );
  }
  const path = join(folder, file);
  const kind = await disk.kindOf(path);
  if (kind === null) throw refusal(`There is no picture '${file}' beside the article.`, 'Check its name.');
  if (kind !== 'file') throw refusal(`'${file}' is no file.`, 'Name a PNG or JPEG file.');
  const [root, real] = await Promise.all([disk.realPath(folder), disk.realPath(path)]);
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    throw refusal(`The picture '${file}' leads out of the article's folder.`, 'Copy the picture beside the article.');
  }
  const picture = sniffPicture(file, await bytesOf(disk, path, file));
  if (picture.type === 'refused') throw refusal(picture.message, picture.hint);
  return picture.graphic;
}

/** Whether a path can only mean something below its folder, on any system. */
function isInside(file: string): boolean {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(file) || file.includes('\0') || file.includes('\\')) return false;
  return !file.startsWith('/') && !file.split('/').includes('..');
}

async function bytesOf(disk: Disk, path: string, file: string): Promise<Uint8Array> {
  try {
    return await disk.read(path);
  } catch {
    throw refusal(`The picture '${file}' can't be read.`, 'Check who may read it.');
  }
}

/** The place is that of the name in the sidecar, which its reader knows. */
function refusal(message: string, hint: string): Refusal {
  const finding: Finding = { code: 'picture', severity: 'error', message, hint, file: null, line: null, column: null };
  return new Refusal(finding);
}

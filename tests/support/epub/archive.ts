import { createRequire } from 'node:module';
import { pathOf } from '../tools.ts';

/** The files of a book by name, in the archive's order. */
export type BookFiles = ReadonlyMap<string, Buffer>;

interface Archive {
  readonly files: Readonly<Record<string, { readonly dir: boolean; async(type: 'nodebuffer'): Promise<Buffer> }>>;
  file(name: string, data: Buffer, options: object): void;
  generateAsync(options: object): Promise<Buffer>;
}
interface ArchiveConstructor {
  new (): Archive;
  loadAsync(bytes: Buffer): Promise<Archive>;
}

function zip(): ArchiveConstructor {
  return createRequire(pathOf('tests/validators/package.json'))('jszip') as ArchiveConstructor;
}

export async function readBook(bytes: Buffer): Promise<BookFiles> {
  const archive = await zip().loadAsync(bytes);
  const files = new Map<string, Buffer>();
  for (const [name, file] of Object.entries(archive.files)) {
    if (!file.dir) files.set(name, await file.async('nodebuffer'));
  }
  return files;
}

export function writeBook(files: BookFiles): Promise<Buffer> {
  const archive = new (zip())();
  for (const [name, bytes] of files) {
    const compression = name === 'mimetype' ? 'STORE' : 'DEFLATE';
    archive.file(name, bytes, { compression, createFolders: false });
  }
  return archive.generateAsync({ type: 'nodebuffer' });
}

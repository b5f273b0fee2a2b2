import { readFile, writeFile } from 'node:fs/promises';
import { type BookFiles, readBook, writeBook } from '../epub/archive.ts';

/** A way to break a sound book, and the rules that must be said to be broken. */
export interface BookDamage {
  readonly name: string;
  readonly epubCheck: readonly string[];
  readonly ace: readonly string[];
  /** Which files to change, and how. */
  readonly files: RegExp;
  damage(text: string): string;
}

export const bookDamages: readonly BookDamage[] = [
  {
    name: 'without the date it was modified',
    epubCheck: ['RSC-005'],
    ace: [],
    files: /\.opf$/,
    damage: (text) => text.replace(/<meta[^>]*dcterms:modified[^>]*>[^<]*<\/meta>/, ''),
  },
  {
    name: 'with a file that the package does not list',
    epubCheck: ['RSC-008', 'RSC-006', 'OPF-003'],
    ace: [],
    files: /\.opf$/,
    damage: (text) => text.replace(/<item [^>]*text\/css[^>]*?(\/>|><\/item>)/, ''),
  },
  {
    name: 'with a paragraph left open',
    epubCheck: ['RSC-016'],
    ace: [],
    files: /\.xhtml$/,
    damage: (text) => text.replace('</p>', ''),
  },
  {
    name: 'with contents that lead nowhere',
    epubCheck: ['RSC-012', 'RSC-007'],
    ace: [],
    files: /nav[^/]*\.xhtml$/,
    damage: (text) => text.replace(/(<a [^>]*href="[^"#]+)(#[^"]*)?"/, '$1#nowhere"'),
  },
  {
    name: 'with a picture without an alternative',
    epubCheck: [],
    ace: ['image-alt'],
    files: /\.xhtml$/,
    damage: (text) => text.replace(/(<img [^>]*?)\salt="[^"]*"/g, '$1'),
  },
  {
    name: 'without what it says of its accessibility',
    epubCheck: [],
    ace: ['metadata-accessmode'],
    files: /\.opf$/,
    damage: (text) => text.replace(/<meta[^>]*schema:access[^>]*>[^<]*<\/meta>/g, ''),
  },
  {
    name: 'without a language in its documents',
    epubCheck: [],
    ace: ['html-has-lang', 'epub-lang'],
    files: /\.xhtml$/,
    damage: (text) =>
      text.replace(/(<html[^>]*?)\slang="[^"]*"/, '$1').replace(/(<html[^>]*?)\sxml:lang="[^"]*"/, '$1'),
  },
  {
    name: 'with text too pale to read',
    epubCheck: [],
    ace: ['color-contrast'],
    files: /\.xhtml$/,
    damage: (text) => text.replace(/<p\b/g, '<p style="color:#ccc;background:#fff"'),
  },
];

/** Rewrites a book with some of its files changed; throws where nothing was changed. */
export async function rewriteBook(source: string, target: string, damage: BookDamage | null): Promise<void> {
  const files = await readBook(await readFile(source));
  const changed: BookFiles = new Map(
    [...files].map(([name, bytes]) => [
      name,
      damage?.files.test(name) ? Buffer.from(damage.damage(bytes.toString('utf8'))) : bytes,
    ]),
  );
  const same = [...files].every(([name, bytes]) => changed.get(name)?.equals(bytes) === true);
  if (damage !== null && same) throw new Error(`Nothing to break in ${source}: ${damage.name}.`);
  await writeFile(target, await writeBook(changed));
}

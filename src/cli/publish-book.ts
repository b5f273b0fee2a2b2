import { join } from 'node:path';
import type { Environment } from '../environment.ts';
import type { PublishedBook } from '../publish-book.ts';
import type { Wish } from './arguments.ts';
import { readBookFolder } from './book-folder.ts';
import { exitCodes } from './exit-codes.ts';
import { sayFailure } from './failure.ts';
import { askInstalledJudges } from './judges.ts';
import { settingsIn, write } from './publish.ts';
import { counted, labelled, lookLines, madeLines } from './report.ts';
import { readSettings } from './settings.ts';
import { readThemes } from './themes.ts';

type BookWish = Extract<Wish, { readonly type: 'book' }>;

/** Publishes the articles of a folder as one; where one of them fails, nothing is written. */
export async function runBook(
  { book, folder, options, set, config, themes }: BookWish,
  environment: Environment,
): Promise<number> {
  const { disk, terminal } = environment;
  if ((await disk.kindOf(folder).catch(() => null)) === 'file') {
    terminal.error(`imprint: '${folder}' is a file: name a folder with --out.\n`);
    return exitCodes.usage;
  }
  try {
    const start = environment.milliseconds();
    const found = await readBookFolder(book, environment);
    const written = [...settingsIn(options), ...set];
    const chosen = await readSettings(join(book, 'book.yaml'), written, config, environment);
    const own = await readThemes(themes, environment);
    const fontFiles = new Map([...own.fontFiles, ...chosen.fontFiles]);
    const asking = options.judges ? { askJudges: askInstalledJudges } : {};
    const { publishBook } = await import('../publish-book.ts');
    const request = { ...found, ...options, ...chosen, themes: own.themes, fontFiles, pictures: true, ...asking };
    const published = await publishBook(request, environment);
    await write(folder, published.files, environment);
    terminal.out(bookReport(book, folder, published, environment.milliseconds() - start));
    return exitCodes.done;
  } catch (error) {
    return sayFailure(error, `Publishing the book '${book}'`, environment);
  }
}

function bookReport(book: string, folder: string, published: PublishedBook, milliseconds: number): string {
  const { metadata, contents, editions, files, findings } = published;
  const authors = metadata.byline.length > 0 ? `by ${metadata.byline.join(', ')}` : 'no creators';
  const lines = [
    ...labelled('Read', [`${book}: ${metadata.headline ?? ''}`, `${authors} · ${counted(contents.length, 'article')}`]),
    ...labelled('Made', madeLines({ folder, editions, files })),
    ...labelled('Look at', lookLines(findings)),
    ...labelled('Took', [`${(milliseconds / 1000).toFixed(1)} s`]),
  ];
  return `${lines.join('\n')}\n`;
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMarkdown } from './formats/markdown.mjs';
import { toText } from './formats/text.mjs';

const bin = 'build/bin.js';

/** What the program in build/ can do of what the benchmark asks for. */
export function abilities() {
  const help = execFileSync('node', [bin, 'publish', '--help'], { encoding: 'utf8' });
  return { book: help.includes('--book'), settings: help.includes('--set ') };
}

/**
 * Writes a book's articles, a file each, into a folder, and returns the files in their order. Where they are published as
 * one they follow each other without blank pages, as those of the others do.
 */
export function writeArticles(book, folder, { book: markdown }) {
  mkdirSync(folder, { recursive: true });
  if (markdown) writeFileSync(join(folder, 'book.yaml'), 'openings: next\n');
  return book.articles.map((article, index) => {
    const file = join(folder, `${String(index + 1).padStart(4, '0')}.${markdown ? 'md' : 'txt'}`);
    writeFileSync(file, markdown ? toMarkdown(article) : toText(article));
    return file;
  });
}

/**
 * How articles are published, each way with a folder of its own. Several are one book where the program makes books; else
 * they are published one by one in one process, without pictures. One article is published without pictures and with.
 */
export function imprintRuns(articles, home, { book, settings }, font) {
  const page = settings
    ? [`text.font=${font}`, 'text.size=10', 'text.leading=13', 'page.size=a5', 'page.measure=105mm'].flatMap((pair) => [
        '--set',
        pair,
      ])
    : ['--page', 'a5'];
  const [out, pictured] = [join(home, 'imprint'), join(home, 'imprint-pictured')];
  const name = 'Imprint, PDF and EPUB';
  const bare = { name, command: ['node', 'tests/bench/without-pictures.mjs', out, ...articles], out };
  if (articles.length === 1) {
    const command = ['node', bin, 'publish', ...articles, '--no-evidence', '--out', pictured, ...page];
    return [bare, { name: 'Imprint, with pictures', command, out: pictured }];
  }
  if (!book) return [bare];
  return [
    {
      name,
      command: ['node', bin, 'publish', '--book', join(home, 'articles'), '--no-evidence', '--out', out, ...page],
      out,
    },
  ];
}

/** The PDFs that a run left. */
export const pdfsIn = (out) =>
  readdirSync(out, { recursive: true })
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(out, name));

import { join } from 'node:path';
import type { Article, SetAside } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Finding } from '../model/finding.ts';
import { placeOf } from '../model/source.ts';
import { visit } from '../model/visit.ts';

/** What a run has to tell of one publication. */
export interface Published {
  readonly file: string;
  readonly folder: string;
  readonly article: Article;
  readonly editions: readonly Edition[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}

/** The lines for the terminal: what was read, what was made, what a person should look at, how long it took. */
export function reportOf(published: Published): string {
  const lines = [
    ...labelled('Read', readLines(published)),
    ...labelled('Made', madeLines(published)),
    ...labelled('Look at', lookLines(published.findings)),
    ...labelled('Took', [`${(published.milliseconds / 1000).toFixed(1)} s`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** A finding as one line, and its hint as a second. */
export function findingLines(finding: Finding): readonly string[] {
  const place = [finding.file, finding.line, finding.column].filter((part) => part !== null).join(':');
  const first = place === '' ? finding.message : `${place}: ${finding.message}`;
  return (finding.hint === null ? [first] : [first, `  ${finding.hint}`]).map(printable);
}

/** A line without the characters by which a text could drive the terminal. */
export function printable(line: string): string {
  return line.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '');
}

const labelWidth = 9;

export function labelled(label: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${(index === 0 ? label : '').padEnd(labelWidth)}${printable(line)}`);
}

function readLines({ file, article }: Published): readonly string[] {
  const { headline, byline, published, updated } = article.metadata;
  const date = published ?? updated;
  const facts = [
    byline.length > 0 ? `by ${byline.join(', ')}` : 'no byline',
    date === null ? 'no date' : date.replace('T', ' '),
    counted(paragraphsOf(article), 'paragraph'),
    quotationsOf(article),
  ];
  return [`${file}: ${headline === null ? 'no headline' : headline}`, facts.join(' · '), ...asideLines(article)];
}

function quotationsOf(article: Article): string {
  const quotations = [...article.quotations.values()].filter(({ kind }) => kind !== 'headline');
  const spoken = quotations.filter(({ speaker }) => speaker !== null).length;
  const count = counted(quotations.length, 'quotation');
  return spoken > 0 ? `${count}, ${spoken} with a speaker` : count;
}

function paragraphsOf(article: Article): number {
  let paragraphs = 0;
  visit({ children: article.children.filter((block) => block.type !== 'colophon') }, (node) => {
    if (node.type === 'paragraph') paragraphs++;
  });
  return paragraphs;
}

/** Set-aside lines that are shown, and code units of each. */
const mostAside = 4;
const longestAside = 40;

/** What isn't published; text that was read into a field isn't lost and isn't listed. */
function asideLines(article: Article): readonly string[] {
  const aside = article.setAside.filter(({ text, reason }) => text.trim() !== '' && !reason.startsWith('read as '));
  const shown = aside.slice(0, mostAside).map((entry) => `set aside: ${asideLine(article, entry)}`);
  const more = aside.length - shown.length;
  return more > 0 ? [...shown, `and ${more} more; 'imprint inspect' shows all`] : shown;
}

function asideLine(article: Article, { text, reason, span }: SetAside): string {
  const words = text.trim().replaceAll(/\s+/g, ' ');
  const short = words.length > longestAside ? `${cut(words, longestAside)}…` : words;
  const source = article.sources[span.source];
  const place = source ? `line ${placeOf(source, span.from + text.length - text.trimStart().length).line}, ` : '';
  return `‘${short}’ (${place}${reason})`;
}

/** Never half a surrogate pair. */
function cut(text: string, length: number): string {
  const at = text.charCodeAt(length - 1);
  return text.slice(0, at >= 0xd800 && at <= 0xdbff ? length - 1 : length).trimEnd();
}

export function madeLines({
  folder,
  editions,
  files,
}: Pick<Published, 'folder' | 'editions' | 'files'>): readonly string[] {
  return files.map(({ name, bytes }) => {
    const edition = editions.find(({ file }) => file === name);
    const parts = [join(folder, name), ...(edition ? extentOf(edition) : []), sizeOf(bytes.length)];
    return parts.join(' · ');
  });
}

/** An e-book has no pages of its own, but marks where those of the PDF begin. */
function extentOf({ format, pages, pageSize }: Edition): readonly string[] {
  if (pages === null) return [];
  if (format === 'epub') return [counted(pages, 'page of the PDF')];
  return [counted(pages, 'page'), ...(pageSize === null ? [] : [pageSize])];
}

export function lookLines(findings: readonly Finding[]): readonly string[] {
  const looked = findings.filter(({ severity }) => severity !== 'note');
  const notes = findings.length - looked.length;
  const lines = looked.flatMap(findingLines);
  if (notes > 0) lines.push(`${counted(notes, 'note')}: 'imprint inspect' shows what was decided`);
  return lines.length > 0 ? lines : ['nothing'];
}

export function counted(count: number, noun: string, plural = 's'): string {
  const [first = '', ...rest] = noun.split(' ');
  return `${count} ${[count === 1 ? first : `${first}${plural}`, ...rest].join(' ')}`;
}

/** Kilobytes of a thousand bytes, as file managers count. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

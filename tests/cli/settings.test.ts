import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { readBook } from '../support/epub/archive.ts';
import { pathOf } from '../support/tools.ts';
import { runIn, stack } from './fake-environment.ts';

const words = 'The council of Port Ellen voted on Friday to keep the ferry for one more winter. ';
const article = `Harbour town keeps its ferry\n\n${`${words.repeat(4)}\n\n`.repeat(12)}`;
const font = readFileSync(pathOf('fonts/literata/Literata-Text-Italic.ttf'));
const files = { 'in/a.txt': article };

const publish = (world: Readonly<Record<string, string | Uint8Array>>, ...argv: readonly string[]) =>
  runIn({ files: { ...files, ...world } }, 'publish', 'in/a.txt', '--formats', 'pdf', ...argv);

async function firstPage(written: ReadonlyMap<string, Uint8Array>) {
  const data = new Uint8Array(written.get('dist/a.pdf') ?? []);
  const { promise } = getDocument({ data, useSystemFonts: false, verbosity: 0 });
  return (await promise).getPage(1);
}

async function sheetOf(written: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const { view } = await firstPage(written);
  return `${Math.round(view[2] ?? 0)} × ${Math.round(view[3] ?? 0)}`;
}

async function fontsOf(written: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]> {
  const page = await firstPage(written);
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const names = new Set(items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])));
  return [...names].map((name) => (page.commonObjs.get(name) as { readonly name: string }).name);
}

describe('the page is that of', () => {
  const a5 = 'page:\n  size: a5\n';
  test.each([
    ['the theme', {}, [], '595 × 842'],
    ['--page', {}, ['--page', 'letter'], '612 × 792'],
    ['--set', {}, ['--set', 'page.size=100x150mm'], '283 × 425'],
    ['the file beside the article', { 'in/imprint.yaml': a5, 'imprint.yaml': 'running: x' }, [], '420 × 595'],
    ['the file in the working folder', { 'imprint.yaml': a5 }, [], '420 × 595'],
    [
      'the file that is named',
      { 'x/y.yaml': a5, 'in/imprint.yaml': 'running: x' },
      ['--config', 'x/y.yaml'],
      '420 × 595',
    ],
    ['--set before the file', { 'imprint.yaml': a5 }, ['--set', 'page.size=letter'], '612 × 792'],
    ['--page before the file', { 'imprint.yaml': a5 }, ['--page', 'letter'], '612 × 792'],
    ['the last of several', {}, ['--set', 'page.size=a5', '--set', 'page.size=letter'], '612 × 792'],
  ])('%s', async (_, world, argv, sheet) => {
    const { error, exitCode, written } = await publish(world as Record<string, string>, ...argv);
    expect([error, exitCode]).toEqual(['', 0]);
    expect(await sheetOf(written)).toBe(sheet);
  });
});

describe('the PDF is built to what is asked by', () => {
  const second = 'pdf:\n  standard: ua-2+a-4f\n';
  test.each([
    ['nothing: the first of the standards', {}, [], '%PDF-1.7'],
    ['--pdf', {}, ['--pdf', 'ua-2+a-4f'], '%PDF-2.0'],
    ['--set', {}, ['--set', 'pdf.standard=ua-2+a-4f'], '%PDF-2.0'],
    ['the file of settings', { 'imprint.yaml': second }, [], '%PDF-2.0'],
    ['--pdf before the file', { 'imprint.yaml': second }, ['--pdf', 'ua-1+a-2a'], '%PDF-1.7'],
  ])('%s', async (_, world, argv, version) => {
    const { error, exitCode, written } = await publish(world as Record<string, string>, ...argv);
    expect([error, exitCode]).toEqual(['', 0]);
    expect(Buffer.from(written.get('dist/a.pdf') ?? []).toString('latin1', 0, 8)).toBe(version);
  });
});

test("the sidecar of an article 'imprint.txt' is no file of settings", async () => {
  const world = { files: { 'imprint.txt': article, 'imprint.yaml': 'language: en-GB\n' } };
  expect(await runIn(world, 'publish', 'imprint.txt', '--formats', 'pdf')).toMatchObject({ exitCode: 0, error: '' });
});

test('fonts are found from the folder of the file that names them', async () => {
  const settings = 'text:\n  font: fonts/Own.ttf\n';
  const { error, written } = await publish({ 'in/imprint.yaml': settings, 'in/fonts/Own.ttf': font });
  expect(error).toBe('');
  expect(await fontsOf(written)).toEqual([expect.stringMatching(/^[A-Z]{6}\+Literata\S*Italic$/)]);
});

test('an e-book names no font that it does not carry, and keeps its own sizes', async () => {
  const settings = 'text:\n  font: Own.ttf\n  size: 18\nhyphenation: off\n';
  const world = { files: { ...files, 'imprint.yaml': settings, 'Own.ttf': font } };
  const { error, written } = await runIn(world, 'publish', 'in/a.txt', '--formats', 'epub');
  expect(error).toBe('');
  const plain = await runIn({ files }, 'publish', 'in/a.txt', '--formats', 'epub');
  const sheet = (await styleSheet(written)).replace('serif', 'Literata, serif');
  expect(sheet).not.toContain('hyphens: auto');
  const own = await styleSheet(plain.written);
  expect(sheet).toBe(own.replace('  -webkit-hyphens: auto;\n  hyphens: auto;\n', ''));
});

async function styleSheet(written: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const book = await readBook(Buffer.from(written.get('dist/a.epub') ?? []));
  return [...book].find(([name]) => name.endsWith('.css'))?.[1].toString('utf8') ?? '';
}

describe('one sentence with its place for', () => {
  test.each<[string, string, string]>([
    [
      'an unknown key',
      'text:\n  seize: 10\n',
      "in/imprint.yaml:2:3: There is no setting 'text.seize'.\n  Did you mean 'text.size'?\n",
    ],
    [
      'an unknown group',
      'colums: 2\n',
      "in/imprint.yaml:1:1: There is no setting 'colums'.\n  Did you mean 'columns'?\n",
    ],
    [
      'a value',
      'columns: 7\n',
      "in/imprint.yaml:1:10: 'columns' isn't written as it should be.\n  It takes 1, 2 or 3.\n",
    ],
    [
      'a list',
      'columns: [1]\n',
      "in/imprint.yaml:1:10: 'columns' isn't written as it should be.\n  It takes one value.\n",
    ],
    [
      'what no page can be',
      'page: {measure: 900}\n',
      'in/imprint.yaml:1:17: A measure of 900 pt is too wide for a page of 595.28 pt.\n',
    ],
    ['YAML that is none', 'text: [\n', "in/imprint.yaml:2:1: The file of settings isn't valid YAML"],
    ['a missing font', 'text: {font: a.ttf}\n', "in/imprint.yaml:1:14: There is no font file 'in/a.ttf'.\n"],
    [
      'what is no font',
      'text: {font: ./a.txt}\n',
      "in/imprint.yaml:1:14: 'in/a.txt' isn't a font.\n  Name a TrueType or OpenType font (.ttf, .otf).\n",
    ],
    [
      'an italic alone',
      'text: {italic: a.txt}\n',
      "in/imprint.yaml:1:16: 'text.italic' is set, but 'text.font' names no font file",
    ],
    [
      'columns that are too narrow',
      'columns: 3\npage: {size: a5}\n',
      'in/imprint.yaml:1:10: A column of 85.18 pt is too narrow for text of 10.5 pt.\n  It has 94.5 pt at least.\n',
    ],
  ])('%s', async (_, settings, sentence) => {
    const { exitCode, error, written } = await publish({ 'in/imprint.yaml': settings });
    expect([exitCode, error, written.size]).toEqual([1, expect.stringContaining(sentence), 0]);
    expect(error).not.toMatch(stack);
  });

  test('every line that is wrong', async () => {
    const { error } = await publish({ 'in/imprint.yaml': 'columns: 7\nrunning: 3\n' });
    expect(error.match(/^imprint: /gm)).toHaveLength(2);
  });

  test('a font that may not be embedded', async () => {
    const restricted = new Uint8Array(font);
    for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
      if (font.toString('latin1', record, record + 4) === 'OS/2') restricted[font.readUInt32BE(record + 8) + 9] = 2;
    }
    const { error } = await publish({ 'Own.ttf': restricted }, '--set', 'text.font=Own.ttf');
    expect(error).toContain("imprint: 'Own.ttf' mustn't be embedded");
  });

  test('a file of settings that is not there', async () => {
    const { error, exitCode } = await publish({}, '--config', 'none.yaml');
    expect([exitCode, error]).toEqual([1, expect.stringContaining("There is no file of settings 'none.yaml'.")]);
  });

  test('a setting of the command line', async () => {
    const { error, exitCode } = await publish({}, '--set', 'colums=2');
    expect([exitCode, error]).toEqual([
      2,
      expect.stringContaining("There is no setting 'colums'. Did you mean 'columns'?\n"),
    ]);
  });
});

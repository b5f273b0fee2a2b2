import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What each folder of src may import, beside itself. biome.json holds the lint to it. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  page: ['model'],
  language: ['model'],
  theme: ['model', 'page'],
  fonts: ['model', 'page', 'language'],
  media: ['model', 'environment.ts'],
  read: ['model', 'language', 'media'],
  edit: ['model', 'language'],
  inspect: ['model', 'language'],
  compose: ['model', 'page', 'language', 'theme', 'fonts'],
  image: ['model', 'page', 'theme', 'fonts'],
  accessibility: ['model', 'language'],
  braille: ['model', 'language'],
  pdf: ['model', 'page', 'xml.ts'],
  html: ['model', 'language', 'theme'],
  epub: ['model', 'language', 'theme', 'html', 'xml.ts'],
  site: ['model', 'language', 'theme', 'html'],
  check: ['model', 'language'],
  evidence: ['model', 'language', 'html', 'accessibility', 'check', 'site'],
  configuration: ['model'],
  environment: ['environment.ts'],
  // The steps of the pipeline, which publish.ts calls: the one place, beside the command line, that knows them all.
  publishing: [
    'model',
    'page',
    'language',
    'theme',
    'fonts',
    'media',
    'read',
    'edit',
    'compose',
    'image',
    'accessibility',
    'braille',
    'pdf',
    'epub',
    'site',
    'check',
    'evidence',
    'configuration',
    'environment.ts',
  ],
  cli: [
    'model',
    'media',
    'read',
    'inspect',
    'configuration',
    'site',
    'check',
    'environment.ts',
    'publish-book.ts',
    'publish.ts',
    'publishing',
  ],
};

const folders = Object.keys(mayImport);
const files = ['bin.ts', 'environment.ts', 'publish-book.ts', 'publish.ts', 'xml.ts'];

/** Every import of one part of src by another, as a file of its own: a folder's files and its subfolders' files. */
const imports = folders.flatMap((from) =>
  [...folders, ...files]
    .filter((to) => to !== from)
    .flatMap((to) =>
      ['', 'deeper/'].map((sub) => {
        const target = `${sub === '' ? '../' : '../../'}${to.endsWith('.ts') ? to : `${to}/target.ts`}`;
        return { from, to, target, file: `src/${from}/${sub}imports-${to.replace('.', '-')}.ts` };
      }),
    ),
);

describe('the architecture', () => {
  let refused: ReadonlySet<string>;
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'architecture-'));
    cpSync(join(root, 'biome.json'), join(copy, 'biome.json'));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const folder of folders) {
      mkdirSync(join(copy, 'src', folder, 'deeper'), { recursive: true });
      writeFileSync(join(copy, 'src', folder, 'target.ts'), 'export const target = 1;\n');
    }
    for (const { file, target } of imports) {
      writeFileSync(join(copy, file), `import { target } from '${target}';\n\nexport const copy = target;\n`);
    }
    refused = refusedImports(copy);
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('has a rule for every folder', () => {
    const present = readdirSync(join(root, 'src'), { withFileTypes: true });
    const isFolder = present.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(isFolder.filter((name) => !folders.includes(name))).toEqual([]);
    const isFile = present.filter((entry) => entry.isFile()).map((entry) => entry.name);
    expect(isFile.filter((name) => name !== 'index.ts' && !files.includes(name))).toEqual([]);
  });

  it('refuses every import that the picture does not show, and no other', () => {
    const wrong = imports.filter(({ from, to, file }) => {
      const allowed = mayImport[from]?.includes(to) === true;
      return refused.has(file) === allowed;
    });
    expect(wrong.map(({ from, target }) => `src/${from}: ${target}`)).toEqual([]);
  });

  it('is what src is', () => {
    expect([...refusedImports(root)]).toEqual([]);
  });
});

/** The files in which Biome, with the project's own configuration, refuses an import. */
function refusedImports(folder: string): ReadonlySet<string> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const options = [
    'lint',
    '--only=style/noRestrictedImports',
    '--reporter=json',
    '--max-diagnostics=none',
    '--vcs-enabled=false',
  ];
  const outcome = spawnSync(process.execPath, [biome, ...options, 'src'], { cwd: folder, encoding: 'utf8' });
  const report = JSON.parse(outcome.stdout) as { readonly diagnostics: readonly Diagnostic[] };
  return new Set(report.diagnostics.filter(({ category }) => category.includes('noRestrictedImports')).map(pathIn));
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string | { readonly file: string } };
}

function pathIn({ location }: Diagnostic): string {
  return typeof location.path === 'string' ? location.path : location.path.file;
}

// Bundles the program into build/, after the compiler has checked its types and written its declarations there: one
// script with everything that a run may need, and the code that V8 makes of it, kept beside it (bundle/program.js). Node
// needs a third of a second of CPU time to find, link and compile 600 modules one by one. Modules that are imported
// dynamically are in the script too, and run when they are first needed.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** The program, the library, and what the scripts here, in assets/ and in tests/ take from the program. */
const entries = [
  'bin',
  'index',
  'publish',
  'environment',
  'environment/engine',
  'cli/run',
  'cli/input',
  'compose/inline/pattern-bytes',
  'compose/inline/trie',
  'image/png',
  'language/hyphenation',
  'check/validators/ace',
  'check/validators/epubcheck',
  'check/validators/qpdf',
  'check/validators/verapdf',
];

/** Left in node_modules: native code, WebAssembly, and tables of data of which a run needs one or none. */
const external = ['@resvg/resvg-js', 'harfbuzzjs/dist/*.wasm', 'iconv-lite', 'pdfkit/js/data/*'];

/** pdf.js and the part of it that reads, which tells what it has by a global name; only a check needs them. */
const readerOfPdf = "import 'pdfjs-dist/legacy/build/pdf.worker.mjs'; export * from 'pdfjs-dist/legacy/build/pdf.mjs';";

/** Most commands judge what they publish, or what they are given. */
const bin = `#!/usr/bin/env node
import { codes, load } from './program.js';
load('bin', process.argv.includes('--no-evidence') ? codes.publishing : codes.judging);
`;

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const own = readdirSync('bundle').map((name) => `bundle/${name}`);
const inputs = ['build/.tsbuildinfo', 'package-lock.json', 'bundle.mjs', ...own];
if (!inputs.every((file) => changed(file) < changed('build/bin.js'))) await bundle();

async function bundle() {
  for (const name of readdirSync('build', { recursive: true })) {
    if (/\.(?:c?js|code)$/.test(name)) rmSync(`build/${name}`);
  }
  const licences = await writeProgram();
  copyFileSync('bundle/program.js', 'build/program.js');
  const { load } = await import(pathToFileURL('build/program.js'));
  writePatterns(load);
  for (const entry of entries.filter((name) => name !== 'bin')) writeEntry(entry, Object.keys(load(entry)));
  for (const job of ['publishing', 'judging']) {
    execFileSync(process.execPath, ['bundle/keep-code.mjs', job], { env: { ...process.env, NODE_OPTIONS: '' } });
  }
  writeFileSync('build/LICENCES.txt', licences);
  // Last, since it tells that all of it is there.
  writeFileSync('build/bin.js', bin);
  chmodSync('build/bin.js', 0o755);
}

/** Writes the script; gives the licences of what is in it. */
async function writeProgram() {
  const { build } = await import('esbuild');
  const { leaveOut } = await import('./bundle/leave-out.mjs');
  const { letters } = await import('./bundle/letters.mjs');
  const lines = entries.map((name) => `exports[${JSON.stringify(name)}] = () => require('./src/${name}.ts');`);
  const options = {
    bundle: true,
    external,
    plugins: [leaveOut, letters],
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: {
      // Code that is kept can't import; nothing of what is left in node_modules must be imported.
      'dynamic-import': false,
      // Node 20 has them. An expression is made once where it is a literal, and at each call where it isn't.
      'regexp-unicode-property-escapes': true,
    },
    charset: 'ascii',
    minifyWhitespace: true,
    write: false,
    metafile: true,
    logLevel: 'warning',
  };
  const built = await Promise.all([
    build({
      ...options,
      stdin: { contents: lines.join('\n'), resolveDir: '.', sourcefile: 'entries.js' },
      outfile: 'build/program.cjs',
      define: { 'import.meta.url': 'address' },
      banner: { js: '(function (module, exports, require, address) {' },
      footer: { js: '})' },
    }),
    build({ ...options, entryPoints: ['eld/small'], outfile: 'build/eld.cjs' }),
    build({
      ...options,
      stdin: { contents: readerOfPdf, resolveDir: '.', sourcefile: 'pdfjs.js' },
      outfile: 'build/pdfjs.cjs',
      define: { 'import.meta.url': '__filename' },
    }),
  ]);
  for (const { outputFiles } of built) for (const { path, text } of outputFiles) writeFileSync(path, inAscii(text));
  const packages = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  return licencesOf([...packages, 'node_modules/hyphen/patterns']);
}

/**
 * Nothing but ASCII, so that each character is a byte of the file and of V8's string. esbuild leaves that to do in
 * regular expressions, where an escape means the same, and in comments.
 */
function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A module that gives the exports of one module of the program. */
function writeEntry(entry, names) {
  const file = `build/${entry}.js`;
  mkdirSync(dirname(file), { recursive: true });
  const program = relative(dirname(file), 'build/program.js');
  const from = program.startsWith('.') ? program : `./${program}`;
  const text = `import { load } from '${from}';\n\nexport const { ${names.join(', ')} } = load('${entry}');\n`;
  writeFileSync(file, text);
}

/** The patterns of each language that is hyphenated, packed: to make a trie of a file of JavaScript takes 12 ms. */
function writePatterns(load) {
  const { packed } = load('compose/inline/trie');
  const { patternBytes } = load('compose/inline/pattern-bytes');
  mkdirSync('build/hyphenation', { recursive: true });
  for (const name of load('language/hyphenation').patternNames) {
    writeFileSync(`build/hyphenation/${name}`, patternBytes(packed(require(`hyphen/patterns/${name}.js`))));
  }
}

/** The licences of the packages that are bundled, which ask to go with every copy. */
function licencesOf(files) {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  return [...folders].sort().map(licenceOf).join('\n');
}

function licenceOf(folder) {
  const { name, license, author, repository } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file
    ? readFileSync(`${folder}/${file}`, 'utf8')
    : [license, author?.name ?? author, repository?.url ?? repository].join('\n');
  return `# ${name}\n\n${text.trim()}\n`;
}

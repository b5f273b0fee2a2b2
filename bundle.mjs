// Bundles the program into build/, after the compiler has checked its types and written its declarations there. Node
// needs a quarter of a second of CPU time to find and link 600 modules one by one; bundled, they are a dozen files.
// What is imported dynamically keeps files of its own, which are loaded when they are first needed.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** The program, the library, and what the scripts in assets/ and tests/ take from the program. */
const entries = [
  'bin',
  'index',
  'publish',
  'environment',
  'environment/engine',
  'cli/input',
  'image/png',
  'check/validators/ace',
  'check/validators/epubcheck',
  'check/validators/qpdf',
  'check/validators/verapdf',
];

/** Left in node_modules: native code, WebAssembly, tables of data, and what is loaded in parts (src/stand-ins.ts). */
const external = ['@resvg/resvg-js', 'eld', 'epub-gen-memory', 'harfbuzzjs', 'hyphen', 'iconv-lite', 'pdfkit'];

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const inputs = ['build/.tsbuildinfo', 'package-lock.json', 'bundle.mjs'];
if (!inputs.every((file) => changed(file) < changed('build/bin.js'))) await bundle();

async function bundle() {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    entryPoints: entries.map((name) => `src/${name}.ts`),
    outdir: 'build',
    outbase: 'src',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    external,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Bundled CommonJS packages ask for Node's own modules with `require`, which a module of ECMAScript doesn't have.
    banner: { js: "import { createRequire as _of } from 'node:module';\nconst require = _of(import.meta.url);" },
    metafile: true,
    logLevel: 'warning',
  });
  for (const name of readdirSync('build', { recursive: true })) {
    if (name.endsWith('.js') && !metafile.outputs[`build/${name}`]) rmSync(`build/${name}`);
  }
  writeFileSync('build/LICENCES.txt', licencesOf(Object.keys(metafile.inputs)));
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

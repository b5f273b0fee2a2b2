// epub.mjs [--articles N] [--rounds N]: what it takes to write a book as EPUB once it is read, and, where pandoc is on
// the machine, what a whole run takes beside pandoc's over the same Markdown, in turns.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { leaveOut } from '../../bundle/leave-out.mjs';
import { toMarkdown } from './formats/markdown.mjs';
import { bookOf } from './prose.mjs';

const { values: flags } = parseArgs({
  options: {
    articles: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '7' },
  },
});
const count = Number(flags.articles);
const rounds = Number(flags.rounds);
const texts = bookOf(count).articles.map((article) => toMarkdown(article));
await writer();
wholeRuns();

/** The writer alone, in this process. */
async function writer() {
  // Made of the source, since build/ is the program and not its parts.
  const outfile = 'build/.tests/epub.mjs';
  await build({
    entryPoints: ['tests/bench/epub/measure.ts'],
    outfile,
    bundle: true,
    // As it ships: jszip with Node's compressor.
    plugins: [leaveOut],
    external: ['@resvg/resvg-js', 'harfbuzzjs', 'iconv-lite', 'pdfkit', 'eld', 'eld/*', 'hyphen', 'hyphen/*'],
    banner: {
      js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);",
    },
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  const { measureEpub } = await import(`../../${outfile}`);
  const { rounds: times, bytes, pages } = await measureEpub(texts, rounds);
  const [first, ...later] = times.map((time) => time.toFixed(0));
  console.log(`${count} articles, ${pages} page markers, ${(bytes / 1000).toFixed(0)} kB`);
  console.log(
    `written in ${first} ms of CPU the first time, then in ${later.join(', ')} ms: median ${median(times).toFixed(0)}, fastest ${Math.min(...times).toFixed(0)}`,
  );
}

/** Whole processes over the same files, by turns. */
function wholeRuns() {
  const folder = mkdtempSync(join(tmpdir(), 'imprint-bench-'));
  try {
    const book = join(folder, 'book');
    mkdirSync(book);
    const names = texts.map((text, index) => {
      const name = join(book, `${String(index + 1).padStart(4, '0')}.md`);
      writeFileSync(name, text);
      return name;
    });
    const imprint = [
      'node',
      'build/bin.js',
      'publish',
      '--book',
      book,
      '--formats',
      'epub',
      '--no-evidence',
      '--out',
      join(folder, 'out'),
    ];
    // Each file has notes of its own under the same names, as articles have.
    const program = pandocProgram();
    const pandoc = [program, '--file-scope', '--to', 'epub3', '--output', join(folder, 'pandoc.epub'), ...names];
    const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0];
    const runs = { Imprint: imprint, ...(version ? { [version]: pandoc } : {}) };
    const taken = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
    for (let round = 0; round < 3; round++) {
      for (const [name, command] of Object.entries(runs)) taken[name].push(cpuOf(command));
    }
    const own = median(taken.Imprint);
    for (const [name, times] of Object.entries(taken)) {
      const time = median(times);
      console.log(
        `${name}: ${time.toFixed(2)} s of CPU as a whole process${name === 'Imprint' ? '' : `, ${(time / own).toFixed(1)} times as much`}`,
      );
    }
    if (!version) console.log('pandoc is not on this machine: nothing to compare with.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The program that pypandoc_binary brings (requirements.txt), or else the machine's. */
function pandocProgram() {
  const python = process.env.BENCH_PYTHON ?? '.cache/python/bin/python';
  const path = spawnSync(python, ['-c', 'import pypandoc; print(pypandoc.get_pandoc_path())'], { encoding: 'utf8' });
  return path.status === 0 ? path.stdout.trim() : 'pandoc';
}

function cpuOf(command) {
  const { stdout, stderr, status } = spawnSync('python3', ['tests/bench/measure.py', ...command], { encoding: 'utf8' });
  const said = status === 0 ? JSON.parse(stdout) : null;
  if (said === null) throw new Error(`${command[0]} failed: ${stderr}`);
  return said.cpu;
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

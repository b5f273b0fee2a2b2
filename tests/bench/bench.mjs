// Publishes an article and a book cold, each time as a whole process, beside the peers that the machine has, in turns,
// and prints medians and ratios (README.md).
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { abilities, imprintRuns, pdfsIn, writeArticles } from './imprint.mjs';
import { liberationSerif, peers } from './peers.mjs';
import { bookOf } from './prose.mjs';
import { markdownTable, median } from './table.mjs';

const { values: flags } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    thousand: { type: 'boolean', default: false },
    only: { type: 'string', default: 'Imprint,Typst,WeasyPrint,pdfmake,Chromium' },
    rounds: { type: 'string', default: '3' },
  },
});
const python = process.env.BENCH_PYTHON ?? '.cache/python/bin/python';
const modules = process.env.BENCH_MODULES ?? 'node_modules';
const browser = process.env.CHROMIUM ?? 'chromium';
const fonts = liberationSerif();
const able = abilities();
const folder = mkdtempSync(join(tmpdir(), 'imprint-bench-'));
const lines = [];

try {
  const asked = peers({ python, modules, browser, fonts }).filter(({ name }) => flags.only.split(',').includes(name));
  const found = asked.flatMap((peer) => versionOf(peer) ?? []);
  await introduce(found);
  await compare('One article', 1, found, Number(flags.rounds));
  await compare('A book of 100 articles', 100, found, 1);
  if (flags.thousand) await compare('A book of 1,000 articles', 1000, found, 1);
  if (flags.write) writeFileSync('tests/bench/RESULTS.md', `# Results of the benchmark\n\n${lines.join('\n')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A peer with its version, or null, and a word about it, where the machine doesn't have it. */
function versionOf(peer) {
  try {
    return { ...peer, version: peer.find() };
  } catch {
    say(`- ${peer.name}: missing on this machine.`);
    return null;
  }
}

async function introduce(found) {
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  say(
    `- ${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}, ${memory} GB, load ${loadavg()[0].toFixed(1)}.`,
  );
  say(
    `- Imprint ${commit}, Node ${process.versions.node}; ${found.map(({ name, version }) => `${name} ${version}`).join(', ')}.`,
  );
  if (!able.book)
    say('- This Imprint makes no books: a book is its articles one by one in one process, without pictures.');
  if (!able.settings)
    say('- This Imprint takes no settings: A5, but its own face and measure, so that it has more pages.');
}

/** Measures every program on one book and prints the table. */
async function compare(title, count, found, rounds) {
  const book = bookOf(count, { plain: !able.book });
  const home = join(folder, String(count));
  const articles = writeArticles(book, join(home, 'articles'), able);
  const runs = [{ name: "Node's own start", command: ['node', '-e', '0'], pdfs: () => [] }];
  if (flags.only.includes('Imprint')) {
    for (const { name, command, out } of imprintRuns(articles, home, able, fonts?.normal)) {
      runs.push({ name, command, pdfs: () => pdfsIn(out) });
    }
  }
  for (const peer of found) {
    const [source, pdf] = [join(home, peer.source), join(home, `${peer.name}.pdf`)];
    writeFileSync(source, peer.write(book));
    runs.push({ name: `${peer.name}, ${peer.what}`, command: peer.command(source, pdf), pdfs: () => [pdf] });
  }
  // The first round only warms the disk's cache, for all of them; a book is long enough to do without.
  if (count === 1) for (const run of runs) measure(run);
  const measured = runs.map(() => []);
  for (let round = 0; round < rounds; round++) for (const [k, run] of runs.entries()) measured[k].push(measure(run));
  const results = [];
  for (const [k, run] of runs.entries()) results.push(await resultOf(run, measured[k]));
  say(
    `\n## ${title}${rounds > 1 ? `, medians of ${rounds}` : ''}\n\n${tableOf(
      results,
      results.find(({ name }) => name.startsWith('Typst')),
    )}\n`,
  );
  const [node, ours] = results;
  if (count === 1 && ours) say(`Imprint takes ${(ours.cpu - node.cpu).toFixed(2)} s of CPU above Node's own start.\n`);
}

/** One run of one program, or null where it failed. */
function measure({ name, command }) {
  const { stdout, stderr, status } = spawnSync('python3', ['tests/bench/measure.py', ...command], { encoding: 'utf8' });
  if (status === 0) return JSON.parse(stdout);
  console.error(`${name} failed: ${stderr.trim()}`);
  return null;
}

async function resultOf({ name, pdfs }, runs) {
  if (runs.some((run) => run === null)) return { name, failed: true };
  const of = (key) => median(runs.map((run) => run[key]));
  let pages = 0;
  let bytes = 0;
  for (const pdf of pdfs()) {
    pages += await pagesOf(pdf);
    bytes += statSync(pdf).size;
  }
  return { name, wall: of('wall'), cpu: of('cpu'), memory: of('memory'), pages, bytes };
}

async function pagesOf(pdf) {
  const task = getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}

function tableOf(results, typst) {
  const head = ['', 'wall s', 'CPU s', 'memory MB', 'pages', 'KB a page', 'pages a CPU s', '× Typst', 'memory × Typst'];
  const against = (one, other) => (typst && !typst.failed && other > 0 ? (one / other).toFixed(2) : '');
  const rows = results.map((result) => {
    const { name, failed, wall, cpu, memory, pages, bytes } = result;
    if (failed) return [name, 'failed', ...head.slice(2).map(() => '')];
    const measured = [name, wall.toFixed(2), cpu.toFixed(2), memory.toFixed(0)];
    if (pages === 0) return [...measured, ...head.slice(4).map(() => '')];
    const pace = pages / cpu;
    const ratios = [against(pace, typst?.pages / typst?.cpu), against(memory, typst?.memory)];
    return [...measured, String(pages), (bytes / 1000 / pages).toFixed(1), pace.toFixed(pace < 20 ? 1 : 0), ...ratios];
  });
  return markdownTable(head, rows);
}

function say(text) {
  console.log(text);
  lines.push(text);
}

// How even are the lines? README.md tells what is measured and with what flags.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { pdfsIn } from './imprint.mjs';
import { figuresOf } from './line-figures.mjs';
import { linesOfPdf } from './lines-of-pdf.mjs';
import { proseOf } from './prose.mjs';
import { markdownTable } from './table.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    measures: { type: 'string', default: '105,60' },
    text: { type: 'string', multiple: true, default: [] },
    keep: { type: 'string' },
  },
});
const font = process.env.EVENNESS_FONT ?? '/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf';
const [size, leading, margin] = [10, 13, 20];
/** Of Liberation Serif, in points at the size. */
const space = 0.25 * size;
const home = values.keep ?? mkdtempSync(join(tmpdir(), 'imprint-evenness-'));
mkdirSync(home, { recursive: true });

const texts = [
  ...Array.from({ length: Number(values.seeds) }, (_, k) => ({ name: `seed ${k + 1}`, text: proseOf(60, k + 1) })),
  ...values.text.map((file) => ({ name: basename(file), text: readFileSync(file, 'utf8') })),
];
try {
  for (const measure of values.measures.split(',').map(Number)) {
    const all = [];
    const rows = [];
    for (const { name, text } of texts) {
      const lines = await linesOfPdf(publish(name, text, measure));
      const figures = figuresOf(lines, { left: millimetres(margin), measure: millimetres(measure), size, space });
      all.push(figures);
      rows.push([name, ...Object.values(figures)]);
    }
    const names = Object.keys(all[0] ?? {});
    const means = names.map((figure) => all.reduce((sum, figures) => sum + figures[figure], 0) / all.length);
    console.log(`\n### ${measure} mm\n`);
    console.log(
      markdownTable(
        ['text', ...names],
        [...rows, ['mean', ...means]].map((row) => row.map(rounded)),
      ),
    );
  }
} finally {
  if (values.keep === undefined) rmSync(home, { recursive: true, force: true });
}

function millimetres(length) {
  return (length * 72) / 25.4;
}

function rounded(figure) {
  return typeof figure === 'number' ? String(Math.round(figure * 10) / 10) : figure;
}

/** Sets a text in one column with even margins, and returns its PDF. */
function publish(name, text, measure) {
  const out = join(home, `${name} ${measure}`);
  mkdirSync(out, { recursive: true });
  const source = join(out, 'text.txt');
  writeFileSync(source, text);
  const settings = {
    'text.font': font,
    'text.size': size,
    'text.leading': leading,
    'page.size': `${measure + 2 * margin}mmx210mm`,
    'page.measure': `${measure}mm`,
    'page.left': `${margin}mm`,
    running: 'none',
  };
  const set = Object.entries(settings).flatMap(([key, value]) => ['--set', `${key}=${value}`]);
  const command = ['build/bin.js', 'publish', source, '--formats', 'pdf', '--language', 'en-US', '--out', out, ...set];
  execFileSync('node', command, { stdio: ['ignore', 'ignore', 'pipe'] });
  const [pdf] = pdfsIn(out);
  return pdf;
}

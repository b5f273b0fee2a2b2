// warm.mjs [--articles N] [--rounds N]: pages that a warm process composes, and writes as tagged PDF, in a second
// of CPU.
// Made of the source, since build/ is the program and not its parts.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { toMarkdown } from './formats/markdown.mjs';
import { liberationSerif } from './peers.mjs';
import { bookOf } from './prose.mjs';

const { values: flags } = parseArgs({
  options: {
    articles: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '10' },
  },
});
const outfile = 'build/.tests/warm.mjs';
await build({
  entryPoints: ['tests/bench/warm/measure.ts'],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
});
const { measure } = await import(`../../${outfile}`);
const font = liberationSerif().normal;
const settings = { 'text.font': font, 'text.size': 10, 'text.leading': 13 };
const texts = bookOf(Number(flags.articles)).articles.map((article) => toMarkdown(article));
const pace = await measure(texts, settings, new Map([[font, readFileSync(font)]]), Number(flags.rounds));
const [composed, written] = [pace.composed, pace.written].map((pages) => pages.toFixed(0));
console.log(`${pace.pages} pages; in a CPU second ${composed} composed, ${written} written as tagged PDF`);

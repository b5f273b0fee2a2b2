// keep-code.mjs publishing|judging: keeps the code that V8 has made of the program once it has published an article of
// each kind that is read, without evidence or with it, so that a run needs to compile nothing of what most such runs use.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { codes, load, script } from '../build/program.js';

const articles = ['assets/article.txt', 'tests/cases/markdown-article/article.md'];
const [, , job] = process.argv;
const code = codes[job];
const flags = job === 'judging' ? [] : ['--no-evidence'];

// Functions that haven't run for some collections would lose their code. The flag doesn't count as one that was set
// once it has its default again, and V8 takes code that was kept with the flags it has itself.
setFlagsFromString('--no-flush-bytecode');
const folder = mkdtempSync(join(tmpdir(), 'imprint-code-'));
try {
  const { run } = load('cli/run', code);
  const environment = load('environment').nodeEnvironment();
  const quiet = { ...environment, terminal: { ...environment.terminal, out() {} } };
  for (const article of articles) {
    const status = await run(['publish', article, '--page', 'a5', '--out', folder, ...flags], quiet);
    if (status !== 0) throw new Error(`${article} was not published`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
setFlagsFromString('--flush-bytecode');
writeFileSync(`build/${code}`, script.createCachedData());

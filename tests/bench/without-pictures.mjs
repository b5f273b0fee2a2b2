// without-pictures.mjs FOLDER ARTICLE...: what `imprint publish --page a5` does, without the pictures of cover and page.
import { basename, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { readInput } from '../../build/cli/input.js';
import { nodeEnvironment } from '../../build/environment.js';
import { publish } from '../../build/publish.js';

// As src/bin.ts has it.
setFlagsFromString('--no-regexp-tier-up');
const [folder = '', ...articles] = process.argv.slice(2);
const environment = nodeEnvironment();
const options = { formats: ['pdf', 'epub'], page: 'a5', language: null, attachSource: false, pictures: false };
for (const article of articles) {
  const { files } = await publish({ input: await readInput(article, environment), ...options }, environment);
  const out = articles.length > 1 ? join(folder, basename(article)) : folder;
  await environment.disk.writeAll(out, files);
}

// without-pictures.mjs FOLDER ARTICLE...: what `imprint publish --page a5` does, without the pictures of cover and page.
import { basename, join } from 'node:path';
import { readInput } from '../../build/cli/input.js';
import { setEngineFlags } from '../../build/environment/engine.js';
import { nodeEnvironment } from '../../build/environment.js';
import { publish } from '../../build/publish.js';

setEngineFlags();
const [folder = '', ...articles] = process.argv.slice(2);
const environment = nodeEnvironment();
const options = { formats: ['pdf', 'epub'], page: 'a5', language: null, attachSource: false, pictures: false };
for (const article of articles) {
  const { files } = await publish({ input: await readInput(article, environment), ...options }, environment);
  const out = articles.length > 1 ? join(folder, basename(article)) : folder;
  await environment.disk.writeAll(out, files);
}

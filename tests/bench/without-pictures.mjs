// without-pictures.mjs ARTICLE FOLDER: what `imprint publish` does, without the pictures of cover and page.
import { setFlagsFromString } from 'node:v8';
import { readInput } from '../../build/cli/input.js';
import { nodeEnvironment } from '../../build/environment.js';
import { publish } from '../../build/publish.js';

// As src/bin.ts has it.
setFlagsFromString('--no-regexp-tier-up');
const [file = '', folder = ''] = process.argv.slice(2);
const environment = nodeEnvironment();
const input = await readInput(file, environment);
const options = { formats: ['pdf', 'epub'], page: null, language: null, attachSource: false, pictures: false };
const { files } = await publish({ input, ...options }, environment);
await environment.disk.writeAll(folder, files);

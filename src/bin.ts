#!/usr/bin/env node
import { run } from './cli/run.ts';
import { setEngineFlags } from './environment/engine.ts';
import { nodeEnvironment } from './environment.ts';

const argv = process.argv.slice(2);
setEngineFlags(argv.includes('--book') ? 'book' : 'article');
run(argv, nodeEnvironment()).then((code) => {
  process.exitCode = code;
});

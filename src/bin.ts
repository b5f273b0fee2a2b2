#!/usr/bin/env node
import { run } from './cli/run.ts';
import { setEngineFlags } from './environment/engine.ts';
import { nodeEnvironment } from './environment.ts';

setEngineFlags();
run(process.argv.slice(2), nodeEnvironment()).then((code) => {
  process.exitCode = code;
});

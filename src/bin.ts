#!/usr/bin/env node
import { run } from './cli/run.ts';
import { setEngineFlags } from './environment/engine.ts';
import { nodeEnvironment } from './environment.ts';

setEngineFlags();
process.exitCode = await run(process.argv.slice(2), nodeEnvironment());

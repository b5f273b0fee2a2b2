#!/usr/bin/env node
import { run } from './cli/run.ts';
import { nodeEnvironment } from './environment.ts';

process.exitCode = await run(process.argv.slice(2), nodeEnvironment());

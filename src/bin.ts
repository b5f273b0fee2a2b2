#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from './cli/run.ts';
import { nodeEnvironment } from './environment.ts';

// V8 compiles a regular expression to bytecode for its first use and again to machine code for its second. Nearly all
// of ours are used more than once, so that the first time is a tenth of what publishing an article takes.
setFlagsFromString('--no-regexp-tier-up');

process.exitCode = await run(process.argv.slice(2), nodeEnvironment());

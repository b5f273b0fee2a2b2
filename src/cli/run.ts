import type { Environment } from '../environment.ts';
import { parseArguments, type Wish } from './arguments.ts';
import { exitCodes } from './exit-codes.ts';
import { sayFailure } from './failure.ts';

/**
 * Runs the program: reads the command line (without the program's own name), does what it asks and returns the exit
 * code. Nothing is thrown, and no stack is printed.
 */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  try {
    return await fulfil(parseArguments(argv, environment.version), environment);
  } catch (error) {
    return sayFailure(error, 'The run', environment);
  }
}

async function fulfil(wish: Wish, environment: Environment): Promise<number> {
  switch (wish.type) {
    case 'say': {
      const say = wish.exitCode === exitCodes.done ? environment.terminal.out : environment.terminal.error;
      say(wish.text);
      return wish.exitCode;
    }
    case 'publish': {
      const { runPublish } = await import('./publish.ts');
      return runPublish(wish, environment);
    }
    case 'book': {
      const { runBook } = await import('./publish-book.ts');
      return runBook(wish, environment);
    }
    case 'inspect': {
      const { runInspect } = await import('./inspect.ts');
      return runInspect(wish, environment);
    }
    case 'hear': {
      const { runHear } = await import('./hear.ts');
      return runHear(wish, environment);
    }
    case 'check': {
      const { runCheck } = await import('./check.ts');
      return runCheck(wish, environment);
    }
  }
}

import type { Environment } from '../environment.ts';
import type { Wish } from './arguments.ts';
import { exitCodes } from './exit-codes.ts';
import { sayFailure } from './failure.ts';
import { loadFinished } from './finished-file.ts';

type HearWish = Extract<Wish, { readonly type: 'hear' }>;

/** Prints what a finished file says, in its order. */
export async function runHear({ file, all }: HearWish, environment: Environment): Promise<number> {
  try {
    const { bytes } = await loadFinished(file, environment);
    const [{ readFinished }, { hear }] = await Promise.all([import('../check/check.ts'), import('../check/hear.ts')]);
    environment.terminal.out(hear(await readFinished(bytes), { all }));
    return exitCodes.done;
  } catch (error) {
    return sayFailure(error, `Hearing '${file}'`, environment);
  }
}

import { spawn } from 'node:child_process';

/** A program of somebody else's and the arguments that always lead. */
export interface Program {
  readonly command: string;
  readonly leading: readonly string[];
}

/** What a program that has ended leaves behind. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, without a shell. Null where there is no such program. */
export function run(program: Program, given: readonly string[]): Promise<Ended | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program.command, [...program.leading, ...given], { stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? resolve(null) : reject(error)));
    child.on('close', (code, signal) =>
      resolve({
        code: code ?? 128,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8') + (signal ? `ended by ${signal}` : ''),
      }),
    );
  });
}

/** The first thing shaped like a version in what a program prints when asked; null where it can't be run. */
export async function versionOf(program: Program, question: string): Promise<string | null> {
  const outcome = await run(program, [question]);
  if (!outcome) return null;
  return /\d+(?:\.\d+)+/.exec(outcome.stdout + outcome.stderr)?.[0] ?? null;
}

/** Runs a program that must be there; throws with its own words where it isn't. */
export async function mustRun(program: Program, given: readonly string[]): Promise<Ended> {
  const outcome = await run(program, given);
  if (!outcome) throw new Error(`${program.command} isn't installed.`);
  return outcome;
}

/** Calls `work` for every item, two at a time, and keeps the order. */
export async function eachOf<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as T);
  };
  await Promise.all([lane(), lane()]);
  return results;
}

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A module that stands in for another: the name of one of the package's own, an object to have for its exports, or null
 * for an empty one. */
export type StandIn = string | object | null;

/**
 * Loads a CommonJS package without those of its modules that aren't needed here, where they are most of the time it
 * takes. `standIns` names them as the package's main module would, those of a package of its own as 'package>module'.
 * Only this one caller sees them: whoever else loads the package in this process gets the whole of it.
 */
export function loadWithStandIns(name: string, standIns: Readonly<Record<string, StandIn>>): unknown {
  const path = require.resolve(name);
  const inside = createRequire(path);
  const before = new Set(Object.keys(require.cache));
  try {
    for (const [module, standIn] of Object.entries(standIns)) {
      const exports: unknown = typeof standIn === 'string' ? inside(standIn) : (standIn ?? {});
      require.cache[resolved(inside, module)] ??= { exports } as NodeJS.Module;
    }
    return require(path);
  } finally {
    for (const file of Object.keys(require.cache)) if (!before.has(file)) delete require.cache[file];
  }
}

/** The file of a module, which the package itself or a package that it names asks for. */
function resolved(inside: NodeJS.Require, name: string): string {
  const [owner, module] = name.split('>');
  return module === undefined ? inside.resolve(name) : createRequire(inside.resolve(owner ?? '')).resolve(module);
}

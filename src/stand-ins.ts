import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Loads a CommonJS package without those of its modules that aren't needed here, where they are most of the time it
 * takes. `standIns` names them as the package's main module would, each with the module that stands in for it, or null
 * for an empty one. Only this one caller sees them: whoever else loads the package in this process gets the whole of it.
 */
export function loadWithStandIns(name: string, standIns: Readonly<Record<string, string | null>>): unknown {
  const path = require.resolve(name);
  const inside = createRequire(path);
  const before = new Set(Object.keys(require.cache));
  try {
    for (const [module, standIn] of Object.entries(standIns)) {
      const exports: unknown = standIn === null ? {} : inside(standIn);
      require.cache[inside.resolve(module)] ??= { exports } as NodeJS.Module;
    }
    return require(path);
  } finally {
    for (const file of Object.keys(require.cache)) if (!before.has(file)) delete require.cache[file];
  }
}

import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from '../../src/check/program.ts';
import { ace } from '../../src/check/validators/ace.ts';
import { epubCheck } from '../../src/check/validators/epubcheck.ts';
import { qpdf } from '../../src/check/validators/qpdf.ts';
import { type Flavour, veraPdf } from '../../src/check/validators/verapdf.ts';

/** A path of the repository. */
export function pathOf(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The browser's program, found as a shell would: puppeteer asks for its path. */
export const browser = onPath('chromium');

export const python: Program = { command: pathOf('.cache/python/bin/python'), leading: [] };

export const validators = {
  veraPdf: (flavour?: Flavour) => {
    const jar = jars().find((name) => name.startsWith('greenfield-apps')) ?? 'greenfield-apps.jar';
    return veraPdf(java(pathOf(`.cache/java/${jar}`), 'org.verapdf.apps.GreenfieldCliWrapper'), flavour);
  },
  epubCheck: () => {
    const all = pathOf('.cache/java/*');
    const batch = pathOf('tests/validators/EpubCheckBatch.java');
    return epubCheck(java(all, 'com.adobe.epubcheck.tool.Checker'), java(all, batch));
  },
  ace: () => ace({ from: pathOf('tests/validators/package.json'), browser }),
  qpdf: () => qpdf({ command: 'qpdf', leading: [] }),
};

function onPath(name: string): string {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return places.find((place) => existsSync(place)) ?? name;
}

function jars(): readonly string[] {
  try {
    return readdirSync(pathOf('.cache/java'));
  } catch {
    return [];
  }
}

/** The first tier of the compiler alone and the simplest collector: a judge's process is short. */
function java(classPath: string, main: string): Program {
  return { command: 'java', leading: ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', classPath, main] };
}

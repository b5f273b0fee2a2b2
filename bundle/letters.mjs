// Makes expressions with letters, marks and numbers cheap to compile. For a class of several properties V8 asks ICU for
// each of them and sorts their thousand ranges into one another, which takes half a millisecond at each of three times:
// 30 ms of a run. Here the ranges are written, sorted, once.
import { readFileSync } from 'node:fs';

/** A constant of a module that is an expression: what stands before it, its source, its flags. */
const constants =
  /^((?:export )?const \w+(?:: RegExp)? =\s+)\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*u[a-z]*);$/gm;
/** Properties next to each other in a class. */
const several = /(?:\\p\{[LMN]\}){2,}/;
const name = 'letterRanges';

export const letters = {
  name,
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const before = readFileSync(path, 'utf8');
      const contents = before.replace(constants, (constant, start, source, flags) => {
        // The cases of so many letters would take longer than all of it.
        if (flags.includes('i') || !several.test(source)) return constant;
        return `${start}new RegExp(${parts(source).join(' + ')}, ${JSON.stringify(flags)});`;
      });
      return contents === before
        ? null
        : { contents: `import * as ${name} from '${name}';\n${contents}`, loader: 'ts' };
    });
    onResolve({ filter: /^letterRanges$/ }, () => ({ path: name, namespace: name }));
    onLoad({ filter: /./, namespace: name }, () => ({
      contents: ['LM', 'LN', 'LMN', 'MN']
        .map((set) => `export const ${set} = ${JSON.stringify(ranges(set))};`)
        .join('\n'),
    }));
  },
};

/** An expression's source in parts of a JavaScript expression. */
function parts(source) {
  const list = [];
  for (const [part] of source.matchAll(/\[(?:[^\]\\]|\\.)*\]|(?:[^[\\]|\\.)+/g)) {
    if (!part.startsWith('[')) list.push(JSON.stringify(part));
    else {
      for (const [piece] of part.matchAll(/(?:\\p\{[LMN]\}){2,}|(?:(?!(?:\\p\{[LMN]\}){2})[\s\S])+/g)) {
        const set = several.test(piece) ? [...new Set(piece.match(/[LMN]/g))].sort().join('') : null;
        list.push(set === null ? JSON.stringify(piece) : `${name}.${set}`);
      }
    }
  }
  return list;
}

/** The characters that have one of some general categories, as they stand in a class; none has a meaning there. */
function ranges(set) {
  const member = new RegExp(`[${set.replace(/./g, '\\p{$&}')}]`, 'u');
  let text = '';
  for (let code = 0, from = null; code <= 0x110000; code++) {
    const is = code < 0x110000 && member.test(String.fromCodePoint(code));
    if (is) from ??= code;
    else if (from !== null) {
      text += String.fromCodePoint(from) + (code - 1 > from ? `-${String.fromCodePoint(code - 1)}` : '');
      from = null;
    }
  }
  return text;
}

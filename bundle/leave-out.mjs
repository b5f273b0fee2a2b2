// What the bundle has of packages that are made for more than Imprint does with them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Modules that nothing in the program calls, by the package that asks for them; they would be most of its code. pdfkit
 * is used without its layout, fonts, PNGs and encryption, epub-gen-memory without templates, reader of HTML and checks.
 */
const unused = {
  pdfkit: ['fontkit', 'linebreak', 'png-js', '@noble/ciphers/aes'],
  'epub-gen-memory': [
    'diacritics',
    'ejs',
    'mime',
    'slugify',
    './html-parse',
    './fetchable',
    './util/html-parse',
    './util/fetchable',
  ],
};

/** Leaves out what is unused, and makes of HarfBuzz's module, which waits while it is loaded, one that says when it has. */
export const leaveOut = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, importer }) => {
      const owner = /node_modules\/(pdfkit|epub-gen-memory)\//.exec(importer)?.[1];
      return owner && unused[owner].includes(path) ? { path, namespace: 'unused' } : null;
    });
    onLoad({ filter: /./, namespace: 'unused' }, ({ path }) => ({
      // It is called once, with the language of an e-book that is not made.
      contents: path === 'diacritics' ? 'exports.remove = (text) => text;' : 'module.exports = {};',
    }));
    onResolve({ filter: /\/predicates$/ }, ({ path, importer, resolveDir }) =>
      importer.includes('/epub-gen-memory/') ? { path: join(resolveDir, `${path}-nop.js`) } : null,
    );
    onResolve({ filter: /^pako$/ }, ({ importer }) =>
      importer.includes('/jszip/') ? { path: fileURLToPath(new URL('deflate.cjs', import.meta.url)) } : null,
    );
    onResolve({ filter: /\/patterns\.ts$/ }, ({ importer }) =>
      importer.endsWith('/compose/inline/hyphenate.ts')
        ? { path: fileURLToPath(new URL('patterns.mjs', import.meta.url)) }
        : null,
    );
    // An older version of what hastscript has, with the same attributes. To make its tables takes 3 ms.
    onResolve({ filter: /^property-information$/ }, ({ importer }) =>
      importer.includes('/hast-util-to-xast/')
        ? { path: fileURLToPath(new URL('index.js', import.meta.resolve('property-information'))) }
        : null,
    );
    // Its table of 1.6 MB is in a script of its own: few articles need it.
    onResolve({ filter: /^eld\/small$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './eld.cjs', external: true } : null,
    );
    // A reader of 3 MB, in a script of its own: only checks need it.
    onResolve({ filter: /^pdfjs-dist\/legacy\/build\/pdf(?:\.worker)?\.mjs$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './pdfjs.cjs', external: true } : null,
    );
    // It draws nothing here, and needs no canvas.
    onLoad({ filter: /pdfjs-dist\/legacy\/build\/pdf\.mjs$/ }, ({ path }) =>
      changed(path, { 'canvas = require("@napi-rs/canvas");': 'canvas = null;' }),
    );
    onLoad({ filter: /harfbuzzjs\/dist\/index\.mjs$/ }, ({ path }) =>
      changed(path, {
        'init(await createHarfBuzz());': 'export const loaded = createHarfBuzz().then(init);',
        // HarfBuzz's own function does what one of JavaScript does that calls it, for which a module of WebAssembly would
        // be made.
        'Module.addFunction((ptr) => {\n\t\texports.free(ptr);\n\t}, "vi")':
          'exports.__indirect_function_table.grow(1, exports.free)',
      }),
    );
    // A context copied for each of a text's thousands of tokens, only to have the one function of its tokenizer in it.
    onLoad({ filter: /mdast-util-from-markdown\/lib\/index\.js$/ }, ({ path }) =>
      changed(path, {
        '      const handler = config[events[index][0]];\n':
          '      const handler = config[events[index][0]];\n      context.sliceSerialize = events[index][2].sliceSerialize;\n',
        '{\n          ...context,\n          sliceSerialize: events[index][2].sliceSerialize\n        }': 'context',
      }),
    );
    // It keeps the expressions that it compiles by their lists of characters, but makes a new list for each attribute.
    onLoad({ filter: /xast-util-to-xml\/lib\/value\.js$/ }, ({ path }) =>
      changed(path, {
        'export function value(': `const subsets = {'"': ['<', '&', '"'], "'": ['<', '&', "'"]}\nexport function value(`,
        "['<', '&', quote]": 'subsets[quote]',
      }),
    );
    // It escapes the same few names of elements and attributes thousands of times.
    onLoad({ filter: /xast-util-to-xml\/lib\/name\.js$/ }, ({ path }) =>
      changed(path, {
        'export function name(': 'const known = new Map()\nexport function name(',
        '  return escape(value, subset)\n':
          '  let escaped = known.get(value)\n  if (escaped === undefined) known.set(value, (escaped = escape(value, subset)))\n  return escaped\n',
      }),
    );
    // Options and functions are made for each text, name and value, of which hardly one has what must be escaped.
    onLoad({ filter: /stringify-entities\/lib\/core\.js$/ }, ({ path }) =>
      changed(path, {
        'export function core(':
          'export const needsNone = (value, subset) => subset && value.search(charactersToExpressionCached(subset)) < 0\n\nexport function core(',
      }),
    );
    onLoad({ filter: /stringify-entities\/lib\/index\.js$/ }, ({ path }) =>
      changed(path, {
        'import {core} from': 'import {core, needsNone} from',
        'return core(value, Object': 'return options && needsNone(value, options.subset) ? value : core(value, Object',
      }),
    );
    // It looks for its WebAssembly beside itself.
    onLoad({ filter: /harfbuzzjs\/dist\/harfbuzz\.js$/ }, ({ path }) =>
      changed(path, {
        'new URL("harfbuzz.wasm",import.meta.url).href': 'require.resolve("harfbuzzjs/dist/harfbuzz.wasm")',
      }),
    );
  },
};

function changed(path, changes) {
  let contents = readFileSync(path, 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    if (!contents.includes(from)) throw new Error(`${path} no longer says ${from}`);
    contents = contents.replaceAll(from, () => to);
  }
  return { contents };
}

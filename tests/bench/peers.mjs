import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { toHtml } from './formats/html.mjs';
import { toTypst } from './formats/typst.mjs';

/**
 * The peers: what each needs to be there (`find` returns a version, or throws), the file it reads, and the command that
 * makes a PDF of it.
 */
export function peers({ python, modules, browser, fonts }) {
  const pdfmake = () => createRequire(join(modules, 'none.js')).resolve('pdfmake');
  return [
    {
      name: 'Typst',
      what: 'PDF/UA-1',
      find: () => said(python, '-c', 'import typst; print(typst.__version__)'),
      source: 'book.typ',
      write: toTypst,
      command: (source, out) => [
        python,
        '-c',
        "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], pdf_standards=['ua-1'])",
        source,
        out,
      ],
    },
    {
      name: 'WeasyPrint',
      what: 'PDF/UA-1',
      find: () => said(python, '-c', 'import weasyprint; print(weasyprint.__version__)'),
      source: 'book.html',
      write: (book) => toHtml(book, { foot: true }),
      command: (source, out) => [python, '-m', 'weasyprint', '--pdf-variant', 'pdf/ua-1', source, out],
    },
    {
      name: 'pdfmake',
      what: 'PDF, tags asked for',
      find: () => {
        if (!fonts) throw new Error('Liberation Serif');
        return versionOf(pdfmake());
      },
      source: 'book.json',
      write: JSON.stringify,
      command: (source, out) => ['node', 'tests/bench/pdfmake.mjs', pdfmake(), JSON.stringify(fonts), source, out],
    },
    {
      name: 'Chromium',
      what: 'tagged PDF, notes at the end',
      find: () => /\d[\d.]+/.exec(said(browser, '--version'))?.[0],
      source: 'print.html',
      write: (book) => toHtml(book, { foot: false }),
      command: (source, out) => [
        browser,
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        `--user-data-dir=${join(dirname(out), 'profile')}`,
        '--no-pdf-header-footer',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${out}`,
        `file://${source}`,
      ],
    },
  ];
}

/** The four faces of Liberation Serif as fontconfig finds them; null where it finds another face. */
export function liberationSerif() {
  const face = (style) => {
    const [family, file] = said('fc-match', '-f', '%{family}\n%{file}', `Liberation Serif:style=${style}`).split('\n');
    if (family !== 'Liberation Serif') throw new Error(family);
    return file;
  };
  try {
    return {
      normal: face('Regular'),
      bold: face('Bold'),
      italics: face('Italic'),
      bolditalics: face('Bold Italic'),
    };
  } catch {
    return null;
  }
}

const said = (...[program, ...args]) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

function versionOf(main) {
  for (let folder = dirname(main); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
    } catch {}
  }
  throw new Error(main);
}

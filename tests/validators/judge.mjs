// judge.mjs FILE…: what veraPDF and qpdf say of PDFs, EPUBCheck and Ace of e-books. Needs `npm run build` and set-up.sh.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ace } from '../../build/check/validators/ace.js';
import { epubCheck } from '../../build/check/validators/epubcheck.js';
import { qpdf } from '../../build/check/validators/qpdf.js';
import { veraPdf } from '../../build/check/validators/verapdf.js';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const jars = pathOf('../../.cache/java/');
const java = (classPath, main) => ({ command: 'java', leading: ['-cp', classPath, main] });
const jar = readdirSync(jars).find((name) => name.startsWith('greenfield-apps'));

const judges = {
  '.pdf': [veraPdf(java(jars + jar, 'org.verapdf.apps.GreenfieldCliWrapper')), qpdf({ command: 'qpdf', leading: [] })],
  '.epub': [
    epubCheck(java(`${jars}*`, 'com.adobe.epubcheck.tool.Checker'), java(`${jars}*`, pathOf('EpubCheckBatch.java'))),
    ace({ from: pathOf('package.json'), browser: 'chromium' }),
  ],
};

let rejected = 0;
for (const [extension, validators] of Object.entries(judges)) {
  const files = process.argv.slice(2).filter((file) => file.endsWith(extension));
  for (const validator of validators) {
    for (const { file, profile, passed, complaints } of await validator.validate(files)) {
      console.log(`${file}: ${validator.name}, ${profile}: ${passed ? 'passed' : 'rejected'}`);
      for (const { severity, rule, message, place } of complaints) {
        console.log(`  ${severity} ${rule}: ${message}${place === null ? '' : ` (${place})`}`);
      }
      if (!passed) rejected++;
    }
  }
}
process.exit(rejected > 0 ? 1 : 0);

import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { contentOf } from '../../src/accessibility/content.ts';
import { type Published, publish } from '../../src/publish.ts';
import { entriesOf } from '../epub/book.ts';
import { bookFolder, publishedBook } from '../support/book.ts';
import { testEnvironment } from '../support/publish.ts';

const text = `Harbour town keeps its ferry

By Ines Calloway

The council voted on Friday to keep the ferry for three more winters.

Nobody spoke against it, and the money was found within the hour.
`;

function published(sidecar: string | null): Promise<Published> {
  const bytesOf = (words: string) => new TextEncoder().encode(words);
  return publish(
    {
      input: {
        name: 'harbour.txt',
        bytes: bytesOf(text),
        sidecar:
          sidecar === null
            ? null
            : { name: 'harbour.yaml', bytes: bytesOf(sidecar), loadPicture: () => Promise.reject(new Error('none')) },
      },
      language: 'en-GB',
      formats: ['epub'],
      editions: [],
      page: null,
      attachSource: false,
      pictures: false,
    },
    testEnvironment(),
  );
}

const passed =
  'judgements:\n  - {who: Ada Example, when: 2025-06-28, checkpoints: all, outcome: passed, credential: Certified}\n';

function packageOf({ editions }: Pick<Published, 'editions'>): string {
  const epub = editions.find(({ format }) => format === 'epub');
  if (!epub) throw new Error('no e-book was made');
  return (
    entriesOf(epub.bytes)
      .find(({ name }) => name.endsWith('package.opf'))
      ?.bytes.toString('utf8') ?? ''
  );
}

function pageOf({ files }: Pick<Published, 'files'>): string {
  return new TextDecoder().decode(files.find(({ name }) => name === 'index.html')?.bytes);
}

test('an e-book claims the conformance that its sidecar records, and the download page says who says so', async () => {
  const made = await published(passed);
  expect(packageOf(made)).toContain('id="conformance">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>');
  expect(packageOf(made)).toContain('property="a11y:certifiedBy" id="certifier-1">Ada Example</meta>');
  expect(packageOf(made)).not.toContain('not evaluated by a person');
  expect(pageOf(made)).toContain('Certified by Ada Example (2025-06-28)');
});

test('without a record, with half of one, or with a failure it claims none', async () => {
  const half = passed.replace('checkpoints: all', 'checkpoints: [1.3.1, 2.4.2]');
  const failure = `${passed}  - {who: Bo, when: 2025-06-29, checkpoints: [2.4.2], outcome: failed}\n`;
  for (const sidecar of [null, 'publisher: The Gazette\n', half, failure]) {
    const made = await published(sidecar);
    expect(packageOf(made)).not.toMatch(/conformsTo|certifi/);
    expect(packageOf(made)).toContain('not evaluated by a person');
    expect(pageOf(made)).not.toContain('Certified by');
  }
  const findings = (await published(failure)).findings.filter(({ code }) => code === 'judgement-failed');
  expect(findings).toMatchObject([{ file: 'harbour.yaml', message: 'Bo judged on 2025-06-29 that it fails 2.4.2.' }]);
});

test('a judgement bound to a text holds for that text alone', async () => {
  const { article } = await published(null);
  const bound = (hash: string) => passed.replace('}\n', `, of: ${hash}}\n`);
  expect(packageOf(await published(bound(contentOf(article).textHash)))).toContain('conformsTo');
  const other = await published(bound('0'.repeat(64)));
  expect(packageOf(other)).not.toContain('conformsTo');
  expect(other.findings.map(({ code }) => code)).toContain('judgement-outdated');
});

test('a book claims what book.yaml records', async () => {
  const folder = await bookFolder(`title: Harbours\n${passed}`);
  const made = await publishedBook(folder);
  await rm(dirname(folder), { recursive: true, force: true });
  expect(packageOf(made)).toContain('EPUB Accessibility 1.1 - WCAG 2.2 Level AA');
});

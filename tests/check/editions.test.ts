import { beforeAll, describe, expect, it } from 'vitest';
import { compareEditions, wordsOfPdf, wordsOfSpine } from '../../src/check/editions.ts';
import { openEpub } from '../../src/check/epub/contents.ts';
import { saidBy } from '../../src/check/epub/said.ts';
import type { Outcome } from '../../src/check/outcome.ts';
import { type Flow, flowsOf } from '../../src/check/parity.ts';
import { openPdf } from '../../src/check/pdf/read.ts';
import { readInput } from '../../src/cli/input.ts';
import { nodeEnvironment } from '../../src/environment.ts';
import { publish } from '../../src/publish.ts';
import { changedPdf, PDFNumber } from '../support/broken/pdf-objects.ts';
import { pathOf } from '../support/tools.ts';

let pdf: Uint8Array;
let epub: Uint8Array;
let flows: Readonly<Record<'pdf' | 'epub', readonly Flow[]>>;

/** Notes, tables, lists of three kinds, verse, and a glossary. */
beforeAll(async () => {
  const environment = { ...nodeEnvironment(), milliseconds: () => 0, sourceDateEpoch: null };
  const input = await readInput(pathOf('tests/cases/specimen/article.md'), environment);
  const options = {
    formats: ['pdf', 'epub'] as const,
    page: null,
    language: null,
    attachSource: false,
    pictures: true,
  };
  const { files, article } = await publish({ input, ...options }, environment);
  const bytesOf = (ending: string) => files.find(({ name }) => name.endsWith(ending))?.bytes ?? new Uint8Array();
  pdf = bytesOf('.pdf');
  epub = bytesOf('.epub');
  flows = { pdf: flowsOf(article, { listMarkers: true }), epub: flowsOf(article, { listMarkers: false }) };
}, 60_000);

/** Swaps the last two paragraphs in the tags of the PDF. */
function swapped(): Promise<Uint8Array> {
  return changedPdf(pdf, (changes) => {
    const [one, other] = changes
      .elements('P')
      .filter((element) => changes.kids(element).every((kid) => kid instanceof PDFNumber))
      .slice(-2);
    if (!one || !other) throw new Error('There are no two paragraphs.');
    const kids = [...changes.kidList(one)];
    changes.setKids(one, changes.kidList(other));
    changes.setKids(other, kids);
  });
}

/** Takes the text of a paragraph out of the content, its mark left. */
function robbed(): Promise<Uint8Array> {
  return changedPdf(pdf, (changes) =>
    changes.content(0, (content) =>
      content.replace(/(\/P<<\/MCID 5>>BDC)([\s\S]*?)EMC/, (_, begin: string, shown: string) => {
        return `${begin}${shown.replace(/\[[\s\S]*?\]TJ/, '')}EMC`;
      }),
    ),
  );
}

/** What is said of a PDF, and of the e-book where there is one, beside the source. */
async function withSource(printed: Uint8Array, book: Uint8Array | null): Promise<readonly Outcome[]> {
  const ofPdf = wordsOfPdf(await openPdf(printed), flows.pdf);
  return book === null ? ofPdf : [...ofPdf, wordsOfSpine(saidBy(await openEpub(book)), flows.epub)];
}

describe('the same words in the same order', () => {
  it('stand in the source, the tags, the content and the spine', async () => {
    const outcomes = await withSource(pdf, epub);
    expect(outcomes.map(({ rule, outcome }) => `${rule.id} ${outcome}`)).toEqual([
      'words-of-tags passed',
      'words-of-content passed',
      'words-of-spine passed',
    ]);
  });

  it('stand in both editions, without the source', async () => {
    const [evaluation] = await compareEditions(
      [
        { name: 'a.pdf', bytes: pdf },
        { name: 'a.epub', bytes: epub },
      ],
      '1',
    );
    expect(evaluation?.file).toBe('a.pdf and a.epub');
    expect(evaluation?.outcomes.map(({ outcome }) => outcome)).toEqual(['passed', 'passed']);
  });

  it('are missed in the tags alone where two paragraphs are swapped there', async () => {
    const outcomes = await withSource(await swapped(), null);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['failed', 'passed']);
    expect(outcomes[0]?.place).toMatch(/^page \d$/);
    expect(outcomes[0]?.message).toMatch(/^After ‘.*’ it says ‘.*’, where ‘.*’/);
  });

  it('are missed where a line is lost from the content', async () => {
    const outcomes = await withSource(await robbed(), epub);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'passed']);
    const [compared] = await compareEditions(
      [
        { name: 'a.pdf', bytes: await robbed() },
        { name: 'a.epub', bytes: epub },
      ],
      '1',
    );
    expect(compared?.outcomes[0]?.outcome).toBe('failed');
  });

  it('are asked of files of one publication only', async () => {
    const other = [
      { name: 'a.pdf', bytes: pdf },
      { name: 'b.pdf', bytes: pdf },
      { name: 'b-large-print.pdf', bytes: pdf },
      { name: 'b.epub', bytes: epub },
    ];
    const names = (await compareEditions(other, '1')).map(({ file }) => file);
    expect(names).toEqual(['b.pdf and b.epub', 'b-large-print.pdf and b.epub']);
  });
});

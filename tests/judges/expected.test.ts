import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hear } from '../../src/check/hear.ts';
import { readPdf } from '../../src/check/pdf/read.ts';
import { describeStructure } from '../support/pdf/structure.ts';
import { results } from '../support/results.ts';

const { cases, pdf, epub } = results();

/** What is expected stands beside each article as text; `npm run test:update` writes it anew, to be read as a diff. */
describe.each(cases)('$name', ({ expected, request, article, findings, pages, editions }) => {
  it('is read as article.json says', async () => {
    await expect(article).toMatchFileSnapshot(join(expected, 'article.json'));
  });

  it('has the findings of findings.txt', async () => {
    await expect(findings).toMatchFileSnapshot(join(expected, 'findings.txt'));
  });

  const book = editions.find((edition) => edition.format === 'epub');
  if (request.pdfStandard === undefined) {
    it('is heard in the e-book as heard.txt says', async () => {
      await expect(epub[book?.path ?? '']?.heard ?? '').toMatchFileSnapshot(join(expected, 'heard.txt'));
    });
  }

  const paged = editions.find((edition) => edition.format === 'pdf');
  if (paged === undefined) return;

  it('is composed as pages.txt says', async () => {
    await expect(pages).toMatchFileSnapshot(join(expected, 'pages.txt'));
  });

  const heard = request.pdfStandard === undefined ? 'hear-pdf.txt' : 'hear-pdf-ua-2.txt';
  it(`is heard in the PDF as ${heard} says, read from the file alone`, async () => {
    const said = await readPdf(await readFile(paged.path));
    await expect(hear(said, { all: false })).toMatchFileSnapshot(join(expected, heard));
  });

  const tags = request.pdfStandard === undefined ? 'tags.txt' : 'tags-ua-2.txt';
  it(`is tagged as ${tags} says`, async () => {
    await expect(describeStructure(pdf[paged.path]?.structure ?? [])).toMatchFileSnapshot(join(expected, tags));
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { readInput } from '../../src/cli/input.ts';
import { nodeEnvironment } from '../../src/environment.ts';
import { publish } from '../../src/publish.ts';
import { changedPdf, PDFName } from '../support/broken/pdf-objects.ts';
import { pathOf } from '../support/tools.ts';
import { runIn } from './fake-environment.ts';

let pdf: Uint8Array;
let epub: Uint8Array;
let broken: Uint8Array;

beforeAll(async () => {
  const environment = { ...nodeEnvironment(), milliseconds: () => 0, sourceDateEpoch: null };
  const input = await readInput(pathOf('assets/article.txt'), environment);
  const options = {
    formats: ['pdf', 'epub'] as const,
    page: null,
    language: null,
    attachSource: false,
    pictures: true,
  };
  const { files } = await publish({ input, ...options }, environment);
  const bytesOf = (ending: string) => files.find(({ name }) => name.endsWith(ending))?.bytes ?? new Uint8Array();
  pdf = bytesOf('.pdf');
  epub = bytesOf('.epub');
  broken = await changedPdf(pdf, (changes) => changes.element('Figure').delete(PDFName.of('Alt')));
}, 60_000);

describe('imprint check', () => {
  it('says of sound files that nothing failed, and compares the editions', async () => {
    const { exitCode, out, error } = await runIn(
      { files: { 'a.pdf': pdf, 'a.epub': epub } },
      'check',
      'a.pdf',
      'a.epub',
    );
    expect(error).toBe('');
    expect(out).toContain('a.pdf, by Imprint 1.2.3: nothing failed, ');
    expect(out).toContain('a.epub, by Imprint 1.2.3: nothing failed, ');
    expect(out).toContain('a.pdf and a.epub, by Imprint 1.2.3: nothing failed, 2 rules passed');
    expect(exitCode).toBe(0);
  });

  it('names what failed, with its place and its standard, and ends with 1', async () => {
    const { exitCode, out } = await runIn({ files: { 'a.pdf': broken } }, 'check', 'a.pdf');
    expect(out).toContain('    page 1: A picture has no alternative. (alternative; ISO 14289-1, 7.3)\n');
    expect(exitCode).toBe(1);
  });

  it('gives evaluations as JSON', async () => {
    const { exitCode, out } = await runIn({ files: { 'a.pdf': broken } }, 'check', '--json', 'a.pdf');
    const [evaluation] = JSON.parse(out);
    expect(evaluation).toMatchObject({ tool: { name: 'Imprint', version: '1.2.3' }, file: 'a.pdf' });
    const failed = evaluation.outcomes.filter(({ outcome }: { readonly outcome: string }) => outcome === 'failed');
    expect(failed[0]).toMatchObject({ rule: { id: 'alternative', clause: '7.3' }, place: 'page 1' });
    expect(exitCode).toBe(1);
  });

  it('goes on after a file that is none, and ends with 1', async () => {
    const { exitCode, out, error } = await runIn(
      { files: { 'a.pdf': pdf, b: 'text' } },
      'check',
      'b',
      'no.pdf',
      'a.pdf',
    );
    expect(error).toContain('imprint: The file is neither a PDF nor an EPUB.\n');
    expect(error).toContain("imprint: There is no file 'no.pdf'.\n");
    expect(out).toContain('a.pdf, by Imprint 1.2.3: nothing failed');
    expect(exitCode).toBe(1);
  });

  it('wants a file', async () => {
    expect((await runIn({}, 'check')).exitCode).toBe(2);
    expect((await runIn({}, 'hear')).exitCode).toBe(2);
  });
});

describe('imprint hear', () => {
  it('prints what a PDF and an EPUB say', async () => {
    const heading = 'heading 1: Halsa and Norvik agree on €90m tidal bridge\n';
    for (const bytes of [pdf, epub]) {
      const { exitCode, out } = await runIn({ input: bytes }, 'hear', '-');
      expect(out).toContain(heading);
      expect(out).toContain('— page 2 —\n');
      expect(exitCode).toBe(0);
    }
  });

  it('says in one sentence why it cannot', async () => {
    const { exitCode, out, error } = await runIn({ input: '%PDF-1.7 and no more' }, 'hear', '-');
    expect(out).toBe('');
    expect(error).toBe(
      'imprint: The PDF is broken: its objects cannot be read.\n  Make it anew, or repair it with qpdf.\n',
    );
    expect(exitCode).toBe(1);
  });
});

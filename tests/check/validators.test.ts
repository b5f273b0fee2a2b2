import { describe, expect, it } from 'vitest';
import { ace } from '../../src/check/validators/ace.ts';
import { epubCheck } from '../../src/check/validators/epubcheck.ts';
import { qpdf } from '../../src/check/validators/qpdf.ts';
import { veraPdf } from '../../src/check/validators/verapdf.ts';

const missing = { command: 'no-such-program', leading: [] };

/** A program that prints `text` whatever it is asked, and ends with `code`. */
function says(text: string, code = 0) {
  const script = `process.stdout.write(${JSON.stringify(text)}); process.exitCode = ${code};`;
  return { command: process.execPath, leading: ['-e', script, '--'] };
}

function report(...jobs: readonly object[]) {
  return says(JSON.stringify({ report: { jobs } }));
}

describe('a validator that is not installed', () => {
  it.each([
    veraPdf(missing),
    epubCheck(missing, missing),
    qpdf(missing),
    ace({ from: import.meta.filename, browser: 'no-such-program' }),
  ])('is not available, and judges nothing: $name', async (validator) => {
    expect(await validator.available()).toBe(false);
    await expect(validator.validate(['book.file'])).rejects.toThrow();
  });
});

describe('veraPDF', () => {
  const compliant = { profileName: 'PDF/UA-1 validation profile', compliant: true, details: {} };
  const job = (name: string, validationResult: unknown) => ({ itemDetails: { name }, validationResult });

  it('knows the version', async () => {
    expect(await veraPdf(says('veraPDF 1.28.2\n')).version()).toBe('1.28.2');
  });

  it('gives a verdict for each profile, with the rule that is broken', async () => {
    const broken = {
      profileName: 'PDF/A-2A validation profile',
      compliant: false,
      details: {
        ruleSummaries: [
          {
            clause: '6.2.3',
            testNumber: 2,
            description: 'Rule',
            checks: [{ errorMessage: 'Broken', context: 'root' }],
          },
        ],
      },
    };
    const validator = veraPdf(report(job('/somewhere/a.pdf', [compliant, broken])));
    expect(await validator.validate(['a.pdf'])).toEqual([
      { validator: 'veraPDF', file: 'a.pdf', profile: 'PDF/UA-1', passed: true, complaints: [] },
      {
        validator: 'veraPDF',
        file: 'a.pdf',
        profile: 'PDF/A-2A',
        passed: false,
        complaints: [{ severity: 'error', rule: '6.2.3-2', message: 'Broken', place: 'root' }],
      },
    ]);
  });

  it('rejects what it cannot read', async () => {
    const unreadable = { itemDetails: { name: 'a.pdf' }, taskException: { exceptionMessage: 'no PDF' } };
    expect(await veraPdf(report(unreadable)).validate(['a.pdf'])).toMatchObject([
      { passed: false, complaints: [{ rule: 'unreadable', message: 'no PDF' }] },
    ]);
  });

  it('must say something about every file', async () => {
    const validator = veraPdf(report(job('a.pdf', compliant)));
    await expect(validator.validate(['a.pdf', 'b.pdf'])).rejects.toThrow('said nothing about b.pdf');
  });
});

describe('qpdf', () => {
  it('passes what it has nothing to say about', async () => {
    expect(await qpdf(says('')).validate(['a.pdf', 'b.pdf'])).toMatchObject([
      { file: 'a.pdf', passed: true },
      { file: 'b.pdf', passed: true },
    ]);
  });

  it('does not pass a warning', async () => {
    expect(await qpdf(says('', 3)).validate(['a.pdf'])).toMatchObject([{ passed: false }]);
  });
});

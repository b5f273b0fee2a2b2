import { expect, test } from 'vitest';
import { refuseFailed } from '../../src/evidence/evidence.ts';
import type { Claims } from '../../src/model/edition.ts';
import { type Finding, Refusal } from '../../src/model/finding.ts';
import { outcome } from './fixture.ts';

const claims: Claims = { pdfUa: 1, pdfA: '2a', wtpdf: false, findings: [] };
const tool = { name: 'Imprint', version: '0.1.0' };
const file = 'harbour.pdf';

function thrown(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

test('files in which nothing failed are published', () => {
  const outcomes = [outcome('a', 'passed'), outcome('b', 'cantTell'), outcome('c', 'inapplicable')];
  expect(() => refuseFailed([{ tool, file, outcomes }], [claims])).not.toThrow();
});

test('one failure is a refusal that names file, rule, place and clause', () => {
  const failed = outcome('heading-levels', 'failed', { message: 'H4 follows H2.', place: 'page 3' });
  const error = thrown(() => refuseFailed([{ tool, file, outcomes: [failed, outcome('a', 'passed')] }], [claims]));
  expect(error).toBeInstanceOf(Refusal);
  expect((error as Refusal).finding).toMatchObject({
    code: 'check-failed',
    severity: 'error',
    message: 'harbour.pdf fails the rule heading-levels of Imprint (page 3): H4 follows H2.',
    hint: 'The rule stands for ISO 14289-1, 7.3. Nothing was written.',
  });
});

test('several failures are told together', () => {
  const outcomes = [outcome('a', 'failed'), outcome('b', 'failed')];
  const error = thrown(() => refuseFailed([{ tool, file, outcomes }], [claims]));
  expect(error).toBeInstanceOf(AggregateError);
  expect((error as AggregateError).errors).toHaveLength(2);
});

test('a missing alternative that took the claims away beforehand is no surprise, anything else is', () => {
  const missing: Finding = {
    code: 'missing-alternative',
    severity: 'warning',
    message: 'The picture has no text alternative.',
    hint: null,
    file: null,
    line: null,
    column: null,
  };
  const withdrawn: Claims = { pdfUa: null, pdfA: null, wtpdf: false, findings: [missing] };
  const about = outcome('alternatives', 'failed');
  const other = outcome('headings', 'failed', {
    rule: { id: 'headings', says: 'Levels.', standard: 'ISO 14289-1', clause: '7.4.2' },
  });
  expect(() => refuseFailed([{ tool, file, outcomes: [about] }], [withdrawn])).not.toThrow();
  expect(() => refuseFailed([{ tool, file, outcomes: [about] }], [claims])).toThrow(Refusal);
  expect(() => refuseFailed([{ tool, file, outcomes: [about, other] }], [withdrawn])).toThrow('headings');
});

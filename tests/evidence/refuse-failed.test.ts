import { expect, test } from 'vitest';
import { refuseFailed } from '../../src/evidence/evidence.ts';
import { Refusal } from '../../src/model/finding.ts';
import { pdf } from '../site/fixture.ts';
import { outcome } from './fixture.ts';

const editions = [pdf];
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
  expect(() => refuseFailed([{ tool, file, outcomes }], editions)).not.toThrow();
});

test('one failure is a refusal that names file, rule, place and clause', () => {
  const failed = outcome('heading-levels', 'failed', { message: 'H4 follows H2.', place: 'page 3' });
  const error = thrown(() => refuseFailed([{ tool, file, outcomes: [failed, outcome('a', 'passed')] }], editions));
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
  const error = thrown(() => refuseFailed([{ tool, file, outcomes }], editions));
  expect(error).toBeInstanceOf(AggregateError);
  expect((error as AggregateError).errors).toHaveLength(2);
});

test('a missing alternative is no surprise where the file says that text is not enough, anything else is', () => {
  const undescribed = [{ ...pdf, facts: { ...pdf.facts, accessModesSufficient: ['textual,visual'] } }];
  const about = outcome('alternatives', 'failed');
  const other = outcome('headings', 'failed', {
    rule: { id: 'headings', says: 'Levels.', standard: 'ISO 14289-1', clause: '7.4.2' },
  });
  expect(() => refuseFailed([{ tool, file, outcomes: [about] }], undescribed)).not.toThrow();
  expect(() => refuseFailed([{ tool, file, outcomes: [about] }], editions)).toThrow(Refusal);
  expect(() => refuseFailed([{ tool, file, outcomes: [about, other] }], undescribed)).toThrow('headings');
});

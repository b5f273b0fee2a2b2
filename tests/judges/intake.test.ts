import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Inspection } from '../../src/inspect/index.ts';
import { compareIntake, type Intake } from '../support/intake.ts';
import { results } from '../support/results.ts';

const read = results()
  .cases.filter((one) => existsSync(join(one.expected, 'intake.json')))
  .map(({ name, article, expected }) => {
    const intake = JSON.parse(readFileSync(join(expected, 'intake.json'), 'utf8')) as Intake;
    return { name, comparison: compareIntake(intake, JSON.parse(article) as Inspection) };
  });

describe.each(read)('$name, beside what a careful person reads', ({ comparison }) => {
  it('loses no word', () => {
    expect(comparison.lost).toEqual([]);
  });

  it('names no wrong speaker with high confidence', () => {
    expect(comparison.wrongSpeakers).toEqual([]);
  });

  it('has every field right', () => {
    expect(comparison.wrong).toEqual([]);
  });
});

describe('the quotations of all articles', () => {
  it('are found: F1 of .93 or better', () => {
    const sum = (count: (one: (typeof read)[number]['comparison']) => number) =>
      read.reduce((total, { comparison }) => total + count(comparison), 0);
    const found = sum((one) => one.expected - one.missing.length);
    const f1 = (2 * found) / (sum((one) => one.expected) + sum((one) => one.printed));
    const missing = read.flatMap(({ name, comparison }) => comparison.missing.map((text) => `${name}: ${text}`));
    expect(f1, missing.join('\n')).toBeGreaterThanOrEqual(0.93);
  });
});

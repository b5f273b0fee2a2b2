import { expect, test } from 'vitest';
import { folderNames } from '../../src/cli/names.ts';

test('articles of one name have folders of their own', () => {
  expect(folderNames(['a/report.txt', 'b/Report.txt', 'report', 'report-2.txt', '-', '.txt', 'x.y.txt'])).toEqual([
    'report',
    'Report-2',
    'report-3',
    'report-2-2',
    'article',
    'txt',
    'x.y',
  ]);
});

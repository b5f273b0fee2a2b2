import { describe, expect, it } from 'vitest';
import { type Row, readRow } from './table.ts';

const rows: readonly Row[] = [
  ['قال الوزير سامي الخطيب: «لن نغلق الميناء».', ['لن نغلق الميناء', 'direct', 'سامي الخطيب', 'medium']],
  ['«لن نغلق الميناء»، قال مدير الميناء كريم حداد للصحفيين.', ['لن نغلق الميناء', 'direct', 'كريم حداد', 'medium']],
  [
    'وأكدت متحدثة باسم الوزارة أن القرار «لا رجعة فيه مهما حدث».',
    ['لا رجعة فيه مهما حدث', 'fragment', 'متحدثة باسم الوزارة', 'medium'],
  ],
  ['وصدرت رواية «طريق الملح» هذا الأسبوع.', ['طريق الملح', 'name', null]],
];

describe('quotations in Arabic', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    expect(readRow(row, 'ar')).toEqual(row.slice(1));
  });
});

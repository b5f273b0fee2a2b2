import { attribute, listOf } from '../tree.ts';
import { defineRule, type EpubRule, epub33, failed, type Remark, wcag } from './rule.ts';

const unique = defineRule('unique-ids', [epub33, '3.9'], 'No two elements of a document have one id.', (book) => {
  const opf = {
    file: book.package.file,
    elements: [...book.package.manifest, ...book.package.statements].map(({ element }) => element),
  };
  return [opf, ...book.documents].flatMap(({ file, elements }) => {
    const seen = new Set<string>();
    return elements.flatMap((element): readonly Remark[] => {
      const id = attribute(element, 'id');
      if (id === null) return [];
      const twice = seen.has(id);
      seen.add(id);
      return twice ? [failed(`The id ${id} is there twice.`, file, element)] : [];
    });
  });
});

const referring = [
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'aria-controls',
  'aria-owns',
  'aria-flowto',
  'for',
];

const references = defineRule(
  'id-references',
  [wcag, '4.1.2'],
  'Each element that another names by its id is there.',
  ({ documents }) => {
    const all = documents.flatMap(({ file, ids, elements }) =>
      elements.flatMap((element) =>
        referring.flatMap((name) =>
          listOf(element, name).map((id) => ({ file, element, name, id, there: ids.has(id) })),
        ),
      ),
    );
    if (all.length === 0) return 'inapplicable';
    return all
      .filter(({ there }) => !there)
      .map(({ file, element, name, id }) => failed(`${name} names ${id}, which is not there.`, file, element));
  },
);

export const idRules: readonly EpubRule[] = [unique, references];

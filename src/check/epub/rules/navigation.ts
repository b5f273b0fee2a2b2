import type { EpubContents } from '../contents.ts';
import type { NavigationEntry, NavigationList } from '../navigation.ts';
import { headingLevelOf } from '../roles.ts';
import { attribute, textOf } from '../tree.ts';
import { contentOf, type Found } from './content.ts';
import { compare, elementAt, placeOf, whyNowhere } from './order.ts';
import { cited, defineRule, type EpubRule, epub33, failed, type Remark, unsure, wcag } from './rule.ts';

/** The contents that readers get: the navigation document's, in a book of EPUB 2 the NCX's. */
function contentsOf({ lists, ncx }: EpubContents): NavigationList | null {
  return [...lists, ...ncx].find(({ kind }) => kind === 'contents') ?? null;
}

const present = defineRule('nav-contents', [epub33, '7.4.2'], 'The book has contents with entries.', (book) => {
  const contents = contentsOf(book);
  if (!contents) return [failed('There are no contents.', book.nav?.file ?? book.package.file)];
  return contents.entries.length > 0 ? [] : [failed('The contents are empty.', contents.file, contents.element)];
});

const targets = defineRule(
  'nav-targets',
  [epub33, '7.3'],
  'Each entry of contents, page list and landmarks leads to a place that is there.',
  (book) =>
    [...book.lists, ...book.ncx].flatMap(({ file, entries }) =>
      entries.flatMap(({ label, href, target, element }): readonly Remark[] => {
        const why = target && whyNowhere(book, target);
        if (why) return [failed(`${cited(label)} ${why}.`, file, element)];
        if (target?.type === 'outside')
          return [failed(`${cited(label)} leads out of the book: ${href}.`, file, element)];
        return [];
      }),
    ),
);

const labels = defineRule(
  'nav-labels',
  [wcag, '2.4.4'],
  'Each entry of contents, page list and landmarks has words.',
  ({ lists, ncx }) =>
    [...lists, ...ncx].flatMap(({ file, entries }) =>
      entries
        .filter(({ label }) => label.trim() === '')
        .map(({ element }) => failed('An entry has no words.', file, element)),
    ),
);

const order = defineRule(
  'nav-order',
  [epub33, '7.4.2'],
  'The contents are in the order of reading: that of the spine, and of each document.',
  (book) => {
    const contents = contentsOf(book);
    if (!contents) return 'inapplicable';
    const remarks: Remark[] = [];
    let last: { readonly place: readonly [number, number]; readonly entry: NavigationEntry } | null = null;
    for (const entry of contents.entries) {
      const place = placeOf(book, entry.target);
      if (!place) continue;
      if (last && compare(place, last.place) < 0) {
        const message = `${cited(entry.label)} is read before ${cited(last.entry.label)}, but comes after it.`;
        remarks.push(failed(message, contents.file, entry.element));
      } else last = { place, entry };
    }
    return remarks;
  },
);

const documents = defineRule(
  'nav-covers-spine',
  [wcag, '2.4.5'],
  'The contents lead to each document of the main order.',
  (book) => {
    const contents = contentsOf(book);
    const linear = contentOf(book).documents.filter((document) => document.linear);
    if (!contents || linear.length === 0) return 'inapplicable';
    const reached = new Set(contents.entries.map(({ target }) => (target?.type === 'inside' ? target.file : null)));
    return linear
      .filter(({ file, top }) => !reached.has(file) && textOf(top).length > 50)
      .map(({ file, elements }) => unsure('The contents do not lead to it.', file, elements.find(isHeading) ?? null));
  },
);

function isHeading(element: Found['element']): boolean {
  return headingLevelOf(element) !== null;
}

const headings = defineRule(
  'nav-covers-headings',
  [wcag, '2.4.5'],
  'Contents that list the headings of a level of a document list all of them.',
  (book) => {
    const contents = contentsOf(book);
    if (!contents) return 'inapplicable';
    const reached = new Set(contents.entries.map(({ target }) => elementAt(book, target)));
    const files = new Set(contents.entries.map(({ target }) => (target?.type === 'inside' ? target.file : '')));
    const firsts = new Set(contentOf(book).documents.map(({ elements }) => elements.find(isHeading)));
    const isReached = ({ element, document }: Found): boolean => {
      if (reached.has(element) || firsts.has(element)) return true;
      return document.elements.some((around) => reached.has(around) && beginsWith(around, element));
    };
    // Documents that the contents don't lead to at all are another rule's.
    const all = contentOf(book).headings.filter(({ file }) => files.has(file));
    const kinds = new Map<string, Found[]>();
    for (const heading of all) {
      const kind = `${headingLevelOf(heading.element)} ${heading.file}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), heading]);
    }
    return [...kinds.values()].flatMap((found) => {
      const missing = found.filter((heading) => !isReached(heading));
      const listed = found.length - missing.length;
      // Contents that leave out a whole level of a document, or much of it, were meant to.
      if (listed < 2 || missing.length > Math.max(1, found.length / 10)) return [];
      return missing.map(({ file, element }) =>
        failed(`The contents leave out ${cited(textOf(element))}.`, file, element),
      );
    });
  },
);

/** Whether the first heading inside is this one. */
function beginsWith(around: Found['element'], heading: Found['element']): boolean {
  const inside: Found['element'][] = [];
  const walk = (element: Found['element']) => {
    for (const child of element.children) {
      if (child.type !== 'element' || inside.length > 0) continue;
      if (isHeading(child)) inside.push(child);
      else walk(child);
    }
  };
  walk(around);
  return inside[0] === heading;
}

const landmarks = defineRule(
  'nav-landmarks',
  [epub33, '7.4.4'],
  'Each landmark says what it is, and no two are the same place under the same name.',
  ({ lists }) => {
    const list = lists.find(({ kind }) => kind === 'landmarks');
    if (!list) return 'inapplicable';
    const seen = new Set<string>();
    return list.entries.flatMap(({ label, types, href, element }): readonly Remark[] => {
      if (types.length === 0) return [failed(`${cited(label)} does not say what it is.`, list.file, element)];
      const key = `${types.join(' ')} ${href ?? ''}`;
      if (seen.has(key)) return [failed(`${cited(label)} is there twice.`, list.file, element)];
      seen.add(key);
      return [];
    });
  },
);

const named = defineRule(
  'nav-heading',
  [wcag, '1.3.1'],
  'Contents, page list and landmarks of one document can be told apart by their names.',
  ({ lists, nav }) => {
    if (!nav || lists.length < 2) return 'inapplicable';
    const visible = lists.filter(({ element }) => attribute(element, 'hidden') === null);
    if (visible.length < 2) return [];
    return visible
      .filter(({ element }) => {
        const label = attribute(element, 'aria-label') ?? attribute(element, 'aria-labelledby');
        return (
          label === null && !element.children.some((child) => child.type === 'element' && /^h[1-6]$/u.test(child.name))
        );
      })
      .map(({ element }) => unsure('It has neither a heading nor a name.', nav.file, element));
  },
);

const older = defineRule(
  'nav-agrees-with-ncx',
  [epub33, '5.9'],
  'Readers of an older program get the same contents and pages as others.',
  (book) => {
    if (!book.nav || book.ncx.length === 0) return 'inapplicable';
    return book.ncx.flatMap((list): readonly Remark[] => {
      const other = book.lists.find(({ kind }) => kind === list.kind);
      if (!other) return [unsure('The navigation document has no such list.', list.file, list.element)];
      const at = list.entries.findIndex((entry, index) => !isSame(entry, other.entries[index]));
      if (at < 0 && list.entries.length === other.entries.length) return [];
      const entry = list.entries[at] ?? list.entries.at(-1);
      const message = `It parts from the navigation document at ${cited(entry?.label ?? '')}.`;
      return [unsure(message, list.file, entry?.element ?? list.element)];
    });
  },
);

/** Whether two entries have the same words and lead to the same place. */
function isSame(one: NavigationEntry, other: NavigationEntry | undefined): boolean {
  if (one.label.trim() !== other?.label.trim()) return false;
  const [first, second] = [one.target, other.target];
  if (first?.type !== 'inside' || second?.type !== 'inside') return first?.type === second?.type;
  return first.file === second.file && first.fragment === second.fragment;
}

export const navigationRules: readonly EpubRule[] = [
  present,
  targets,
  labels,
  order,
  documents,
  headings,
  landmarks,
  named,
  older,
];

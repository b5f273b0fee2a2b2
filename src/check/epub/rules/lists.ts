import type { Element } from 'xast';
import { attribute, childrenOf, textOf } from '../tree.ts';
import { defineRule, type EpubRule, failed, type Remark, unsure, wcag } from './rule.ts';

const inLists = /^(?:li|script|template)$/u;
const inDefinitions = /^(?:dt|dd|div|script|template)$/u;

const items = defineRule(
  'list-items',
  [wcag, '1.3.1'],
  'Lists have items, and items stand in lists.',
  ({ documents }) =>
    documents.flatMap(({ file, elements }) =>
      elements.flatMap((element): readonly Remark[] => {
        const children = childrenOf(element);
        const strays = isList(element) ? children.filter(({ name }) => !inLists.test(name)) : lost(element, children);
        return strays.map((child) => failed(`${child.name} stands in ${element.name}.`, file, child));
      }),
    ),
);

function isList({ name, attributes }: Element): boolean {
  return /^(?:ul|ol|menu)$/u.test(name) && (attributes.role ?? 'list') === 'list';
}

function lost(element: Element, children: readonly Element[]): readonly Element[] {
  if (element.name === 'dl') return children.filter(({ name }) => !inDefinitions.test(name));
  if (/^(?:ul|ol|menu)$/u.test(element.name)) return [];
  const stray = element.name === 'div' ? /^li$/u : /^(?:li|dt|dd)$/u;
  return children.filter((child) => stray.test(child.name) && attribute(child, 'role') === null);
}

const bullet = /^\s*(?:[•‣◦▪–—*·-]|\(?\d{1,2}[.)])\s+\S/u;

const faked = defineRule('list-marked-up', [wcag, '1.3.1'], 'What is set out as a list is one.', ({ documents }) =>
  documents.flatMap(({ file, elements }) =>
    elements.flatMap((element): readonly Remark[] => {
      const children = childrenOf(element);
      const found = children.filter((child, at) => {
        const signs = [child, children[at + 1], children[at + 2]].map((one) => (one?.name === 'p' ? sign(one) : null));
        const before = children[at - 1];
        const starts = before?.name !== 'p' || sign(before) !== signs[0];
        return starts && signs[0] !== null && signs.every((one) => one === signs[0]);
      });
      return found.map((child) => unsure('Paragraphs with marks of a list are no list.', file, child));
    }),
  ),
);

/** The kind of mark that a paragraph begins with. A dash begins speech in many languages. */
function sign(paragraph: Element): string | null {
  const text = textOf(paragraph);
  if (!bullet.test(text)) return null;
  const first = text.trimStart().charAt(0);
  return /\d|\(/u.test(first) ? '1' : /[–—-]/u.test(first) ? null : first;
}

export const listRules: readonly EpubRule[] = [items, faked];

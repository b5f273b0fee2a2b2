import type { Element } from 'xast';
import type { Compound } from './css.ts';
import { attribute, childrenOf, listOf } from './tree.ts';

/** Finds an element's parent; null for the topmost. */
export type ParentOf = (element: Element) => Element | null;

/**
 * Whether a selector picks an element (Selectors Level 3). A pseudo-class that isn't known here picks nothing: what a
 * style sheet does in some state of a page isn't what the page is.
 */
export function picks(selector: readonly Compound[], element: Element, parentOf: ParentOf): boolean {
  const last = selector.at(-1);
  if (!last || !fits(last, element, parentOf)) return false;
  const rest = selector.slice(0, -1);
  if (rest.length === 0) return true;
  switch (last.combinator) {
    case '>': {
      const parent = parentOf(element);
      return parent !== null && picks(rest, parent, parentOf);
    }
    case '+': {
      const before = siblingsBefore(element, parentOf).at(-1);
      return before !== undefined && picks(rest, before, parentOf);
    }
    case '~':
      return siblingsBefore(element, parentOf).some((sibling) => picks(rest, sibling, parentOf));
    default:
      for (let around = parentOf(element); around; around = parentOf(around)) {
        if (picks(rest, around, parentOf)) return true;
      }
      return false;
  }
}

/** Ids, classes and the like, elements, as one number that sorts as CSS sorts them. */
export function specificityOf(selector: readonly Compound[]): number {
  return selector.reduce(
    (sum, { id, classes, attributes, others, element }) =>
      sum + (id ? 1e6 : 0) + (classes.length + attributes.length + others.length) * 1e3 + (element ? 1 : 0),
    0,
  );
}

function siblingsBefore(element: Element, parentOf: ParentOf): readonly Element[] {
  const parent = parentOf(element);
  if (!parent) return [];
  const siblings = childrenOf(parent);
  return siblings.slice(0, siblings.indexOf(element));
}

function fits(compound: Compound, element: Element, parentOf: ParentOf): boolean {
  if (compound.element !== null && compound.element !== element.name.replace(/^.*:/u, '').toLowerCase()) return false;
  if (compound.id !== null && compound.id !== attribute(element, 'id')) return false;
  if (compound.classes.length > 0) {
    const classes = listOf(element, 'class');
    if (!compound.classes.every((name) => classes.includes(name))) return false;
  }
  return (
    compound.attributes.every((asked) => hasAttribute(element, asked)) &&
    compound.others.every((name) => isInState(name, element, parentOf))
  );
}

function hasAttribute(element: Element, { name, matcher, value }: Compound['attributes'][number]): boolean {
  const has = attribute(element, name.replace('|', ':'));
  if (has === null) return false;
  switch (matcher) {
    case null:
      return true;
    case '=':
      return has === value;
    case '~=':
      return has.split(/\s+/u).includes(value);
    case '|=':
      return has === value || has.startsWith(`${value}-`);
    case '^=':
      return value !== '' && has.startsWith(value);
    case '$=':
      return value !== '' && has.endsWith(value);
    case '*=':
      return value !== '' && has.includes(value);
    default:
      return false;
  }
}

function isInState(name: string, element: Element, parentOf: ParentOf): boolean {
  const parent = parentOf(element);
  switch (name) {
    case 'root':
      return parent === null;
    case 'link':
      return element.name === 'a' && attribute(element, 'href') !== null;
    case 'first-child':
      return parent !== null && childrenOf(parent)[0] === element;
    case 'last-child':
      return parent !== null && childrenOf(parent).at(-1) === element;
    case 'first-of-type':
      return parent !== null && childrenOf(parent, element.name)[0] === element;
    case 'last-of-type':
      return parent !== null && childrenOf(parent, element.name).at(-1) === element;
    default:
      return false;
  }
}

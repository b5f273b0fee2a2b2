import type { Element } from 'xast';
import type { Compound } from './css.ts';
import { beforeOf, parentOf } from './family.ts';
import { attribute, childrenOf, listOf } from './tree.ts';

/**
 * Whether a selector picks an element (Selectors Level 3). A pseudo-class that isn't known here picks nothing: what a
 * style sheet does in some state of a page isn't what the page is. What was tried in vain isn't tried again, so that no
 * selector takes longer than its parts times the elements around.
 */
export function picks(selector: readonly Compound[], element: Element): boolean {
  // Most selectors fail at once: nothing is set up for them.
  const own = selector.at(-1);
  if (!own || !fits(own, element)) return false;
  if (selector.length === 1) return true;
  const vain = new Map<Element, Set<number>>();
  const matches = (length: number, at: Element): boolean => {
    const last = selector[length - 1];
    if (!last || vain.get(at)?.has(length)) return false;
    if (fits(last, at) && (length === 1 || rest(length - 1, last.combinator, at))) return true;
    vain.set(at, (vain.get(at) ?? new Set()).add(length));
    return false;
  };
  const rest = (length: number, combinator: string | null, at: Element): boolean => {
    const next = combinator === '+' || combinator === '~' ? beforeOf : parentOf;
    const once = combinator === '+' || combinator === '>';
    for (let other = next(at); other; other = next(other)) {
      if (matches(length, other)) return true;
      if (once) return false;
    }
    return false;
  };
  return matches(selector.length, element);
}

/** Ids, classes and the like, elements, as one number that sorts as CSS sorts them. */
export function specificityOf(selector: readonly Compound[]): number {
  return selector.reduce(
    (sum, { id, classes, attributes, others, element }) =>
      sum + (id ? 1e6 : 0) + (classes.length + attributes.length + others.length) * 1e3 + (element ? 1 : 0),
    0,
  );
}

function fits(compound: Compound, element: Element): boolean {
  if (compound.element !== null && compound.element !== element.name.replace(/^.*:/u, '').toLowerCase()) return false;
  if (compound.id !== null && compound.id !== attribute(element, 'id')) return false;
  if (compound.classes.length > 0) {
    const classes = listOf(element, 'class');
    if (!compound.classes.every((name) => classes.includes(name))) return false;
  }
  return (
    compound.attributes.every((asked) => hasAttribute(element, asked)) &&
    compound.others.every((name) => isInState(name, element))
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

function isInState(name: string, element: Element): boolean {
  const parent = parentOf(element);
  switch (name) {
    case 'root':
      return parent === null;
    case 'link':
      return element.name === 'a' && attribute(element, 'href') !== null;
    case 'first-child':
      return parent !== null && beforeOf(element) === null;
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

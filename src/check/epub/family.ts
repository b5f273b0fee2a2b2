import type { Element } from 'xast';
import { childrenOf } from './tree.ts';

const parents = new WeakMap<Element, Element>();
const befores = new WeakMap<Element, Element>();

/** Notes how the elements of a document stand to one another; once for each document, when it is read. */
export function noteFamily(top: Element): void {
  const waiting: Element[] = [top];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    let before: Element | null = null;
    for (const child of childrenOf(element)) {
      parents.set(child, element);
      if (before) befores.set(child, before);
      before = child;
      waiting.push(child);
    }
  }
}

/** Null for the topmost. */
export function parentOf(element: Element): Element | null {
  return parents.get(element) ?? null;
}

/** The element before, among the children of the same one; null for the first. */
export function beforeOf(element: Element): Element | null {
  return befores.get(element) ?? null;
}

/** Whether one is the other or around it. */
export function isIn(around: Element, element: Element): boolean {
  return around === element || isSomeAround(element, (other) => other === around);
}

/** Whether a test holds of an element around. */
export function isSomeAround(element: Element, test: (around: Element) => boolean): boolean {
  for (let around = parentOf(element); around; around = parentOf(around)) if (test(around)) return true;
  return false;
}

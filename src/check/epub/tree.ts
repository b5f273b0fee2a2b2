import type { Element, ElementContent, Nodes, Parents } from 'xast';

/** Attributes that the tests of a name with a space in it go through. */
const space = /[\t\n\r ]+/u;

/** An attribute's value; null where there is none. */
export function attribute(element: Element, name: string): string | null {
  return element.attributes[name] ?? null;
}

/** The words of an attribute that is a list of them. */
export function listOf(element: Element, name: string): readonly string[] {
  return (element.attributes[name] ?? '').split(space).filter((word) => word !== '');
}

/** Whether a node is an element. */
export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

/** Child elements, of one name where it is given. */
export function childrenOf(parent: Parents, name?: string): readonly Element[] {
  const children: readonly Nodes[] = parent.children;
  return children.filter((node): node is Element => node.type === 'element' && (!name || node.name === name));
}

/** All elements below, in document order. */
export function elementsIn(parent: Parents): readonly Element[] {
  const found: Element[] = [];
  visit(parent, (node) => {
    if (node.type === 'element') found.push(node);
  });
  return found;
}

/** All elements of these names inside another, in document order. */
export function elementsNamed(parent: Parents, ...names: readonly string[]): readonly Element[] {
  return elementsIn(parent).filter(({ name }) => names.includes(name));
}

/** Calls `enter` for every node below, with those around it, the nearest last; 'skip' leaves out what is inside. */
export function visit(
  parent: Parents,
  enter: (node: ElementContent, ancestors: readonly Element[]) => 'skip' | undefined,
): void {
  const ancestors: Element[] = parent.type === 'element' ? [parent] : [];
  const walk = (around: Parents) => {
    for (const node of around.children) {
      if (node.type === 'doctype') continue;
      if (enter(node, ancestors) === 'skip' || node.type !== 'element') continue;
      ancestors.push(node);
      walk(node);
      ancestors.pop();
    }
  };
  walk(parent);
}

/** All text below, as it stands. */
export function rawTextOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  return 'children' in node ? node.children.map(rawTextOf).join('') : '';
}

/** All text below, its white space collapsed. */
export function textOf(node: Nodes): string {
  return rawTextOf(node)
    .replace(/[\t\n\r ]+/gu, ' ')
    .trim();
}

/** Whether an element is of a kind, by the EPUB Structural Semantics Vocabulary or by the role of DPUB-ARIA. */
export function isKind(element: Element, type: string, role = `doc-${type}`): boolean {
  return listOf(element, 'epub:type').includes(type) || listOf(element, 'role').includes(role);
}

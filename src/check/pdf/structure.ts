import { deepestElement, mostElements } from './limits.ts';
import { Dictionary, isArray, Name, type Value } from './objects.ts';
import { standardTypes } from './standard-types.ts';

/** A structure element as the file has it. */
export interface PdfElement {
  readonly kind: 'element';
  /** As written: 'Überschrift 1'. */
  readonly type: string;
  /** After the role map; null where that leads to no standard type. */
  readonly standard: string | null;
  readonly language: string | null;
  readonly alternative: string | null;
  readonly actualText: string | null;
  readonly expansion: string | null;
  readonly id: string | null;
  /** Of all owners, and of the classes that it names. */
  readonly attributes: Readonly<Record<string, string>>;
  /** References of the elements in its Ref, and its own. */
  readonly refersTo: readonly string[];
  readonly reference: string | null;
  /** Index of the page that it names. */
  readonly page: number | null;
  readonly kids: readonly PdfKid[];
}

/** Marked content of a page. */
export interface PdfMarked {
  readonly kind: 'marked';
  readonly page: number | null;
  readonly mcid: number;
}

/** An annotation or another object that belongs to an element. */
export interface PdfObject {
  readonly kind: 'object';
  readonly page: number | null;
  readonly object: Dictionary;
}

export type PdfKid = PdfElement | PdfMarked | PdfObject;

export interface PdfStructure {
  readonly root: PdfElement;
  readonly roleMap: Readonly<Record<string, string>>;
  /** The element of each key of the parent tree and, for a page, of each of its marks. */
  readonly parents: ReadonlyMap<number, readonly (string | null)[] | string>;
  /** What is wrong with the tree as a tree. */
  readonly faults: readonly string[];
}

/** Reads the structure tree; null where there is none. Loops are cut, and said among the faults. */
export function readStructure(catalog: Dictionary, pages: ReadonlyMap<string, number>): PdfStructure | null {
  const treeRoot = catalog.dictionary('StructTreeRoot');
  if (treeRoot === null) return null;
  const faults = new Set<string>();
  const roleMap = namesIn(treeRoot.dictionary('RoleMap'));
  const classes = treeRoot.dictionary('ClassMap');
  const open = new Set<string>();
  const met = new Set<string>();
  let elements = 0;

  const element = (dictionary: Dictionary, depth: number, around: number | null): PdfElement | null => {
    const { reference } = dictionary;
    if (reference !== null && open.has(reference)) {
      faults.add('An element stands inside itself.');
      return null;
    }
    if (reference !== null && met.has(reference)) {
      faults.add('An element stands in two places.');
      return null;
    }
    if (depth > deepestElement) {
      faults.add(`Elements stand in one another more than ${deepestElement} deep.`);
      return null;
    }
    if (++elements > mostElements) {
      faults.add(`There are more than ${mostElements} elements.`);
      return null;
    }
    if (reference !== null) {
      met.add(reference);
      open.add(reference);
    }
    const type = dictionary.name('S') ?? '';
    const page = pages.get(dictionary.dictionary('Pg')?.reference ?? '') ?? around;
    const namespace = dictionary.dictionary('NS');
    const read: PdfElement = {
      kind: 'element',
      type,
      standard: standardOf(type, namespace, roleMap),
      language: dictionary.text('Lang'),
      alternative: dictionary.text('Alt'),
      actualText: dictionary.text('ActualText'),
      expansion: dictionary.text('E'),
      id: dictionary.text('ID'),
      attributes: attributesOf(dictionary, classes),
      refersTo: dictionary.several('Ref').flatMap((to) => (to instanceof Dictionary ? (to.reference ?? []) : [])),
      reference,
      page,
      kids: dictionary.several('K').flatMap((kid) => kidOf(kid, depth, page) ?? []),
    };
    if (reference !== null) open.delete(reference);
    return read;
  };

  const kidOf = (kid: Value, depth: number, page: number | null): PdfKid | null => {
    if (typeof kid === 'number') return { kind: 'marked', page, mcid: kid };
    if (!(kid instanceof Dictionary)) return null;
    const own = pages.get(kid.dictionary('Pg')?.reference ?? '') ?? page;
    switch (kid.name('Type')) {
      case 'MCR':
        return { kind: 'marked', page: own, mcid: kid.number('MCID') ?? -1 };
      case 'OBJR': {
        const object = kid.dictionary('Obj');
        return object === null ? null : { kind: 'object', page: own, object };
      }
      default:
        return element(kid, depth + 1, page);
    }
  };

  const kids = treeRoot.several('K').flatMap((kid) => kidOf(kid, 0, null) ?? []);
  const root: PdfElement = {
    kind: 'element',
    type: 'StructTreeRoot',
    standard: 'StructTreeRoot',
    language: null,
    alternative: null,
    actualText: null,
    expansion: null,
    id: null,
    attributes: {},
    refersTo: [],
    reference: treeRoot.reference,
    page: null,
    kids,
  };
  return { root, roleMap, parents: parentsOf(treeRoot.dictionary('ParentTree')), faults: [...faults] };
}

/** Namespaces whose types are ISO 32000's own. */
const standardNamespaces = ['http://iso.org/pdf/ssn', 'http://iso.org/pdf2/ssn'];

function standardOf(
  type: string,
  namespace: Dictionary | null,
  roleMap: Readonly<Record<string, string>>,
): string | null {
  const name = namespace?.text('NS') ?? null;
  if (name === 'http://www.w3.org/1998/Math/MathML') return type === 'math' ? 'Formula' : 'MathML';
  if (name !== null && namespace !== null && !standardNamespaces.includes(name)) {
    const target = namespace.dictionary('RoleMapNS')?.get(type) ?? null;
    const first = isArray(target) ? (target[0] ?? null) : target;
    if (first instanceof Name) return standardTypes.has(first.name) ? first.name : null;
  }
  let at = type;
  // A standard type may be mapped too, but is then no longer what everyone takes it for (ISO 14289-1, 7.1).
  for (let steps = 0; steps < 20; steps++) {
    if (standardTypes.has(at)) return at;
    const next = roleMap[at];
    if (next === undefined) return null;
    at = next;
  }
  return null;
}

function namesIn(map: Dictionary | null): Readonly<Record<string, string>> {
  const entries = (map?.keys() ?? []).flatMap((key) => {
    const target = map?.name(key) ?? null;
    return target === null ? [] : [[key, target] as const];
  });
  return Object.fromEntries(entries);
}

function attributesOf(dictionary: Dictionary, classes: Dictionary | null): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  const named = dictionary
    .several('C')
    .flatMap((name) => (name instanceof Name ? (classes?.several(name.name) ?? []) : []));
  for (const owner of [...named, ...dictionary.several('A')]) {
    if (!(owner instanceof Dictionary)) continue;
    for (const key of owner.keys()) if (key !== 'O') attributes[key] = printed(owner.get(key));
  }
  return attributes;
}

function printed(value: Value): string {
  if (value instanceof Name) return value.name;
  if (value instanceof Dictionary) return '';
  if (isArray(value)) return value.map(printed).join(' ');
  return value === null ? '' : String(value);
}

function parentsOf(tree: Dictionary | null): PdfStructure['parents'] {
  const parents = new Map<number, readonly (string | null)[] | string>();
  const seen = new Set<string>();
  const walk = (node: Dictionary, depth: number) => {
    if (depth > 30 || (node.reference !== null && seen.has(node.reference))) return;
    if (node.reference !== null) seen.add(node.reference);
    const pairs = node.array('Nums');
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const key = pairs[index];
      const value = pairs[index + 1] ?? null;
      if (typeof key !== 'number') continue;
      if (isArray(value))
        parents.set(
          key,
          value.map((item) => (item instanceof Dictionary ? item.reference : null)),
        );
      else if (value instanceof Dictionary && value.reference !== null) parents.set(key, value.reference);
    }
    for (const kid of node.array('Kids')) if (kid instanceof Dictionary) walk(kid, depth + 1);
  };
  if (tree) walk(tree, 0);
  return parents;
}

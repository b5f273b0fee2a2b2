import type { Element } from 'xast';

/** What an element is called here, by its namespace; one of HTML, the package, the container or the NCX has no prefix. */
const elementPrefixes: Readonly<Record<string, string>> = {
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://www.w3.org/2000/svg': 'svg:',
  'http://www.w3.org/1998/Math/MathML': 'm:',
};

const attributePrefixes: Readonly<Record<string, string>> = {
  'http://www.idpf.org/2007/ops': 'epub:',
  'http://www.idpf.org/2007/opf': 'opf:',
  'http://www.w3.org/1999/xlink': 'xlink:',
  'http://www.w3.org/2001/10/synthesis': 'ssml:',
};

/** Names every element and attribute below by our own prefixes, whatever the document calls its namespaces. */
export function withOwnPrefixes(top: Element): void {
  const waiting: [Element, ReadonlyMap<string, string>][] = [[top, new Map()]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [element, outer] = next;
    const scope = declaredIn(element, outer);
    const [prefix, name] = split(element.name);
    const namespace = scope.get(prefix);
    element.name = `${namespace === undefined ? '' : (elementPrefixes[namespace] ?? '')}${name}`;
    rename(element, scope);
    for (const child of element.children) if (child.type === 'element') waiting.push([child, scope]);
  }
}

function declaredIn(element: Element, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const declared = Object.entries(element.attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  return new Map([...outer, ...declared.map(([name, value]): [string, string] => [name.slice(6), value ?? ''])]);
}

function rename(element: Element, scope: ReadonlyMap<string, string>): void {
  for (const [given, value] of Object.entries(element.attributes)) {
    const [prefix, name] = split(given);
    if (prefix === '' || prefix === 'xml' || prefix === 'xmlns') continue;
    const own = attributePrefixes[scope.get(prefix) ?? ''];
    if (own === undefined || own === `${prefix}:`) continue;
    delete element.attributes[given];
    element.attributes[`${own}${name}`] = value;
  }
}

function split(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

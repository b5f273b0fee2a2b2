import type { Dictionary } from './objects.ts';

/** What the metadata packet says. */
export interface Xmp {
  /** Whether there is a packet that can be read. */
  readonly present: boolean;
  /** Values by prefixed name ('dc:title', 'pdfuaid:part'), in their order. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** By namespaces, since a packet may have prefixes of its own. */
const prefixes: Readonly<Record<string, string>> = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://ns.adobe.com/xap/1.0/': 'xmp',
  'http://ns.adobe.com/xap/1.0/rights/': 'xmpRights',
  'http://ns.adobe.com/pdf/1.3/': 'pdf',
  'http://www.aiim.org/pdfua/ns/id/': 'pdfuaid',
  'http://www.aiim.org/pdfa/ns/id/': 'pdfaid',
  'http://pdfa.org/declarations/': 'pdfd',
  'http://prismstandard.org/namespaces/basic/2.0/': 'prism',
};

/** Characters of the longest packet that is read. */
const longestPacket = 2_000_000;

/** Reads the catalog's metadata (ISO 16684-1): properties as elements and as attributes, arrays as their items. */
export function readXmp(catalog: Dictionary): Xmp {
  const bytes = catalog.dictionary('Metadata')?.bytes() ?? null;
  const packet = bytes === null ? '' : decoded(bytes).slice(0, longestPacket);
  if (!/<(?:[\w-]+:)?RDF\b/.test(packet)) return { present: false, values: {} };
  const own = new Map<string, string>();
  for (const [, prefix = '', address = ''] of packet.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)) {
    own.set(prefix, address === 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' ? 'rdf' : (prefixes[address] ?? prefix));
  }
  const values: Record<string, string[]> = {};
  const add = (name: string, value: string) => {
    const list = values[name] ?? [];
    values[name] = list;
    list.push(value);
  };
  const open: { readonly name: string; text: string; leaf: boolean }[] = [];
  for (const [, end, prefix = '', local = '', head = '', empty, text] of packet.matchAll(
    /<(\/?)([\w.-]+):([\w.-]+)((?:\s[^<>]*?)?)(\/?)>|([^<]+)/g,
  )) {
    const last = open.at(-1);
    if (text !== undefined) {
      if (last) last.text += text;
      continue;
    }
    const name = `${own.get(prefix) ?? prefix}:${local}`;
    if (end === '/') {
      const closed = open.pop();
      // An item's value is that of the property around its array.
      const property = [...open, closed].findLast((one) => one !== undefined && !one.name.startsWith('rdf:'));
      if (closed?.leaf && property && closed.text.trim() !== '') add(property.name, plain(closed.text));
      continue;
    }
    if (last) last.leaf = false;
    if (name === 'rdf:Description') {
      for (const [, before = '', key = '', double, single] of head.matchAll(attribute)) {
        const named = `${own.get(before) ?? before}:${key}`;
        if (before !== 'xmlns' && !named.startsWith('rdf:')) add(named, plain(double ?? single ?? ''));
      }
    }
    if (empty !== '/') open.push({ name, text: '', leaf: true });
  }
  return { present: true, values };
}

const attribute = /([\w.-]+):([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .trim();
}

function decoded(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(buffer.subarray(2, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return buffer.subarray(2).toString('utf16le');
  return buffer.toString('utf8');
}

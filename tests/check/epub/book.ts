import { deflateRawSync } from 'node:zlib';

/** A file of an archive that is made for a test: its text, or what it is packed to and the size that is said of it. */
export type Packed =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly raw: Uint8Array; readonly size: number };

/** A zip archive, made without the code that is tested. */
export function archiveOf(files: readonly Packed[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const stored = file.name === 'mimetype';
    const raw = 'raw' in file ? file.raw : stored ? Buffer.from(file.text) : deflateRawSync(Buffer.from(file.text));
    const size = 'raw' in file ? file.size : Buffer.byteLength(file.text);
    // Version, flags, method, time, date, checksum, both sizes, length of the name, length of the extra field.
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(stored ? 0 : 8, 4);
    header.writeUInt32LE(raw.length, 14);
    header.writeUInt32LE(size, 18);
    header.writeUInt16LE(name.length, 22);
    parts.push(Buffer.from('PK\x03\x04'), header, name, Buffer.from(raw));
    const entry = Buffer.alloc(42);
    entry.writeUInt16LE(20, 0);
    header.copy(entry, 2);
    entry.writeUInt32LE(at, 38);
    directory.push(Buffer.from('PK\x01\x02'), entry, name);
    at += 30 + name.length + raw.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'), end]);
}

/** A document in English with this in its body. */
export function page(body: string, head = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><title>One</title><link rel="stylesheet" href="style.css"/>${head}</head>
<body>${body}</body>
</html>
`;
}

const opf = `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:c96472c0-17a6-53dc-84ce-934be3cbb430</dc:identifier>
<dc:title>A book</dc:title>
<dc:language>en</dc:language>
<meta property="dcterms:modified">2024-05-31T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Made for a test.</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>
</manifest>
<spine><itemref idref="one"/></spine>
</package>
`;

const container = `<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>`;

/** A book of one document, sound but for the files that are given: null leaves one out. */
export function bookOf(files: Readonly<Record<string, string | null>>): Uint8Array {
  const all: Readonly<Record<string, string | null>> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container,
    'EPUB/package.opf': opf,
    'EPUB/nav.xhtml': page('<nav epub:type="toc"><h1>Contents</h1><ol><li><a href="one.xhtml">One</a></li></ol></nav>'),
    'EPUB/one.xhtml': page('<h1>One</h1><p>Once upon a time.</p>'),
    'EPUB/style.css': 'p { margin: 0 }',
    ...files,
  };
  return archiveOf(Object.entries(all).flatMap(([name, text]) => (text === null ? [] : { name, text })));
}

/** The package document of such a book, changed. */
export function packageWith(found: string | RegExp, instead: string): Readonly<Record<string, string>> {
  return { 'EPUB/package.opf': opf.replace(found, () => instead) };
}

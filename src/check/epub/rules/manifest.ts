import type { EpubContents } from '../contents.ts';
import { elementsNamed } from '../tree.ts';
import { resourcesOf } from './resources.ts';
import { defineRule, type EpubRule, epub33, failed, type Remark, unsure } from './rule.ts';

const complete = defineRule(
  'epub-manifest-complete',
  [epub33, '5.6.1'],
  'The manifest lists each file of the book once, and each file that it lists is there.',
  (book) => {
    const { file, manifest } = book.package;
    const missing = manifest
      .filter((item) => item.file !== null && !book.files.has(item.file))
      .map(({ href, element }) => failed(`${href} is not in the archive.`, file, element));
    const outside = manifest.filter((item) => item.file === null && !/^[a-z][a-z0-9+.-]*:/iu.test(item.href));
    const listed = new Set(manifest.map((item) => item.file));
    const used = new Set(resourcesOf(book).flatMap(({ target }) => (target.type === 'inside' ? target.file : [])));
    const extra = [...book.files.keys()].filter(
      (name) => name !== 'mimetype' && !name.startsWith('META-INF/') && name !== file && !listed.has(name),
    );
    return [
      ...missing,
      ...outside.map(({ href, element }) => failed(`${href} leads out of the archive.`, file, element)),
      ...extra.map((name) =>
        used.has(name)
          ? failed('The book uses it, but the manifest does not list it.', name)
          : unsure('The manifest does not list it.', name),
      ),
    ];
  },
);

/** How files of the core media types begin. */
const signatures: readonly (readonly [type: string, begin: RegExp])[] = [
  ['image/png', /^\x89PNG/u],
  ['image/jpeg', /^\xff\xd8\xff/u],
  ['image/gif', /^GIF8[79]a/u],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/u],
  ['font/woff2', /^wOF2/u],
  ['font/woff', /^wOFF/u],
];

const mediaTypes = defineRule(
  'epub-media-types',
  [epub33, '5.6.2'],
  'The media type of each file is what the file is.',
  ({ package: { file, manifest }, files, encrypted }) =>
    manifest.flatMap(({ file: path, mediaType, element }): readonly Remark[] => {
      if (mediaType === '') return [failed('An item has no media type.', file, element)];
      const bytes = path === null || encrypted.has(path) ? undefined : files.get(path);
      if (!bytes) return [];
      const begin = String.fromCharCode(...bytes.subarray(0, 16));
      const found = signatures.find(([, signature]) => signature.test(begin))?.[0];
      if (found === undefined || found === mediaType || !mediaType.startsWith(found.replace(/\/.*/u, '/'))) return [];
      return [failed(`${path} is ${found}, but the manifest says ${mediaType}.`, file, element)];
    }),
);

const spine = defineRule(
  'epub-spine',
  [epub33, '5.7'],
  'The spine names documents of the manifest, each once, and at least one of them is in the main order.',
  ({ package: { file, spine: items } }) => {
    const remarks: Remark[] = [];
    const seen = new Set<string>();
    for (const { idref, item, element } of items) {
      if (!item) remarks.push(failed(`The manifest has no item ${idref}.`, file, element));
      if (seen.has(idref)) remarks.push(failed(`The spine names ${idref} twice.`, file, element));
      seen.add(idref);
    }
    if (!items.some(({ linear }) => linear)) remarks.push(failed('Nothing is in the main order.', file));
    return remarks;
  },
);

const properties = defineRule(
  'epub-manifest-properties',
  [epub33, '5.6.2'],
  'The manifest says which document is for navigation, and which have scripts, MathML or SVG.',
  (book) => {
    const { file, manifest, version } = book.package;
    if (version.startsWith('2')) return 'inapplicable';
    const remarks: Remark[] = [];
    const navs = manifest.filter(({ properties: all }) => all.includes('nav'));
    if (navs.length !== 1) remarks.push(failed(`${navs.length} documents are said to be for navigation.`, file));
    for (const { item, top, elements } of book.documents) {
      if (item.mediaType !== 'application/xhtml+xml') continue;
      for (const [property, holds, what] of [
        ['scripted', isScripted(elements), 'a script'],
        ['mathml', elementsNamed(top, 'm:math').length > 0, 'MathML'],
        ['svg', elementsNamed(top, 'svg:svg').length > 0, 'SVG'],
      ] as const) {
        const stated = item.properties.includes(property);
        if (holds && !stated) remarks.push(failed(`${item.href} has ${what}, but is not said to.`, file, item.element));
        if (stated && !holds && property !== 'scripted') {
          remarks.push(failed(`${item.href} is said to have ${what}, but has none.`, file, item.element));
        }
      }
    }
    return remarks;
  },
);

const scripts = defineRule('epub-scripts', [epub33, '6.3'], 'No script changes what is read.', ({ documents }) =>
  documents
    .filter(({ elements }) => isScripted(elements))
    .map(({ file, elements }) =>
      unsure('It has a script: what that does is for a person to try.', file, elements.find(hasScript) ?? null),
    ),
);

type Elements = EpubContents['documents'][number]['elements'];

function isScripted(elements: Elements): boolean {
  return elements.some(hasScript);
}

function hasScript({ name, attributes }: Elements[number]): boolean {
  const type = attributes.type ?? '';
  // A script of data is none that runs.
  if (name === 'script' || name === 'svg:script') return type === '' || /javascript|ecmascript|module/iu.test(type);
  return Object.keys(attributes).some((key) => /^on[a-z]+$/u.test(key));
}

export const manifestRules: readonly EpubRule[] = [complete, mediaTypes, spine, properties, scripts];

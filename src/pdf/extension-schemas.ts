import type { Claims } from '../model/edition.ts';
import { type XmlElement, x } from '../xml.ts';
import { namespaces, type Prefix } from './namespaces.ts';

/** A property that XMP itself doesn't know: name, type of its value, what it says. */
type Property = readonly [name: string, valueType: string, description: string];

const prism: readonly Property[] = [
  ['publicationName', 'Text', 'Title of the publication in which the article appeared'],
  ['kicker', 'Text', 'Line above the headline'],
  ['teaser', 'Text', 'Short text that leads into the article'],
  ['publicationDate', 'Text', 'Date of publication to the precision that is known'],
  ['modificationDate', 'Text', 'Date of the last update to the precision that is known'],
  ['url', 'URL', 'Address at which the article appeared'],
  ['pageCount', 'Integer', 'Number of pages'],
  ['keyword', 'bag Text', 'Keywords'],
];

const accessibility: readonly Property[] = [
  ['accessMode', 'bag Text', 'Human senses needed to perceive the content'],
  ['accessModeSufficient', 'bag Text', 'Senses that are enough to understand all of it'],
  ['accessibilityFeature', 'bag Text', 'Features that support readers with disabilities'],
  ['accessibilityHazard', 'bag Text', 'Hazards to readers, or their absence'],
  ['accessibilitySummary', 'Lang Alt', 'What the other properties leave unsaid'],
];

const pdfUa: readonly Property[] = [['part', 'Integer', 'Part of ISO 14289 that the file conforms to']];

/**
 * Describes the properties beyond XMP's own, which a PDF/A file must do in itself (ISO 19005-2, 6.6.2.3.3; part 4 asks
 * for it no more).
 */
export function extensionSchemas(claims: Claims): XmlElement {
  const schemas = [
    schema('PRISM basic metadata', 'prism', prism),
    schema('Accessibility properties of schema.org', 'schema', accessibility),
    ...(claims.pdfUa === 1 ? [schema('PDF/UA identification', 'pdfuaid', pdfUa)] : []),
  ];
  return x(
    'rdf:Description',
    {
      'rdf:about': '',
      'xmlns:pdfaExtension': namespaces.pdfaExtension,
      'xmlns:pdfaSchema': namespaces.pdfaSchema,
      'xmlns:pdfaProperty': namespaces.pdfaProperty,
    },
    [x('pdfaExtension:schemas', [x('rdf:Bag', schemas)])],
  );
}

function schema(name: string, prefix: Prefix, properties: readonly Property[]): XmlElement {
  return resource([
    x('pdfaSchema:schema', name),
    x('pdfaSchema:namespaceURI', namespaces[prefix]),
    x('pdfaSchema:prefix', prefix),
    x('pdfaSchema:property', [x('rdf:Seq', properties.map(property))]),
  ]);
}

function property([name, valueType, description]: Property): XmlElement {
  return resource([
    x('pdfaProperty:name', name),
    x('pdfaProperty:valueType', valueType),
    x('pdfaProperty:category', name === 'part' ? 'internal' : 'external'),
    x('pdfaProperty:description', description),
  ]);
}

function resource(children: readonly XmlElement[]): XmlElement {
  return x('rdf:li', { 'rdf:parseType': 'Resource' }, [...children]);
}

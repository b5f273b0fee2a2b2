import { toXast } from 'hast-util-to-xast';
import type { Element } from '../html/element.ts';
import { legalXml, type XmlElement } from '../xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An XML document in UTF-8. */
export function xmlDocument(root: XmlElement): string {
  return `${declaration}${legalXml(xmlText(root))}\n`;
}

/** An EPUB content document: hast in the XML syntax of HTML (EPUB 3.3, 6.1). Void elements alone close themselves. */
export function xhtmlDocument(root: Element): string {
  return `${declaration}<!DOCTYPE html>\n${legalXml(elementText(root))}\n`;
}

/** As xast-util-to-xml writes it, in a tenth of the time: a book's navigation has thousands of elements. */
function xmlText({ name, attributes, children }: XmlElement): string {
  let start = name;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) start += ` ${attribute}="${escaped(String(value), /[&<"]/g)}"`;
  }
  let content = '';
  for (const child of children) {
    if (child.type === 'text') content += escaped(child.value);
    else if (child.type === 'element') content += xmlText(child);
  }
  return `<${start}>${content}</${name}>`;
}

const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'link', 'meta']);

function elementText(element: Element): string {
  const { tagName, children } = element;
  const start = `<${tagName}${attributesText(element)}`;
  if (children.length === 0 && voids.has(tagName)) return `${start}/>`;
  let content = '';
  for (const child of children) {
    if (child.type === 'text') content += escaped(child.value);
    else if (child.type === 'element') content += elementText(child);
  }
  return `${start}>${content}</${tagName}>`;
}

/** The attributes as hast-util-to-xast names and writes them; most elements have none, most others one or two of words. */
function attributesText({ tagName, properties }: Element): string {
  let text = '';
  for (const property in properties) {
    const value = properties[property];
    if (value === null || value === undefined || value === false) continue;
    const name = names.get(property);
    if (name !== undefined && typeof value === 'string') text += ` ${name}="${escaped(value, /[&<"]/g)}"`;
    else text += attributeText(tagName, property, properties);
  }
  return text;
}

/** Names of attributes by their properties, as far as they were written and have nothing but words for a value. */
const names = new Map<string, string>();

function attributeText(tagName: string, property: string, properties: Element['properties']): string {
  const value = properties[property];
  const single = { type: 'element', tagName, properties: { [property]: value }, children: [] } satisfies Element;
  const { attributes } = toXast(single) as XmlElement;
  let text = '';
  for (const [name, written] of Object.entries(attributes)) {
    if (typeof value === 'string' && value === written && name !== 'xmlns') names.set(property, name);
    // The namespace of HTML is given to whatever stands alone.
    if (name !== 'xmlns' || property === 'xmlns') text += ` ${name}="${escaped(String(written), /[&<"]/g)}"`;
  }
  return text;
}

const references: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;' };

/** Quotation marks stand as they are in text. */
function escaped(text: string, special = /[&<]/g): string {
  return text.replace(special, (character) => references[character] ?? character);
}

import { toXast } from 'hast-util-to-xast';
import type { Element } from '../html/element.ts';
import { legalXml, serializeXml, type XmlElement } from '../xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An XML document in UTF-8. */
export function xmlDocument(root: XmlElement): string {
  return `${declaration}${serializeXml(root)}\n`;
}

/** An EPUB content document: hast in the XML syntax of HTML (EPUB 3.3, 6.1). Void elements alone close themselves. */
export function xhtmlDocument(root: Element): string {
  return `${declaration}<!DOCTYPE html>\n${legalXml(elementText(root))}\n`;
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

/** The attributes as hast-util-to-xast names and writes them; most elements have none. */
function attributesText({ tagName, properties }: Element): string {
  if (Object.keys(properties).length === 0) return '';
  const { attributes } = toXast({ type: 'element', tagName, properties, children: [] }) as XmlElement;
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    // The namespace of HTML is given to whatever stands alone.
    if (name !== 'xmlns' || properties.xmlns) text += ` ${name}="${escaped(String(value), /[&<"]/g)}"`;
  }
  return text;
}

const references: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;' };

/** Quotation marks stand as they are in text. */
function escaped(text: string, special = /[&<]/g): string {
  return text.replace(special, (character) => references[character] ?? character);
}

import { toXast } from 'hast-util-to-xast';
import type { Element } from '../html/element.ts';
import { serializeXml, type XmlElement } from '../xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An XML document in UTF-8. */
export function xmlDocument(root: XmlElement): string {
  return `${declaration}${serializeXml(root)}\n`;
}

/** An EPUB content document: hast in the XML syntax of HTML (EPUB 3.3, 6.1). Void elements alone close themselves. */
export function xhtmlDocument(root: Element): string {
  const xml = serializeXml(toXast(root) as XmlElement);
  return `${declaration}<!DOCTYPE html>\n${xml.replace(/><\/(?:br|hr|img|link|meta)>/g, '/>')}\n`;
}

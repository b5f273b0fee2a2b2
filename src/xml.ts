import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

export type { Element as XmlElement } from 'xast';
/** xastscript: `x('item', { id: 'nav' }, 'text')` makes an XML element. */
export { x };

/** Characters that no XML document may hold (XML 1.0, 2.2), unpaired surrogates among them. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What may be one of them: nearly no document has any of these code units. */
const suspicious = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * An element as XML, without the characters that XML may not hold. `]]>` may not stand in text (XML 1.0, 2.4), and the
 * serializer would write it as it is.
 */
export function serializeXml(root: Element): string {
  const xml = toXml(root);
  const legal = suspicious.test(xml) ? xml.replace(illegal, '') : xml;
  return legal.replaceAll(']]>', ']]&gt;');
}

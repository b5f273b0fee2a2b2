import type { Maths } from '../model/inline.ts';
import type { MathElement } from '../model/maths.ts';
import { textOf } from '../model/visit.ts';
import { readableText } from './characters.ts';
import { type Element, type ElementContent, h } from './element.ts';

/** A formula as MathML, with what it is read as for those whose reader knows none (EPUB Accessibility techniques, 4.2.3). */
export function mathsElement(node: Maths): Element {
  const { attributes, children } = node.markup;
  const properties = {
    xmlns: 'http://www.w3.org/1998/Math/MathML',
    ...attributes,
    alttext: readableText(textOf(node)),
    display: node.display ? 'block' : null,
  };
  return h('math', properties, children.map(contentOf));
}

function contentOf(node: MathElement | string): ElementContent {
  if (typeof node === 'string') return { type: 'text', value: node };
  return h(node.name, node.attributes, node.children.map(contentOf));
}

import type { Maths } from '../model/inline.ts';
import type { MathElement } from '../model/maths.ts';
import { textOf } from '../model/visit.ts';
import { serializeXml, type XmlElement, x } from '../xml.ts';
import type { Attachment } from './attachment.ts';

/**
 * A formula as a file of MathML, which in a PDF 2.0 goes with its Formula element: programs that read formulas take it in
 * the place of the element's own text (ISO 14289-2, 8.2.5.29; ISO 32000-2, 14.13).
 */
export function formulaFile(formula: Maths, number: number): Attachment {
  const { attributes, children } = formula.markup;
  const root = x(
    'math',
    {
      xmlns: 'http://www.w3.org/1998/Math/MathML',
      ...attributes,
      ...(formula.display ? { display: 'block' } : {}),
    },
    children.map(contentOf),
  );
  return {
    name: `formula-${number}.mml`,
    bytes: Buffer.from(`${serializeXml(root as XmlElement)}\n`, 'utf8'),
    mediaType: 'application/mathml+xml',
    description: textOf(formula),
  };
}

function contentOf(node: MathElement | string): XmlElement | string {
  return typeof node === 'string' ? node : (x(node.name, node.attributes, node.children.map(contentOf)) as XmlElement);
}

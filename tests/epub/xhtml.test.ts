import { expect, it } from 'vitest';
import { xmlDocument } from '../../src/epub/xhtml.ts';
import { serializeXml, x } from '../../src/xml.ts';

it('an XML document is what the common serializer makes of it', () => {
  const root = x('package', { version: '3.0', title: '"A" & <b> \u0001 ’s', empty: null }, [
    '\n',
    x('meta', { name: 'cover' }),
    x('dc:title', ['One & two < three > ]]> "four"', x('em', 'é\uFFFE')]),
  ]);
  expect(xmlDocument(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n${serializeXml(root)}\n`);
});

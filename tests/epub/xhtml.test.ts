import { expect, it } from 'vitest';
import { xhtmlDocument, xmlDocument } from '../../src/epub/xhtml.ts';
import { h } from '../../src/html/element.ts';
import { x } from '../../src/xml.ts';

it('an XML document has nothing in it that XML may not hold', () => {
  const root = x('package', { version: '3.0', title: '"A" & <b> \u0001 ’s', empty: null }, [
    '\n',
    x('meta', { name: 'cover' }),
    x('dc:title', ['One & two < three > ]]> "four"', x('em', 'é\uFFFE')]),
  ]);
  expect(xmlDocument(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<package version="3.0" title="&#x22;A&#x22; &#x26; &#x3C;b>  ’s">
<meta name="cover"></meta><dc:title>One &#x26; two &#x3C; three > ]]&gt; "four"<em>é</em></dc:title></package>
`);
});

it('a content document closes void elements alone, and names attributes as XML does', () => {
  const root = h('html', { xmlns: 'http://www.w3.org/1999/xhtml', xmlLang: 'en' }, [
    h('td', { colSpan: 2, className: ['one', 'two'], ariaLabelledBy: 'x' }, ['1 < 2', h('br'), '></br>']),
    h('p', { hidden: true, dir: null, 'epub:type': 'a \'quoted\' "word"' }),
  ]);
  expect(xhtmlDocument(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><td colspan="2" class="one two" aria-labelledby="x">1 &#x3C; 2<br/>>&#x3C;/br></td><p hidden="" epub:type="a 'quoted' &#x22;word&#x22;"></p></html>
`);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../src/publish.ts';
import { entriesOf } from '../epub/book.ts';
import { pngOf } from '../pdf/support/sample.ts';
import { testEnvironment } from '../support/publish.ts';
import { structureTree } from '../support/structure-tree.ts';

const words = `# The ferries of Eel Bay[^1]

A first paragraph.

## Boats

![A chart of boats](boats.png "Boats by season.")

:::description
Twelve in spring, nine in autumn.

- None in winter
:::

### Crews

“The mate told me ‘we shall wait’ and left,” she said.

#### Mates

The last paragraph.

[^1]: All of them.
`;

let tags = '';
let text = '';
let navigation = '';

beforeAll(async () => {
  const { editions } = await publish(
    {
      input: {
        name: 'ferries.md',
        bytes: new TextEncoder().encode(words),
        sidecar: null,
        loadPicture: async (name) => ({ ...pngOf(4, 3), name }),
      },
      formats: ['pdf', 'epub'],
      page: null,
      language: 'en-GB',
      attachSource: false,
      pictures: false,
    },
    testEnvironment(),
  );
  const [pdf, epub] = editions;
  tags = await structureTree(pdf?.bytes ?? new Uint8Array());
  const entries = entriesOf(epub?.bytes ?? new Uint8Array());
  const entry = (end: string) => entries.find(({ name }) => name.endsWith(end))?.bytes.toString('utf8') ?? '';
  text = entry('article.xhtml');
  navigation = entry('nav.xhtml');
});

describe('from Markdown to the tags of the PDF and the text of the e-book', () => {
  test('subheads keep their levels', () => {
    expect([...tags.matchAll(/^ *(H[1-6])$/gm)].map(([, level]) => level)).toEqual(['H1', 'H2', 'H3', 'H4']);
    expect([...text.matchAll(/<(h[1-6])\b/g)].map(([, level]) => level)).toEqual(['h1', 'h2', 'h3', 'h4']);
  });

  test('a long description comes right after its picture, which points to it', () => {
    expect(tags).toMatch(/Figure \(alt: A chart of boats\)[\s\S]*?Caption[\s\S]*?'Twelve in spring, nine in autumn\.'/);
    const [, id] = /aria-details="([^"]+)"/.exec(text) ?? [];
    expect(id).toBeDefined();
    expect(text).toMatch(new RegExp(`</figure>\\s*<div [^>]*id="${id}"[^>]*>\\s*<p>Twelve in spring`));
  });

  test('a picture and its long description lead to each other, for everyone to see', () => {
    expect(text).toMatch(/<img id="picture-1"[^>]*aria-details="description-1"/);
    expect(text).toMatch(/<br\/?>\s*<a href="#description-1">Long description<\/a><\/figcaption>/);
    expect(text).toMatch(/<p><a href="#picture-1" role="doc-backlink">Back to the picture<\/a><\/p>\s*<\/div>/);
    expect(tags).toMatch(/Caption[\s\S]*?Reference\n *Link\n *'Long description'/);
    expect(tags).toMatch(/Reference\n *Link\n *'Back to the picture'/);
  });

  test('a quotation inside a quotation is of it', () => {
    const said = '“The mate told me ‘we shall wait’ and left,”';
    expect(tags).toMatch(new RegExp(`^ {4}P\n {6}Quote\n {8}'${said}'\n {6}'she said\\.'$`, 'm'));
    expect(text).toContain(
      '“The mate told me <span class="quotation nested">‘we shall wait’</span> and left,”</span> she',
    );
  });

  test('the call in the headline stands in the text and in no list of headings', () => {
    expect(text).toMatch(/<h1[^>]*>The ferries of Eel Bay[\s\S]*?doc-noteref/);
    expect(navigation).toContain('>The ferries of Eel Bay</a>');
  });
});

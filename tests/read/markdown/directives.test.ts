import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/model/finding.ts';
import type { Graphic } from '../../../src/model/graphic.ts';
import { blockOf, readMarkdown, shape, shapeOf, told } from './reader.ts';

const data = new Uint8Array(readFileSync(new URL('../../cases/picture/sarn-light.png', import.meta.url)));

async function loadPicture(file: string): Promise<Graphic> {
  if (file === 'a.png') return { name: 'a.png', mediaType: 'image/png', data, width: 8, height: 6 };
  const finding = { code: 'picture', severity: 'error' as const, hint: null, file: null, line: null, column: null };
  throw new Refusal({ ...finding, message: `There is no picture '${file}'.` });
}

describe('pictures', () => {
  it('alone in a paragraph are figures; the title is the caption', async () => {
    const { article } = await readMarkdown('# H\n\n![A *light*](a.png "On the rock")', loadPicture);
    expect(blockOf(article, 'figure')).toMatchObject({ alternative: 'A light', decorative: false });
    expect(shapeOf(article.children)).toBe("headline('H') figure(caption('On the rock'))");
  });

  it('without words have no alternative, unless they are called decorative', async () => {
    const empty = await readMarkdown('# H\n\n![](a.png)', loadPicture);
    expect(blockOf(empty.article, 'figure')).toMatchObject({ alternative: null, decorative: false });
    const plain = await readMarkdown('# H\n\n![](a.png){decorative}', loadPicture);
    expect(blockOf(plain.article, 'figure')).toMatchObject({ alternative: null, decorative: true });
  });

  it('that are missing leave their words as a caption', async () => {
    const reading = await readMarkdown('# H\n\n![The words](b.png)', loadPicture);
    expect(shapeOf(reading.article.children)).toBe("headline('H') caption('The words')");
    expect(told(reading)).toEqual(['picture 3:1']);
  });

  it('inside of text are read by their words', async () => {
    const reading = await readMarkdown('# H\n\nA ![flag](a.png) here.', loadPicture);
    expect(shapeOf(reading.article.children)).toBe("headline('H') paragraph('A ' 'flag' ' here.')");
    expect(told(reading)).toEqual(['picture-in-text 3:3']);
  });

  it('have caption, credit and a long description by directive', async () => {
    const text =
      '# H\n\n:::figure{src=a.png alt="A light" credit="N. Ito"}\nOn the *rock*.\n:::\n\n:::description\nLong.\n:::\n\n::figure[Short]{src=a.png decorative}';
    const { article } = await readMarkdown(text, loadPicture);
    expect(shapeOf(article.children)).toBe(
      "headline('H') figure(caption('On the ' emphasis('rock') '.' credit('N. Ito'))) longDescription(paragraph('Long.')) figure(caption('Short'))",
    );
    expect(blockOf(article, 'figure').alternative).toBe('A light');
  });
});

describe('directives', () => {
  it('make verse with stanzas and indents', async () => {
    const { article } = await readMarkdown('# H\n\n:::verse\nOne *two\n  three* four\n    five\n\nsix\n:::');
    const verse = blockOf(article, 'verse');
    expect(shapeOf([verse])).toBe(
      "verse(stanza(verseLine('One ' emphasis('two')) verseLine(emphasis('three') ' four') verseLine('five')) stanza(verseLine('six')))",
    );
    expect(verse.children.flatMap((stanza) => stanza.children.map(({ indent }) => indent))).toEqual([0, 1, 2, 0]);
  });

  it('make definitions, asides, parts in another language', async () => {
    expect(await shape('# H\n\n:::definitions\nInk\nink\n: Black\n  stuff\n: Other\n\nMore of it.\n:::')).toBe(
      "headline('H') definitionList(definitionTerm('Ink') definitionTerm('ink') definitionDescription(paragraph('Black' ' ' 'stuff')) definitionDescription(paragraph('Other') paragraph('More of it.')))",
    );
    expect(await shape('# H\n\n:::aside[Box]\nText.\n:::')).toBe(
      "headline('H') aside(paragraph(strong('Box')) paragraph('Text.'))",
    );
    const { article } = await readMarkdown('# H\n\n:::lang{lang=fr}\nBonjour.\n:::');
    expect(blockOf(article, 'languagePart').language).toBe('fr');
  });

  it('make pull quotations, which know whether the body has their words', async () => {
    const { article } = await readMarkdown(
      "# H\n\nShe said it's over now.\n\n:::pull-quote[Ada]\nIt’s nothing\n:::\n\n:::pull-quote\nit’s over now.\n:::",
    );
    const repeats = article.children.flatMap((block) => (block.type === 'pullQuotation' ? [block.repeatsBody] : []));
    expect(repeats).toEqual([false, true]);
  });

  it('that nobody knows are text, with a warning', async () => {
    const reading = await readMarkdown('# H\n\n:::box{a=b}\nText.\n:::\n\n::rule[x]');
    expect(shapeOf(reading.article.children)).toBe(
      "headline('H') paragraph(':::box{a=b}') paragraph('Text.') paragraph('::rule[x]')",
    );
    expect(told(reading)).toEqual(['unknown-directive 3:1', 'unknown-directive 7:1']);
  });
});

import { describe, expect, it } from 'vitest';
import { leavesOf } from '../../../src/model/visit.ts';
import { blockOf, readMarkdown, shape, told } from './reader.ts';

describe('blocks of Markdown', () => {
  it('takes the first heading of the first level as headline and the second as a heading of level 2', async () => {
    const reading = await readMarkdown('# One\n\nText.\n\n# Two\n\n###### Deep');
    expect(reading.article.metadata.headline).toBe('One');
    expect(reading.article.children.map((block) => ('level' in block ? block.level : block.type))).toEqual([
      'headline',
      'paragraph',
      2,
      4,
    ]);
    expect(told(reading)).toEqual(['heading-level-one 5:1', 'heading-too-deep 7:1', 'heading-level-skipped 7:8']);
  });

  it('reads emphasis, code, deletions, links and breaks', async () => {
    expect(await shape('# H\n\nA *b **c*** `d  e` ~~f~~ [g](https://a.example)\\\nh <https://b.example>')).toBe(
      "headline('H') paragraph('A ' emphasis('b ' strong('c')) ' ' code('d  e') ' ' deletion('f') ' ' link('g') lineBreak 'h ' link('https://b.example'))",
    );
  });

  it('leaves a colon between digits and words alone', async () => {
    expect(await shape('# H\n\nAt 10:30 the:ferry :left[now]{a=b}.')).toBe(
      "headline('H') paragraph('At 10:30 the:ferry :left[now]{a=b}.')",
    );
  });

  it('undoes escapes, references and lines to the source', async () => {
    const { article } = await readMarkdown('# H\n\n> a \\* &amp; b\n> c');
    const [leaf] = leavesOf(blockOf(article, 'blockQuotation'));
    expect(leaf).toMatchObject({ value: 'a * & b c', span: { from: 7, to: 23 } });
  });

  it('reads lists in lists, tasks and where a list starts', async () => {
    const { article } = await readMarkdown('# H\n\n3. a\n4. b\n   - [x] c\n   - [ ] d');
    const list = blockOf(article, 'list');
    expect([list.ordered, list.start]).toEqual([true, 3]);
    expect(list.children.map(({ marker }) => marker)).toEqual(['3.', '4.']);
    const [, inner] = list.children[1]?.children ?? [];
    expect(inner?.type === 'list' && inner.children.map(({ marker }) => marker)).toEqual(['[x]', '[ ]']);
  });

  it('reads tables with alignments; a short row gets empty cells', async () => {
    const { article } = await readMarkdown(
      '# H\n\n:::table[Prices]{row-headers}\n| a | b | c |\n|---|:-:|--:|\n| d `\\|` | 1 |\n:::',
    );
    const table = blockOf(article, 'table');
    expect(table.alignments).toEqual([null, 'centre', 'right']);
    expect(await shape('# H\n\n:::table[P]{row-headers}\n| a | b |\n|---|--:|\n| d `\\|` |\n:::')).toBe(
      "headline('H') table(caption('P') tableRow(tableCell('a') tableCell('b')) tableRow(tableCell('d ' code('|')) tableCell))",
    );
    expect(
      table.children.flatMap((row) => (row.type === 'tableRow' ? row.children.map(({ scope }) => scope) : [])),
    ).toEqual(['column', 'column', 'column', 'row', null, null]);
  });

  it('keeps code as it was typed, line by line', async () => {
    const { article } = await readMarkdown(
      '# H\n\n```ts strict\nif (a) {\n\n\t"b" -- *c*;\n}\n```\n\n    indented\n      more',
    );
    const code = blockOf(article, 'codeBlock');
    expect(code.syntax).toBe('ts');
    expect(await shape('# H\n\n~~~\na\n\n  "b" -- *c*\n~~~')).toBe(
      "headline('H') codeBlock(codeLine('a') codeLine codeLine('  \"b\" -- *c*'))",
    );
    expect(code.children).toHaveLength(4);
  });

  it('keeps the text of HTML, without tags, and says so once', async () => {
    const reading = await readMarkdown(
      '# H\n\n<div>One <b>two</b> &eacute;</div>\n<p>three</p>\n\nA <em>b</em><!-- no -->.',
    );
    expect(reading.article.children.map((block) => block.type)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(await shape('# H\n\n<div>One <b>two</b></div>')).toBe("headline('H') paragraph('One' ' ' 'two')");
    expect(told(reading)).toEqual(['html-left-out 3:1']);
    expect(reading.article.setAside).toContainEqual(
      expect.objectContaining({ reason: 'comment', text: '<!-- no -->' }),
    );
  });

  it('makes no link of an address that leads nowhere', async () => {
    const reading = await readMarkdown('# H\n\n[a](javascript:alert(1)) and [b](/c).');
    expect(await shape('# H\n\n[a](javascript:alert(1)) and [b](/c).')).toBe(
      "headline('H') paragraph('a' ' and ' 'b' '.')",
    );
    expect(told(reading)).toEqual(['link-not-kept 3:1', 'link-not-kept 3:30']);
  });
});

describe('footnotes', () => {
  it('that are called and missing are told of where their call stands, which stays as it was typed', async () => {
    const text = '# H\n\nA[^x] and *b[^nö-1]*, `c[^y]`, d\\[^z].\n\n[^x]: X';
    const reading = await readMarkdown(text);
    expect(told(reading)).toEqual(['footnote-missing 3:13']);
    expect(reading.findings[0]?.message).toContain("'[^nö-1]'");
    expect(await shape(text)).toContain("emphasis('b[^nö-1]')");
    expect(told(await readMarkdown('# H\n\nA[^1], b[^2].\n\n- c[^1]'))).toEqual([
      'footnote-missing 3:2',
      'footnote-missing 3:9',
      'footnote-missing 5:4',
    ]);
  });

  it('are numbered in order of first reference and stand after the block that calls them', async () => {
    const text = '# H\n\nA[^x] b[^y].\n\nC[^x].\n\n[^y]: Y\n[^x]: X[^z]\n\n    more\n[^z]: Z\n[^w]: W';
    const reading = await readMarkdown(text);
    const types = reading.article.children.map((block) => ('marker' in block ? block.marker : block.type));
    expect(types).toEqual(['headline', 'paragraph', '1', '2', '3', 'paragraph', 'paragraph']);
    expect(await shape(text)).toContain("footnote(paragraph('X' noteReference('3')) paragraph('more'))");
    expect(await shape(text)).toContain("paragraph('C' noteReference('1') '.')");
    expect(told(reading)).toEqual(['footnote-without-call 12:1']);
  });
});

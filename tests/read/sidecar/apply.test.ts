import { expect, test } from 'vitest';
import type { Article, SetAside } from '../../../src/model/article.ts';
import type { Block } from '../../../src/model/block.ts';
import { type Finding, Refusal } from '../../../src/model/finding.ts';
import type { Graphic } from '../../../src/model/graphic.ts';
import type { Inline } from '../../../src/model/inline.ts';
import { originalOf, sourceLeaf } from '../../../src/model/text.ts';
import { leavesOf, textOf } from '../../../src/model/visit.ts';
import { readSidecar } from '../../../src/read/sidecar/read.ts';
import { applySidecar, withoutConfirmed } from '../../../src/read/sidecar.ts';
import { articleWith } from '../../site/fixture.ts';

const source = [
  'Follow us on:',
  'TRANSPORT',
  'Harbour town votes to keep its last ferry',
  'After long winters the council found the money',
  '31 May 2024',
  'A ferry at the quay [Agency]',
  'PORT ELLEN, May 31 – The council voted on Friday.',
  'Three winters',
  '“We will not be cut off,” said Ms Calloway.',
  'Mr Reyes at the quay. Photo: Ann Lee',
].join('\n');

function span(words: string) {
  const from = source.indexOf(words);
  return { source: 0, from, to: from + words.length };
}

function leaf(words: string): Inline {
  return sourceLeaf(words, span(words));
}

function aside(text: string, reason: string): SetAside {
  return { text, reason, span: span(text) };
}

/** The article as a reader could have read it. */
function article(): Article {
  const children: readonly Block[] = [
    { type: 'kicker', children: [leaf('TRANSPORT')] },
    { type: 'headline', children: [leaf('Harbour town votes to keep its last ferry')] },
    { type: 'deck', children: [leaf('After long winters the council found the money')] },
    {
      type: 'caption',
      children: [leaf('A ferry at the quay '), { type: 'credit', children: [leaf('[Agency]')] }],
    },
    { type: 'paragraph', children: [leaf('PORT ELLEN, May 31 – The council voted on Friday.')] },
    { type: 'paragraph', children: [leaf('Three winters')] },
    { type: 'paragraph', children: [leaf('“We will not be cut off,” said Ms Calloway.')] },
    { type: 'paragraph', children: [leaf('Mr Reyes at the quay. Photo: Ann Lee')] },
  ];
  return {
    ...articleWith({
      kicker: 'TRANSPORT',
      deck: 'After long winters the council found the money',
      byline: [],
      contributors: [],
      series: null,
      publisher: null,
      source: null,
      rights: null,
      accessibilityContact: null,
    }),
    sources: [{ name: 'harbour.txt', text: source }],
    children,
    setAside: [aside('Follow us on:', 'furniture: follow us'), aside('31 May 2024', 'read as date')],
  };
}

const graphic: Graphic = { name: 'a.png', mediaType: 'image/png', data: new Uint8Array(1), width: 10, height: 10 };

async function apply(yaml: string) {
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  const sidecar = readSidecar('harbour.yaml', yaml, report);
  if (sidecar === null) throw new Error(findings.map(({ message }) => message).join(' '));
  const load = async (file: string) => {
    if (file === 'ferry.png') return graphic;
    throw new Refusal({
      code: 'picture',
      severity: 'error',
      message: 'none',
      hint: null,
      file: null,
      line: null,
      column: null,
    });
  };
  const applied = await applySidecar(article(), sidecar, load, report);
  expectNoWordLost(applied);
  return { article: applied, findings, sidecar, blocks: applied.children.map(blockLine) };
}

function blockLine(block: Block): string {
  return `${block.type}: ${textOf(block)}`;
}

/** Every character of the source that isn't white space stands in exactly one leaf or one entry set aside. */
function expectNoWordLost({ sources, children, setAside }: Article) {
  const seen = sources.map(({ text }) => new Uint8Array(text.length));
  const take = (text: string, { source: index, from, to }: SetAside['span']) => {
    expect(text).toBe(sources[index]?.text.slice(from, to));
    for (let at = from; at < to; at++) (seen[index] as Uint8Array)[at] = ((seen[index] as Uint8Array)[at] ?? 0) + 1;
  };
  for (const text of leavesOf({ children })) if (text.span.from < text.span.to) take(originalOf(text), text.span);
  for (const entry of setAside) take(entry.text, entry.span);
  const counts = [...source].map((character, at) => (/\s/.test(character) ? 1 : seen[0]?.[at]));
  expect(counts.every((count) => count === 1)).toBe(true);
}

function asideWith(article: Article, reason: string): readonly string[] {
  return article.setAside.filter((entry) => entry.reason === reason).map(({ text }) => text);
}

test('a sidecar that says what was read changes nothing', async () => {
  const { article: applied, findings } = await apply(
    [
      'headline: "Harbour town votes to keep its last ferry"',
      'kicker: TRANSPORT',
      'deck: After long winters the council found the money',
    ].join('\n'),
  );
  const read = article();
  expect(applied.children).toEqual(read.children);
  expect(applied.metadata).toEqual(read.metadata);
  expect(applied.setAside).toEqual(read.setAside);
  expect(findings).toEqual([]);
});

test('what the sidecar says wins, and what it replaces is set aside', async () => {
  const { article: applied, blocks } = await apply(
    'headline: "The town keeps\n  its ferry"\nkicker: null\nbyline: Ines Calloway',
  );
  expect(blocks.slice(0, 2)).toEqual([
    'headline: The town keeps its ferry',
    'deck: After long winters the council found the money',
  ]);
  expect(applied.metadata).toMatchObject({
    headline: 'The town keeps its ferry',
    kicker: null,
    byline: ['Ines Calloway'],
  });
  expect(asideWith(applied, 'replaced by the sidecar').toSorted()).toEqual([
    'Harbour town votes to keep its last ferry',
    'TRANSPORT',
  ]);
  const [leaf] = leavesOf({ children: applied.children });
  expect(leaf?.span.source).toBe(1);
});

test('facts go to the metadata', async () => {
  const { article: applied } = await apply(
    'published: 2024-05-31\nupdated: 2024-06-01\npublisher: Gazette\nsource: https://g.example/a\nrights: ©\nsubjects: [a, b]\ndescription: d\naccessibilityContact: a@b.example\nlanguage: en-US\ncontributors: [{name: Ana, role: ill}]\nseries: {name: S}',
  );
  expect(applied.metadata).toMatchObject({
    published: '2024-05-31',
    updated: '2024-06-01',
    publisher: 'Gazette',
    source: 'https://g.example/a',
    rights: '©',
    subjects: ['a', 'b'],
    description: 'd',
    accessibilityContact: 'a@b.example',
    language: 'en-US',
    contributors: [{ name: 'Ana', role: 'ill' }],
    series: { name: 'S', position: null },
  });
});

test('a deck that is none goes on as a paragraph', async () => {
  const { article: applied, blocks } = await apply('deck: null');
  expect(blocks[2]).toBe('paragraph: After long winters the council found the money');
  expect(applied.metadata.deck).toBeNull();
});

test('a headline that the body has is moved, not doubled', async () => {
  const { blocks } = await apply('headline: Three winters');
  expect(blocks.filter((block) => block.includes('Three winters'))).toEqual(['headline: Three winters']);
});

test.each([
  ['{starts: Three winters, type: heading}', 'heading: Three winters'],
  ['{line: 8, type: heading, level: 4}', 'heading: Three winters'],
  ['{starts: "\\"We will not", type: pullQuotation}', 'pullQuotation: “We will not be cut off,” said Ms Calloway.'],
  ['{starts: "“We will not", type: blockQuotation}', 'blockQuotation: “We will not be cut off,” said Ms Calloway.'],
  ['{starts: Three winters, type: note}', 'note: Three winters'],
  ['{starts: A ferry, type: paragraph}', 'paragraph: A ferry at the quay [Agency]'],
  ['{starts: Follow us, type: paragraph}', 'paragraph: Follow us on:'],
])('blocks: %s', async (override, expected) => {
  const { blocks, findings } = await apply(`blocks:\n  - ${override}`);
  expect(blocks).toContain(expected);
  expect(findings).toEqual([]);
});

test('a paragraph that is a caption gives its credit, and a caption that is none takes it back', async () => {
  const caption = await apply('blocks:\n  - {starts: Mr Reyes, type: caption}');
  const block = caption.article.children.find(
    (child) => child.type === 'caption' && textOf(child).startsWith('Mr Reyes'),
  );
  expect(block).toMatchObject({
    children: [{ value: 'Mr Reyes at the quay.' }, { type: 'credit', children: [{ value: 'Ann Lee' }] }],
  });
  expect(asideWith(caption.article, 'read as credit').map((text) => text.trim())).toEqual(['Photo: Ann Lee']);
});

test('a block is made the headline, and the headline a paragraph', async () => {
  const { article: applied, blocks } = await apply('blocks:\n  - {starts: Three winters, type: headline}');
  expect(blocks.slice(0, 4)).toEqual([
    'kicker: TRANSPORT',
    'headline: Three winters',
    'deck: After long winters the council found the money',
    'paragraph: Harbour town votes to keep its last ferry',
  ]);
  expect(applied.metadata.headline).toBe('Three winters');
});

test('a block is set aside', async () => {
  const { article: applied, blocks } = await apply('blocks:\n  - {starts: Three winters, type: setAside}');
  expect(blocks).not.toContain('paragraph: Three winters');
  expect(asideWith(applied, 'set aside by the sidecar')).toEqual(['Three winters']);
});

test('words that the article does not have are told with their place in the sidecar', async () => {
  const { findings } = await apply('blocks:\n  - {starts: Nothing like it, type: heading}\ndateline: PARIS');
  expect(findings.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([
    'sidecar-not-found harbour.yaml:2',
    'sidecar-not-found harbour.yaml:3',
  ]);
});

test('a dateline is marked where it stands', async () => {
  const { article: applied, findings } = await apply("dateline: 'PORT ELLEN, May 31 -'");
  const paragraph = applied.children.find(({ type }) => type === 'paragraph');
  const [dateline, rest] = (paragraph && 'children' in paragraph ? paragraph.children : []) as Inline[];
  expect([dateline, rest].map((inline) => inline && textOf(inline))).toEqual([
    'PORT ELLEN, May 31 –',
    ' The council voted on Friday.',
  ]);
  expect(dateline?.type).toBe('dateline');
  expect(findings).toEqual([]);
});

test('the picture takes the caption that was read', async () => {
  const { article: applied } = await apply('picture: {file: ferry.png, alternative: A ferry.}');
  expect(applied.children[3]).toMatchObject({
    type: 'figure',
    alternative: 'A ferry.',
    decorative: false,
    graphic: { name: 'a.png' },
  });
  expect(applied.children.map(blockLine)[3]).toBe('figure: A ferry at the quay [Agency]');
});

test('a caption and a credit of the sidecar replace those that were read', async () => {
  const { article: applied, blocks } = await apply(
    'picture: {file: ferry.png, decorative: true, caption: The quay, credit: Tom Reyes}',
  );
  expect(blocks[3]).toBe('figure: The quayTom Reyes');
  expect(applied.children[3]).toMatchObject({ decorative: true, alternative: null });
  expect(asideWith(applied, 'replaced by the sidecar')).toEqual(['A ferry at the quay [Agency]']);
});

test('a picture that cannot be taken is an error at its name', async () => {
  const { findings } = await apply('picture:\n  file: other.png');
  expect(findings).toMatchObject([{ severity: 'error', file: 'harbour.yaml', line: 2, column: 9 }]);
});

test('what is stated, retyped or confirmed is no finding any more; errors and the rest stay', async () => {
  const { sidecar, article: applied } = await apply(
    [
      'published: 2024-05-31',
      'confirmed: [unbalanced-quotation, {code: picture-not-included, line: 6}]',
      'blocks: [{line: 7, type: paragraph}, {starts: Three winters, type: heading}]',
    ].join('\n'),
  );
  const finding = (code: string, line: number, severity: Finding['severity'] = 'warning'): Finding => ({
    code,
    severity,
    message: '',
    hint: null,
    file: 'harbour.txt',
    line,
    column: 1,
  });
  const left = withoutConfirmed(
    [
      finding('ambiguous-date', 5),
      finding('unbalanced-quotation', 9),
      finding('picture-not-included', 6),
      finding('picture-not-included', 8),
      finding('unbalanced-quotation', 9, 'error'),
      finding('no-headline', 3),
      finding('unclear-line', 7),
      finding('read-as-paragraph', 8),
      finding('unclear-line', 2),
    ],
    sidecar,
    applied,
  );
  expect(left.map(({ code, line, severity }) => `${code} ${line} ${severity}`)).toEqual([
    'picture-not-included 8 warning',
    'unbalanced-quotation 9 error',
    'no-headline 3 warning',
    'unclear-line 2 warning',
  ]);
});

import type { Definition, FootnoteDefinition, Heading, RootContent } from 'mdast';
import { directionOf } from '../../language/direction.ts';
import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import { Refusal, type Report } from '../../model/finding.ts';
import type { Graphic } from '../../model/graphic.ts';
import type { Metadata } from '../../model/metadata.ts';
import { placeOf, type SourceText } from '../../model/source.ts';
import { textOf } from '../../model/visit.ts';
import { languageFrom } from '../language-from.ts';
import { applyDateline } from '../sidecar/dateline.ts';
import { withHeader } from '../sidecar/header.ts';
import { folded } from '../sidecar/words.ts';
import { setAsideOf } from './asides.ts';
import { blocksOf } from './blocks.ts';
import { type MarkdownDesk, rangeOf, teller } from './desk.ts';
import {
  type FrontMatter,
  type FrontMatterRange,
  frontMatterLeaf,
  frontMatterOf,
  refuseOtherKinds,
} from './front-matter.ts';
import { inlinesOf } from './inlines.ts';
import { refuseBeyondLimits } from './limits.ts';
import { noteId, notesOf } from './notes.ts';
import { type MathsSyntax, type Parsed, parseMarkdown } from './parse.ts';
import { loadPictures } from './pictures.ts';
import { withRepeats } from './repeats.ts';
import { reportCalls, reportHeadings, reportTags } from './report.ts';

/** What the reader of Markdown needs beside the text. */
export interface MarkdownOptions {
  /** BCP 47; null where it is to be found out. */
  readonly language: string | null;
  readonly identifier: string;
  /** How a picture is loaded by its name beside the article; null where the article has no place. */
  readonly loadPicture: ((file: string) => Promise<Graphic>) | null;
}

/**
 * Reads decoded Markdown: front matter, blocks, footnotes, pictures. Every character is under one leaf or set aside.
 * Throws a `Refusal` for what is no article, for front matter with a mistake and for what would take too long.
 */
export async function readMarkdown(source: SourceText, options: MarkdownOptions, report: Report): Promise<Article> {
  refuseOtherKinds(source);
  refuseBeyondLimits(source);
  const text = withPlainMark(source.text);
  const first = parseMarkdown(text, await mathsSyntaxFor(text, false));
  const range = frontMatterRange(source, first);
  const front = range ? await frontMatterOf(source, range) : null;
  const parsed = front?.maths ? parseMarkdown(text, await mathsSyntaxFor(text, true)) : first;
  const desk = await deskOf(source, parsed, options, report);
  const { headline, body } = bodyOf(desk, parsed.tree.children, front);
  const children = headed(source, front, headline, withRepeats(body));
  if (children.length === 0) throw noArticle(source);
  const language = options.language ?? front?.language?.value ?? (await languageOf(source, children, report));
  reportTags(desk);
  reportCalls(desk, parsed.tree);
  reportHeadings(desk, children);
  reportNoHeadline(desk, children);
  const article: Article = {
    sources: [source],
    metadata: metadataOf(children, front, language, options.identifier),
    children,
    quotations: new Map(),
    setAside: [],
  };
  const opened = front?.dateline ? applyDateline(article, front, report) : article;
  return { ...opened, setAside: setAsideOf(source, opened, desk.asides, range) };
}

/** What reads formulas, for texts that may have some; single dollars are signs of formulas only where a text says so. */
async function mathsSyntaxFor(text: string, singleDollars: boolean): Promise<MathsSyntax | null> {
  if (!text.includes(singleDollars ? '$' : '$$')) return null;
  return (await import('./maths-syntax.ts')).mathsSyntax(singleDollars);
}

/** The parser counts no byte order mark; a space in its place keeps every offset. */
function withPlainMark(text: string): string {
  return text.startsWith('\ufeff') ? `${' '}${text.slice(1)}` : text;
}

function frontMatterRange({ text }: SourceText, { tree }: Parsed): FrontMatterRange | null {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return null;
  const { from, to } = rangeOf(first);
  const wordsFrom = from + (/^---[^\n\r]*(?:\r\n|\n|\r)?/.exec(text.slice(from, to))?.[0].length ?? 3);
  const wordsTo = Math.max(wordsFrom, text.slice(0, to).replace(/---[ \t]*$/, '').length);
  return { from, to, wordsFrom, wordsTo };
}

async function deskOf(
  source: SourceText,
  { tree, pieces, marks }: Parsed,
  { loadPicture }: MarkdownOptions,
  report: Report,
): Promise<MarkdownDesk> {
  const addresses = new Map<string, Definition>();
  let hasMaths = false;
  const stack: RootContent[] = [...tree.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') {
      const key = node.identifier.toLowerCase();
      if (!addresses.has(key)) addresses.set(key, node);
    }
    hasMaths ||= isMaths(node);
    if ('children' in node) for (const child of [...node.children].reverse()) stack.push(child);
  }
  return {
    source,
    pieces,
    marks,
    addresses,
    notes: notesOf(tree),
    pictures: await loadPictures(tree, addresses, loadPicture),
    maths: hasMaths ? (await import('./maths.ts')).mathsReader : null,
    asides: [],
    tags: [],
    tell: teller(source, report),
  };
}

function isMaths(node: RootContent): boolean {
  return node.type === 'inlineMath' || node.type === 'math' || (node.type === 'code' && node.lang === 'math');
}

interface Body {
  readonly headline: Block | null;
  readonly body: readonly Block[];
}

/** The blocks in order, each followed by the notes that it is the first to call; the headline by itself. */
function bodyOf(desk: MarkdownDesk, nodes: readonly RootContent[], front: FrontMatter | null): Body {
  const body: Block[] = [];
  let headline: Block | null = null;
  const title = nodes.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  for (const node of nodes) {
    if (node === title && isHeadline(desk, title, front)) {
      const { from, to } = rangeOf(title);
      if (front?.headline) desk.asides.push({ from, to, reason: 'the headline again' });
      else headline = headlineOf(desk, title);
    } else body.push(...blocksOf(desk, [node]));
    body.push(...waitingNotes(desk));
  }
  return { headline, body };
}

/** The first heading of the first level is the headline where the front matter has none, or the same. */
function isHeadline({ source }: MarkdownDesk, title: Heading, front: FrontMatter | null): boolean {
  if (!front?.headline) return title.children.length > 0;
  const { from, to } = rangeOf(title);
  const words = source.text.slice(from, to).replace(/^#+|#+\s*$|[=\s]+$/g, '');
  return folded(words) === folded(front.headline.value);
}

function headlineOf(desk: MarkdownDesk, title: Heading): Block | null {
  const children = inlinesOf(desk, title.children);
  return children.length === 0 ? null : { type: 'headline', children };
}

function waitingNotes(desk: MarkdownDesk): readonly Block[] {
  const { waiting, definitions, numbers } = desk.notes;
  const blocks: Block[] = [];
  for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
    const definition: FootnoteDefinition | undefined = definitions.get(key);
    const number = numbers.get(key) ?? 0;
    const children = definition ? blocksOf(desk, definition.children) : [];
    const content: readonly Block[] = children.length > 0 ? children : [{ type: 'paragraph', children: [] }];
    blocks.push({ type: 'footnote', id: noteId(number), marker: String(number), children: content });
  }
  return blocks;
}

/** The head in its order: what the front matter says, and the headline of the text where it says none. */
function headed(
  source: SourceText,
  front: FrontMatter | null,
  headline: Block | null,
  body: readonly Block[],
): readonly Block[] {
  let head: readonly Block[] = headline ? [headline] : [];
  for (const type of ['kicker', 'headline', 'deck'] as const) {
    const said = front?.[type];
    if (!said || said.value === null) continue;
    head = withHeader(head, { type, children: [frontMatterLeaf(source, { value: said.value, span: said.span })] });
  }
  return [...head, ...body];
}

function metadataOf(
  children: readonly Block[],
  front: FrontMatter | null,
  language: string,
  identifier: string,
): Metadata {
  const words = (type: Block['type']) => {
    const block = children.find((child) => child.type === type);
    return block ? textOf(block) : null;
  };
  return {
    identifier,
    headline: words('headline'),
    kicker: words('kicker'),
    deck: words('deck'),
    byline: front?.byline?.value ?? [],
    contributors: front?.contributors?.value ?? [],
    series: front?.series?.value ?? null,
    published: front?.published?.value ?? front?.updated?.value ?? null,
    updated: front?.updated?.value ?? null,
    dateline: front?.dateline?.value ?? null,
    language,
    direction: directionOf(language),
    publisher: front?.publisher?.value ?? null,
    source: front?.address?.value ?? null,
    rights: front?.rights?.value ?? null,
    subjects: front?.subjects?.value ?? [],
    description: front?.description?.value ?? null,
    accessibilityContact: front?.accessibilityContact?.value ?? null,
  };
}

/** By the paragraphs: code and tables tell little. */
async function languageOf(source: SourceText, children: readonly Block[], report: Report): Promise<string> {
  const paragraphs = children.filter(({ type }) => type === 'paragraph').slice(0, 60);
  const sample = paragraphs.length > 0 ? paragraphs : children.slice(0, 60);
  const words = sample.map((block) => textOf(block).slice(0, 4000)).join('\n');
  return languageFrom(words, source, "as 'language' in the front matter", report);
}

function reportNoHeadline(desk: MarkdownDesk, children: readonly Block[]): void {
  if (children.some(({ type }) => type === 'headline')) return;
  const hint = "Begin with '# ' and the headline, or give a 'headline' in the front matter.";
  desk.tell(0, 'no-headline', 'warning', 'No headline was found: there is no heading of the first level.', hint);
}

function noArticle(source: SourceText): Refusal {
  return new Refusal({
    code: 'no-article',
    severity: 'error',
    message: 'The file holds marks of Markdown and no text.',
    hint: 'Give a file that holds an article.',
    file: source.name,
    ...placeOf(source, 0),
  });
}

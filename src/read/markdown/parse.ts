import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { once } from '../../model/once.ts';

/** A stretch of the source that is read: its characters, an escape, a character reference, the end of a line. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** What is read there; U+000A for the end of a line. */
  readonly value: string;
}

/** A stretch of the source with a name of the parser: an attribute of a directive, the title of a picture. */
export interface Mark {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Offsets of the tree are those of the source, less `shift`. */
export interface Parsed {
  readonly tree: Root;
  /** Ascending and apart. */
  readonly pieces: readonly Piece[];
  /** In ascending order of `from`. */
  readonly marks: readonly Mark[];
}

/** What is read as it stands. */
const plain: ReadonlySet<string> = new Set([
  'data',
  'codeTextData',
  'codeFlowValue',
  'htmlFlowData',
  'htmlTextData',
  'autolinkProtocol',
  'autolinkEmail',
  'literalAutolinkEmail',
  'literalAutolinkHttp',
  'literalAutolinkWww',
]);

const marked: ReadonlySet<string> = new Set([
  'labelText',
  'resourceTitleString',
  'definitionTitleString',
  'directiveContainerFence',
  'directiveContainerAttributeName',
  'directiveContainerAttributeValue',
  'directiveLeafAttributeName',
  'directiveLeafAttributeValue',
]);

/** What reads formulas, and makes nodes of them. */
export interface MathsSyntax {
  readonly syntax: Syntax;
  readonly toTree: Extension;
}

/**
 * Parses CommonMark with GFM, front matter in YAML and directives in blocks of their own; those inside text are off, so
 * that '10:30' stays; formulas where `maths` reads them. Nothing is taken from the parser that has no place in the source.
 */
export function parseMarkdown(text: string, maths: MathsSyntax | null = null): Parsed {
  return parsedWith(text, gfmFor(text), maths);
}

/** The same, with all of GFM: the measure for what is left out. */
export function parseWithAll(text: string): Parsed {
  return parsedWith(text, allOfGfm(), null);
}

// Nothing of these depends on a text.
const allOfGfm = once(() => gfm());
const frontMatter = once(() => frontmatter(['yaml']));

const directives = once((): Syntax => {
  const { flow } = directive();
  return flow ? { flow } : {};
});

const toTree = once((): readonly (Extension | Extension[])[] => {
  const parts = gfmFromMarkdown().map((part): Extension => {
    const { transforms: _, ...rest } = part;
    return rest;
  });
  return [frontmatterFromMarkdown(['yaml']), ...parts, directiveFromMarkdown()];
});

function parsedWith(text: string, syntax: Syntax, maths: MathsSyntax | null): Parsed {
  const pieces: Piece[] = [];
  const marks: Mark[] = [];
  const tree = fromMarkdown(text, {
    extensions: [frontMatter(), syntax, directives(), ...(maths ? [maths.syntax] : [])],
    mdastExtensions: [...toTree(), ...(maths ? [maths.toTree] : []), recorder(pieces, marks)],
  });
  pieces.sort((one, other) => one.from - other.from);
  marks.sort((one, other) => one.from - other.from);
  return { tree, pieces, marks };
}

type Syntax = ReturnType<typeof gfm>;
type Constructs = NonNullable<Syntax['text']>;

/**
 * What a text must hold somewhere for one of these parts of GFM to occur in it. Links that aren't marked are looked for
 * at every letter, tables at every line; that takes a third of the time in which a text without them is parsed.
 */
const needs: ReadonlyMap<string | undefined, RegExp> = new Map([
  ['emailAutolink', /@/],
  ['wwwAutolink', /www\./i],
  ['protocolAutolink', /:\/\//],
  // A table has a stroke, or else a colon on the line under its head.
  ['table', /\||:-|-:/],
]);

/** GFM without what can't occur in a text. */
function gfmFor(text: string): Syntax {
  const absent = new Set([...needs].filter(([, need]) => !need.test(text)).map(([name]) => name));
  const syntax = allOfGfm();
  return { ...syntax, text: without(syntax.text, absent), flow: withGuardedTable(text, without(syntax.flow, absent)) };
}

/** The line under a table's head, with what leads to it in a block quotation. */
const delimiterRow = /^[ \t>|:-]*-[ \t>|:-]*$/;

/** A table is looked for only where such a line follows: else each line would be read as the head of one first. */
function withGuardedTable(text: string, flow: Constructs): Constructs {
  // The parser doesn't count a byte order mark.
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const guarded = [flow.null ?? []].flat().map((construct): typeof construct => ({
    ...construct,
    tokenize(effects, ok, nok) {
      const before = this.events.findLast(([, { type }]) => type !== 'lineEnding' && type !== 'linePrefix');
      const inTable = before !== undefined && /^table/.test(before[1].type);
      return inTable || delimiterRow.test(lineAfter(text, start + this.now().offset))
        ? construct.tokenize.call(this, effects, ok, nok)
        : nok;
    },
  }));
  return { ...flow, null: guarded };
}

/** The line after the one that a place stands in. */
function lineAfter(text: string, offset: number): string {
  const end = nextEnd(text, offset);
  const from = end + (text.startsWith('\r\n', end) ? 2 : 1);
  return text.slice(from, nextEnd(text, from));
}

const ends = /[\r\n]|$/g;

function nextEnd(text: string, from: number): number {
  ends.lastIndex = from;
  return ends.exec(text)?.index ?? text.length;
}

function without(constructs: Constructs | undefined, absent: ReadonlySet<string | undefined>): Constructs {
  const kept: Constructs = {};
  // The parser looks what a character may begin, or what any may.
  for (const [key, listed] of Object.entries(constructs ?? {})) {
    const list = [listed ?? []].flat().filter(({ name }) => !absent.has(name));
    if (list.length > 0) kept[key as 'null'] = list;
  }
  return kept;
}

/** Notes the places of what is read: the tree alone doesn't say where in a text an escape or a line's end stood. */
function recorder(pieces: Piece[], marks: Mark[]): Extension {
  let known = '';
  return {
    afterExit(token) {
      const { type } = token;
      const from = token.start.offset;
      const to = token.end.offset;
      if (plain.has(type)) pieces.push({ from, to, value: this.sliceSerialize(token) });
      else if (type === 'lineEnding' || type === 'lineEndingBlank') pieces.push({ from, to, value: '\n' });
      else if (type === 'characterEscape') pieces.push({ from, to, value: this.sliceSerialize(token).slice(1) });
      else if (type === 'characterReferenceMarker') known = textValueOf(this.stack.at(-1)) ?? known;
      else if (type === 'characterReferenceValue') {
        const value = (textValueOf(this.stack.at(-1)) ?? '').slice(known.length);
        // The name stands between '&' (or '&#', '&#x') and ';'.
        const markers = /^\d+$/.test(this.sliceSerialize(token)) ? 2 : 1;
        pieces.push({ from: from - markers, to: to + 1, value });
      } else if (marked.has(type)) marks.push({ type, from, to });
    },
  };
}

function textValueOf(node: object | undefined): string | null {
  return node !== undefined && 'value' in node && typeof node.value === 'string' ? node.value : null;
}

import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

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

/**
 * Parses CommonMark with GFM, front matter in YAML and directives in blocks of their own; those inside text are off, so
 * that '10:30' stays. Nothing is taken from the parser that has no place in the source.
 */
export function parseMarkdown(text: string): Parsed {
  const pieces: Piece[] = [];
  const marks: Mark[] = [];
  const { flow } = directive();
  const parts = gfmFromMarkdown().map((part): Extension => {
    const { transforms: _, ...rest } = part;
    return rest;
  });
  const tree = fromMarkdown(text, {
    extensions: [frontmatter(['yaml']), gfm(), flow ? { flow } : {}],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), ...parts, directiveFromMarkdown(), recorder(pieces, marks)],
  });
  pieces.sort((one, other) => one.from - other.from);
  marks.sort((one, other) => one.from - other.from);
  return { tree, pieces, marks };
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

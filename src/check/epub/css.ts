import type { Atrule, Declaration as CssDeclaration, CssNode, Selector as CssSelector } from 'css-tree';
import parse from 'css-tree/parser';

/** A property that a style sheet sets. */
export interface Declaration {
  /** In small letters. */
  readonly property: string;
  /** As it is written, without what makes it important. */
  readonly value: string;
  readonly important: boolean;
  /** Where it stands. */
  readonly file: string;
  readonly line: number | null;
}

/** One part of a selector that stands without a space in it: 'p.note#first'. */
export interface Compound {
  /** What joins it to the one before it: ' ', '>', '+', '~'; null for the first. */
  readonly combinator: string | null;
  readonly element: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly matcher: string | null; readonly value: string }[];
  /** ':first-child', '::before' and all else that isn't looked up here. */
  readonly others: readonly string[];
}

/** A rule of a style sheet, with what it says. */
export interface StyleRule {
  readonly selectors: readonly (readonly Compound[])[];
  readonly declarations: readonly Declaration[];
  /** At-rules that it stands in: '@media print', '@supports (…)'. */
  readonly conditions: readonly string[];
}

/** What a style sheet asks for, in its order. */
export interface StyleSheet {
  readonly rules: readonly StyleRule[];
  /** Addresses of `@import`, `url()` and `src`, as they are written. */
  readonly references: readonly { readonly href: string; readonly line: number | null }[];
}

/** Reads a style sheet as a browser does (CSS Syntax 3): what it can't make out is left out. */
export function readStyleSheet(text: string, file: string, firstLine = 1): StyleSheet {
  const rules: StyleRule[] = [];
  const references: { href: string; line: number | null }[] = [];
  const walk = (nodes: readonly CssNode[], conditions: readonly string[]) => {
    for (const node of nodes) {
      if (node.type === 'Rule' && node.prelude.type === 'SelectorList') {
        const selectors = [...node.prelude.children].filter((child) => child.type === 'Selector').map(compoundsOf);
        const declarations = [...node.block.children]
          .filter((child) => child.type === 'Declaration')
          .map((child) => declarationOf(child, file));
        rules.push({ selectors, declarations, conditions });
      } else if (node.type === 'Atrule') {
        const inner = conditionOf(node);
        if (node.name === 'import') for (const href of importsIn(node)) references.push({ href, line: lineOf(node) });
        if (node.block) walk([...node.block.children], [...conditions, inner]);
      }
    }
  };
  const sheet = parsed(text, firstLine);
  if (sheet?.type === 'StyleSheet') walk([...sheet.children], []);
  for (const { at, href } of addressesIn(text)) {
    references.push({ href, line: firstLine + text.slice(0, at).split('\n').length - 1 });
  }
  return { rules, references };
}

/** Braces inside one another; the parser calls itself for each. */
const deepest = 100;

/** Null where it stands too deep in itself to be read. */
function parsed(text: string, line: number): CssNode | null {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}[\]()]/gu)) {
    depth = /[{[(]/u.test(brace) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return null;
  }
  return parse(text, { positions: true, line, parseValue: false, parseAtrulePrelude: false });
}

/** What `url()` names. No address is longer than a few thousand characters, but for data, which is in the book. */
function addressesIn(text: string): readonly { readonly at: number; readonly href: string }[] {
  return [
    ...text.matchAll(/url\(\s{0,100}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^"'()\s]{0,4000}))\s{0,100}\)/giu),
  ].map(({ index, 1: double, 2: single, 3: plain }) => ({ at: index, href: double ?? single ?? plain ?? '' }));
}

/** What a `style` attribute asks for. */
export function readStyle(text: string, file: string, line: number | null): readonly Declaration[] {
  const list = parse(text, { context: 'declarationList', parseValue: false, parseCustomProperty: false });
  if (list.type !== 'DeclarationList') return [];
  const declarations = [...list.children].filter((child) => child.type === 'Declaration');
  return declarations.map((declaration) => ({ ...declarationOf(declaration, file), line }));
}

function declarationOf(node: CssDeclaration, file: string): Declaration {
  return {
    property: node.property.toLowerCase(),
    value: node.value.type === 'Raw' ? node.value.value.trim() : '',
    important: node.important !== false,
    file,
    line: lineOf(node),
  };
}

function lineOf(node: CssNode): number | null {
  return node.loc?.start.line ?? null;
}

function conditionOf(node: Atrule): string {
  const prelude = node.prelude;
  const words = prelude?.type === 'Raw' ? prelude.value : '';
  return `@${node.name.toLowerCase()} ${words}`.trim();
}

function importsIn(node: Atrule): readonly string[] {
  const words = node.prelude?.type === 'Raw' ? node.prelude.value : '';
  const [, , quoted] = /^\s*(["'])(.*?)\1/u.exec(words) ?? [];
  return quoted === undefined ? [] : [quoted];
}

function compoundsOf(selector: CssSelector): readonly Compound[] {
  const compounds: Compound[] = [];
  let at = empty(null);
  for (const node of selector.children) {
    switch (node.type) {
      case 'Combinator':
        compounds.push(at);
        at = empty(node.name);
        break;
      case 'TypeSelector':
        if (node.name !== '*') at = { ...at, element: node.name.replace(/^.*\|/u, '').toLowerCase() };
        break;
      case 'ClassSelector':
        at = { ...at, classes: [...at.classes, node.name] };
        break;
      case 'IdSelector':
        at = { ...at, id: node.name };
        break;
      case 'AttributeSelector': {
        const value = node.value === null ? '' : node.value.type === 'String' ? node.value.value : node.value.name;
        at = { ...at, attributes: [...at.attributes, { name: node.name.name, matcher: node.matcher, value }] };
        break;
      }
      default:
        at = { ...at, others: [...at.others, 'name' in node ? String(node.name) : node.type] };
    }
  }
  return [...compounds, at];
}

function empty(combinator: string | null): Compound {
  return { combinator, element: null, id: null, classes: [], attributes: [], others: [] };
}

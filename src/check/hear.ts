import type { SaidDocument, SaidElement, SaidText } from './said.ts';

/** How much is heard. */
export interface HearOptions {
  /** Whether what a reader isn't told stands there too: artifacts, decorative pictures. */
  readonly all: boolean;
}

/**
 * What a finished file says, in its order, a line an element: role, level, language where it changes, text,
 * alternative. What stands inside an element is two spaces deeper; pages are announced where they begin.
 *
 *     — page 1 —
 *     heading 1: Halsa and Norvik agree
 *     paragraph
 *       text: They called it
 *       span [fr]: une affaire
 *     figure, alternative: A bridge over a sound
 */
export function hear(document: SaidDocument, { all }: HearOptions): string {
  const lines: string[] = [head(document)];
  let page: number | null = null;
  const turn = (place: number | null) => {
    if (place === null || place === page) return;
    page = place;
    lines.push(pageLine(document.pages[place - 1] ?? String(place)));
  };
  const walk = (element: SaidElement, language: string | null, indent: string) => {
    if (element.role === 'artifact' && !all) return;
    if (element.role === 'pageBreak') {
      lines.push(pageLine(element.alternative ?? textOf(element)));
      return;
    }
    turn(element.place.page);
    const own = element.language ?? language;
    const parts = partsOf(element, own, all);
    const said = sayOf(element, own === language ? null : own);
    if (said === null) {
      for (const part of parts) walkPart(part, own, indent);
      return;
    }
    const [only] = parts;
    if (parts.length === 0 || (parts.length === 1 && only?.role === 'text')) {
      const text = only?.role === 'text' ? only.text : '';
      lines.push(`${indent}${said}${text === '' ? '' : `: ${text}`}`);
    } else {
      lines.push(indent + said);
      for (const part of parts) walkPart(part, own, `${indent}  `);
    }
  };
  const walkPart = (part: SaidElement | SaidText, language: string | null, indent: string) => {
    if (part.role !== 'text') walk(part, language, indent);
    else {
      turn(part.place.page);
      lines.push(`${indent}text: ${part.text}`);
    }
  };
  for (const child of partsOf(document.root, document.language, all)) walkPart(child, document.language, '');
  return `${lines.join('\n')}\n`;
}

function head({ title, language }: SaidDocument): string {
  return `document${language === null ? '' : ` [${language}]`}, title: ${title ?? 'none'}`;
}

function pageLine(label: string): string {
  return `— page ${label} —`;
}

/** What an element is said to be; null for one that says nothing by itself. */
function sayOf(element: SaidElement, language: string | null): string | null {
  const { role, level, alternative } = element;
  const silent = role === 'group' || role === 'document' || role === 'span';
  if (silent && language === null && alternative === null) return null;
  const facts = [
    role === 'heading' ? `heading ${level ?? 'of no level'}` : (words[role] ?? role),
    ...(language === null ? [] : [`[${language}]`]),
  ].join(' ');
  return [
    facts,
    ...told.flatMap((name) => (element.attributes[name] ? [`${name} ${element.attributes[name]}`] : [])),
    ...(alternative === null ? [] : [alternative === '' ? 'decorative' : `alternative: ${oneLine(alternative)}`]),
  ].join(', ');
}

/** Attributes that a reader is told. */
const told: readonly string[] = ['Scope', 'scope', 'ColSpan', 'colspan', 'RowSpan', 'rowspan'];

const words: Readonly<Partial<Record<SaidElement['role'], string>>> = {
  blockQuotation: 'block quotation',
  listItem: 'list item',
  listBody: 'list body',
  rowGroup: 'rows',
  headerCell: 'header cell',
  noteReference: 'note reference',
  contentsEntry: 'contents entry',
};

/** Children with text that goes on in one piece, what says nothing taken away. */
function partsOf(element: SaidElement, language: string | null, all: boolean): readonly (SaidElement | SaidText)[] {
  const parts: (SaidElement | SaidText)[] = [];
  const add = (child: SaidElement | SaidText) => {
    const last = parts.at(-1);
    if (child.role !== 'text') parts.push(child);
    else if (last?.role === 'text' && last.place.page === child.place.page) {
      parts[parts.length - 1] = { ...last, text: last.text + child.text };
    } else parts.push(child);
  };
  const flatten = (children: SaidElement['children']) => {
    for (const child of children) {
      if (child.role !== 'span' || child.alternative !== null || changes(child, language)) add(child);
      else flatten(child.children);
    }
  };
  flatten(element.children);
  return parts
    .map((part) => (part.role === 'text' ? { ...part, text: oneLine(part.text) } : part))
    .filter((part) => (part.role === 'text' ? part.text !== '' : all || part.role !== 'artifact'));
}

function changes(element: SaidElement, language: string | null): boolean {
  return element.language !== null && element.language !== language;
}

function textOf(element: SaidElement): string {
  return oneLine(element.children.map((child) => (child.role === 'text' ? child.text : textOf(child))).join(''));
}

/** Spaces folded, and no character by which a text could drive a terminal. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\t\n\f\r \u2028\u2029]+/g, ' ')
    .replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, '')
    .replace(/^ | $/g, '');
}

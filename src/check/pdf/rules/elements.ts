import type { SaidElement } from '../../said.ts';
import type { PdfFile } from '../file.ts';
import type { PdfElement } from '../structure.ts';

/** An element with what stands around it. */
export interface Found {
  readonly said: SaidElement;
  readonly pdf: PdfElement;
  /** From the root to the parent. */
  readonly around: readonly SaidElement[];
  /** Index of the page where it begins; null where nothing of it is on a page. */
  readonly page: number | null;
}

const found = new WeakMap<PdfFile, readonly Found[]>();

/** Every element of the tree in reading order, the root left out. */
export function elementsOf(file: PdfFile): readonly Found[] {
  const known = found.get(file);
  if (known) return known;
  const all: Found[] = [];
  const walk = (said: SaidElement, around: readonly SaidElement[]) => {
    const pdf = file.elementOf.get(said);
    if (pdf && around.length > 0) {
      all.push({ said, pdf, around, page: said.place.page === null ? null : said.place.page - 1 });
    }
    for (const child of said.children) if (child.role !== 'text') walk(child, [...around, said]);
  };
  walk(file.said.root, []);
  found.set(file, all);
  return all;
}

/** What an element says, alternatives and artifacts not among it. */
export function textOf(element: SaidElement): string {
  if (element.role === 'artifact') return '';
  return element.children.map((child) => (child.role === 'text' ? child.text : textOf(child))).join('');
}

/** What a heading is called: its text without the calls of notes in it. */
export function nameOf(heading: SaidElement): string {
  if (heading.role === 'artifact' || heading.role === 'noteReference') return '';
  return heading.children.map((child) => (child.role === 'text' ? child.text : nameOf(child))).join('');
}

/** The elements of one role. */
export function withRole(file: PdfFile, role: SaidElement['role']): readonly Found[] {
  return elementsOf(file).filter(({ said }) => said.role === role);
}

/** Child elements, with divisions that say nothing by themselves opened. */
export function childrenOf(element: SaidElement): readonly SaidElement[] {
  return element.children.flatMap((child) => {
    if (child.role === 'text') return [];
    return child.role === 'group' ? childrenOf(child) : [child];
  });
}

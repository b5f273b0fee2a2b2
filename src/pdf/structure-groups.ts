import type { DefinitionDescription, DefinitionTerm, Table, TableRow } from '../model/block.ts';
import type { Position } from '../model/position.ts';
import type { Node } from '../model/visit.ts';
import type { newElement, StructureElement } from './structure.ts';
import type { StructureType } from './structure-types.ts';

/**
 * The elements that stand between a container and its children without a node of their own: the groups of a table's
 * rows, and the items of a list of definitions, each with its terms as Lbl and its descriptions in one LBody
 * (ISO 32000-1, 14.8.4.3.3 and 14.8.4.3.4).
 */
export class StructureGroups {
  readonly #open = new Map<StructureElement, StructureElement>();
  readonly #newElement: typeof newElement;

  constructor(make: typeof newElement) {
    this.#newElement = make;
  }

  /** The element that a node's own belongs in, where its parent's is `around`. */
  around(node: Node, parent: Node | null, around: StructureElement, position: Position): StructureElement {
    if (node.type === 'tableRow' && parent?.type === 'table') return this.#rows(node, parent, around, position);
    if (node.type === 'definitionTerm' || node.type === 'definitionDescription') {
      return this.#item(node, around, position);
    }
    return around;
  }

  /** A head that has no body below it is no head (ISO 32000-1, table 337). */
  #rows(row: TableRow, table: Table, around: StructureElement, position: Position): StructureElement {
    const rows = table.children.filter((child) => child.type === 'tableRow');
    if (rows.every(({ header }) => header === row.header)) return around;
    return this.#group(row.header ? 'THead' : 'TBody', around, position);
  }

  #item(node: DefinitionTerm | DefinitionDescription, around: StructureElement, position: Position): StructureElement {
    const open = this.#open.get(around);
    if (node.type === 'definitionTerm' && open && this.#open.has(open)) this.#open.delete(around);
    const item = this.#group('LI', around, position);
    return node.type === 'definitionTerm' ? item : this.#group('LBody', item, position);
  }

  /** The group of a type that is open in an element, or a new one. */
  #group(type: StructureType, around: StructureElement, position: Position): StructureElement {
    const open = this.#open.get(around);
    if (open?.type === type) return open;
    const group = this.#newElement(type, around, position, null);
    this.#open.set(around, group);
    return group;
  }
}

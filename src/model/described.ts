import type { Figure, LongDescription } from './block.ts';
import { childrenOf, type Node } from './visit.ts';

/** A picture that is described at length, and the names by which links of the article lead to both. */
export interface Described {
  readonly figure: Figure;
  readonly description: LongDescription;
  readonly pictureTarget: string;
  readonly descriptionTarget: string;
}

/** The pictures that are described right after them, in reading order. One that says nothing needs no description. */
export function describedIn(blocks: readonly Node[]): readonly Described[] {
  const described: Described[] = [];
  const walk = (nodes: readonly Node[]): void => {
    nodes.forEach((node, index) => {
      const before = nodes[index - 1];
      if (node.type === 'longDescription' && before?.type === 'figure' && !before.decorative) {
        const number = described.length + 1;
        const [pictureTarget, descriptionTarget] = [`picture:${number}`, `description:${number}`];
        described.push({ figure: before, description: node, pictureTarget, descriptionTarget });
      }
      walk(childrenOf(node));
    });
  };
  walk(blocks);
  return described;
}

/** Whether the place with this name is a picture or its description: a place of the article that the link stands in. */
export function isDescribedTarget(target: string): boolean {
  return /^(?:picture|description):/.test(target);
}

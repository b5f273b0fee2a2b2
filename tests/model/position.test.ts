import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/block.ts';
import { emphasis, headline, paragraph, text } from '../../src/model/build.ts';
import { positionsOf } from '../../src/model/position.ts';
import { leavesOf, textOf, visit } from '../../src/model/visit.ts';

const article = (...children: Block[]) => ({ children });

describe('positionsOf', () => {
  it('counts edges as one and characters as one', () => {
    const inner = text('bc');
    const tree = article(headline('a'), paragraph('x', emphasis(inner), 'd'));
    const positions = positionsOf(tree);
    // <headline>a</headline><paragraph>x<emphasis>bc</emphasis>d</paragraph>
    // 0         1 2          3          4 5         6 8          9 10
    expect(positions.of(tree.children[1] as Block)).toBe(3);
    expect(positions.of(inner)).toBe(6);
    expect(positions.after(inner)).toBe(8);
    expect(positions.size).toBe(11);
  });

  it('resolves a position to the nodes around it and the character', () => {
    const tree = article(paragraph('x', emphasis('bc')));
    const { path, offset } = positionsOf(tree).resolve(4);
    expect(path.map((node) => node.type)).toEqual(['paragraph', 'emphasis', 'text']);
    expect(offset).toBe(1);
  });

  it('refuses a node that stands twice or not at all', () => {
    const twice = text('x');
    expect(() => positionsOf(article(paragraph(twice, twice)))).toThrow('twice');
    expect(() => positionsOf(article()).of(twice)).toThrow("isn't in the tree");
  });

  it('resolves every character of every leaf back to its leaf', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 4 })), (paragraphs) => {
        const tree = article(
          ...paragraphs.map((values) =>
            paragraph(...values.map((value, index) => (index % 2 ? emphasis(value) : value))),
          ),
        );
        const positions = positionsOf(tree);
        for (const leaf of leavesOf(tree)) {
          for (let offset = 0; offset < leaf.value.length; offset++) {
            const resolved = positions.resolve(positions.of(leaf) + offset);
            expect(resolved.path.at(-1)).toBe(leaf);
            expect(resolved.offset).toBe(offset);
          }
        }
      }),
    );
  });
});

describe('visit', () => {
  it('goes in reading order, parents first, with the ancestors from the outside in', () => {
    const seen: string[] = [];
    visit(article(paragraph('x', emphasis('y'))), (node, ancestors) => {
      seen.push([...ancestors, node].map(({ type }) => type).join('/'));
    });
    expect(seen).toEqual(['paragraph', 'paragraph/text', 'paragraph/emphasis', 'paragraph/emphasis/text']);
  });

  it('reads the text of a node', () => {
    expect(textOf(paragraph('x', emphasis('y'), { type: 'lineBreak' }, 'z'))).toBe('xy\nz');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Block } from '../../src/model/block.ts';
import { textOf } from '../../src/model/visit.ts';
import { read } from '../../src/read/index.ts';

/**
 * Each case is an article and, below a line of `=====`, what a careful person reads in it: fields that are named, then
 * every block in order, by its type and first words. A field that isn't named is not compared.
 */
const alwaysCompared = ['headline', 'kicker', 'deck', 'byline', 'published'];
const folder = new URL('cases/', import.meta.url);
const cases = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function describeBlock(block: Block): readonly (readonly [string, string])[] {
  switch (block.type) {
    case 'kicker':
    case 'headline':
    case 'deck':
      return [];
    case 'list':
      return block.children.map((item) => ['item', textOf(item)] as const);
    case 'caption': {
      const credit = block.children.find((child) => child.type === 'credit');
      const words = block.children.filter((child) => child !== credit).map((child) => textOf(child));
      return [['caption', `${words.join('')} | ${credit ? textOf(credit) : ''}`]];
    }
    case 'thematicBreak':
      return [['thematicBreak', '']];
    default:
      return [[block.type, textOf(block)]];
  }
}

function fieldsOf(article: Article): Readonly<Record<string, string>> {
  const { headline, kicker, deck, byline, published, updated, dateline, language } = article.metadata;
  return {
    headline: headline ?? '',
    kicker: kicker ?? '',
    deck: deck ?? '',
    byline: byline.join('; '),
    published: published ?? '',
    updated: updated ?? '',
    dateline: dateline ?? '',
    language,
  };
}

describe.each(cases)('%s', (name) => {
  it('is read as a careful person reads it', async () => {
    const [text = '', expectation = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n=====\n');
    const bytes = new TextEncoder().encode(text);
    const article = await read({ name, bytes, language: null }, () => {});
    const fields = fieldsOf(article);
    const expected = expectation
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
    const named = new Map(expected.filter(([key]) => key in fields));
    const keys = [...new Set([...alwaysCompared, ...named.keys()])];
    const wanted = expected.filter(([key]) => !(key in fields));
    const blocks = article.children.flatMap(describeBlock);
    const actual = [
      ...keys.map((key) => `${key}: ${fields[key]?.slice(0, key === 'deck' ? named.get(key)?.length || 40 : 200)}`),
      ...blocks.map(([type, words], index) => `${type}: ${words.slice(0, wanted[index]?.[1].length ?? 40)}`),
    ];
    expect(actual).toEqual([
      ...keys.map((key) => `${key}: ${named.get(key) ?? ''}`),
      ...wanted.map(([type, words]) => `${type}: ${words}`),
    ]);
  });
});

import type { Block, Caption, Paragraph } from './block.ts';
import type { Inline, Text } from './inline.ts';
import { insertedLeaf } from './text.ts';

/** One-line node builders: for house style and for tests, a string stands for an inserted text leaf. */
type Child = Inline | string;

export function text(value: string): Text {
  return insertedLeaf(value);
}

export function inlines(children: readonly Child[]): readonly Inline[] {
  return children.map((child) => (typeof child === 'string' ? text(child) : child));
}

export function paragraph(...children: readonly Child[]): Paragraph {
  return { type: 'paragraph', children: inlines(children) };
}

export function headline(...children: readonly Child[]): Block {
  return { type: 'headline', children: inlines(children) };
}

export function kicker(...children: readonly Child[]): Block {
  return { type: 'kicker', children: inlines(children) };
}

export function deck(...children: readonly Child[]): Block {
  return { type: 'deck', children: inlines(children) };
}

export function byline(...children: readonly Child[]): Block {
  return { type: 'byline', children: inlines(children) };
}

export function publicationDate(...children: readonly Child[]): Block {
  return { type: 'publicationDate', children: inlines(children) };
}

export function heading(level: 2 | 3 | 4, ...children: readonly Child[]): Block {
  return { type: 'heading', level, children: inlines(children) };
}

export function caption(...children: readonly Child[]): Caption {
  return { type: 'caption', children: inlines(children) };
}

export function personName(...children: readonly Child[]): Inline {
  return { type: 'personName', children: inlines(children) };
}

export function quotationPart(quotation: string, ...children: readonly Child[]): Inline {
  return { type: 'quotationPart', quotation, children: inlines(children) };
}

export function emphasis(...children: readonly Child[]): Inline {
  return { type: 'emphasis', children: inlines(children) };
}

export function link(url: string, ...children: readonly Child[]): Inline {
  return { type: 'link', url, children: inlines(children) };
}

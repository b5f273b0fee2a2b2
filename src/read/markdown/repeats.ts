import type { Block } from '../../model/block.ts';
import { textOf } from '../../model/visit.ts';
import { folded } from '../sidecar/words.ts';

/** Pull quotations know whether their words stand in the body, too: then nobody must hear them twice. */
export function withRepeats(body: readonly Block[]): readonly Block[] {
  if (!body.some(({ type }) => type === 'pullQuotation')) return body;
  const text = body
    .filter(({ type }) => type !== 'pullQuotation')
    .map((block) => bare(textOf(block)))
    .join('\n');
  return body.map((block) => {
    if (block.type !== 'pullQuotation') return block;
    const [first] = block.children;
    const words = first ? bare(textOf(first)).replace(/[.,;]$/, '') : '';
    return { ...block, repeatsBody: words !== '' && text.includes(words) };
  });
}

function bare(words: string): string {
  return folded(words).replaceAll("'", '').trim();
}

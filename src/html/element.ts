import type { ElementContent } from 'hast';
import { h } from 'hastscript';

export type { Element, ElementContent, Properties } from 'hast';
/** hastscript: `h('p.deck', { id: 'x' }, 'text')` makes a hast element. */
export { h };

/** Each child on a line of its own, so that the files can be read and compared by people. */
export function onLines(children: readonly ElementContent[]): ElementContent[] {
  return ['\n', ...children.flatMap((child) => [child, '\n'])].map((child) =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  );
}

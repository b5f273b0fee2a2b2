import { type ElementContent, h } from '../../html/element.ts';

/** Names of files with commas, each in a direction of its own. */
export function filesList(files: readonly string[]): readonly (ElementContent | string)[] {
  return files.flatMap((file, index) => [...(index === 0 ? [] : [', ']), h('bdi', file)]);
}

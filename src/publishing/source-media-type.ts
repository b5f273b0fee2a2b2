import { isMarkdown } from '../read/index.ts';

/** The media type of an article's source, by its file's name. */
export function sourceMediaType(name: string): 'text/markdown' | 'text/plain' {
  return isMarkdown(name) ? 'text/markdown' : 'text/plain';
}

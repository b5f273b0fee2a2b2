import { toHtml } from 'hast-util-to-html';
import { type ElementContent, h, onLines } from '../html/element.ts';
import type { Direction } from '../model/metadata.ts';
import { baseStylesheet } from './base-stylesheet.ts';

/** A page of the site: its name, no folder, and its bytes. */
export interface SiteFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A page of the web. */
export interface SiteDocument {
  readonly title: string;
  readonly description: string | null;
  readonly language: string;
  readonly direction: Direction;
  /** Text of the JSON-LD script; null for none. */
  readonly data: string | null;
  /** Beside that of every page of the site. */
  readonly style: string;
  readonly body: readonly ElementContent[];
}

/** A whole document, as bytes: one file that needs no other but the pictures and downloads beside it. */
export function serialise(site: SiteDocument): Uint8Array {
  const document = h(null, [
    { type: 'doctype' },
    h('html', { lang: site.language, dir: site.direction }, [
      h(
        'head',
        onLines([
          h('meta', { charSet: 'utf-8' }),
          h('title', site.title),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          ...(site.description === null ? [] : [h('meta', { name: 'description', content: site.description })]),
          ...(site.data === null ? [] : [h('script', { type: 'application/ld+json' }, site.data)]),
          h('style', `${baseStylesheet}${site.style}`),
        ]),
      ),
      h('body', onLines(site.body)),
    ]),
  ]);
  return new TextEncoder().encode(`${toHtml(document)}\n`);
}

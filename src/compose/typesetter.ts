import type { Fonts } from '../fonts/catalogue.ts';
import type { Article } from '../model/article.ts';
import { visit } from '../model/visit.ts';
import { loadHyphenation } from './inline/hyphenate.ts';
import { createInlineSetting, type InlineSetting } from './inline/index.ts';

/** Fonts and hyphenation, loaded beforehand, since composing is synchronous. */
export interface Typesetter {
  readonly fonts: Fonts;
  readonly inline: InlineSetting;
}

/** Loads what composing texts in these languages (BCP 47) needs. One serves many articles. */
export async function loadTypesetter(fonts: Fonts, languages: Iterable<string>): Promise<Typesetter> {
  return { fonts, inline: createInlineSetting(fonts, await loadHyphenation(languages)) };
}

/** The languages that an article is written in, its own first. */
export function languagesOf(article: Article): readonly string[] {
  const languages = new Set([article.metadata.language]);
  visit(article, (node) => {
    if (node.type === 'languageSpan' || node.type === 'languagePart') languages.add(node.language);
  });
  return [...languages];
}

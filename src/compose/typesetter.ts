import type { Fonts } from '../fonts/catalogue.ts';
import type { Article } from '../model/article.ts';
import { visit } from '../model/visit.ts';
import { createHyphenation, type Hyphenation } from './inline/hyphenate.ts';
import { createInlineSetting, type InlineSetting } from './inline/index.ts';

/** Fonts and hyphenation, loaded beforehand, since composing is synchronous. */
export interface Typesetter {
  readonly fonts: Fonts;
  readonly inline: InlineSetting;
}

interface Shared {
  readonly hyphenation: Hyphenation;
  readonly inline: InlineSetting;
}

/** What is known of a run's fonts: words recur from one article of a book to the next. */
const sharedBy = new WeakMap<Fonts, Shared>();

/** Loads what composing texts in these languages (BCP 47) needs. One serves many articles, and so do their fonts. */
export async function loadTypesetter(fonts: Fonts, languages: Iterable<string>): Promise<Typesetter> {
  let shared = sharedBy.get(fonts);
  if (!shared) {
    const hyphenation = createHyphenation();
    shared = { hyphenation, inline: createInlineSetting(fonts, hyphenation.of) };
    sharedBy.set(fonts, shared);
  }
  await shared.hyphenation.load(languages);
  return { fonts, inline: shared.inline };
}

/** The languages that an article is written in, its own first. */
export function languagesOf(article: Article): readonly string[] {
  const languages = new Set([article.metadata.language]);
  visit(article, (node) => {
    if (node.type === 'languageSpan' || node.type === 'languagePart') languages.add(node.language);
  });
  return [...languages];
}

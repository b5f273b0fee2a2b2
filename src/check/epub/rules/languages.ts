import type { Element } from 'xast';
import { detectClearLanguage } from '../../../language/detect.ts';
import type { EpubContents } from '../contents.ts';
import { valuesOf } from '../package.ts';
import { languageOf } from '../said.ts';
import { contentOf } from './content.ts';
import { areAlike, primaryOf } from './language-tag.ts';
import { cited, defineRule, type EpubRule, failed, type Remark, unsure, wcag } from './rule.ts';

/** Letters below which a text isn't enough to tell its language. */
const fewest = 200;
/** Surer than this, the guess was right in all texts that were tried; down to the least, a person must look. */
const sure = 0.95;
const least = 0.9;

/** Languages that a guess knows: a text that states another may only look like one of them. */
const known: ReadonlySet<string> = new Set([
  'ar',
  'de',
  'el',
  'en',
  'es',
  'fr',
  'he',
  'hi',
  'hy',
  'ja',
  'ka',
  'ko',
  'pl',
  'ru',
  'th',
  'zh',
]);

const inDocuments = defineRule(
  'language-true',
  [wcag, '3.1.1'],
  'The language that a document states is the one that it is written in.',
  (book) => {
    const remarks: Remark[] = [];
    let judged = 0;
    for (const { file, top } of contentOf(book).documents) {
      const stated = languageOf(top);
      const text = stated ? ownText(top, stated).text : '';
      if (!stated || countOf(text) < fewest) continue;
      judged++;
      const found = detectClearLanguage(text);
      if (!found || areAlike(found.language, stated) || found.confidence < least) continue;
      const message = `It states ${stated}, but seems to be written in ${found.language}.`;
      const certain = found.confidence >= sure && known.has(primaryOf(stated));
      remarks.push(certain ? failed(message, file, top) : unsure(message, file, top));
    }
    return judged === 0 ? 'inapplicable' : remarks;
  },
);

const inParts = defineRule(
  'language-of-parts',
  [wcag, '3.1.2'],
  'A paragraph in another language states it.',
  (book) => {
    const remarks: Remark[] = [];
    let judged = 0;
    for (const { file, element, language, text } of paragraphsOf(book)) {
      if (countOf(text) < fewest) continue;
      judged++;
      const found = detectClearLanguage(text);
      if (!found || found.confidence < sure || areAlike(found.language, language)) continue;
      remarks.push(
        unsure(`${cited(text)} is said to be ${language}, but seems to be ${found.language}.`, file, element),
      );
    }
    return judged === 0 ? 'inapplicable' : remarks;
  },
);

const ofBook = defineRule(
  'language-agrees',
  [wcag, '3.1.1'],
  'The language of the book is that of its documents.',
  (book) => {
    const stated = valuesOf(book.package, 'dc:language');
    const { documents } = contentOf(book);
    if (stated.length === 0 || documents.length === 0) return 'inapplicable';
    const languages = documents.flatMap(({ top }) => languageOf(top) ?? []);
    // A book may have parts in other languages, but not all of it.
    if (
      languages.length === 0 ||
      languages.some((own) => stated.some((language) => primaryOf(language) === primaryOf(own)))
    ) {
      return [];
    }
    const [first] = documents;
    return [
      unsure(
        `Its documents are ${[...new Set(languages)].join(', ')}, the book ${stated.join(', ')}.`,
        first?.file ?? null,
        first?.top,
      ),
    ];
  },
);

function countOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** The text of an element without what is in another language, in code or in a formula. */
function ownText(element: Element, language: string): { readonly text: string } {
  let text = '';
  const walk = (around: Element) => {
    for (const child of around.children) {
      if (child.type === 'text') text += child.value;
      if (child.type !== 'element' || /^(?:head|code|pre|script|style|m:math|svg:svg)$/u.test(child.name)) continue;
      const other = languageOf(child);
      if (other === null || primaryOf(other) === primaryOf(language)) walk(child);
      text += ' ';
    }
  };
  walk(element);
  return { text };
}

interface Paragraph {
  readonly file: string;
  readonly element: Element;
  readonly language: string;
  readonly text: string;
}

/** Paragraphs with the language that they are in. */
function paragraphsOf(book: EpubContents): readonly Paragraph[] {
  return contentOf(book).documents.flatMap(({ file, top }) => {
    const found: Paragraph[] = [];
    const walk = (element: Element, language: string | null) => {
      const own = languageOf(element) ?? language;
      if (element.name === 'p' && own) found.push({ file, element, language: own, ...ownText(element, own) });
      else for (const child of element.children) if (child.type === 'element') walk(child, own);
    };
    walk(top, null);
    return found;
  });
}

export const languageRules: readonly EpubRule[] = [inDocuments, inParts, ofBook];

import type { Element } from 'xast';
import { textOf } from '../tree.ts';
import { contentOf } from './content.ts';
import { cited, defineRule, type EpubRule, failed, type Remark, unsure, wcag } from './rule.ts';

/** Scripts whose words a mark that nobody sees may part, or whose letters it joins. */
const spelled = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}';
const invisible = new RegExp(`[${spelled}]+(?:[\\u00ad\\u200b\\u2060\\ufeff]+[${spelled}]+)+`, 'gu');
/** A hyphen at the end of a printed line, left where the line ended. */
const broken = /[\p{Ll}]{2,}[\u2010-]\s[\p{Ll}]{2,}/gu;
/** 'L e t t e r s': five or more, one by one. */
const spaced = /(?<![\p{L}\p{N}])(?:\p{L}[ \u00a0]){4,}\p{L}(?![\p{L}\p{N}])/gu;

/** Elements whose text is a paragraph's own: the innermost that are set apart. */
const blocks = /^(?:p|li|td|th|dd|dt|h[1-6]|figcaption|caption|blockquote|div)$/u;

const whole = defineRule(
  'words-whole',
  [wcag, '1.3.2 (F32)'],
  'No word is parted by a mark that is not seen, or by spaces between its letters.',
  (book) =>
    textsOf(book).flatMap(({ file, element, text }): readonly Remark[] => {
      const [hidden] = text.match(invisible) ?? [];
      if (hidden !== undefined) {
        const shown = hidden.replace(/[\u00ad\u200b\u2060\ufeff]+/gu, '|');
        return [failed(`A mark that is not seen stands in ${cited(shown)}.`, file, element)];
      }
      const [letters] = text.match(spaced) ?? [];
      return letters === undefined ? [] : [unsure(`The letters of ${cited(letters)} stand apart.`, file, element)];
    }),
);

/** Words after a hyphen that stands for the second half of another: 'two- or threefold', 'Vor- und Nachteile'. */
const shared =
  /[\u2010-]\s(?:and|or|to|und|oder|bis|bzw|et|ou|y|o|e|en|of|och|eller|og|i|lub|и|или|versus|as|by|nor|but)$/iu;

const joined = defineRule(
  'words-joined',
  [wcag, '1.3.2'],
  'No word is parted by a hyphen of a line that ended there in print.',
  (book) =>
    textsOf(book).flatMap(({ file, element, text }) =>
      (text.match(broken) ?? [])
        .filter((word) => !shared.test(word))
        .slice(0, 1)
        .map((word) => unsure(`${cited(word)} may be one word.`, file, element)),
    ),
);

interface Text {
  readonly file: string;
  readonly element: Element;
  readonly text: string;
}

/** The texts of innermost blocks, but not of code. */
function textsOf(book: Parameters<EpubRule['judge']>[0]): readonly Text[] {
  return contentOf(book).documents.flatMap(({ file, elements }) =>
    elements
      .filter((element) => blocks.test(element.name) && !hasBlocks(element))
      .map((element) => ({ file, element, text: textOf(element) })),
  );
}

function hasBlocks(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      (blocks.test(child.name) || /^(?:pre|ul|ol|dl|table|section)$/u.test(child.name) || hasBlocks(child)),
  );
}

export const wordRules: readonly EpubRule[] = [whole, joined];

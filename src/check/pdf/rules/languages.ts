import { detectLanguage } from '../../../language/detect.ts';
import type { SaidElement } from '../../said.ts';
import { elementsOf } from './elements.ts';
import { cited, failed, type PdfRule, ua1, unsure, wcag } from './rule.ts';

/** RFC 5646, 2.1, without what is grandfathered; a language of two or three letters, as all that are in use have. */
const tag =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+)$/i;

const documentLanguage: PdfRule = {
  id: 'language',
  says: 'The document states its language.',
  ...wcag('3.1.1'),
  judge: ({ said }) =>
    said.language === null || said.language.trim() === '' ? [failed('The document does not state its language.')] : [],
};

const languagesValid: PdfRule = {
  id: 'languages-valid',
  says: 'Every language is a BCP 47 tag.',
  ...ua1('7.2'),
  judge: (pdf) => {
    const stated = [
      { language: pdf.said.language, page: null },
      ...elementsOf(pdf).map(({ said, page }) => ({ language: said.language, page })),
      ...(pdf.said.metadata['dc:language'] ?? []).map((language) => ({ language, page: null })),
    ];
    const wrong = new Map<string, number | null>();
    for (const { language, page } of stated) {
      if (language !== null && language !== '' && !tag.test(language)) wrong.set(language, wrong.get(language) ?? page);
    }
    return [...wrong].map(([language, page]) => failed(`${cited(language)} is no tag of a language.`, page));
  },
};

/** Letters that a text must have for its language to be told. */
const fewest = 300;

const languageOfText: PdfRule = {
  id: 'language-of-text',
  says: 'The text is in the language that the document states.',
  ...wcag('3.1.1'),
  judge: async ({ said }) => {
    if (said.language === null) return 'inapplicable';
    const text = textIn(said.root, true);
    if (text.replace(/[^\p{L}]/gu, '').length < fewest) return 'inapplicable';
    const detected = await detectLanguage(text);
    if (detected === null || detected.confidence < 0.5) return 'inapplicable';
    const stated = primary(said.language);
    if (stated === detected.language || alike(stated, detected.language)) return [];
    const message = `The document states ${cited(said.language)}, but its text seems to be in ${cited(detected.language)}.`;
    return [detected.confidence >= 0.75 ? failed(message) : unsure(message)];
  },
};

/** Text of the document's own language: what states another isn't part of it. */
function textIn(element: SaidElement, root: boolean): string {
  if ((!root && element.language !== null) || element.role === 'artifact') return '';
  return element.children.map((child) => (child.role === 'text' ? `${child.text} ` : textIn(child, false))).join('');
}

function primary(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}

/** Languages that a detector can't tell apart. */
const families: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn', 'da'],
  ['sr', 'hr', 'bs', 'sh', 'me'],
  ['id', 'ms'],
  ['zh', 'yue', 'cmn'],
  ['fa', 'prs'],
];

function alike(one: string, other: string): boolean {
  return families.some((family) => family.includes(one) && family.includes(other));
}

const metadataLanguage: PdfRule = {
  id: 'metadata-language',
  says: 'The metadata names the language of the document.',
  ...wcag('3.1.1'),
  judge: ({ said }) => {
    const named = said.metadata['dc:language'] ?? [];
    if (named.length === 0 || said.language === null) return 'inapplicable';
    const own = primary(said.language);
    return named.some((language) => primary(language) === own)
      ? []
      : [failed(`The metadata says ${cited(named.join(', '))}, the document ${cited(said.language)}.`)];
  },
};

export const languageRules: readonly PdfRule[] = [documentLanguage, languagesValid, languageOfText, metadataLanguage];

import { attribute, childrenOf, textOf } from '../tree.ts';
import { contentOf } from './content.ts';
import { isLanguageTag } from './language-tag.ts';
import { cited, defineRule, type EpubRule, failed, type Remark, unsure, wcag } from './rule.ts';

const xhtml = 'application/xhtml+xml';

const language = defineRule(
  'document-language',
  [wcag, '3.1.1'],
  'Each document says what language it is in, by lang and xml:lang alike.',
  ({ documents, package: opf }) =>
    documents
      .filter(({ item }) => item.mediaType === xhtml)
      .flatMap(({ file, top }): readonly Remark[] => {
        const [html, xml] = [attribute(top, 'lang'), attribute(top, 'xml:lang')];
        const body = childrenOf(top, 'body')[0];
        const inBody = body && (attribute(body, 'lang') ?? attribute(body, 'xml:lang'));
        if ((html ?? xml ?? '').trim() === '') {
          return inBody
            ? [unsure('Its body has a language, its title has none.', file, top)]
            : [failed('It has no language.', file, top)];
        }
        if (html !== null && xml !== null && html.toLowerCase() !== xml.toLowerCase()) {
          return [failed(`It is ${cited(html)} by lang, ${cited(xml)} by xml:lang.`, file, top)];
        }
        // A book read by HTML's rules has lang alone, by XML's xml:lang alone.
        const missing = html === null ? 'lang' : xml === null ? 'xml:lang' : null;
        return missing !== null && opf.version.startsWith('3') && documents.some(hasBoth)
          ? [failed(`It has no ${missing}.`, file, top)]
          : [];
      }),
);

function hasBoth({ top }: { readonly top: Parameters<typeof attribute>[0] }): boolean {
  return attribute(top, 'lang') !== null && attribute(top, 'xml:lang') !== null;
}

const tags = defineRule(
  'language-tags',
  [wcag, '3.1.2'],
  'Each language that an element states is a valid tag of BCP 47, the same by lang and xml:lang.',
  ({ documents }) =>
    documents.flatMap(({ file, top, elements }) =>
      elements.flatMap((element): readonly Remark[] => {
        const [html, xml] = [attribute(element, 'lang'), attribute(element, 'xml:lang')];
        const wrong = [html, xml].find((tag) => tag !== null && tag !== '' && !isLanguageTag(tag));
        if (wrong) return [failed(`${cited(wrong)} is no language tag.`, file, element)];
        if (element === top || html === null || xml === null || html.toLowerCase() === xml.toLowerCase()) return [];
        return [failed(`It is ${cited(html)} by lang, ${cited(xml)} by xml:lang.`, file, element)];
      }),
    ),
);

const title = defineRule('document-title', [wcag, '2.4.2'], 'Each document has a title.', ({ documents }) =>
  documents
    .filter(({ item }) => item.mediaType === xhtml)
    .flatMap(({ file, top }): readonly Remark[] => {
      const [head] = childrenOf(top, 'head');
      const [found] = head ? childrenOf(head, 'title') : [];
      if (!found) return [failed('It has no title.', file, head ?? top)];
      const text = textOf(found);
      if (text === '') return [failed('Its title is empty.', file, found)];
      const unnamed = /^(?:untitled|unknown|document|no title)$/iu.test(text) || /\.x?html?$/iu.test(text);
      return unnamed ? [unsure(`${cited(text)} is hardly its title.`, file, found)] : [];
    }),
);

const titles = defineRule(
  'document-titles-differ',
  [wcag, '2.4.2'],
  'Documents can be told apart by their titles.',
  (book) => {
    const { documents } = contentOf(book);
    if (documents.length < 3) return 'inapplicable';
    const all = documents.map(({ top }) =>
      childrenOf(top, 'head')
        .flatMap((head) => childrenOf(head, 'title'))
        .map(textOf)
        .join(),
    );
    const [first] = all;
    if (first === undefined || first === '' || all.some((text) => text !== first)) return [];
    return [unsure(`All ${all.length} documents have the title ${cited(first)}.`, documents[0]?.file ?? null)];
  },
);

export const documentRules: readonly EpubRule[] = [language, tags, title, titles];

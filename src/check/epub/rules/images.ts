import type { Element, Nodes } from 'xast';
import { isFileName, isPlaceholder, repeatsCaption } from '../../alternative.ts';
import { alternativeOf } from '../said.ts';
import { attribute, childrenOf, elementsNamed, listOf, rawTextOf, textOf } from '../tree.ts';
import { contentOf, type Found, isDecorative } from './content.ts';
import { cited, defineRule, type EpubRule, failed, type Remark, unsure, wcag } from './rule.ts';

const present = defineRule(
  'alternative-present',
  [wcag, '1.1.1'],
  'Each picture has a text alternative, or is said to be decorative.',
  ({ documents }) => {
    const pictures = documents.flatMap(({ file, top }) =>
      elementsNamed(top, 'img', 'area').map((element) => ({ file, element })),
    );
    if (pictures.length === 0) return 'inapplicable';
    return pictures
      .filter(({ element }) => !isDecorative(element))
      .filter(
        ({ element }) =>
          (alternativeOf(element) ?? '').trim() === '' && listOf(element, 'aria-labelledby').length === 0,
      )
      .map(({ file, element }) => failed(`${source(element)} has no text alternative.`, file, element));
  },
);

const decorative = defineRule(
  'alternative-empty',
  [wcag, '1.1.1'],
  'A picture with a caption is not said to be decorative.',
  ({ documents }) =>
    documents.flatMap(({ file, top }) =>
      elementsNamed(top, 'figure').flatMap((figure) => {
        const caption = captionOf(figure);
        const pictures = elementsNamed(figure, 'img').filter((picture) => attribute(picture, 'alt')?.trim() === '');
        const only =
          elementsNamed(figure, 'img', 'table', 'pre', 'm:math', 'svg:svg', 'blockquote').length === pictures.length;
        if (caption === '' || !only) return [];
        return pictures.map((picture) =>
          unsure(`${source(picture)} has the caption ${cited(caption)}, but no text alternative.`, file, picture),
        );
      }),
    ),
);

const fileName = defineRule(
  'alternative-is-file-name',
  [wcag, '1.1.1'],
  'No text alternative is the name of a file.',
  (book) => {
    const named = picturesOf(contentOf(book));
    if (named.length === 0) return 'inapplicable';
    return named
      .filter(({ element, words }) => isFileName(words, attribute(element, 'src')))
      .map(({ file, element, words }) => failed(`${cited(words)} is the name of a file.`, file, element));
  },
);

const placeholder = defineRule(
  'alternative-is-placeholder',
  [wcag, '1.1.1'],
  'No text alternative is a word that would do for any picture.',
  (book) => {
    const named = picturesOf(contentOf(book));
    if (named.length === 0) return 'inapplicable';
    return named
      .filter(({ words }) => isPlaceholder(words))
      .map(({ file, element, words }) => failed(`${cited(words)} says nothing of the picture.`, file, element));
  },
);

const repeats = defineRule(
  'alternative-repeats-caption',
  [wcag, '1.1.1'],
  'No text alternative only repeats the caption, which is read anyway.',
  ({ documents }) => {
    const figures = documents.flatMap(({ file, top }) =>
      elementsNamed(top, 'figure').map((figure) => ({ file, figure })),
    );
    if (figures.length === 0) return 'inapplicable';
    return figures.flatMap(({ file, figure }): readonly Remark[] => {
      const [picture] = elementsNamed(figure, 'img');
      if (!picture || !repeatsCaption(alternativeOf(picture) ?? '', captionOf(figure))) return [];
      return [unsure(`The alternative of ${source(picture)} is its caption.`, file, picture)];
    });
  },
);

const drawings = defineRule(
  'drawing-alternative',
  [wcag, '1.1.1'],
  'Each drawing in SVG has a text alternative, or is said to be decorative.',
  (book) => {
    const { drawings: found } = contentOf(book);
    if (found.length === 0) return 'inapplicable';
    return found
      .filter(({ element }) => !isDecorative(element) && (alternativeOf(element) ?? '') === '')
      .filter(({ element }) => listOf(element, 'aria-labelledby').length === 0 && textOf(element) === '')
      .map(({ file, element }) => {
        const picture = listOf(element, 'role').includes('img');
        const message = 'The drawing has no text alternative.';
        return picture ? failed(message, file, element) : unsure(message, file, element);
      });
  },
);

const formulas = defineRule(
  'formula-alternative',
  [wcag, '1.1.1'],
  'Each formula has words for those whose reader does not speak MathML.',
  (book) => {
    const { formulas: found } = contentOf(book);
    if (found.length === 0) return 'inapplicable';
    return found
      .filter(({ element }) => (alternativeOf(element) ?? '').trim() === '')
      .map(({ file, element }) => unsure('The formula has no alttext.', file, element));
  },
);

const captions = defineRule(
  'figure-caption',
  [wcag, '1.3.1'],
  'The caption of a figure is the first or last thing in it, and has words.',
  ({ documents }) => {
    const figures = documents.flatMap(({ file, top }) =>
      elementsNamed(top, 'figcaption').map((element) => ({ file, top, element })),
    );
    if (figures.length === 0) return 'inapplicable';
    return figures.flatMap(({ file, top, element }): readonly Remark[] => {
      const figure = elementsNamed(top, 'figure').find((around) => childrenOf(around).includes(element));
      if (!figure) return [failed('The caption stands outside of a figure.', file, element)];
      if (textOf(element) === '' && elementsNamed(element, 'img', 'm:math').length === 0) {
        return [failed('The caption is empty.', file, element)];
      }
      const inside = childrenOf(figure);
      return inside[0] === element || inside.at(-1) === element
        ? []
        : [failed('The caption stands amid its figure.', file, element)];
    });
  },
);

/** Pictures that have words, with them. */
function picturesOf({
  pictures,
  covers,
}: ReturnType<typeof contentOf>): readonly (Found & { readonly words: string })[] {
  return [...pictures, ...covers].flatMap((found) => {
    const words = (alternativeOf(found.element) ?? '').trim();
    return words === '' ? [] : [{ ...found, words }];
  });
}

function captionOf(figure: Element): string {
  return elementsNamed(figure, 'figcaption').map(linesOf).join(' ');
}

/** Text whose lines are parted by a space: what follows a line break is no part of the word before it. */
function linesOf(node: Nodes): string {
  if (node.type === 'element' && node.name === 'br') return ' ';
  return 'children' in node ? node.children.map(linesOf).join('') : rawTextOf(node);
}

function source(picture: Element): string {
  return (attribute(picture, 'src') ?? 'It').replace(/^.*\//su, '');
}

export const imageRules: readonly EpubRule[] = [
  present,
  decorative,
  fileName,
  placeholder,
  repeats,
  drawings,
  formulas,
  captions,
];

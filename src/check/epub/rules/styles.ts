import { type EpubContents, ownStyleOf } from '../contents.ts';
import type { Declaration, StyleRule } from '../css.ts';
import { readStyleSheet } from '../css.ts';
import { lineOf } from '../read-xml.ts';
import { elementsNamed, rawTextOf } from '../tree.ts';
import { defineRule, type EpubRule, failed, type Remark, unsure, wcag } from './rule.ts';

interface Styled {
  readonly file: string;
  readonly declarations: readonly Declaration[];
  /** Null for a `style` attribute. */
  readonly rule: StyleRule | null;
}

/** Everything that style sheets, `style` elements and `style` attributes ask for. */
function stylesOf({ sheets, documents }: EpubContents): readonly Styled[] {
  const ofSheets = [...sheets].flatMap(([file, { rules }]) =>
    rules.map((rule) => ({ file, rule, declarations: rule.declarations })),
  );
  const ofDocuments = documents.flatMap(({ file, top, elements }) => [
    ...elementsNamed(top, 'style').flatMap((element) =>
      readStyleSheet(rawTextOf(element), file, lineOf(element) ?? 1).rules.map((rule) => ({
        file,
        rule,
        declarations: rule.declarations,
      })),
    ),
    ...elements
      .filter(({ attributes }) => attributes.style !== undefined)
      .map((element) => ({ file, rule: null, declarations: ownStyleOf(element, file) })),
  ]);
  return [...ofSheets, ...ofDocuments];
}

function at(remark: Remark, { file }: Styled, { line }: Declaration): Remark {
  return { ...remark, place: line === null ? file : `${file}, line ${line}` };
}

const sizes = defineRule(
  'font-sizes-scale',
  [wcag, '1.4.4'],
  'Sizes of text are stated in units that follow the reader’s own size.',
  (book) =>
    stylesOf(book).flatMap((styled) =>
      styled.declarations
        .filter(({ property, value }) => property === 'font-size' && /^[\d.]+(?:px|pt|pc|cm|mm|in|q)$/iu.test(value))
        .map((declaration) => at(unsure(`font-size is ${declaration.value}.`, null), styled, declaration)),
    ),
);

/** What readers set for themselves. */
const readersOwn =
  /^(?:color|background|background-color|font-size|font-family|line-height|letter-spacing|word-spacing|text-align|hyphens)$/u;

/** What text must bear (WCAG 2.2, 1.4.12), in ems. */
const spacing: Readonly<Record<string, number>> = { 'line-height': 1.5, 'letter-spacing': 0.12, 'word-spacing': 0.16 };

const important = defineRule(
  'reader-styles-win',
  [wcag, '1.4.12'],
  'Nothing that readers set for themselves is made important against them.',
  (book) =>
    stylesOf(book).flatMap((styled) =>
      styled.declarations
        .filter(({ property, important: is }) => is && readersOwn.test(property))
        .map((declaration) => {
          const { property, value } = declaration;
          // A `style` attribute wins over every style sheet that a reader may bring.
          const least = styled.rule === null ? spacing[property] : undefined;
          const sure = least !== undefined && !(amountOf(value) >= least);
          const message = `${property} is made important.`;
          return at(sure ? failed(message, null) : unsure(message, null), styled, declaration);
        }),
    ),
);

function amountOf(value: string): number {
  const [, amount, unit] = /^([\d.]+)(em|%)?$/u.exec(value) ?? [];
  return unit === '%' ? Number(amount) / 100 : Number(amount);
}

const clipped = defineRule(
  'text-not-clipped',
  [wcag, '1.4.12'],
  'No box of a fixed height cuts off text that a reader enlarges.',
  (book) =>
    stylesOf(book).flatMap((styled) => {
      const { declarations } = styled;
      const hides = declarations.find(
        ({ property, value }) => /^overflow(?:-y)?$/u.test(property) && /hidden|clip/u.test(value),
      );
      const height = declarations.find(
        ({ property, value }) =>
          /^(?:max-)?height$/u.test(property) && /^[\d.]+(?:px|pt|em|rem|cm|mm|in)$/u.test(value),
      );
      return hides && height
        ? [at(unsure('A box of a fixed height hides what does not fit.', null), styled, hides)]
        : [];
    }),
);

const generated = defineRule(
  'no-text-in-styles',
  [wcag, '1.3.1 (F87)'],
  'No style sheet brings in words that the documents don’t have.',
  (book) =>
    stylesOf(book).flatMap((styled) => {
      const pseudo = styled.rule?.selectors.some((selector) =>
        selector.at(-1)?.others.some((name) => /^(?:before|after)$/u.test(name)),
      );
      if (!pseudo) return [];
      return styled.declarations
        .filter(
          ({ property, value }) =>
            property === 'content' && /(["'])[^"']*\p{L}{2,}[^"']*\1/u.test(value.replace(/\\[0-9a-f]{1,6}\s?/giu, '')),
        )
        .map((declaration) => at(failed(`It brings in ${declaration.value}.`, null), styled, declaration));
    }),
);

export const styleRules: readonly EpubRule[] = [sizes, important, clipped, generated];

import { isNextTo, type Piece, piecesOf, textOf } from '../text.ts';
import { cited, failed, type PdfRule, type Remark, ua1, unsure, wcag } from './rule.ts';

/** Letters of what may be a word: what is longer needn't fit into the ActualText of a PDF (ISO 19005-2, 6.1.13). */
const longestWord = 45;

const wordsWhole: PdfRule = {
  id: 'words-whole',
  says: 'A word that is broken at the end of a line is read as one.',
  ...wcag('1.3.1'),
  judge: ({ pages }) =>
    pages.flatMap((page) => {
      const pieces = piecesOf(page).filter(({ artifact }) => !artifact);
      return pieces.flatMap((piece, index): readonly Remark[] => {
        const next = pieces[index + 1];
        if (!next || piece.replaced || next.replaced || isNextTo(piece.last, next.first)) return [];
        const head = /([\p{L}\p{M}]+)[-\u2010\u00ad]\s*$/u.exec(piece.text)?.[1];
        const tail = /^\s*([\p{Ll}\p{M}]+)/u.exec(next.text)?.[1];
        if (head === undefined || tail === undefined) return [];
        const message = `${cited(`${head}-${tail}`)} is broken at the end of a line, and nothing says that it is one word.`;
        const sure = /\u00ad\s*$/.test(piece.text) && head.length + tail.length <= longestWord;
        return [sure ? failed(message, page.index) : unsure(message, page.index)];
      });
    }),
};

const softHyphens: PdfRule = {
  id: 'no-soft-hyphens',
  says: 'No soft hyphen stands inside a word, where it would be heard as its end.',
  ...wcag('1.3.1'),
  judge: ({ pages }) =>
    pages.flatMap((page) =>
      piecesOf(page)
        .filter(({ artifact, text }) => !artifact && /\u00ad\p{L}/u.test(text))
        .map(({ text }) => failed(`${cited(text)} has a soft hyphen inside a word.`, page.index)),
    ),
};

const meaningless: PdfRule = {
  id: 'characters',
  says: 'Every character that is shown can be read.',
  ...ua1('7.2'),
  judge: ({ pages }) =>
    pages.flatMap((page) => {
      const strange = piecesOf(page).filter(
        ({ artifact, text }) => !artifact && /[\u0000-\u0008\u000e-\u001f\ufffd\ufffe\ufeff\ue000-\uf8ff]/u.test(text),
      );
      const [first] = strange;
      return first ? [failed(`${cited(visible(strange))} has characters that nothing can read.`, page.index)] : [];
    }),
};

function visible(pieces: readonly Piece[]): string {
  return textOf(pieces).replace(/[\u0000-\u0008\u000e-\u001f\ufffd\ufffe\ufeff\ue000-\uf8ff]/gu, '\u25a1');
}

const embedded: PdfRule = {
  id: 'fonts-embedded',
  says: 'Every font is in the file.',
  ...ua1('7.21.4.1'),
  judge: ({ fonts }) =>
    fonts.length === 0
      ? 'inapplicable'
      : fonts.filter((font) => !font.embedded).map(({ name }) => failed(`The font ${cited(name)} is not in the file.`)),
};

const unicode: PdfRule = {
  id: 'fonts-unicode',
  says: 'Every font says which characters its glyphs stand for.',
  ...ua1('7.21.7'),
  judge: ({ fonts }) =>
    fonts.length === 0
      ? 'inapplicable'
      : fonts.flatMap(({ name, unicode }) => {
          if (unicode === 'told') return [];
          return [
            failed(
              unicode === 'missing'
                ? `The font ${cited(name)} does not say which characters its glyphs stand for.`
                : `The font ${cited(name)} says of glyphs that they stand for nothing that can be read.`,
            ),
          ];
        }),
};

export const textRules: readonly PdfRule[] = [wordsWhole, softHyphens, meaningless, embedded, unicode];

import { contrastBetween } from '../../../model/contrast.ts';
import { over } from '../../colour.ts';
import type { Declaration } from '../css.ts';
import { textOf } from '../tree.ts';
import { type Painted, paintedIn } from './paint.ts';
import { cited, defineRule, type EpubRule, failed, type Remark, wcag } from './rule.ts';

const contrast = defineRule(
  'text-contrast',
  [wcag, '1.4.3'],
  'Text whose colours the book sets can be told from what is behind it: by 4.5 to 1, large text by 3 to 1.',
  (book) => {
    const coloured = paintedIn(book).filter(({ paint }) => paint.text !== null || paint.behind !== null);
    if (coloured.length === 0) return 'inapplicable';
    return oncePerStyle(coloured, ({ element, paint }) => {
      const behind = paint.behind ?? { red: 255, green: 255, blue: 255, alpha: 1 };
      const text = over(paint.text ?? { red: 0, green: 0, blue: 0, alpha: 1 }, behind);
      const large = paint.size >= 1.5 || (paint.bold && paint.size >= 14 / 12);
      const ratio = contrastBetween(text, behind);
      return ratio >= (large ? 3 : 4.5)
        ? null
        : `The contrast of ${cited(textOf(element))} is ${ratio.toFixed(1)} to 1.`;
    });
  },
);

const pairs = defineRule(
  'colours-in-pairs',
  [wcag, '1.4.3 (F24)'],
  'Where the book sets the colour of text it sets that behind it too, and the other way round, so that a reader’s own colours don’t hide it.',
  (book) =>
    oncePerStyle(paintedIn(book), ({ element, paint }) => {
      if ((paint.text === null) === (paint.behind === null)) return null;
      return paint.text
        ? `${cited(textOf(element))} has a colour, but what is behind it has none.`
        : `What is behind ${cited(textOf(element))} has a colour, but the text has none.`;
    }),
);

/** One remark for all texts that have their colours from the same places of a style sheet. */
function oncePerStyle(painted: readonly Painted[], judge: (one: Painted) => string | null): readonly Remark[] {
  const seen = new Set<string>();
  return painted.flatMap((one): readonly Remark[] => {
    const { textBy, behindBy, unknown } = one.paint;
    const places = [textBy, behindBy].flatMap((by) => (by ? placeOf(by) : []));
    if (unknown || seen.has(places.join())) return [];
    const message = judge(one);
    if (message === null) return [];
    seen.add(places.join());
    const [place] = places;
    return [{ ...failed(message, one.document.file, one.element), ...(place === undefined ? {} : { place }) }];
  });
}

function placeOf({ file, line }: Declaration): string {
  return line === null ? file : `${file}, line ${line}`;
}

export const colourRules: readonly EpubRule[] = [contrast, pairs];

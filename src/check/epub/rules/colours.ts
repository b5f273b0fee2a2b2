import type { Element } from 'xast';
import { type Colour, colourOf, contrastOf, over } from '../../colour.ts';
import { type Cascade, cascadeOf } from '../cascade.ts';
import type { ContentDocument, EpubContents } from '../contents.ts';
import { textOf } from '../tree.ts';
import { contentOf } from './content.ts';
import { defineRule, type EpubRule, failed, quoted, type Remark, wcag } from './rule.ts';

const properties = ['color', 'background-color', 'background', 'font-size', 'font-weight', 'display'];

/** The colours of a text: of its letters and of what lies behind them; null where nothing in the book says. */
interface Paint {
  readonly text: Colour | null;
  readonly behind: Colour | null;
  /** A picture lies behind it, or something else that isn't worked out here. */
  readonly unknown: boolean;
  /** Large text needs less (WCAG 2.2, 'large scale'); 1 is the reader's own size. */
  readonly size: number;
  readonly bold: boolean;
}

interface Painted {
  readonly document: ContentDocument;
  readonly element: Element;
  readonly paint: Paint;
}

const known = new WeakMap<EpubContents, readonly Painted[]>();

/** Every element with text of its own, with its colours. */
function paintedIn(book: EpubContents): readonly Painted[] {
  const found = known.get(book) ?? contentOf(book).documents.flatMap(paintedOf);
  known.set(book, found);
  return found;
}

function paintedOf(document: ContentDocument): readonly Painted[] {
  const cascade = cascadeOf(document, properties);
  const painted: Painted[] = [];
  const walk = (element: Element, around: Paint) => {
    if (
      cascade.of(element, 'display')?.value === 'none' ||
      /^(?:head|script|style|svg:svg|m:math)$/u.test(element.name)
    )
      return;
    const paint = paintOf(element, around, cascade);
    const own = element.children.some((child) => child.type === 'text' && /[\p{L}\p{N}]/u.test(child.value));
    if (own) painted.push({ document, element, paint });
    for (const child of element.children) if (child.type === 'element') walk(child, paint);
  };
  walk(document.top, { text: null, behind: null, unknown: false, size: 1, bold: false });
  return painted;
}

function paintOf(element: Element, around: Paint, cascade: Cascade): Paint {
  const background = backgroundOf(element, around, cascade);
  const value = cascade.of(element, 'color')?.value ?? 'inherit';
  const keeps = /^(?:inherit|unset|currentcolor|revert)$/iu.test(value);
  const text = keeps ? around.text : colourOf(value);
  const unread = !keeps && text === null && !/^(?:initial|canvastext|linktext|var\(.*)$/iu.test(value);
  return {
    text,
    ...background,
    unknown: background.unknown || unread,
    size: sizeOf(element, cascade.of(element, 'font-size')?.value ?? '', around.size),
    bold: isBold(element, cascade.of(element, 'font-weight')?.value ?? '', around.bold),
  };
}

function backgroundOf(element: Element, around: Paint, cascade: Cascade): Pick<Paint, 'behind' | 'unknown'> {
  const same = { behind: around.behind, unknown: around.unknown };
  const whole = cascade.of(element, 'background')?.value ?? '';
  const value = cascade.of(element, 'background-color')?.value ?? whole;
  if (/url\(|gradient\(/iu.test(whole)) return { behind: around.behind, unknown: true };
  if (value === '' || /^(?:none|inherit|unset|initial|transparent|revert)$/iu.test(value)) return same;
  const colour =
    colourOf(value) ??
    value
      .split(/\s+(?![^(]*\))/u)
      .map(colourOf)
      .find((part) => part !== null);
  if (!colour) return { behind: around.behind, unknown: true };
  if (colour.alpha === 0) return same;
  return {
    behind: over(colour, around.behind ?? { red: 255, green: 255, blue: 255, alpha: 1 }),
    unknown: around.unknown,
  };
}

const bySize: Readonly<Record<string, number>> = { h1: 2, h2: 1.5, h3: 1.17, sup: 0.83, sub: 0.83, small: 0.83 };

function sizeOf(element: Element, value: string, around: number): number {
  const [, amount, unit] = /^([\d.]+)(em|rem|%|px|pt)$/u.exec(value) ?? [];
  const number = Number(amount);
  if (unit === 'em') return number * around;
  if (unit === '%') return (number / 100) * around;
  if (unit === 'rem') return number;
  if (unit === 'px') return number / 16;
  if (unit === 'pt') return number / 12;
  return value === '' ? around * (bySize[element.name] ?? 1) : around;
}

function isBold(element: Element, value: string, around: boolean): boolean {
  if (value === '') return around || /^(?:h[1-6]|b|strong|th)$/u.test(element.name);
  return /^(?:bold|bolder|[6-9]00)$/u.test(value);
}

const contrast = defineRule(
  'text-contrast',
  [wcag, '1.4.3'],
  'Text whose colours the book sets can be told from what is behind it: by 4.5 to 1, large text by 3 to 1.',
  (book) => {
    const painted = paintedIn(book);
    const coloured = painted.filter(({ paint }) => paint.text !== null || paint.behind !== null);
    if (coloured.length === 0) return 'inapplicable';
    return firstOfEach(
      coloured.flatMap(({ document, element, paint }) => {
        if (paint.unknown) return [];
        const behind = paint.behind ?? { red: 255, green: 255, blue: 255, alpha: 1 };
        const text = over(paint.text ?? { red: 0, green: 0, blue: 0, alpha: 1 }, behind);
        const large = paint.size >= 1.5 || (paint.bold && paint.size >= 14 / 12);
        const ratio = contrastOf(text, behind);
        if (ratio >= (large ? 3 : 4.5)) return [];
        const message = `The contrast of ${quoted(textOf(element))} is ${ratio.toFixed(1)} to 1.`;
        return [{ key: keyOf(element), remark: failed(message, document.file, element) }];
      }),
    );
  },
);

const pairs = defineRule(
  'colours-in-pairs',
  [wcag, '1.4.3 (F24)'],
  'Where the book sets the colour of text it sets that behind it too, and the other way round, so that a reader’s own colours don’t hide it.',
  (book) =>
    firstOfEach(
      paintedIn(book).flatMap(({ document, element, paint }) => {
        if (paint.unknown || (paint.text === null) === (paint.behind === null)) return [];
        const message = paint.text
          ? `${quoted(textOf(element))} has a colour, but what is behind it has none.`
          : `What is behind ${quoted(textOf(element))} has a colour, but the text has none.`;
        return [{ key: keyOf(element), remark: failed(message, document.file, element) }];
      }),
    ),
);

/** What is the same wherever a style sheet says so. */
function keyOf({ name, attributes }: Element): string {
  return `${name} ${attributes.class ?? ''} ${attributes.style ?? ''}`;
}

/** One remark for all elements that a style sheet treats alike. */
function firstOfEach(found: readonly { readonly key: string; readonly remark: Remark }[]): readonly Remark[] {
  const seen = new Set<string>();
  return found.flatMap(({ key, remark }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [remark];
  });
}

export const colourRules: readonly EpubRule[] = [contrast, pairs];

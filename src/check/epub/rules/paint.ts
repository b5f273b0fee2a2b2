import type { Element } from 'xast';
import { type Colour, colourOf, over } from '../../colour.ts';
import { type Cascade, cascadeOf } from '../cascade.ts';
import type { ContentDocument, EpubContents } from '../contents.ts';
import type { Declaration } from '../css.ts';
import { contentOf } from './content.ts';

const properties = ['color', 'background-color', 'background', 'font-size', 'font-weight', 'display'];

/** The colours of a text: of its letters and of what lies behind them; null where nothing in the book says. */
export interface Paint {
  readonly text: Colour | null;
  /** What set it. */
  readonly textBy: Declaration | null;
  readonly behind: Colour | null;
  readonly behindBy: Declaration | null;
  /** A picture lies behind it, or something else that isn't worked out here. */
  readonly unknown: boolean;
  /** Large text needs less (WCAG 2.2, 'large scale'); 1 is the reader's own size. */
  readonly size: number;
  readonly bold: boolean;
}

/** An element with text of its own. */
export interface Painted {
  readonly document: ContentDocument;
  readonly element: Element;
  readonly paint: Paint;
}

/** What is so where no style sheet says otherwise: the reader's own colours. */
const nothing = { text: null, textBy: null, behind: null, behindBy: null };

const known = new WeakMap<EpubContents, readonly Painted[]>();

/** Every element with text of its own, with its colours. */
export function paintedIn(book: EpubContents): readonly Painted[] {
  const found = known.get(book) ?? contentOf(book).documents.flatMap(paintedOf);
  known.set(book, found);
  return found;
}

/** Elements whose text isn't seen, or is painted by rules of its own. */
const unseen = /^(?:head|script|style|svg:svg|m:math)$/u;

function paintedOf(document: ContentDocument): readonly Painted[] {
  const cascade = cascadeOf(document, properties);
  const painted: Painted[] = [];
  const walk = (element: Element, around: Paint) => {
    if (unseen.test(element.name) || cascade.of(element, 'display')?.value === 'none') return;
    const paint = paintOf(element, around, cascade);
    const own = element.children.some((child) => child.type === 'text' && /[\p{L}\p{N}]/u.test(child.value));
    if (own) painted.push({ document, element, paint });
    for (const child of element.children) if (child.type === 'element') walk(child, paint);
  };
  walk(document.top, { ...nothing, unknown: false, size: 1, bold: false });
  return painted;
}

function paintOf(element: Element, around: Paint, cascade: Cascade): Paint {
  const background = backgroundOf(element, around, cascade);
  const textBy = cascade.of(element, 'color');
  const value = textBy?.value ?? 'inherit';
  const keeps = /^(?:inherit|unset|currentcolor|revert)$/iu.test(value);
  const text = keeps ? around.text : colourOf(value);
  const unread = !keeps && text === null && !/^(?:initial|canvastext|linktext)$/iu.test(value);
  return {
    text,
    textBy: keeps ? around.textBy : textBy,
    ...background,
    unknown: background.unknown || unread,
    size: sizeOf(element, cascade.of(element, 'font-size')?.value ?? '', around.size),
    bold: isBold(element, cascade.of(element, 'font-weight')?.value ?? '', around.bold),
  };
}

type Ground = Pick<Paint, 'behind' | 'behindBy' | 'unknown'>;

function backgroundOf(element: Element, around: Paint, cascade: Cascade): Ground {
  const same = { behind: around.behind, behindBy: around.behindBy, unknown: around.unknown };
  const whole = cascade.of(element, 'background')?.value ?? '';
  const behindBy = cascade.of(element, 'background-color') ?? cascade.of(element, 'background');
  const value = behindBy?.value ?? '';
  if (/url\(|gradient\(/iu.test(whole)) return { ...same, unknown: true };
  if (value === '' || /^(?:none|inherit|unset|initial|transparent|revert)$/iu.test(value)) return same;
  const colour =
    colourOf(value) ??
    value
      .split(/\s+(?![^(]*\))/u)
      .map(colourOf)
      .find((part) => part !== null);
  if (!colour) return { ...same, unknown: true };
  if (colour.alpha === 0) return same;
  const below = around.behind ?? { red: 255, green: 255, blue: 255, alpha: 1 };
  return { behind: over(colour, below), behindBy, unknown: around.unknown };
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

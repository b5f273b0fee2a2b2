import type { Points } from '../model/units.ts';
import type { Role, TextRole } from './theme.ts';

type Size = Pick<TextRole, 'size' | 'leading'>;

/** What the roles of a page in the manner of `press` are made from. Lengths in points. */
export interface PressSizes {
  readonly text: Size;
  readonly deck: Size;
  readonly caption: Size;
  readonly pullQuotation: Size;
  readonly note: Size;
  readonly colophon: Size;
  /** Of kicker and foot, on the leading of the text. */
  readonly foot: Points;
}

const plain = {
  cut: 'text',
  weight: 'regular',
  italic: false,
  colour: 'text',
  figures: 'old-style',
  smallCapitals: false,
  tracking: 0,
  wordSpacing: 0,
} as const satisfies Omit<TextRole, 'size' | 'leading'>;

/** The roles of a page for ordinary sight: sizes tell ranks apart, italics and small capitals do the rest. */
export function pressRoles(sizes: PressSizes): Readonly<Record<Role, TextRole>> {
  const text: TextRole = { ...plain, ...sizes.text };
  const small: TextRole = { ...text, cut: 'small' };
  const { leading } = sizes.text;
  return {
    text,
    headline: { ...text, cut: 'display', weight: 'semibold', size: 28, leading: 32, figures: 'lining' },
    kicker: { ...small, size: sizes.foot, leading, colour: 'accent', smallCapitals: true, tracking: 60 },
    deck: { ...text, ...sizes.deck },
    byline: text,
    date: text,
    subhead: { ...text, weight: 'semibold' },
    minorSubhead: { ...text, italic: true },
    leastSubhead: { ...small, smallCapitals: true, tracking: 50, size: sizes.caption.size, leading },
    code: { ...text, cut: 'mono', size: 0.8 * sizes.text.size, leading: sizes.note.leading, figures: 'lining' },
    term: { ...text, weight: 'semibold' },
    tableHeader: { ...small, ...sizes.note, weight: 'semibold', figures: 'lining' },
    table: { ...small, ...sizes.note, figures: 'lining' },
    aside: { ...small, ...sizes.note },
    caption: { ...small, ...sizes.caption },
    pullQuotation: { ...text, cut: 'display', ...sizes.pullQuotation },
    pullAttribution: { ...small, ...sizes.caption, leading },
    note: { ...small, italic: true, ...sizes.note },
    colophon: { ...small, ...sizes.colophon },
    foot: { ...small, size: sizes.foot, leading },
  };
}

/** What the roles of a page are made from where no text is smaller than the running text. Lengths in points. */
export interface PlainSizes {
  readonly text: Size;
  readonly headline: Size;
  readonly subhead: Size;
  readonly deck: Size;
  readonly pullQuotation: Size;
  /** What stands beside the matter: notes, captions, tables, the colophon, the foot. */
  readonly beside: Size;
  /** Added after every letter and to every word space, in thousandths of the size. */
  readonly tracking: number;
  readonly wordSpacing: number;
}

/**
 * The roles of a page for those who need large or quiet text: upright, lining figures, no small capitals; what stands
 * out is semibold.
 */
export function plainRoles(sizes: PlainSizes): Readonly<Record<Role, TextRole>> {
  const { tracking, wordSpacing } = sizes;
  const text: TextRole = { ...plain, ...sizes.text, figures: 'lining', tracking, wordSpacing };
  const strong: TextRole = { ...text, weight: 'semibold' };
  const beside: TextRole = { ...text, ...sizes.beside };
  return {
    text,
    headline: { ...strong, ...sizes.headline },
    kicker: { ...beside, weight: 'semibold', colour: 'accent' },
    deck: { ...text, ...sizes.deck },
    byline: text,
    date: text,
    subhead: { ...strong, ...sizes.subhead },
    minorSubhead: strong,
    leastSubhead: strong,
    code: { ...beside, cut: 'mono', tracking: 0, wordSpacing: 0 },
    term: strong,
    tableHeader: { ...beside, weight: 'semibold' },
    table: beside,
    aside: beside,
    caption: beside,
    pullQuotation: { ...strong, ...sizes.pullQuotation },
    pullAttribution: beside,
    note: beside,
    colophon: beside,
    foot: beside,
  };
}

/** A length in points (1/72 inch), as pages, themes and writers use it. */
export type Points = number & { readonly unit?: 'pt' };

/** A length in thousandths of a point, always an integer: what composition counts in. */
export type MilliPoints = number & { readonly unit?: 'mpt' };

export function toMilliPoints(length: Points): MilliPoints {
  return Math.round(length * 1000);
}

export function toPoints(length: MilliPoints): Points {
  return length / 1000;
}

/** The outline of a glyph as straight pieces, in font units, y upwards. */
export type Silhouette = readonly Piece[];

type Point = readonly [x: number, y: number];
type Piece = readonly [from: Point, to: Point];

/** Pieces of a curve: at the size of an initial none is longer than a point. */
const piecesOfCurve = 12;

/** Reads an outline as `Face.outline` has it: absolute M, L, Q, C and Z. */
export function silhouetteOf(path: string): Silhouette {
  const pieces: Piece[] = [];
  let start: Point = [0, 0];
  let at: Point = start;
  const lineTo = (to: Point): void => {
    pieces.push([at, to]);
    at = to;
  };
  for (const [, command, operands] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const points = pointsOf(operands ?? '');
    const last = points.at(-1);
    if (command === 'Z') lineTo(start);
    else if (command === 'M' && last) at = start = last;
    else if (last) for (const point of curve([at, ...points])) lineTo(point);
  }
  return pieces;
}

/** How far ink reaches to both sides between two heights; null where there is none. */
export function reachOf(
  silhouette: Silhouette,
  bottom: number,
  top: number,
): { readonly left: number; readonly right: number } | null {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of silhouette) {
    const [low, high] = piece[0][1] <= piece[1][1] ? piece : [piece[1], piece[0]];
    if (high[1] < bottom || low[1] > top) continue;
    for (const y of [Math.max(low[1], bottom), Math.min(high[1], top)]) {
      const xs = low[1] === high[1] ? [low[0], high[0]] : [abscissa(low, high, y)];
      left = Math.min(left, ...xs);
      right = Math.max(right, ...xs);
    }
  }
  return right < left ? null : { left, right };
}

/**
 * Where the stem is that a letter begins with, serifs left out: the middle one of its left edges at heights up to
 * `top`, if most of the others stand there too. Null for letters that begin round or aslant.
 */
export function stemOf(silhouette: Silhouette, top: number): number | null {
  const heights = Array.from({ length: samples }, (_, index) => ((index + 0.5) * top) / samples);
  const edges = heights.flatMap((height) => reachOf(silhouette, height, height)?.left ?? []).sort((a, b) => a - b);
  const middle = edges[Math.floor(edges.length / 2)];
  if (middle === undefined) return null;
  const there = edges.filter((edge) => Math.abs(edge - middle) <= top * upright);
  return there.length >= edges.length * most ? middle : null;
}

/** Heights at which a letter's edge is looked at. */
const samples = 40;
/** What edges of one stem may differ by, in parts of the height, and the part of all edges that are a stem's. */
const upright = 0.015;
const most = 0.6;

function abscissa(low: Point, high: Point, y: number): number {
  return low[0] + ((high[0] - low[0]) * (y - low[1])) / (high[1] - low[1]);
}

function pointsOf(operands: string): readonly Point[] {
  const numbers = (operands.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const points: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) points.push([numbers[i] ?? 0, numbers[i + 1] ?? 0]);
  return points;
}

/** Points on a Bézier curve of any degree after its first, by de Casteljau. */
function curve(control: readonly Point[]): readonly Point[] {
  const pieces = control.length === 2 ? 1 : piecesOfCurve;
  return Array.from({ length: pieces }, (_, index) => {
    const part = (index + 1) / pieces;
    let points = control;
    while (points.length > 1) {
      points = points.slice(1).map((to, i): Point => {
        const from = points[i] ?? to;
        return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
      });
    }
    return points[0] ?? [0, 0];
  });
}

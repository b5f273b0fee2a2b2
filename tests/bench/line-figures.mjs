/** A line that ends this close to the right edge, in points, is justified; the others end a paragraph. */
const nearEdge = 1.2;
/** A line that passes the edge by more, in points, with a letter, is overfull. */
const pastEdge = 1;
/** A line whose letters stand this much apart, in ems, is letter-spaced. */
const letterSpaced = 0.008;
/** Word spaces one above the other that make a river. */
const riverLength = 4;
const worstBadness = 1000;

/**
 * Figures of lines in one column that begins at `left` and is `measure` wide, all in points. `space` is the font's own.
 * Percentages are of the justified lines, `rivers` of all.
 */
export function figuresOf(all, { left, measure, size, space }) {
  const lines = all.map((line) => ({ ...line, hyphen: /[-\u2010\u00ad]$/.test(line.text) }));
  const right = left + measure;
  const isJustified = (line) => line.right >= right - nearEdge;
  const justified = lines.filter(isJustified);
  const spaces = justified.filter(({ gaps }) => gaps.length > 0).map(({ gaps }) => mean(gaps.map(([a, b]) => b - a)));
  const share = (list) => (100 * list.length) / justified.length;
  const lastOfPage = (line, index) => lines[index + 1] !== undefined && lines[index + 1].page !== line.page;
  const ends = lines.filter(lastOfPage);
  const lowest = Math.min(...ends.map(({ baseline }) => baseline));
  return {
    lines: justified.length,
    badness: mean(spaces.map((width) => badnessOf(width / space))),
    'loose %': share(spaces.filter((width) => width > 1.5 * space)),
    'hyphens %': share(justified.filter(({ hyphen }) => hyphen)),
    'three in a row': threeInARow(lines.map((line) => line.hyphen && isJustified(line))),
    'at page ends': ends.filter(({ hyphen }) => hyphen).length,
    overfull: justified.filter((line) => line.right > right + pastEdge && /[\p{L}\p{N}]$/u.test(line.text)).length,
    'letter-spaced': justified.filter(({ letterGap }) => Math.abs(letterGap) > letterSpaced * size).length,
    'rivers %': (100 * linesInRivers(lines).size) / lines.length,
    'short pages': ends.filter(({ baseline }) => baseline > lowest + 0.5).length,
  };
}

/** TeX's, of spaces that are `times` as wide as the font's: they give a third and take a half at badness 100. */
function badnessOf(times) {
  const ratio = times > 1 ? (times - 1) * 2 : (1 - times) * 3;
  return Math.min(worstBadness, 100 * ratio ** 3);
}

function threeInARow(hyphens) {
  let run = 0;
  let found = 0;
  for (const hyphen of hyphens) {
    run = hyphen ? run + 1 : 0;
    if (run === 3) found++;
  }
  return found;
}

/** Lines in a chain of word spaces that each overlap the one above by half the narrower of the two. */
function linesInRivers(lines) {
  const inRiver = new Set();
  let above = [];
  for (const [index, { page, gaps }] of lines.entries()) {
    const upper = lines[index - 1]?.page === page ? above : [];
    above = gaps.map(([a, b]) => {
      const touching = upper.filter(
        ({ from, to }) => Math.min(b, to) - Math.max(a, from) >= Math.min(b - a, to - from) / 2,
      );
      return { from: a, to: b, length: 1 + Math.max(0, ...touching.map(({ length }) => length)) };
    });
    const longest = Math.max(0, ...above.map(({ length }) => length));
    if (longest >= riverLength) for (let k = index - longest + 1; k <= index; k++) inRiver.add(k);
  }
  return inRiver;
}

function mean(list) {
  return list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
}

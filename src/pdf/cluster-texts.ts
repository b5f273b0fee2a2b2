import type { GlyphRun } from '../page/glyph-run.ts';

/**
 * The text that each glyph of a run stands for. A ligature takes all characters of its cluster. Where a cluster has
 * several glyphs, its characters are shared out in order, decomposed if there are too few of them: a letter and its
 * accent drawn apart, 'ǆ' drawn as 'd' and 'ž'. A glyph for which none is left stands for ''.
 */
export function clusterTexts(run: Pick<GlyphRun, 'glyphs' | 'clusters' | 'text' | 'level'>): readonly string[] {
  const texts: string[] = [];
  for (let from = 0; from < run.glyphs.length; ) {
    let to = from + 1;
    while (to < run.glyphs.length && run.clusters[to] === run.clusters[from]) to++;
    texts.push(...shareOut(clusterText(run, from, to), to - from));
    from = to;
  }
  return texts;
}

/** Clusters ascend with the glyphs where the run is drawn from left to right, and descend where it is drawn backwards. */
function clusterText(run: Pick<GlyphRun, 'clusters' | 'text' | 'level'>, from: number, to: number): string {
  const start = run.clusters[from] ?? 0;
  const following = run.level % 2 === 0 ? run.clusters[to] : run.clusters[from - 1];
  return run.text.slice(start, following ?? run.text.length);
}

function shareOut(text: string, count: number): readonly string[] {
  if (count === 1) return [text];
  let characters = [...text];
  for (const form of ['NFD', 'NFKD'] as const) {
    if (characters.length < count) characters = [...text.normalize(form)];
  }
  const shares = characters.slice(0, count - 1);
  shares.push(characters.slice(count - 1).join(''));
  while (shares.length < count) shares.push('');
  return shares;
}

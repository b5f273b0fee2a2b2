import type { GlyphRun } from '../page/glyph-run.ts';

/**
 * A run with the text that its glyphs stand for in the file. Programs that read a PDF by its geometry would take an
 * initial for a word of its own: it stands for a space, and the letter after it, on the line where the word is read,
 * for both.
 */
export function asRead(run: GlyphRun): GlyphRun {
  const { broken, clusters, text } = run;
  if (broken?.part === 'initial') return { ...run, text: ' ', clusters: clusters.map(() => 0) };
  const initial = broken?.initial ?? '';
  if (initial === '' || !isAtBeginning(run)) return run;
  const first = clusters[0] ?? 0;
  const shifted = clusters.map((cluster) => (cluster === first ? first : cluster + initial.length));
  return { ...run, text: initial + text, clusters: shifted };
}

/** Whether a run is the first one after its word's initial. */
function isAtBeginning({ broken, text }: GlyphRun): boolean {
  const [letters] = text.split('\u00ad');
  return broken?.word.startsWith((broken.initial ?? '') + letters) ?? false;
}

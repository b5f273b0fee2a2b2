import type { EmbeddedFonts } from '../epub/fonts.ts';
import type { Fonts } from '../fonts/catalogue.ts';
import type { Settings } from '../model/settings.ts';
import type { Theme } from '../theme/theme.ts';

/**
 * The fonts of the text that go with the e-book where settings ask for them; null where they don't. Those of the
 * catalogue are free to go with any document (SIL Open Font License 1.1); a font file that must not be embedded was
 * refused when it was read.
 */
export async function embeddedFontsOf(
  settings: Settings | undefined,
  { family, cuts }: Pick<Theme, 'family' | 'cuts'>,
  fonts: Fonts,
): Promise<EmbeddedFonts | null> {
  if (settings?.['epub.fonts'] !== 'embedded') return null;
  const { loadTextSubsetter } = await import('../fonts/subset.ts');
  const subset = await loadTextSubsetter();
  const { regular, italic, semibold, semiboldItalic } = cuts.text;
  const wanted = [
    { id: regular, weight: 400, italic: false },
    { id: italic, weight: 400, italic: true },
    { id: semibold, weight: 600, italic: false },
    { id: semiboldItalic, weight: 600, italic: true },
  ] as const;
  // Where a family lacks a cut another serves, and the reading system makes the difference.
  const own = wanted.filter(({ id }, index) => wanted.findIndex((other) => other.id === id) === index);
  return {
    family,
    faces: own.map(({ id, weight, italic: slanted }) => ({
      weight,
      italic: slanted,
      subset: (characters) => subset(fonts.data(id), characters),
    })),
  };
}

import { contrastBetween } from '../../../model/contrast.ts';
import { colourOf } from '../../colour.ts';
import type { Run } from '../content.ts';
import type { PdfFile, PdfPage } from '../file.ts';
import { cited, failed, type PdfRule, type Remark, unsure, wcag } from './rule.ts';

/** Large text, which needs less: 18 pt, or 14 pt and bold (WCAG 2.2, 'large scale'). */
function isLarge({ size, font }: Run): boolean {
  return size >= 18 || (font.bold && size >= 14);
}

function shownText(page: PdfPage): readonly Run[] {
  return page.runs.filter(({ seen, text }) => seen && /[\p{L}\p{N}]/u.test(text));
}

/** One remark for each pair of colours on a page. */
function judgeContrast(pdf: PdfFile, least: (run: Run) => number): readonly Remark[] {
  return pdf.pages.flatMap((page) => {
    const remarks = new Map<string, Remark>();
    for (const run of shownText(page)) {
      const { colour, background, text } = run;
      const key = `${colour} ${background}`;
      if (remarks.has(key)) continue;
      const [front, back] = [
        colour === null ? null : colourOf(colour),
        background === null ? null : colourOf(background),
      ];
      if (front === null || back === null) {
        remarks.set(
          'unknown',
          unsure(`Nothing tells the colours of ${cited(text)} and of what is behind it.`, page.index),
        );
        continue;
      }
      const contrast = contrastBetween(front, back);
      if (contrast >= least(run)) continue;
      const ratio = Math.floor(contrast * 10) / 10;
      remarks.set(
        key,
        failed(
          `${cited(text)} has a contrast of ${ratio}:1 (${colour} on ${background}); ${least(run)}:1 is asked.`,
          page.index,
        ),
      );
    }
    return [...remarks.values()];
  });
}

const enough: PdfRule = {
  id: 'contrast',
  says: 'Text has a contrast of at least 4.5:1, large text of 3:1.',
  ...wcag('1.4.3'),
  judge: (pdf) =>
    pdf.pages.some((page) => shownText(page).length > 0)
      ? judgeContrast(pdf, (run) => (isLarge(run) ? 3 : 4.5))
      : 'inapplicable',
};

const ours: PdfRule = {
  id: 'contrast-enhanced',
  says: 'Text of Imprint has a contrast of at least 7:1.',
  ...wcag('1.4.6'),
  judge: (pdf) => {
    if (!isOurs(pdf)) return 'inapplicable';
    return judgeContrast(pdf, () => 7).filter(({ unsure }) => !unsure);
  },
};

/** Whether the metadata names Imprint as what made the file. */
export function isOurs({ info, xmp }: PdfFile): boolean {
  return /^Imprint\b/.test(xmp.values['pdf:Producer']?.[0] ?? info.Producer ?? '');
}

/** Points below which text that isn't a note or figure is hardly read by anyone. */
const smallest = 6;

const size: PdfRule = {
  id: 'text-size',
  says: 'No text is smaller than 6 points.',
  ...wcag('1.4.4'),
  judge: ({ pages }) => {
    if (!pages.some((page) => shownText(page).length > 0)) return 'inapplicable';
    return pages.flatMap((page) => {
      // Superior figures are as large as the letters that they stand beside in their font.
      const small = shownText(page).filter((run) => run.size < smallest && /\p{L}{3}/u.test(run.text));
      const [first] = small;
      return first ? [unsure(`${cited(first.text)} is set in ${first.size.toFixed(1)} points.`, page.index)] : [];
    });
  },
};

export const contrastRules: readonly PdfRule[] = [enough, ours, size];

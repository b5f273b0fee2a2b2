import type { PdfFile } from '../file.ts';
import { withRole } from './elements.ts';
import { cited, failed, type PdfRule } from './rule.ts';

const schema = {
  standard: 'Schema.org Accessibility Properties for Discoverability Vocabulary',
  clause: 'accessibilityFeature',
};

/** What must be in a file for a feature to be claimed; features that only a person can judge aren't here. */
const holds: Readonly<Record<string, (pdf: PdfFile) => boolean>> = {
  alternativeText: (pdf) => {
    const figures = [...withRole(pdf, 'figure'), ...withRole(pdf, 'formula')];
    return figures.length > 0 && figures.every(({ said }) => (said.alternative ?? '').trim() !== '');
  },
  bookmarks: ({ outline }) => outline.length > 0,
  tableOfContents: (pdf) => pdf.outline.length > 0 || withRole(pdf, 'contents').length > 0,
  taggedPDF: ({ structure, facts }) => structure !== null && facts.marked,
  readingOrder: ({ structure }) => structure !== null,
  structuralNavigation: (pdf) => withRole(pdf, 'heading').length > 0,
  pageNavigation: ({ pages }) => pages.some(({ label }) => label !== ''),
  printPageNumbers: ({ pages }) => pages.some(({ label }) => label !== ''),
  index: (pdf) => withRole(pdf, 'index').length > 0,
  MathML: (pdf) => withRole(pdf, 'formula').length > 0,
  describedMath: (pdf) => withRole(pdf, 'formula').length > 0,
  unlocked: ({ facts }) => !facts.encrypted,
  largePrint: ({ pages }) => sizeOfMost(pages) >= largePrint,
  highContrastDisplay: () => true,
  displayTransformability: () => false,
  synchronizedAudioText: () => false,
  captions: () => false,
  transcript: () => true,
};

/** Points of large print (Schema.org's note on largePrint names 18). */
const largePrint = 16;

/** The size, in points, in which most characters are set. */
function sizeOfMost(pages: PdfFile['pages']): number {
  const sizes = new Map<number, number>();
  for (const page of pages) {
    for (const { size, text, mark } of page.runs) {
      if (page.marks[mark ?? -1]?.artifact) continue;
      const rounded = Math.round(size * 2) / 2;
      sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
    }
  }
  return [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

const features: PdfRule = {
  id: 'features',
  says: 'The file has the features that it claims.',
  ...schema,
  judge: (pdf) => {
    const claimed = pdf.said.metadata['schema:accessibilityFeature'] ?? [];
    if (claimed.length === 0) return 'inapplicable';
    return claimed.flatMap((feature) => {
      const judge = holds[feature];
      return judge === undefined || judge(pdf)
        ? []
        : [failed(`The metadata claims ${cited(feature)}, which the file does not have.`)];
    });
  },
};

const modes: PdfRule = {
  id: 'access-modes',
  says: 'The ways to take the content in that are claimed are those that it needs.',
  standard: schema.standard,
  clause: 'accessMode',
  judge: (pdf) => {
    const claimed = pdf.said.metadata['schema:accessMode'] ?? [];
    if (claimed.length === 0) return 'inapplicable';
    const figures = withRole(pdf, 'figure');
    const sufficient = pdf.said.metadata['schema:accessModeSufficient'] ?? [];
    const undescribed = figures.some(({ said }) => (said.alternative ?? '').trim() === '');
    return [
      ...(claimed.includes('visual') && figures.length === 0
        ? [failed('The metadata says that there is something to see, and there are no figures.')]
        : []),
      ...(!claimed.includes('visual') && figures.length > 0
        ? [failed('The metadata does not say that there is something to see, and there are figures.')]
        : []),
      ...(sufficient.includes('textual') && undescribed
        ? [failed('The metadata says that text is enough, and a figure has no alternative.')]
        : []),
    ];
  },
};

export const featureRules: readonly PdfRule[] = [features, modes];

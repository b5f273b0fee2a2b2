import { isFileName, isPlaceholder, repeatsCaption } from '../../alternative.ts';
import type { PdfFile } from '../file.ts';
import { elementsOf, type Found, textOf } from './elements.ts';
import { cited, failed, type PdfRule, pdf17, type Remark, type Remarks, ua1, unsure, wcag } from './rule.ts';

/** Elements that are heard by their alternative. */
function described(pdf: PdfFile): readonly Found[] {
  return elementsOf(pdf).filter(({ said }) => said.role === 'figure' || said.role === 'formula');
}

function judgeEach(pdf: PdfFile, judge: (found: Found, alternative: string) => Remark | null): Remarks {
  const all = described(pdf);
  if (all.length === 0) return 'inapplicable';
  return all.flatMap((found) => judge(found, found.said.alternative?.trim() ?? '') ?? []);
}

const present: PdfRule = {
  id: 'alternative',
  says: 'Every figure and formula has an alternative.',
  ...ua1('7.3'),
  judge: (pdf) =>
    judgeEach(pdf, ({ said, pdf: { actualText }, page }, alternative) => {
      if (alternative !== '' || (actualText ?? '').trim() !== '') return null;
      const name = said.role === 'figure' ? 'picture' : 'formula';
      return failed(
        said.alternative === null ? `A ${name} has no alternative.` : `The alternative of a ${name} is empty.`,
        page,
      );
    }),
};

const noFileName: PdfRule = {
  id: 'alternative-is-file-name',
  says: 'No alternative is the name of a file.',
  ...wcag('1.1.1'),
  judge: (pdf) =>
    judgeEach(pdf, ({ page }, alternative) =>
      isFileOrAddress(alternative)
        ? failed(`The alternative ${cited(alternative)} is the name of a file.`, page)
        : null,
    ),
};

/** The name of a file, a path, or an address. */
function isFileOrAddress(alternative: string): boolean {
  return (
    isFileName(alternative, null) ||
    /^(?:https?|file|data|blob):\S*$/i.test(alternative) ||
    /^(?:[\w.-]*[\\/])+[\w.-]+\.\w+$/.test(alternative)
  );
}

const noPlaceholder: PdfRule = {
  id: 'alternative-is-placeholder',
  says: 'No alternative only holds a place.',
  ...wcag('1.1.1'),
  judge: (pdf) =>
    judgeEach(pdf, ({ page }, alternative) =>
      alternative !== '' && !isFileOrAddress(alternative) && isPlaceholder(alternative)
        ? failed(`The alternative ${cited(alternative)} says nothing of what is shown.`, page)
        : null,
    ),
};

const noCaption: PdfRule = {
  id: 'alternative-repeats-caption',
  says: 'An alternative says more than the caption, which is read as well.',
  ...wcag('1.1.1'),
  judge: (pdf) =>
    judgeEach(pdf, ({ said, around, page }, alternative) => {
      const near = [said, around.at(-1)].flatMap((element) => element?.children ?? []);
      const captions = near.flatMap((child) => (child.role === 'caption' ? [textOf(child)] : []));
      if (!captions.some((caption) => repeatsCaption(alternative, caption))) return null;
      return failed(`The alternative ${cited(alternative)} repeats the caption.`, page);
    }),
};

const boxes: PdfRule = {
  id: 'figure-box',
  says: 'Every figure on a page says where it stands (BBox).',
  ...pdf17('14.8.5.4.3'),
  judge: (pdf) =>
    judgeEach(pdf, ({ said, page }) => {
      if (said.role !== 'figure') return null;
      return said.attributes.BBox === undefined ? failed('A figure does not say where it stands (BBox).', page) : null;
    }),
};

/** Pictures that belong to no figure and are no artifacts: the rule of marked content finds them without a mark. */
const picturesTold: PdfRule = {
  id: 'picture-told',
  says: 'Every picture is a figure, or an artifact.',
  ...ua1('7.3'),
  judge: (pdf) => {
    if (pdf.structure === null) return 'inapplicable';
    const figures = new Set(described(pdf).flatMap(({ pdf: element }) => [...marksIn(element)]));
    const pictures = pdf.pages.flatMap((page) => page.pictures.map((picture) => ({ page, picture })));
    if (pictures.length === 0) return 'inapplicable';
    return pictures.flatMap(({ page, picture }) => {
      const mark = picture.mark === null ? null : (page.marks[picture.mark] ?? null);
      if (mark === null || mark.artifact) return [];
      const mcid = mark.owner === null ? null : (page.marks[mark.owner]?.mcid ?? null);
      return mcid !== null && figures.has(`${page.index} ${mcid}`)
        ? []
        : [unsure('A picture belongs to an element that is no figure.', page.index)];
    });
  },
};

function* marksIn(element: Found['pdf']): Generator<string> {
  for (const kid of element.kids) {
    if (kid.kind === 'marked') yield `${kid.page} ${kid.mcid}`;
    else if (kid.kind === 'element') yield* marksIn(kid);
  }
}

export const alternativeRules: readonly PdfRule[] = [
  present,
  noFileName,
  noPlaceholder,
  noCaption,
  boxes,
  picturesTold,
];

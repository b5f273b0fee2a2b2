import type { SaidElement } from '../../said.ts';
import type { PdfAnnotation, PdfFile, PdfPage } from '../file.ts';
import type { PdfElement } from '../structure.ts';
import { elementsOf, textOf, withRole } from './elements.ts';
import { cited, failed, type PdfRule, type Remarks, ua1, unsure, wcag } from './rule.ts';

interface Annotated {
  readonly page: PdfPage;
  readonly annotation: PdfAnnotation;
}

function annotationsOf(pdf: PdfFile): readonly Annotated[] {
  return pdf.pages
    .flatMap((page) => page.annotations.map((annotation) => ({ page, annotation })))
    .filter(({ annotation: { subtype, hidden } }) => !hidden && subtype !== 'Popup' && subtype !== 'PrinterMark');
}

function linksOf(pdf: PdfFile): readonly Annotated[] {
  return annotationsOf(pdf).filter(({ annotation }) => annotation.subtype === 'Link');
}

/** The element that holds each annotation, by the annotation's reference. */
function holders(pdf: PdfFile): ReadonlyMap<string, PdfElement> {
  return new Map(
    elementsOf(pdf).flatMap(({ pdf: element }) =>
      element.kids.flatMap((kid) =>
        kid.kind === 'object' && kid.object.reference !== null ? [[kid.object.reference, element] as const] : [],
      ),
    ),
  );
}

const tagged: PdfRule = {
  id: 'annotation-tagged',
  says: 'Every link and other annotation belongs to an element of the structure.',
  ...ua1('7.18.1'),
  judge: (pdf) => {
    const all = annotationsOf(pdf);
    if (all.length === 0 || pdf.structure === null) return 'inapplicable';
    const held = holders(pdf);
    return all.flatMap(({ page, annotation }) => {
      const holder = held.get(annotation.reference ?? '');
      const name = annotation.subtype === 'Link' ? `The link to ${targetOf(annotation)}` : 'An annotation';
      if (!holder) return [failed(`${name} belongs to no element.`, page.index)];
      return annotation.subtype === 'Link' && holder.standard !== 'Link' && holder.standard !== 'Reference'
        ? [failed(`${name} belongs to an element that is no link.`, page.index)]
        : [];
    });
  },
};

const parents: PdfRule = {
  id: 'annotation-parent',
  says: 'The parent tree leads from an annotation to its element.',
  ...ua1('7.18.1'),
  judge: (pdf) => {
    const held = holders(pdf);
    if (held.size === 0 || pdf.structure === null) return 'inapplicable';
    const { parents } = pdf.structure;
    return annotationsOf(pdf).flatMap(({ page, annotation }) => {
      const holder = held.get(annotation.reference ?? '');
      if (!holder) return [];
      const known = annotation.structParent === null ? undefined : parents.get(annotation.structParent);
      return known === holder.reference
        ? []
        : [
            failed(
              `The parent tree does not lead from ${annotation.subtype === 'Link' ? 'a link' : 'an annotation'} to its element.`,
              page.index,
            ),
          ];
    });
  },
};

const contents: PdfRule = {
  id: 'link-description',
  says: 'Every link has a description (Contents).',
  ...ua1('7.18.5'),
  judge: (pdf) =>
    judgeLinks(pdf, ({ annotation }) =>
      (annotation.contents ?? '').trim() === ''
        ? failed(`The link to ${targetOf(annotation)} has no description.`)
        : null,
    ),
};

const destinations: PdfRule = {
  id: 'link-destination',
  says: 'Every link leads somewhere.',
  ...wcag('2.4.4'),
  judge: (pdf) =>
    judgeLinks(pdf, ({ annotation }) => {
      if (annotation.destination === 'lost') return failed('A link leads to a place that is not in the file.');
      const { address } = annotation;
      if (address !== null && !isAddress(address)) return failed(`${cited(address)} is no address.`);
      return address === null && annotation.destination === 'none' ? unsure('A link leads nowhere.') : null;
    }),
};

function isAddress(address: string): boolean {
  return (
    /^(?:mailto:\S+@\S+|tel:\S+)$/i.test(address) || (/^[a-z][a-z\d+.-]*:\S+$/i.test(address) && URL.canParse(address))
  );
}

function judgeLinks(pdf: PdfFile, judge: (link: Annotated) => ReturnType<typeof failed> | null): Remarks {
  const links = linksOf(pdf);
  if (links.length === 0) return 'inapplicable';
  return links.flatMap((link) => {
    const remark = judge(link);
    return remark === null ? [] : [{ ...remark, page: link.page.index }];
  });
}

function targetOf({ address, contents }: PdfAnnotation): string {
  return address !== null
    ? cited(address)
    : contents !== null && contents !== ''
      ? cited(contents)
      : 'a place in the file';
}

const texts: PdfRule = {
  id: 'link-text',
  says: 'Every link has text, or a picture with an alternative.',
  ...wcag('2.4.4'),
  judge: (pdf) => {
    const links = withRole(pdf, 'link');
    if (links.length === 0) return 'inapplicable';
    return links.flatMap(({ said, pdf: element, page }) => {
      const heard = `${textOf(said)}${alternatives(said)}`.trim();
      if (heard === '') return [failed('A link has no text.', page)];
      const led = element.kids.some(({ kind }) => kind === 'object') || deepObject(element);
      return led ? [] : [failed(`The link ${cited(heard)} has no annotation: nobody can follow it.`, page)];
    });
  },
};

function alternatives(element: SaidElement): string {
  const inside = element.children.map((child) => (child.role === 'text' ? '' : alternatives(child)));
  return (element.alternative ?? '') + inside.join('');
}

function deepObject(element: PdfElement): boolean {
  return element.kids.some((kid) => kid.kind === 'object' || (kid.kind === 'element' && deepObject(kid)));
}

export const linkRules: readonly PdfRule[] = [tagged, parents, contents, destinations, texts];

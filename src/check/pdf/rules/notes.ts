import type { PdfElement } from '../structure.ts';
import { childrenOf, elementsOf, textOf, withRole } from './elements.ts';
import { cited, failed, type PdfRule, pdf17, ua1 } from './rule.ts';

const identified: PdfRule = {
  id: 'note-id',
  says: 'Every note has an ID of its own.',
  ...ua1('7.9'),
  judge: (pdf) => {
    const notes = withRole(pdf, 'note').filter((one) => one.pdf.standard === 'Note');
    if (notes.length === 0) return 'inapplicable';
    const seen = new Map<string, number>();
    for (const { said } of elementsOf(pdf)) if (said.id !== null) seen.set(said.id, (seen.get(said.id) ?? 0) + 1);
    return notes.flatMap(({ said, page }) => {
      if (said.id === null || said.id === '') return [failed(`The note ${cited(textOf(said))} has no ID.`, page)];
      return (seen.get(said.id) ?? 0) > 1 ? [failed(`The ID ${cited(said.id)} of a note is not its own.`, page)] : [];
    });
  },
};

const referred: PdfRule = {
  id: 'note-reference',
  says: 'A note and what refers to it lead to each other.',
  ...pdf17('14.8.4.4.1'),
  judge: (pdf) => {
    const references = withRole(pdf, 'noteReference');
    const notes = withRole(pdf, 'note').filter(({ said }) => childrenOf(said).some(({ role }) => role === 'label'));
    if (notes.length === 0 && references.length === 0) return 'inapplicable';
    const all = elementsOf(pdf);
    const known = new Set(all.flatMap((one) => one.pdf.reference ?? []));
    const leads = (element: PdfElement) => element.refersTo.some((to) => known.has(to)) || hasLink(element);
    const targets = new Set(all.filter(({ said }) => said.role !== 'note').flatMap((one) => one.pdf.refersTo));
    const counted = targets.size > 0;
    return [
      ...references
        .filter((one) => !leads(one.pdf) && !one.around.some(({ role }) => role === 'link'))
        .map(({ said, page }) => failed(`The call ${cited(textOf(said))} does not lead to its note.`, page)),
      ...notes
        .filter((one) => !leads(one.pdf))
        .map(({ said, page }) => failed(`The note ${cited(textOf(said))} does not lead back to its call.`, page)),
      ...notes
        .filter((one) => counted && !targets.has(one.pdf.reference ?? ''))
        .map(({ said, page }) => failed(`Nothing refers to the note ${cited(textOf(said))}.`, page)),
      ...(notes.length > 0 && references.length === 0 && !counted
        ? [failed('The document has notes, and nothing refers to them.')]
        : []),
    ];
  },
};

/** Whether a link stands in an element, before the text of a note begins. */
function hasLink(element: PdfElement): boolean {
  return element.kids.some(
    (kid) => kid.kind === 'element' && (kid.standard === 'Link' || (kid.standard !== 'P' && hasLink(kid))),
  );
}

export const noteRules: readonly PdfRule[] = [identified, referred];

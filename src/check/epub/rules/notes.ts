import type { Element } from 'xast';
import type { EpubContents } from '../contents.ts';
import { isIn, isSomeAround } from '../family.ts';
import { targetOf } from '../target.ts';
import { attribute, elementsIn, elementsNamed, isKind, textOf } from '../tree.ts';
import type { Found } from './content.ts';
import { linksOf } from './links.ts';
import { elementAt } from './order.ts';
import { cited, defineRule, dpubAria, type EpubRule, failed, type Remark, unsure } from './rule.ts';

/** Calls of notes, each with what it leads to. */
function callsOf(book: EpubContents): readonly (Found & { readonly note: Element | null })[] {
  return linksOf(book)
    .filter(({ element }) => isKind(element, 'noteref'))
    .map((call) => ({ ...call, note: elementAt(book, targetOf(call.file, attribute(call.element, 'href') ?? '')) }));
}

function isNote(element: Element): boolean {
  return ['footnote', 'endnote', 'rearnote'].some((kind) => isKind(element, kind));
}

function notesOf({ documents }: EpubContents): readonly Found[] {
  return documents.flatMap((document) =>
    document.elements
      .filter((element) => isNote(element) && !/^(?:body|section|html)$/u.test(element.name))
      .map((element) => ({ file: document.file, document, element })),
  );
}

const called = defineRule(
  'note-reference-target',
  [dpubAria, 'doc-noteref'],
  'Each call of a note leads to a note.',
  (book) => {
    const calls = callsOf(book);
    if (calls.length === 0) return 'inapplicable';
    return calls.flatMap(({ file, element, note }): readonly Remark[] => {
      if (!note) return [failed(`The call ${cited(textOf(element))} leads to nothing.`, file, element)];
      const inside = isNote(note) || elementsIn(note).some(isNote) || isSomeAround(note, isNote);
      return inside
        ? []
        : [unsure(`The call ${cited(textOf(element))} leads to what is not marked as a note.`, file, element)];
    });
  },
);

const reached = defineRule(
  'note-referenced',
  [dpubAria, 'doc-footnote'],
  'Each note is called from the text.',
  (book) => {
    const notes = notesOf(book);
    if (notes.length === 0) return 'inapplicable';
    // A landmark where the notes begin calls none of them.
    const links = linksOf(book).filter(({ document }) => document !== book.nav);
    const targets = new Set(
      links.map(({ file, element }) => elementAt(book, targetOf(file, attribute(element, 'href') ?? ''))),
    );
    return notes
      .filter(({ element }) => !targets.has(element) && !elementsIn(element).some((inner) => targets.has(inner)))
      .map(({ file, element }) => unsure(`Nothing leads to the note ${cited(textOf(element))}.`, file, element));
  },
);

const back = defineRule(
  'note-backlink',
  [dpubAria, 'doc-backlink'],
  'Each note leads back to the place that it was called from.',
  (book) => {
    const calls = callsOf(book);
    const notes = notesOf(book).filter(({ element }) => calls.some(({ note }) => note && isIn(element, note)));
    if (notes.length === 0) return 'inapplicable';
    const judged = notes.map((note) => ({ ...note, back: backOf(book, note, calls) }));
    const some = judged.some((note) => note.back !== 'none');
    return judged.flatMap(({ file, element, back: leads }): readonly Remark[] => {
      if (leads === 'there') return [];
      const name = cited(textOf(element));
      if (leads === 'elsewhere')
        return [failed(`The note ${name} leads back to where it is not called from.`, file, element)];
      const message = `The note ${name} does not lead back.`;
      return [some ? failed(message, file, element) : unsure(message, file, element)];
    });
  },
);

/** Whether the note leads back to a call of it, or to the block around one. */
function backOf(
  book: EpubContents,
  { file, element }: Found,
  calls: ReturnType<typeof callsOf>,
): 'there' | 'elsewhere' | 'none' {
  const own = calls.filter(({ note }) => note && isIn(element, note));
  const links = elementsNamed(element, 'a').filter(
    (link) => attribute(link, 'href') !== null && !isKind(link, 'noteref'),
  );
  const targets = links.map((link) => elementAt(book, targetOf(file, attribute(link, 'href') ?? '')));
  if (
    own.some((call) => targets.some((target) => target && (isIn(target, call.element) || isIn(call.element, target))))
  )
    return 'there';
  const declared = links.some((link) => isKind(link, 'backlink'));
  return declared ? 'elsewhere' : 'none';
}

export const noteRules: readonly EpubRule[] = [called, reached, back];

import { elementsOf } from './elements.ts';
import { cited, failed, type PdfRule, ua1, wcag } from './rule.ts';

const tagged: PdfRule = {
  id: 'tagged',
  says: 'The file has a structure tree with elements.',
  ...ua1('7.1'),
  judge: (pdf) =>
    elementsOf(pdf).length > 0 ? [] : [failed('The file is not tagged: nothing says what is read, or in which order.')],
};

const marked: PdfRule = {
  id: 'marked',
  says: 'The file says that it is tagged, and that its tags are not suspect.',
  ...ua1('7.1'),
  judge: ({ structure, facts }) => {
    if (structure === null) return 'inapplicable';
    return [
      ...(facts.marked ? [] : [failed('MarkInfo does not say that the file is tagged.')]),
      ...(facts.suspects ? [failed('MarkInfo says that the tags are suspect.')] : []),
    ];
  },
};

const treeIsSound: PdfRule = {
  id: 'tree-sound',
  says: 'The structure tree is a tree.',
  ...ua1('7.1'),
  judge: ({ structure }) => (structure === null ? 'inapplicable' : structure.faults.map((fault) => failed(fault))),
};

const typesKnown: PdfRule = {
  id: 'types-known',
  says: 'Every structure type is a standard one or mapped to one.',
  ...ua1('7.1'),
  judge: (pdf) => {
    if (pdf.structure === null) return 'inapplicable';
    const unknown = elementsOf(pdf).filter((one) => one.pdf.standard === null);
    const first = new Map(unknown.map((one) => [one.pdf.type, one.page] as const).reverse());
    return [...first].map(([type, page]) =>
      failed(`The structure type ${cited(type)} means nothing to a reader.`, page),
    );
  },
};

const typesNotRemapped: PdfRule = {
  id: 'types-not-remapped',
  says: 'No standard structure type is mapped to another.',
  ...ua1('7.1'),
  judge: ({ structure }) => {
    if (structure === null) return 'inapplicable';
    const wrong = Object.entries(structure.roleMap).filter(([from, to]) => standard.has(from) && from !== to);
    return wrong.map(([from, to]) => failed(`The standard type ${from} is mapped to ${to}.`));
  },
};

/** Types of ISO 32000-1 that are anything to a reader. */
const standard = new Set(
  'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Figure Formula Form Link Note Quote BlockQuote Caption Document Part Art Sect Div Span Code Reference TOC TOCI Index'.split(
    ' ',
  ),
);

const titled: PdfRule = {
  id: 'title',
  says: 'The metadata has a title that says what the document is.',
  ...wcag('2.4.2'),
  judge: ({ xmp, info }) => {
    const title = xmp.values['dc:title']?.[0] ?? '';
    if (title.trim() === '') {
      const old = info.Title?.trim() ?? '';
      return [
        failed(
          old === ''
            ? 'The document has no title.'
            : 'The title stands in the old information alone, not in the XMP metadata.',
        ),
      ];
    }
    return isFileName(title) ? [failed(`The title ${cited(title)} is the name of a file, not a title.`)] : [];
  },
};

function isFileName(title: string): boolean {
  return /^(?:untitled|document\d*|microsoft word - .*|.*\.(?:docx?|indd|odt|pdf|tex|dvi|qxd|txt|md|html?|pages))$/i.test(
    title.trim(),
  );
}

const titleShown: PdfRule = {
  id: 'title-shown',
  says: 'A viewer shows the title, not the name of the file.',
  ...ua1('7.1'),
  judge: ({ facts }) => (facts.displaysTitle ? [] : [failed('ViewerPreferences do not ask to display the title.')]),
};

const security: PdfRule = {
  id: 'security',
  says: 'Assistive technology may read the text.',
  ...ua1('7.16'),
  judge: ({ facts }) => {
    if (!facts.encrypted) return 'inapplicable';
    return facts.accessible ? [] : [failed('The encryption forbids assistive technology to read the text.')];
  },
};

const tabOrder: PdfRule = {
  id: 'tab-order',
  says: 'On pages with annotations the keyboard follows the order of the structure.',
  ...ua1('7.18.3'),
  judge: ({ pages }) => {
    const concerned = pages.filter(({ annotations }) => annotations.length > 0);
    if (concerned.length === 0) return 'inapplicable';
    return concerned
      .filter(({ tabs }) => tabs !== 'S')
      .map(({ index }) => failed('The keyboard does not follow the order of the structure (Tabs is not S).', index));
  },
};

const metadata: PdfRule = {
  id: 'metadata',
  says: 'The file has XMP metadata.',
  ...ua1('7.1'),
  judge: ({ xmp }) => (xmp.present ? [] : [failed('The file has no XMP metadata that can be read.')]),
};

const attachments: PdfRule = {
  id: 'attachments',
  says: 'Every attachment has a name and says what it is to the document.',
  ...ua1('7.11'),
  judge: (pdf) => {
    if (pdf.attachments.length === 0) return 'inapplicable';
    return pdf.attachments.flatMap(({ name, relationship, description }) => {
      if (name === '') return [failed('An attachment has no name.')];
      return relationship === null && description === null
        ? [failed(`The attachment ${cited(name)} does not say what it is.`)]
        : [];
    });
  },
};

/** Rules of the file as a whole. */
export const documentRules: readonly PdfRule[] = [
  tagged,
  marked,
  treeIsSound,
  typesKnown,
  typesNotRemapped,
  titled,
  titleShown,
  metadata,
  security,
  tabOrder,
  attachments,
];

import {
  nameIn,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PdfChanges,
} from './pdf-objects.ts';

/** The sound files that are broken. */
export type Victim = 'article' | 'specimen' | 'source';

/** A way to break a sound PDF, and the rule that must say so. */
export interface PdfMutation {
  readonly name: string;
  readonly victim: Victim;
  readonly rule: string;
  /** Whether only a person can be sure of it. */
  readonly unsure?: true;
  breaks(pdf: PdfChanges): void;
}

const name = (text: string) => PDFName.of(text);
const text = (words: string) => PDFHexString.fromText(words);

function setAlt(words: string | null): (pdf: PdfChanges) => void {
  return (pdf) => {
    const figure = pdf.element('Figure');
    if (words === null) figure.delete(name('Alt'));
    else figure.set(name('Alt'), text(words));
  };
}

function retype(from: string, to: string, which = 0): (pdf: PdfChanges) => void {
  return (pdf) => {
    const element = pdf.elements(from)[which];
    if (!element) throw new Error(`There is no element ${from}.`);
    element.set(name('S'), name(to));
  };
}

function everyElement(type: string, change: (element: PDFDict, pdf: PdfChanges) => void): (pdf: PdfChanges) => void {
  return (pdf) => {
    const elements = pdf.elements(type);
    if (elements.length === 0) throw new Error(`There is no element ${type}.`);
    for (const element of elements) change(element, pdf);
  };
}

function replaceXmp(from: RegExp, to: string): (pdf: PdfChanges) => void {
  return (pdf) => pdf.xmp((packet) => packet.replace(from, to));
}

/** The body paragraphs: those that hold their text themselves, and more than one piece or none around them. */
function paragraphs(pdf: PdfChanges): readonly PDFDict[] {
  return pdf.elements('P').filter((element) => pdf.kids(element).every((kid) => kid instanceof PDFNumber));
}

/** The number of the first stretch of content of an element. */
function markOf(pdf: PdfChanges, element: PDFDict): number {
  const kid = pdf.kids(element).find((one) => one instanceof PDFNumber);
  if (!(kid instanceof PDFNumber)) throw new Error('The element holds no content.');
  return kid.asNumber();
}

function indexOfPage(pdf: PdfChanges, element: PDFDict): number {
  const page = pdf.look(element, 'Pg');
  return pdf.document.getPages().findIndex(({ node }) => node === page);
}

/** Takes an element out of the tree. */
function remove(pdf: PdfChanges, element: PDFDict): void {
  const parent = pdf.dict(element, 'P');
  const reference = pdf.reference(element);
  pdf.setKids(
    parent,
    pdf.kidList(parent).filter((kid) => kid !== reference),
  );
}

function attributes(element: PDFDict, pdf: PdfChanges): readonly PDFDict[] {
  const value = pdf.look(element, 'A');
  const list = value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [value];
  return list.map((one) => pdf.document.context.lookup(one)).filter((one) => one instanceof PDFDict);
}

export const pdfMutations: readonly PdfMutation[] = [
  // What a picture says.
  {
    name: 'an alternative that is a file name',
    victim: 'article',
    rule: 'alternative-is-file-name',
    breaks: setAlt('IMG_0042.jpg'),
  },
  {
    name: 'an alternative that is a name of a camera',
    victim: 'article',
    rule: 'alternative-is-file-name',
    breaks: setAlt('DSC_00017'),
  },
  { name: 'no alternative', victim: 'article', rule: 'alternative', breaks: setAlt(null) },
  { name: 'an empty alternative', victim: 'article', rule: 'alternative', breaks: setAlt('') },
  {
    name: 'an alternative that only holds a place',
    victim: 'article',
    rule: 'alternative-is-placeholder',
    breaks: setAlt('image'),
  },
  {
    name: 'a placeholder in another language',
    victim: 'article',
    rule: 'alternative-is-placeholder',
    breaks: setAlt('Texte alternatif'),
  },
  {
    name: 'a task instead of an alternative',
    victim: 'article',
    rule: 'alternative-is-placeholder',
    breaks: setAlt('TODO'),
  },
  {
    name: 'an alternative that repeats the caption',
    victim: 'article',
    rule: 'alternative-repeats-caption',
    breaks: setAlt(
      'Harbour master Ines Taldal told the meeting that the crossing “has outgrown the ferry and everyone on it”',
    ),
  },
  {
    name: 'a figure without its box',
    victim: 'article',
    rule: 'figure-box',
    breaks: everyElement('Figure', (figure, pdf) => {
      for (const owner of attributes(figure, pdf)) owner.delete(name('BBox'));
    }),
  },
  // What is read, and in which order.
  {
    name: 'a paragraph as an artifact',
    victim: 'article',
    rule: 'text-as-artifact',
    breaks: (pdf) => {
      const paragraph = paragraphs(pdf).at(-1);
      if (!paragraph) throw new Error('There is no paragraph.');
      const mark = markOf(pdf, paragraph);
      pdf.content(indexOfPage(pdf, paragraph), (content) =>
        content.replace(new RegExp(`/P<</MCID ${mark}>>BDC`), '/Artifact<</Type/Layout>>BDC'),
      );
      remove(pdf, paragraph);
    },
  },
  {
    name: 'a paragraph as pagination',
    victim: 'article',
    rule: 'text-as-artifact',
    breaks: (pdf) => {
      const paragraph = paragraphs(pdf).at(-1);
      if (!paragraph) throw new Error('There is no paragraph.');
      const mark = markOf(pdf, paragraph);
      pdf.content(indexOfPage(pdf, paragraph), (content) =>
        content.replace(new RegExp(`/P<</MCID ${mark}>>BDC`), '/Artifact<</Type/Pagination>>BDC'),
      );
      remove(pdf, paragraph);
    },
  },
  {
    name: 'a paragraph that no element holds',
    victim: 'article',
    rule: 'content-told',
    breaks: (pdf) => {
      const paragraph = paragraphs(pdf).at(-1);
      if (paragraph) remove(pdf, paragraph);
    },
  },
  {
    name: 'a paragraph without marks',
    victim: 'article',
    rule: 'content-told',
    breaks: (pdf) => pdf.content(0, (content) => content.replace(/\/P<<\/MCID 5>>BDC([\s\S]*?)EMC/, '$1')),
  },
  {
    name: 'two paragraphs swapped in the tags',
    victim: 'article',
    rule: 'reading-order',
    breaks: (pdf) => {
      const [one, other] = paragraphs(pdf).slice(-2);
      if (!one || !other) throw new Error('There are no two paragraphs.');
      const parent = pdf.dict(one, 'P');
      const swapped = pdf.kidList(parent).map((kid) => {
        if (kid === pdf.reference(one)) return pdf.reference(other);
        return kid === pdf.reference(other) ? pdf.reference(one) : kid;
      });
      pdf.setKids(parent, swapped);
    },
  },
  {
    name: 'a quotation lost from the content',
    victim: 'article',
    rule: 'elements-say-something',
    breaks: (pdf) => {
      const quotation = pdf
        .elements('Quote')
        .find((element) => pdf.kids(element).every((kid) => kid instanceof PDFNumber));
      if (!quotation) throw new Error('There is no quotation.');
      const page = indexOfPage(pdf, quotation);
      for (const kid of pdf.kids(quotation)) {
        const mark = kid instanceof PDFNumber ? kid.asNumber() : -1;
        pdf.content(page, (content) =>
          content.replace(
            new RegExp(`(/Quote<</MCID ${mark}>>BDC)([\\s\\S]*?)EMC`),
            (_, begin: string, shown: string) => `${begin}${shown.replace(/\[[\s\S]*?\]TJ/g, '')}EMC`,
          ),
        );
      }
    },
  },
  {
    name: 'content that is on no page',
    victim: 'article',
    rule: 'content-there',
    breaks: (pdf) => {
      const [paragraph] = paragraphs(pdf);
      if (paragraph) pdf.setKids(paragraph, [PDFNumber.of(7000)]);
    },
  },
  {
    name: 'an entry of the parent tree lost',
    victim: 'article',
    rule: 'content-parent',
    breaks: (pdf) => {
      const tree = pdf.dict(pdf.dict(pdf.catalog, 'StructTreeRoot'), 'ParentTree');
      const entry = firstArray(pdf, tree);
      entry.set(0, entry.get(1));
    },
  },
  // Words and fonts.
  {
    name: 'words broken at line ends',
    victim: 'article',
    rule: 'words-whole',
    breaks: (pdf) => {
      let changed = false;
      for (const [index] of pdf.document.getPages().entries()) {
        try {
          pdf.content(index, (content) => content.replace(/\/ActualText ?(?:\((?:\\.|[^\\()])*\)|<[0-9a-f]*>)/gi, ''));
          changed = true;
        } catch {
          // No word is broken on this page.
        }
      }
      if (!changed) throw new Error('No word is broken.');
      for (const span of pdf.elements('Span')) span.delete(name('ActualText'));
    },
  },
  {
    name: 'soft hyphens inside a word',
    victim: 'article',
    rule: 'no-soft-hyphens',
    breaks: (pdf) =>
      pdf.content(0, (content) =>
        content.replace('/P<</MCID 5>>BDC', '/P<</MCID 5/ActualText<FEFF00730068006100AD007200650064>>>BDC'),
      ),
  },
  {
    name: 'a map to characters that says nothing',
    victim: 'article',
    rule: 'fonts-unicode',
    breaks: (pdf) => {
      const [font] = pdf.dicts((dict) => nameIn(dict, 'Subtype') === 'Type0');
      pdf.stream(font?.get(name('ToUnicode')), (map) =>
        map.replace(/(beginbfrange[\s\S]*?<[0-9a-f]+>\s*<[0-9a-f]+>\s*\[?\s*<)[0-9a-f]+/i, '$1FFFD'),
      );
    },
  },
  {
    name: 'no map to characters',
    victim: 'article',
    rule: 'fonts-unicode',
    breaks: (pdf) => {
      for (const font of pdf.dicts((dict) => nameIn(dict, 'Subtype') === 'Type0')) font.delete(name('ToUnicode'));
    },
  },
  {
    name: 'a font that is not in the file',
    victim: 'article',
    rule: 'fonts-embedded',
    breaks: (pdf) => {
      for (const descriptor of pdf.dicts((dict) => nameIn(dict, 'Type') === 'FontDescriptor')) {
        for (const key of ['FontFile', 'FontFile2', 'FontFile3']) descriptor.delete(name(key));
      }
    },
  },
  // Headings, tables, lists, notes.
  { name: 'a heading level skipped', victim: 'specimen', rule: 'heading-levels', breaks: retype('H2', 'H3') },
  { name: 'a first heading of level 2', victim: 'article', rule: 'heading-levels', breaks: retype('H1', 'H2') },
  { name: 'two headings of level 1', victim: 'specimen', rule: 'one-first-heading', breaks: retype('H2', 'H1') },
  {
    name: 'a heading without text',
    victim: 'specimen',
    rule: 'headings-say-something',
    breaks: (pdf) => pdf.setKids(pdf.element('H2'), []),
  },
  {
    name: 'a header cell as an ordinary one',
    victim: 'specimen',
    rule: 'header-row-whole',
    breaks: retype('TH', 'TD'),
  },
  {
    name: 'no header cells',
    victim: 'specimen',
    rule: 'table-headers',
    breaks: everyElement('TH', (cell) => cell.set(name('S'), name('TD'))),
  },
  {
    name: 'a header cell without a scope',
    victim: 'specimen',
    rule: 'header-scope',
    breaks: (pdf) => {
      for (const owner of attributes(pdf.element('TH'), pdf)) owner.delete(name('Scope'));
    },
  },
  {
    name: 'a row with a cell less',
    victim: 'specimen',
    rule: 'table-regular',
    breaks: (pdf) => remove(pdf, pdf.element('TD')),
  },
  {
    name: 'a list without labels',
    victim: 'specimen',
    rule: 'list-labels',
    breaks: (pdf) => {
      const labels = pdf.elements('Lbl').filter((label) => nameIn(pdf.dict(label, 'P'), 'S') === 'LI');
      for (const label of labels) remove(pdf, label);
    },
  },
  {
    name: 'items without a body',
    victim: 'specimen',
    rule: 'list-shape',
    breaks: everyElement('LBody', (body) => body.set(name('S'), name('Span'))),
  },
  { name: 'a paragraph among the items of a list', victim: 'specimen', rule: 'list-shape', breaks: retype('LI', 'P') },
  {
    name: 'a note without an ID',
    victim: 'specimen',
    rule: 'note-id',
    breaks: everyElement('Note', (note) => note.delete(name('ID'))),
  },
  {
    name: 'two notes with one ID',
    victim: 'specimen',
    rule: 'note-id',
    breaks: everyElement('Note', (note) => note.set(name('ID'), PDFString.of('note'))),
  },
  {
    name: 'a note that does not lead back',
    victim: 'specimen',
    rule: 'note-reference',
    breaks: (pdf) => {
      const note = pdf.element('Note');
      for (const link of pdf.elements('Link')) {
        if (pdf.dict(pdf.dict(link, 'P'), 'P') === note) link.set(name('S'), name('Span'));
      }
    },
  },
  // Links.
  {
    name: 'a link without a description',
    victim: 'specimen',
    rule: 'link-description',
    breaks: (pdf) => pdf.links()[0]?.delete(name('Contents')),
  },
  {
    name: 'a link that no element holds',
    victim: 'specimen',
    rule: 'annotation-tagged',
    breaks: everyElement('Link', (link, pdf) =>
      pdf.setKids(
        link,
        pdf.kidList(link).filter((kid) => {
          const dict = pdf.document.context.lookup(kid);
          return !(dict instanceof PDFDict) || nameIn(dict, 'Type') !== 'OBJR';
        }),
      ),
    ),
  },
  {
    name: 'a link that the parent tree does not know',
    victim: 'specimen',
    rule: 'annotation-parent',
    breaks: (pdf) => pdf.links()[0]?.set(name('StructParent'), PDFNumber.of(9999)),
  },
  {
    name: 'a link to nowhere in the file',
    victim: 'specimen',
    rule: 'link-destination',
    breaks: (pdf) => {
      const [link] = pdf.links();
      link?.delete(name('A'));
      link?.set(name('Dest'), PDFString.of('nowhere'));
    },
  },
  {
    name: 'a link to what is no address',
    victim: 'specimen',
    rule: 'link-destination',
    breaks: (pdf) => {
      const action = pdf.document.context.obj({ S: 'URI', URI: PDFString.of('see the site') });
      pdf.links()[0]?.set(name('A'), action);
    },
  },
  {
    name: 'a link without text',
    victim: 'specimen',
    rule: 'link-text',
    breaks: (pdf) => {
      const link = pdf.element('Link');
      pdf.setKids(
        link,
        pdf.kidList(link).filter((kid) => !(kid instanceof PDFNumber)),
      );
    },
  },
  {
    name: 'pages without the order of the structure',
    victim: 'specimen',
    rule: 'tab-order',
    breaks: (pdf) => {
      for (const { node } of pdf.document.getPages()) node.delete(name('Tabs'));
    },
  },
  // The file as a whole.
  { name: 'no tags', victim: 'article', rule: 'tagged', breaks: (pdf) => pdf.catalog.delete(name('StructTreeRoot')) },
  {
    name: 'a file that does not say that it is tagged',
    victim: 'article',
    rule: 'marked',
    breaks: (pdf) => pdf.catalog.set(name('MarkInfo'), pdf.document.context.obj({ Marked: false })),
  },
  {
    name: 'suspect tags',
    victim: 'article',
    rule: 'marked',
    breaks: (pdf) => pdf.catalog.set(name('MarkInfo'), pdf.document.context.obj({ Marked: true, Suspects: true })),
  },
  { name: 'an unknown structure type', victim: 'article', rule: 'types-known', breaks: retype('P', 'Paragraph') },
  {
    name: 'a standard structure type that means another',
    victim: 'article',
    rule: 'types-not-remapped',
    breaks: (pdf) =>
      pdf.dict(pdf.catalog, 'StructTreeRoot').set(name('RoleMap'), pdf.document.context.obj({ P: 'Div' })),
  },
  {
    name: 'an element inside itself',
    victim: 'article',
    rule: 'tree-sound',
    breaks: (pdf) => {
      const article = pdf.element('Art');
      pdf.setKids(article, [...pdf.kidList(article), pdf.reference(article)]);
    },
  },
  {
    name: 'no title',
    victim: 'article',
    rule: 'title',
    breaks: (pdf) => {
      replaceXmp(/<dc:title>[\s\S]*?<\/dc:title>/, '')(pdf);
      pdf.info('Title', null);
    },
  },
  {
    name: 'a title that is a file name',
    victim: 'article',
    rule: 'title',
    breaks: replaceXmp(/(<dc:title><rdf:Alt><rdf:li[^>]*>)[^<]*/, '$1article-final2.docx'),
  },
  {
    name: 'the title of another document',
    victim: 'article',
    rule: 'title-agrees',
    breaks: (pdf) => {
      replaceXmp(/(<dc:title><rdf:Alt><rdf:li[^>]*>)[^<]*/, '$1Minutes of the spring meeting')(pdf);
      pdf.info('Title', 'Minutes of the spring meeting');
    },
  },
  {
    name: 'two titles',
    victim: 'article',
    rule: 'title-agrees',
    breaks: (pdf) => pdf.info('Title', 'Something else'),
  },
  {
    name: 'a title that is not shown',
    victim: 'article',
    rule: 'title-shown',
    breaks: (pdf) => pdf.dict(pdf.catalog, 'ViewerPreferences').delete(name('DisplayDocTitle')),
  },
  { name: 'no language', victim: 'article', rule: 'language', breaks: (pdf) => pdf.catalog.delete(name('Lang')) },
  {
    name: 'the wrong language',
    victim: 'article',
    rule: 'language-of-text',
    breaks: (pdf) => pdf.catalog.set(name('Lang'), PDFString.of('de')),
  },
  {
    name: 'a language that is no tag',
    victim: 'article',
    rule: 'languages-valid',
    breaks: (pdf) => pdf.catalog.set(name('Lang'), PDFString.of('english')),
  },
  {
    name: 'another language in the metadata',
    victim: 'article',
    rule: 'metadata-language',
    breaks: replaceXmp(/(<dc:language><rdf:Bag><rdf:li>)[^<]*/, '$1fr'),
  },
  { name: 'no metadata', victim: 'article', rule: 'metadata', breaks: (pdf) => pdf.catalog.delete(name('Metadata')) },
  {
    name: 'a change before the making',
    victim: 'article',
    rule: 'dates',
    breaks: (pdf) => {
      replaceXmp(/(<xmp:ModifyDate>)[^<]*/, '$12001-01-01T00:00:00Z')(pdf);
      pdf.info('ModDate', 'D:20010101000000Z');
    },
  },
  {
    name: 'two dates of making',
    victim: 'article',
    rule: 'dates',
    breaks: (pdf) => pdf.info('CreationDate', 'D:20220222222222Z'),
  },
  { name: 'a date that is none', victim: 'article', rule: 'dates', breaks: (pdf) => pdf.info('ModDate', 'yesterday') },
  {
    name: 'a date that is not that of the text',
    victim: 'article',
    rule: 'date-agrees',
    breaks: replaceXmp(/(<prism:publicationDate>)[^<]*/, '$12019-03-02'),
  },
  {
    name: 'an author that the text does not name',
    victim: 'article',
    rule: 'authors-agree',
    unsure: true,
    breaks: replaceXmp(/(<dc:creator><rdf:Seq><rdf:li>)[^<]*/, '$1Somebody Else'),
  },
  {
    name: 'a label of a page moved',
    victim: 'article',
    rule: 'page-labels',
    breaks: (pdf) => pdf.catalog.set(name('PageLabels'), pdf.document.context.obj({ Nums: [0, { S: 'D', St: 5 }] })),
  },
  {
    name: 'a bookmark that is no heading',
    victim: 'specimen',
    rule: 'outline',
    breaks: (pdf) => bookmark(pdf).set(name('Title'), text('Chapter eleven')),
  },
  {
    name: 'a bookmark to the wrong page',
    victim: 'specimen',
    rule: 'outline',
    breaks: (pdf) => {
      const last = pdf.reference(pdf.page(pdf.document.getPageCount() - 1));
      const entry = bookmark(pdf);
      entry.delete(name('A'));
      entry.set(name('Dest'), pdf.document.context.obj([last, 'Fit']));
    },
  },
  {
    name: 'a feature that the file does not have',
    victim: 'article',
    rule: 'features',
    breaks: replaceXmp(/<rdf:li>readingOrder<\/rdf:li>/, '<rdf:li>readingOrder</rdf:li><rdf:li>index</rdf:li>'),
  },
  {
    name: 'something to see that is not there',
    victim: 'article',
    rule: 'access-modes',
    breaks: everyElement('Figure', (figure) => figure.set(name('S'), name('P'))),
  },
  {
    name: 'text in light grey',
    victim: 'article',
    rule: 'contrast',
    breaks: (pdf) => pdf.content(0, (content) => content.replace(/\b0 g\b/, '0.7 g')),
  },
  {
    name: 'text in grey that is lighter than the house has it',
    victim: 'article',
    rule: 'contrast-enhanced',
    breaks: (pdf) => pdf.content(0, (content) => content.replace(/\b0 g\b/, '0.42 g')),
  },
  {
    name: 'black text on a dark ground',
    victim: 'article',
    rule: 'contrast',
    breaks: (pdf) => pdf.content(0, (content) => `/Artifact BMC q 0.2 0.2 0.3 rg 0 0 700 900 re f Q EMC\n${content}`),
  },
  {
    name: 'an attachment that says nothing of itself',
    victim: 'source',
    rule: 'attachments',
    breaks: (pdf) => {
      for (const file of pdf.dicts((dict) => nameIn(dict, 'Type') === 'Filespec')) {
        file.delete(name('AFRelationship'));
        file.delete(name('Desc'));
      }
    },
  },
  {
    name: 'encryption that shuts assistive technology out',
    victim: 'article',
    rule: 'security',
    breaks: (pdf) =>
      pdf.document.encrypt({ ownerPassword: 'owner', userPassword: '', permissions: { contentAccessibility: false } }),
  },
  { name: 'a claim that is not kept', victim: 'article', rule: 'claims', breaks: setAlt(null) },
];

/** The first bookmark below the title, or the title's. */
function bookmark(pdf: PdfChanges): PDFDict {
  const first = pdf.dict(pdf.dict(pdf.catalog, 'Outlines'), 'First');
  return first.has(name('First')) ? pdf.dict(first, 'First') : first;
}

/** The first list of a number tree. */
function firstArray(pdf: PdfChanges, node: PDFDict): PDFArray {
  const numbers = pdf.look(node, 'Nums');
  if (numbers instanceof PDFArray) {
    const value = pdf.document.context.lookup(numbers.get(1));
    if (value instanceof PDFArray) return value;
  }
  const [kid] = pdf.array(node, 'Kids').asArray();
  const inner = pdf.document.context.lookup(kid);
  if (!(inner instanceof PDFDict)) throw new Error('The tree is empty.');
  return firstArray(pdf, inner);
}

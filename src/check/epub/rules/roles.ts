import { attribute, listOf } from '../tree.ts';
import { cited, defineRule, dpubAria, type EpubRule, failed, type Remark, unsure, wcag } from './rule.ts';

/** DPUB-ARIA 1.1, 4: without the prefix that all have. */
const publishing = `abstract acknowledgments afterword appendix backlink biblioentry bibliography biblioref chapter colophon
conclusion cover credit credits dedication endnote endnotes epigraph epilogue errata example footnote foreword glossary
glossref index introduction noteref notice pagebreak pagefooter pageheader pagelist part preface prologue pullquote qna
subtitle tip toc`;

/** WAI-ARIA 1.2, 5.4, with the roles of 1.3 that programs already know and those of Graphics ARIA. */
const general = `alert alertdialog application article banner blockquote button caption cell checkbox code columnheader
combobox comment complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic
grid gridcell group heading image img insertion link list listbox listitem log main mark marquee math menu menubar menuitem
menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region
row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript suggestion superscript
switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem graphics-document
graphics-object graphics-symbol`;

const roles: ReadonlySet<string> = new Set([
  ...general.split(/\s+/u),
  ...publishing.split(/\s+/u).map((name) => `doc-${name}`),
]);

const valid = defineRule(
  'roles-valid',
  [wcag, '4.1.2'],
  'Each role is one of WAI-ARIA or DPUB-ARIA.',
  ({ documents }) => {
    const all = documents.flatMap(({ file, elements }) =>
      elements.map((element) => ({ file, element, roles: listOf(element, 'role') })),
    );
    if (!all.some((one) => one.roles.length > 0)) return 'inapplicable';
    return all.flatMap(({ file, element, roles: stated }): readonly Remark[] => {
      const strange = stated.filter((role) => !roles.has(role));
      if (strange.length === 0) return [];
      const message = `${cited(strange.join(' '))} is no role.`;
      return [strange.length === stated.length ? failed(message, file, element) : unsure(message, file, element)];
    });
  },
);

/** Kinds by the EPUB Structural Semantics Vocabulary that another role would contradict. */
const kinds = /^(?:footnote|endnote|noteref|pagebreak|toc|page-list|glossary|index|bibliography)$/u;

const agree = defineRule(
  'roles-agree',
  [dpubAria, '4'],
  'What an element is by its epub:type is what it is by its role.',
  ({ documents }) => {
    const both = documents.flatMap(({ file, elements }) =>
      elements
        .filter((element) => listOf(element, 'epub:type').some((type) => kinds.test(type)))
        .map((element) => ({ file, element, role: listOf(element, 'role').find((role) => role.startsWith('doc-')) })),
    );
    if (!both.some(({ role }) => role !== undefined)) return 'inapplicable';
    return both
      .filter(({ element, role }) => {
        if (role === undefined) return false;
        return !listOf(element, 'epub:type').some(
          (type) => role === `doc-${type}` || (type === 'page-list' && role === 'doc-pagelist'),
        );
      })
      .map(({ file, element, role }) =>
        unsure(`It is ${attribute(element, 'epub:type')}, but ${role}.`, file, element),
      );
  },
);

export const roleRules: readonly EpubRule[] = [valid, agree];

import { childrenOf, textOf, withRole } from './elements.ts';
import { cited, failed, type PdfRule, ua1 } from './rule.ts';

const shape: PdfRule = {
  id: 'list-shape',
  says: 'A list has items, and an item has a body.',
  ...ua1('7.6'),
  judge: (pdf) => {
    const lists = withRole(pdf, 'list');
    if (lists.length === 0) return 'inapplicable';
    return lists.flatMap(({ said, page }) => {
      const children = childrenOf(said);
      const items = children.filter(({ role }) => role === 'listItem');
      const strange = children.filter(({ role }) => !['listItem', 'list', 'caption'].includes(role));
      return [
        ...(items.length === 0 ? [failed('A list has no items.', page)] : []),
        ...strange.map(({ name }) => failed(`${cited(name)} stands in a list and is no item.`, page)),
        ...items
          .filter((item) => !childrenOf(item).some(({ role }) => role === 'listBody'))
          .map((item) => failed(`The item ${cited(textOf(item))} has no body.`, page)),
      ];
    });
  },
};

const bullet = /^\s*(?:[•◦▪‣·–—*-]|\(?(?:\d{1,3}|[a-z])[.)])\s+\S/u;

const labels: PdfRule = {
  id: 'list-labels',
  says: 'What marks an item of a list is a label.',
  ...ua1('7.6'),
  judge: (pdf) => {
    const lists = withRole(pdf, 'list');
    if (lists.length === 0) return 'inapplicable';
    return lists.flatMap(({ said, page }) => {
      const items = childrenOf(said).filter(({ role }) => role === 'listItem');
      const unlabelled = items.filter((item) => !childrenOf(item).some(({ role }) => role === 'label'));
      const numbering = said.attributes.ListNumbering ?? 'None';
      // A list that says how it is numbered has labels that say it too.
      const wrong = numbering !== 'None' ? unlabelled : unlabelled.filter((item) => bullet.test(textOf(item)));
      const labelled = unlabelled.length < items.length;
      return [
        ...wrong.map((item) => failed(`The item ${cited(textOf(item))} has no label of its own.`, page)),
        ...(labelled && said.attributes.ListNumbering === undefined
          ? [failed('A list with labels does not say how it is numbered (ListNumbering).', page)]
          : []),
      ];
    });
  },
};

export const listRules: readonly PdfRule[] = [shape, labels];

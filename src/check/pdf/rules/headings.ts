import { textOf, withRole } from './elements.ts';
import { cited, failed, type PdfRule, ua1, unsure, wcag } from './rule.ts';

const levels: PdfRule = {
  id: 'heading-levels',
  says: 'Headings begin at level 1 and skip no level on the way down.',
  ...ua1('7.4.2'),
  judge: (pdf) => {
    const headings = withRole(pdf, 'heading').filter(({ said }) => said.level !== null);
    if (headings.length === 0) return 'inapplicable';
    let before = 0;
    return headings.flatMap(({ said, page }) => {
      const level = said.level ?? 1;
      const skipped = level > before + 1;
      const message = `The heading ${cited(textOf(said))} is of level ${level}, after ${before === 0 ? 'none' : `level ${before}`}.`;
      before = level;
      return skipped ? [failed(message, page)] : [];
    });
  },
};

const oneTitle: PdfRule = {
  id: 'one-first-heading',
  says: 'A document, or each article or part of it, has one heading of level 1.',
  ...wcag('1.3.1'),
  judge: (pdf) => {
    const firsts = withRole(pdf, 'heading').filter(({ said }) => said.level === 1);
    if (firsts.length === 0) return 'inapplicable';
    const seen = new Set<unknown>();
    return firsts.flatMap(({ said, around, page }) => {
      const within = around.findLast(({ role }) => role === 'section' || role === 'document') ?? null;
      const again = seen.has(within);
      seen.add(within);
      return again ? [failed(`${cited(textOf(said))} is a second heading of level 1.`, page)] : [];
    });
  },
};

const headingsSay: PdfRule = {
  id: 'headings-say-something',
  says: 'Every heading has text.',
  ...wcag('2.4.6'),
  judge: (pdf) => {
    const headings = withRole(pdf, 'heading');
    if (headings.length === 0) return 'inapplicable';
    return headings
      .filter(({ said }) => textOf(said).trim() === '' && !said.children.some((child) => child.role === 'figure'))
      .map(({ page }) => failed('A heading has no text.', page));
  },
};

/** Words from which a text wants headings. */
const longText = 1500;

const headingsThere: PdfRule = {
  id: 'headings-there',
  says: 'A text has a heading, and a long one more.',
  ...wcag('2.4.6'),
  judge: (pdf) => {
    if (pdf.structure === null) return 'inapplicable';
    const words = textOf(pdf.said.root).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (words === 0 || withRole(pdf, 'heading').length > 0) return words === 0 ? 'inapplicable' : [];
    return [words > longText ? failed('The document has no headings.') : unsure('The document has no heading.')];
  },
};

export const headingRules: readonly PdfRule[] = [levels, oneTitle, headingsSay, headingsThere];

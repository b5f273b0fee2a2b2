import { folded } from '../../folded.ts';
import type { OutlineEntry, PageMark, PdfFile } from '../file.ts';
import { isOurs } from './contrast.ts';
import { elementsOf, nameOf, textOf, withRole } from './elements.ts';
import { cited, failed, type PdfRule, type Remark, ua1, unsure, wcag } from './rule.ts';

const titles: PdfRule = {
  id: 'title-agrees',
  says: 'The title is the same everywhere, and the document begins with it.',
  ...wcag('2.4.2'),
  judge: (pdf) => {
    const title = pdf.xmp.values['dc:title']?.[0] ?? null;
    if (title === null || title === '') return 'inapplicable';
    const old = pdf.info.Title ?? null;
    const remarks: Remark[] = [];
    if (old !== null && folded(old) !== folded(title)) {
      remarks.push(failed(`The XMP metadata has the title ${cited(title)}, the old information ${cited(old)}.`));
    }
    const headings = withRole(pdf, 'heading');
    if (headings.length === 0) return remarks;
    const own = folded(title);
    const opening = folded(
      elementsOf(pdf)
        .slice(0, 40)
        .map(({ said }) => nameOf(said))
        .join(' '),
    );
    if (
      opening.includes(own) ||
      headings.some(({ said }) => own.includes(folded(nameOf(said))) && nameOf(said).trim() !== '')
    ) {
      return remarks;
    }
    const [first] = headings;
    const shared = folded(textOf(first?.said ?? pdf.said.root))
      .split(' ')
      .some((word) => word.length > 3 && own.split(' ').includes(word));
    const message = `The title is ${cited(title)}, and the document begins with ${cited(textOf(first?.said ?? pdf.said.root))}.`;
    return [...remarks, shared && !isOurs(pdf) ? unsure(message) : failed(message)];
  },
};

/** A date of a PDF or of XMP: an instant as far as it is known, and how it is written. */
interface Dated {
  readonly time: number;
  /** Whether more than the day is known. */
  readonly exact: boolean;
  readonly name: string;
  readonly written: string;
}

function dateIn(written: string | undefined, name: string): Dated | 'wrong' | null {
  if (written === undefined || written === '') return null;
  const old = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)'?(\d\d)?'?)?/.exec(written);
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|([+-])(\d\d):(\d\d))?)?)?$/.exec(
    written,
  );
  const parts = iso ?? old;
  if (!parts) return /^\d{4}$/.test(written) ? null : 'wrong';
  const [
    ,
    year = '',
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    sign,
    east = '00',
    more = '00',
  ] = parts;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(hour) > 23)
    return 'wrong';
  const shift = (Number(east) * 60 + Number(more)) * (sign === '-' ? 1 : sign === '+' ? -1 : 0);
  const time = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute) + shift,
    Number(second),
  );
  return { time, exact: parts[4] !== undefined, name, written };
}

/** The year of the first PDF. */
const firstYear = 1993;

const dates: PdfRule = {
  id: 'dates',
  says: 'The dates in the metadata are dates, agree, and come in their order.',
  ...wcag('1.3.1'),
  judge: (pdf) => {
    const of = (name: string) => pdf.xmp.values[name]?.[0];
    const created = dateIn(pdf.info.CreationDate, 'CreationDate');
    const modified = dateIn(pdf.info.ModDate, 'ModDate');
    const xmpCreated = dateIn(of('xmp:CreateDate'), 'xmp:CreateDate');
    const xmpModified = dateIn(of('xmp:ModifyDate'), 'xmp:ModifyDate');
    const all = [created, modified, xmpCreated, xmpModified, dateIn(of('xmp:MetadataDate'), 'xmp:MetadataDate')];
    if (all.every((one) => one === null)) return 'inapplicable';
    // A file may have the date of the text that it was made from.
    const own = of('dc:date') ?? of('prism:publicationDate');
    const isOfText = (written: string) => own !== undefined && written.replace(/\D/g, '').startsWith(own.slice(0, 4));
    const known = all.filter((one): one is Dated => one !== null && one !== 'wrong');
    return [
      ...(all.includes('wrong') ? [failed('A date in the metadata is none.')] : []),
      ...known
        .filter(({ time, written }) => new Date(time).getUTCFullYear() < firstYear && !isOfText(written))
        .map(({ name, written }) => failed(`${name} is ${written}, before there were PDFs.`)),
      ...agree(created, xmpCreated),
      ...agree(modified, xmpModified),
      ...inOrder(created, modified),
      ...inOrder(xmpCreated, xmpModified),
    ];
  },
};

type MaybeDated = Dated | 'wrong' | null;

function agree(one: MaybeDated, other: MaybeDated): readonly Remark[] {
  if (one === null || other === null || one === 'wrong' || other === 'wrong') return [];
  const most = one.exact && other.exact ? 60_000 : 36 * 3_600_000;
  return Math.abs(one.time - other.time) <= most
    ? []
    : [failed(`${one.name} is ${one.written}, ${other.name} ${other.written}.`)];
}

function inOrder(created: MaybeDated, modified: MaybeDated): readonly Remark[] {
  if (created === null || modified === null || created === 'wrong' || modified === 'wrong') return [];
  return created.time > modified.time + 60_000
    ? [failed(`The file was changed (${modified.written}) before it was made (${created.written}).`)]
    : [];
}

const dateline: PdfRule = {
  id: 'date-agrees',
  says: 'The date of the metadata is that of the text.',
  ...wcag('1.3.1'),
  judge: (pdf) => {
    const stated = pdf.xmp.values['prism:publicationDate']?.[0] ?? pdf.xmp.values['dc:date']?.[0];
    const match = /^(\d{4})(?:-\d\d-(\d\d))?/.exec(stated ?? '');
    if (!match) return 'inapplicable';
    const lines = elementsOf(pdf)
      .filter(({ said }) => said.role === 'paragraph')
      .slice(0, 8)
      .map(({ said }) => textOf(said).trim());
    // A line that is a date has a year, a day and few words.
    const line = lines.find(
      (text) => text.length < 80 && /\b(?:19|20)\d\d\b/.test(text) && (text.match(/\d+/g) ?? []).length > 1,
    );
    if (line === undefined) return 'inapplicable';
    const numbers = (line.match(/\d+/g) ?? []).map(Number);
    const [, year = '', day] = match;
    if (numbers.includes(Number(year)) && (day === undefined || numbers.includes(Number(day)))) return [];
    const message = `The metadata has the date ${stated}, the text ${cited(line)}.`;
    return [isOurs(pdf) ? failed(message) : unsure(message)];
  },
};

const labels: PdfRule = {
  id: 'page-labels',
  says: 'The label of a page is the number that is printed on it.',
  ...ua1('7.17'),
  judge: (pdf) => {
    // The head of a table that goes on is pagination too; where feet are told from it, it is no number of a page.
    const isTold = isOurs(pdf) || pdf.pages.some(({ marks }) => marks.some(isAtEdge));
    const printed = pdf.pages.flatMap((page) => {
      const runs = page.runs.filter((run) => {
        const mark = page.marks[run.mark ?? -1];
        return mark?.type === 'Pagination' && (!isTold || isAtEdge(mark));
      });
      const tokens: readonly string[] =
        runs
          .map(({ text }) => text)
          .join(' ')
          .match(/[\p{L}\p{N}]+/gu) ?? [];
      return tokens.some((token) => /^\d{1,4}$/.test(token)) || tokens.includes(page.label) ? [{ page, tokens }] : [];
    });
    if (printed.length === 0) return 'inapplicable';
    const parts = (label: string): readonly string[] => label.match(/[\p{L}\p{N}]+/gu) ?? [];
    return printed
      .filter(({ page, tokens }) => !parts(page.label).every((part) => tokens.includes(part)))
      .map(({ page, tokens }) => {
        const number = tokens.find((token) => /^\d{1,4}$/.test(token)) ?? '';
        return failed(`The page is labelled ${cited(page.label)}, and ${cited(number)} is printed on it.`, page.index);
      });
  },
};

/** ISO 32000-1, 14.8.2.2.2: what stands at the head or the foot of a page. */
function isAtEdge({ subtype }: PageMark): boolean {
  return subtype === 'Header' || subtype === 'Footer';
}

/** Pages from which a document wants bookmarks. */
const manyPages = 20;

const outline: PdfRule = {
  id: 'outline',
  says: 'The bookmarks are the headings, in their order, and lead to them.',
  ...wcag('2.4.5'),
  judge: (pdf) => {
    const headings = linesOf(pdf, 'heading');
    if (pdf.outline.length === 0) {
      if (pdf.pages.length <= manyPages || headings.length < 2) return 'inapplicable';
      return [unsure(`The document has ${pdf.pages.length} pages and no bookmarks.`)];
    }
    const paragraphs = linesOf(pdf, 'paragraph');
    let next = 0;
    const named = new Set<Line>();
    const unmatched: OutlineEntry[] = [];
    const remarks: Remark[] = [];
    for (const entry of pdf.outline) {
      const { title, page } = entry;
      if (page === null) remarks.push(failed(`The bookmark ${cited(title)} leads nowhere.`));
      const own = folded(title);
      // A title page and the like may open with words that are no heading.
      if (paragraphs.some((line) => line.page === page && begins(line.text, own))) continue;
      const isSame = ({ text }: Line) => begins(text, own) || (text !== '' && own.endsWith(` ${text}`));
      const ahead = headings.findIndex((heading, index) => index >= next && isSame(heading));
      const heading = headings[ahead >= 0 ? ahead : headings.findIndex(isSame)];
      if (!heading) {
        unmatched.push(entry);
        continue;
      }
      named.add(heading);
      if (ahead < 0) remarks.push(failed(`The bookmark ${cited(title)} comes after those of later headings.`));
      else next = ahead + 1;
      if (page !== null && heading.page !== null && page !== heading.page) {
        const [to, on] = [pdf.pages[page]?.label, pdf.pages[heading.page]?.label];
        remarks.push(failed(`The bookmark ${cited(title)} leads to page ${to}, its heading is on page ${on}.`));
      }
    }
    const deepest = Math.max(0, ...[...named].map(({ level }) => level));
    const sure = isOurs(pdf) || named.size > unmatched.length;
    for (const { title, page } of unmatched) {
      const message = `The bookmark ${cited(title)} is no heading of the document.`;
      // Where each heading has its own, one more may lead to a part without a heading.
      const missed = headings.some((one) => one.page === page && !named.has(one) && one.level <= Math.max(1, deepest));
      if (missed) remarks.push(sure ? failed(message) : unsure(message));
      else if (!sure) remarks.push(unsure(message));
    }
    return remarks;
  },
};

interface Line {
  readonly page: number | null;
  readonly level: number;
  readonly text: string;
}

function linesOf(pdf: PdfFile, role: 'heading' | 'paragraph'): readonly Line[] {
  return withRole(pdf, role).map(({ said, page }) => ({ page, level: said.level ?? 1, text: folded(nameOf(said)) }));
}

function begins(text: string, words: string): boolean {
  return words !== '' && (text === words || text.startsWith(`${words} `));
}

const creators: PdfRule = {
  id: 'authors-agree',
  says: 'The authors of the metadata are named in the text.',
  ...wcag('1.3.1'),
  judge: (pdf) => {
    const named = pdf.xmp.values['dc:creator'] ?? [];
    if (named.length === 0 || pdf.structure === null) return 'inapplicable';
    const text = folded(textOf(pdf.said.root));
    return named
      .filter((name) => folded(name) !== '' && !text.includes(folded(name)))
      .map((name) => unsure(`${cited(name)} is an author in the metadata and not named in the text.`));
  },
};

export const metadataRules: readonly PdfRule[] = [titles, dates, dateline, labels, outline, creators];

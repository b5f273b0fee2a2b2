import { directionOf } from '../../language/direction.ts';
import type { Article } from '../../model/article.ts';
import { Refusal, type Report } from '../../model/finding.ts';
import { placeOf, type SourceText } from '../../model/source.ts';
import { languageFrom } from '../language-from.ts';
import { assemble } from './assemble.ts';
import { type Desk, excerpt, type Facts } from './desk.ts';
import { blocksOf, type RawBlock, type RawText } from './lines/blocks.ts';
import { markupOf } from './lines/markup.ts';
import { reportCleaning } from './lines/report.ts';
import { readCaptions } from './parts/captions.ts';
import { readDates } from './parts/dates.ts';
import { setAsideFurniture } from './parts/furniture.ts';
import { readHead } from './parts/head.ts';
import { readHeadings } from './parts/headings.ts';
import { readLists } from './parts/lists.ts';
import { readMailHeader } from './parts/mail-header.ts';
import { numberOrderOf } from './parts/order.ts';
import { readPressContactAtTop } from './parts/press-contact.ts';
import { readPullQuotations } from './parts/pull-quotations.ts';
import { readRights } from './parts/rights.ts';
import { readTagged } from './parts/tagged.ts';
import { readTail } from './parts/tail.ts';

/**
 * Reads decoded plain text: blocks first, then one part after the other. Each pass gives roles to blocks that have none;
 * a block that nobody claims is a paragraph. Throws a `Refusal` where nothing is left but lines of a site.
 */
export async function readText(
  source: SourceText,
  language: string | null,
  identifier: string,
  report: Report,
): Promise<Article> {
  const markup = markupOf(source.text);
  const raw = blocksOf(source.text, markup);
  reportCleaning(source, raw, markup, report);
  const tag = language ?? (await languageOf(source, raw.blocks, report));
  const desk = deskOf(source, raw, tag, report);
  readLists(desk);
  readDates(desk);
  readMailHeader(desk);
  setAsideFurniture(desk);
  readRights(desk);
  readCaptions(desk);
  readPressContactAtTop(desk);
  readHead(desk);
  readTail(desk);
  if (markup.ranges.length > 0) readTagged(desk);
  readPullQuotations(desk);
  readHeadings(desk);
  const { children, setAside, names, ...words } = assemble(desk, raw.leftovers);
  if (children.length === 0) throw onlyFurniture(source);
  reportGaps(desk, words.headline, children.length > 1, report);
  return {
    sources: [source],
    metadata: {
      identifier,
      headline: words.headline,
      kicker: words.kicker,
      deck: words.deck,
      byline: desk.facts.byline.length > 0 ? desk.facts.byline : names,
      published: desk.facts.published ?? desk.facts.updated,
      updated: desk.facts.updated,
      dateline: words.dateline,
      language: tag,
      direction: directionOf(tag),
      publisher: null,
      source: null,
      rights: desk.facts.rights,
      contributors: [],
      series: null,
      subjects: [],
      description: null,
      accessibilityContact: null,
    },
    children,
    quotations: new Map(),
    setAside,
  };
}

function deskOf(source: SourceText, raw: RawText, language: string, report: Report): Desk {
  const facts: Facts = { byline: [], bylineIsBare: false, published: null, updated: null, rights: null };
  return {
    source,
    blocks: raw.blocks,
    roles: raw.blocks.map(() => null),
    facts,
    language,
    order: numberOrderOf(language, source.text),
    isWrapped: raw.wrapping !== null,
    hasGaps: raw.blocks.slice(1).some((block) => block.gap > 0),
    tell(index, code, severity, message, hint) {
      const offset = raw.blocks[index]?.leaves[0]?.span.from ?? 0;
      report({ code, severity, message, hint, file: source.name, ...placeOf(source, offset) });
    },
  };
}

/** The language of the longest blocks: lines of the site may be in another. */
async function languageOf(source: SourceText, blocks: readonly RawBlock[], report: Report): Promise<string> {
  const prose = blocks.filter((block) => block.weight >= 10);
  const sample = (prose.length > 0 ? prose : blocks).slice(0, 60);
  const words = sample.map((block) => block.text.slice(0, 4000)).join('\n');
  return languageFrom(words, source, 'in the sidecar', report);
}

function reportGaps(desk: Desk, headline: string | null, hasMore: boolean, report: Report): void {
  const first = desk.blocks[0];
  if (headline === null && first) {
    report({
      code: 'no-headline',
      severity: 'warning',
      message: `No headline was found; the text begins with '${excerpt(first)}'.`,
      hint: "Give a 'headline' in the sidecar, or put it in a line of its own at the top.",
      file: desk.source.name,
      line: 1,
      column: 1,
    });
  }
  if (headline !== null && !hasMore) {
    report({
      code: 'no-text',
      severity: 'warning',
      message: 'A headline was found, but no text below it.',
      hint: 'Look whether the file is whole.',
      file: desk.source.name,
      line: null,
      column: null,
    });
  }
  if (desk.facts.published === null && desk.facts.updated !== null) {
    report({
      code: 'only-updated',
      severity: 'note',
      message: `Only the date of an update was found (${desk.facts.updated}); it was taken as the date of publication, too.`,
      hint: "Give 'published' in the sidecar if it is known.",
      file: desk.source.name,
      line: null,
      column: null,
    });
  }
}

function onlyFurniture(source: SourceText): Refusal {
  return new Refusal({
    code: 'no-article',
    severity: 'error',
    message: 'The file holds only lines of a web site (menus, share buttons, links) and no article.',
    hint: 'Copy the text of the article itself into the file.',
    file: source.name,
    line: 1,
    column: 1,
  });
}

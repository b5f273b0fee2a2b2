import type { Inspection } from '../../src/inspect/index.ts';

/** What a careful person reads out of an article (`intake.json` of a case); what isn't compared is left out. */
export interface Intake {
  readonly title: string;
  readonly titleAlternatives?: readonly string[];
  readonly kicker: string | null;
  readonly deck: string | null;
  readonly byline: { readonly names: readonly string[] } | null;
  readonly date: {
    readonly iso: string;
    readonly alternatives?: readonly (string | { readonly iso: string })[];
  } | null;
  readonly language: string;
  readonly direction?: string;
  readonly captions: readonly { readonly text?: string; readonly credit: string | null }[];
  readonly subheads?: readonly { readonly text: string }[];
  readonly listItems?: readonly { readonly text: string }[];
  readonly pullQuotes?: readonly { readonly text: string }[];
  readonly paragraphs: readonly { readonly first: string }[];
  readonly quotes?: readonly IntakeQuotation[];
  readonly furniture?: readonly { readonly text: string }[];
  readonly blocks?: readonly { readonly type: string; readonly text: string }[];
}

interface IntakeQuotation {
  readonly text?: string;
  readonly kind: string;
  readonly speaker: string | null;
  readonly speakerMention: string | null;
}

export interface Comparison {
  /** Fields that were read otherwise. */
  readonly wrong: readonly string[];
  readonly lost: readonly string[];
  /** Quotations that weren't found. */
  readonly missing: readonly string[];
  /** Speakers named with high confidence that are somebody else. */
  readonly wrongSpeakers: readonly string[];
  readonly expected: number;
  readonly printed: number;
}

/** A text with its marks, dashes, spaces and case folded, as a person would call two texts the same. */
function fold(text: string | null | undefined): string {
  return normal(text)
    .toLowerCase()
    .replace(/^[ "'.,،。-]+|[ "'.,،。-]+$/gu, '');
}

function normal(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\0]/gu, '')
    .replace(/[“”„‟«»‹›"「」『』]/gu, '"')
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[‐‑–—―]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

const words = (text: string) =>
  normal(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Every text in a value, field after field. */
function textsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textsIn).join(' ');
  return typeof value === 'object' && value !== null ? Object.values(value).map(textsIn).join(' ') : '';
}

/** A block of an inspection, whatever its type: the fields that are compared. */
interface Block {
  readonly type: string;
  readonly text?: string | null;
  readonly caption?: string | null;
  readonly credit?: string | null;
  readonly items?: readonly unknown[];
}

export function compareIntake(expected: Intake, read: Inspection): Comparison {
  const blocks = read.blocks as readonly Block[];
  const wrong = Object.entries(fieldsOf(expected, read, blocks)).flatMap(([name, right]) => (right ? [] : [name]));
  const { findings: _, ...rest } = read;
  return { wrong, lost: lostWords(expected, textsIn(rest)), ...quotationsOf(expected, read) };
}

function fieldsOf(expected: Intake, read: Inspection, blocks: readonly Block[]): Readonly<Record<string, boolean>> {
  const of = (...types: readonly string[]) => blocks.filter((block) => types.includes(block.type));
  const captions = of('caption', 'figure').map((block) => [fold(block.caption ?? block.text), fold(block.credit)]);
  const paragraphs = of('paragraph', 'blockQuotation', 'codeBlock').map((block) => fold(block.text));
  const firsts = expected.paragraphs.map((paragraph) => fold(paragraph.first));
  const items = of('list').flatMap((list) => (list.items ?? []).map((item) => fold(textsIn(item))));
  const headings = of('heading').map((block) => fold(block.text));
  const pulled = of('pullQuotation').map((block) => normal(textsIn(block)).toLowerCase());
  const dates = [
    expected.date?.iso ?? '',
    ...(expected.date?.alternatives ?? []).map((date) => (typeof date === 'string' ? date : date.iso)),
  ];
  const published = read.published ?? '';
  const shown = [...paragraphs, ...headings, ...items];
  const same = (one: readonly string[], two: readonly string[]) => JSON.stringify(one) === JSON.stringify(two);
  return {
    headline: [expected.title, ...(expected.titleAlternatives ?? [])].map(fold).includes(fold(read.headline)),
    kicker: fold(read.kicker) === fold(expected.kicker),
    deck: fold(read.deck) === fold(expected.deck),
    byline: same([...read.byline].map(fold).sort(), (expected.byline?.names ?? []).map(fold).sort()),
    published: dates.some((date) => published === date || (date !== '' && published.startsWith(date))),
    language: read.language.split('-')[0] === expected.language.split('-')[0],
    direction: read.direction === (expected.direction ?? 'ltr'),
    captions: expected.captions.every((caption) => caption.text !== undefined)
      ? same(
          captions.map(([text]) => text ?? ''),
          expected.captions.map((caption) => fold(caption.text)),
        )
      : captions.length === expected.captions.length,
    credits: same(
      captions.map(([, credit]) => credit ?? ''),
      expected.captions.map((caption) => fold(caption.credit)),
    ),
    paragraphs:
      paragraphs.length === firsts.length &&
      paragraphs.every((text, index) => text.startsWith(firsts[index] ?? '') || (firsts[index] ?? '').startsWith(text)),
    headings: same(
      headings,
      (expected.subheads ?? []).map((subhead) => fold(subhead.text)),
    ),
    listItems: same(
      items,
      (expected.listItems ?? []).map((item) => fold(item.text)),
    ),
    pullQuotations:
      pulled.length === (expected.pullQuotes ?? []).length &&
      (expected.pullQuotes ?? []).every((quote, index) => pulled[index]?.includes(fold(quote.text)) === true),
    furniture: (expected.furniture ?? []).every(({ text }) => fold(text) === '' || !shown.includes(fold(text))),
  };
}

function lostWords(expected: Intake, printed: string): readonly string[] {
  const have = new Map<string, number>();
  for (const word of words(printed)) have.set(word, (have.get(word) ?? 0) + 1);
  const wanted = (expected.blocks ?? [])
    .filter((block) => block.type !== 'furniture' && block.type !== 'break')
    .flatMap((block) => words(block.text));
  return wanted.filter((word) => {
    const left = have.get(word) ?? 0;
    have.set(word, left - 1);
    return left <= 0;
  });
}

function quotationsOf(expected: Intake, read: Inspection): Omit<Comparison, 'wrong' | 'lost'> {
  const wanted = (expected.quotes ?? []).filter((quote) => quote.kind !== 'headline' && quote.text !== undefined);
  const missing: string[] = [];
  const wrongSpeakers: string[] = [];
  for (const quote of wanted) {
    const found = read.quotations.find((one) => fold(one.text) === fold(quote.text));
    if (!found) {
      missing.push(quote.text ?? '');
      continue;
    }
    const speaker = fold(found.speaker);
    const right = quote.speaker === null ? '' : [fold(quote.speaker), fold(quote.speakerMention)];
    if (speaker !== '' && !right.includes(speaker) && found.confidence === 'high') {
      wrongSpeakers.push(`${found.speaker}: ${quote.text}`);
    }
  }
  const printed = wanted.length > 0 ? read.quotations.length : 0;
  return { missing, wrongSpeakers, expected: wanted.length, printed };
}

import { Refusal, type Report } from '../../model/finding.ts';
import type { Text } from '../../model/inline.ts';
import { placeOf, type SourceText } from '../../model/source.ts';
import type { ParsedSidecar } from '../sidecar/parse.ts';
import type { Sidecar } from '../sidecar/sidecar.ts';
import { sidecarLeaf } from '../sidecar/words.ts';

/** Where front matter stands in a source: with its fences, and without. */
export interface FrontMatterRange {
  readonly from: number;
  readonly to: number;
  readonly wordsFrom: number;
  readonly wordsTo: number;
}

/** What front matter says: the fields of a sidecar that are facts of the article. */
export interface FrontMatter extends Omit<Sidecar, 'picture' | 'blocks' | 'speakers' | 'pullQuotations' | 'confirmed'> {
  /** Whether single dollars stand around formulas. */
  readonly maths: boolean;
}

/** Names that other programs use for our fields. */
const aliases: Readonly<Record<string, string>> = {
  title: 'headline',
  subtitle: 'deck',
  author: 'byline',
  authors: 'byline',
  date: 'published',
  lang: 'language',
  math: 'maths',
  tags: 'subjects',
};

/** Front matter that other programs write in a language of programs or of data: it is never run, and not read. */
const otherKind = /^\ufeff?(?:---[ \t]*[A-Za-z][\w-]*[ \t]*\r?\n|\+\+\+[ \t]*\r?\n|;;;[ \t]*\r?\n)/;

/** Refuses front matter that isn't YAML. */
export function refuseOtherKinds(source: SourceText): void {
  const found = otherKind.exec(source.text);
  if (!found) return;
  throw new Refusal({
    code: 'front-matter-kind',
    severity: 'error',
    message: `The front matter begins with '${found[0].replace('\ufeff', '').trim()}', and only YAML is read there.`,
    hint: "Write it as YAML between two lines of '---'.",
    file: source.name,
    line: 1,
    column: 1,
  });
}

/**
 * Reads front matter as a sidecar is read (YAML 1.2, core schema, never code). Throws a Refusal, or an AggregateError of
 * several, with lines and columns of the article: what a person meant to say must not be left out.
 */
export async function frontMatterOf(source: SourceText, range: FrontMatterRange): Promise<FrontMatter> {
  const [{ parseSidecar }, { validateSidecar }, { sidecarOfFields }] = await Promise.all([
    import('../sidecar/parse.ts'),
    import('../sidecar/validate.ts'),
    import('../sidecar/read.ts'),
  ]);
  const refusals: Refusal[] = [];
  const report: Report = (finding) => {
    const code = finding.code.replace(/^sidecar/, 'front-matter');
    const message = finding.message.replace(/\b(t|T)he sidecar\b/g, '$1he front matter').replace(/^A sidecar/, 'It');
    const hint = finding.hint?.replace(/^A sidecar/, 'It') ?? null;
    refusals.push(new Refusal({ ...finding, code, message, hint }));
  };
  // Spaces stand for what is before the words, so that every place is one of the article.
  const text = ' '.repeat(range.wordsFrom).replace(/ $/, '\n') + source.text.slice(range.wordsFrom, range.wordsTo);
  const parsed = parseSidecar({ name: source.name, text }, report);
  const placed = parsed && withoutAliases({ ...parsed, source }, report);
  if (!placed || !validateSidecar(placed, report, 'front-matter')) {
    const [only] = refusals;
    throw refusals.length === 1 && only ? only : new AggregateError(refusals, 'the front matter has errors');
  }
  return { ...sidecarOfFields(placed), maths: placed.value.maths === true };
}

/** The same front matter under our own names; a field that stands there under two names is refused. */
function withoutAliases(parsed: ParsedSidecar, report: Report): ParsedSidecar | null {
  const original = new Map<string, string>();
  let twice = false;
  for (const key of Object.keys(parsed.value)) {
    const name = Object.hasOwn(aliases, key) ? (aliases[key] ?? key) : key;
    const other = original.get(name);
    if (other !== undefined) {
      twice = true;
      const { line, column } = placeOf(parsed.source, parsed.spanOfKey([key]).from);
      const message = `'${key}' says again what '${other}' says.`;
      const place = { file: parsed.source.name, line, column };
      report({ code: 'sidecar-twice', severity: 'error', message, hint: 'Keep one of them.', ...place });
    }
    original.set(name, key);
  }
  if (twice) return null;
  const asWritten = ([first, ...rest]: readonly (string | number)[]) =>
    first === undefined ? [] : [original.get(String(first)) ?? first, ...rest];
  return {
    source: parsed.source,
    value: Object.fromEntries([...original].map(([name, key]) => [name, parsed.value[key]])),
    spanOf: (path) => parsed.spanOf(asWritten(path)),
    spanOfKey: (path) => parsed.spanOfKey(asWritten(path)),
  };
}

/** Words of the front matter as a leaf of the article's own source. */
export function frontMatterLeaf(
  source: SourceText,
  { value, span }: { readonly value: string; readonly span: { readonly from: number; readonly to: number } },
): Text {
  const leaf = sidecarLeaf(source, value, { source: 0, from: span.from, to: span.to });
  return { ...leaf, span: { ...leaf.span, source: 0 } };
}

import { Refusal, type Report } from '../../model/finding.ts';
import type { SourceSpan } from '../../model/source.ts';
import { judgementsOf } from '../judgements.ts';
import { yamlText } from '../yaml-text.ts';
import { contributorsOf, seriesOf } from './contributors.ts';
import { type ParsedSidecar, type Path, parseSidecar } from './parse.ts';
import type {
  BlockOverride,
  Confirmation,
  DirectSpeechChoice,
  OverrideType,
  Sidecar,
  SidecarPicture,
  SpeakerOverride,
  Stated,
} from './sidecar.ts';
import { validateSidecar } from './validate.ts';

/**
 * Reads a sidecar. Every error is reported with its file, line and column; null where there was one, for what a person
 * wrote by mistake must not be published.
 */
export function readSidecar(name: string, text: string, report: Report): Sidecar | null {
  const parsed = parseSidecar({ name, text }, report);
  if (parsed === null || !validateSidecar(parsed, report)) return null;
  return sidecarOfFields(parsed);
}

/** The sidecar of fields that were found to be sound. */
export function sidecarOfFields(parsed: ParsedSidecar): Sidecar {
  return {
    source: parsed.source,
    ...stated(parsed, 'headline', 'headline'),
    ...stated(parsed, 'kicker', 'kicker'),
    ...stated(parsed, 'deck', 'deck'),
    ...statedList(parsed, 'byline'),
    ...statedValue(parsed, 'contributors', contributorsOf(parsed.value.contributors)),
    ...statedValue(parsed, 'series', seriesOf(parsed.value.series)),
    ...stated(parsed, 'published', 'published'),
    ...stated(parsed, 'updated', 'updated'),
    ...stated(parsed, 'dateline', 'dateline'),
    ...stated(parsed, 'language', 'language'),
    ...stated(parsed, 'publisher', 'publisher'),
    ...stated(parsed, 'source', 'address'),
    ...stated(parsed, 'rights', 'rights'),
    ...statedList(parsed, 'subjects'),
    ...stated(parsed, 'description', 'description'),
    ...stated(parsed, 'accessibilityContact', 'accessibilityContact'),
    picture: picture(parsed),
    blocks: items<Record<string, unknown>>(parsed, 'blocks').map(block),
    speakers: items<Record<string, unknown>>(parsed, 'speakers').map(speaker),
    pullQuotations: items<string>(parsed, 'pullQuotations').map(({ value, span }) => ({ value: trimmed(value), span })),
    directSpeech: (parsed.value.directSpeech as DirectSpeechChoice | undefined) ?? null,
    judgements: judgementsOf(parsed),
    confirmed: items<string | Record<string, unknown>>(parsed, 'confirmed').map(confirmation),
  } as Sidecar;
}

/** Reads the bytes of a sidecar; throws a Refusal for its error, or an AggregateError of one for each. */
export function sidecarFrom(name: string, bytes: Uint8Array): Sidecar {
  const refusals: Refusal[] = [];
  const text = yamlText(name, bytes);
  const sidecar = readSidecar(name, text, (finding) => refusals.push(new Refusal(finding)));
  if (sidecar !== null) return sidecar;
  const [only] = refusals;
  throw refusals.length === 1 && only ? only : new AggregateError(refusals, `the sidecar ${name} has errors`);
}

/** The field under the name that the model gives it; no key at all where the sidecar says nothing. */
function stated(parsed: ParsedSidecar, field: string, name: string): Partial<Sidecar> {
  const value = parsed.value[field];
  if (value === undefined) return {};
  return { [name]: { value: value === null ? null : trimmed(value as string), span: parsed.spanOf([field]) } };
}

function statedList(parsed: ParsedSidecar, field: 'byline' | 'subjects'): Partial<Sidecar> {
  const value = parsed.value[field] as string | readonly string[] | undefined;
  if (value === undefined) return {};
  const list = (typeof value === 'string' ? [value] : value).map(trimmed);
  return { [field]: { value: list, span: parsed.spanOf([field]) } };
}

function statedValue<T>(parsed: ParsedSidecar, field: 'contributors' | 'series', value: T): Partial<Sidecar> {
  return parsed.value[field] === undefined ? {} : { [field]: { value, span: parsed.spanOf([field]) } };
}

function items<T>(parsed: ParsedSidecar, field: string): readonly Stated<T>[] {
  const value = (parsed.value[field] as readonly T[] | undefined) ?? [];
  return value.map((item, index) => ({ value: item, span: parsed.spanOf([field, index]) }));
}

function picture(parsed: ParsedSidecar): SidecarPicture | null {
  const value = parsed.value.picture as Record<string, unknown> | undefined;
  if (value === undefined) return null;
  const word = (field: string): Stated<string> | null => {
    const path: Path = ['picture', field];
    const text = value[field];
    return typeof text === 'string' ? { value: trimmed(text), span: parsed.spanOf(path) } : null;
  };
  return {
    file: word('file') ?? { value: '', span: parsed.spanOf(['picture']) },
    alternative: word('alternative'),
    decorative: value.decorative === true,
    caption: word('caption'),
    credit: word('credit'),
  };
}

function block({ value, span }: Stated<Record<string, unknown>>): BlockOverride {
  return {
    line: (value.line as number | undefined) ?? null,
    starts: typeof value.starts === 'string' ? trimmed(value.starts) : null,
    type: value.type as OverrideType,
    level: (value.level as 2 | 3 | 4 | undefined) ?? 2,
    span,
  };
}

function speaker({ value, span }: Stated<Record<string, unknown>>): SpeakerOverride {
  const name = value.speaker as string | null;
  return { words: trimmed(value.quotation as string), speaker: name === null ? null : trimmed(name), span };
}

function confirmation({
  value,
}: {
  readonly value: string | Record<string, unknown>;
  readonly span: SourceSpan;
}): Confirmation {
  if (typeof value === 'string') return { name: trimmed(value), line: null };
  return { name: value.code as string, line: (value.line as number | undefined) ?? null };
}

/** A value on one line: YAML's own line breaks inside it mean a space. */
function trimmed(value: string): string {
  return value.replaceAll(/\s+/g, (space) => (/[\n\r]/.test(space) ? ' ' : space)).trim();
}

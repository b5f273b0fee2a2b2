import type { Report } from '../../model/finding.ts';
import { nearestName } from '../../model/nearest.ts';
import type { ParsedSidecar, Path } from './parse.ts';
import { knownFields, type SchemaName, type Violation, violationsOf } from './schema.ts';
import { sidecarFinding } from './sidecar.ts';

/** Checks a sidecar against its schema; reports every error and says whether there is none. */
export function validateSidecar(parsed: ParsedSidecar, report: Report, schema: SchemaName = 'sidecar'): boolean {
  let valid = true;
  const refuse = (span: ReturnType<ParsedSidecar['spanOf']>, code: string, message: string, hint: string | null) => {
    valid = false;
    report(sidecarFinding(parsed, span, 'error', code, message, hint));
  };
  for (const violation of violationsOf(parsed.value, schema)) {
    const path = violation.path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    if (violation.keyword === 'false') {
      const field = String(path.at(-1));
      const hint = unknownFieldHint(field, knownFields(violation.path.slice(0, -1), schema));
      refuse(parsed.spanOfKey(path), 'sidecar-unknown-field', `There is no field '${field}'${inField(path)}.`, hint);
    } else {
      refuse(parsed.spanOf(path), 'sidecar-value', sentenceOf(violation, path), violation.description);
    }
  }
  for (const field of ['published', 'updated']) {
    const date = parsed.value[field];
    if (valid && typeof date === 'string' && !isDayOfCalendar(date)) {
      refuse(parsed.spanOf([field]), 'sidecar-value', `The calendar has no ${date.slice(0, 10)}.`, null);
    }
  }
  for (const field of valid ? ['judgements', 'records'] : []) {
    for (const [index, { when }] of daysOf(parsed.value[field]).entries()) {
      if (isDayOfCalendar(when)) continue;
      refuse(parsed.spanOf([field, index, 'when']), 'sidecar-value', `The calendar has no ${when}.`, null);
    }
  }
  return valid;
}

/** The days of a list of judgements or records that the schema found sound. */
function daysOf(list: unknown): readonly { readonly when: string }[] {
  return Array.isArray(list) ? list : [];
}

function sentenceOf({ keyword, message }: Violation, path: Path): string {
  const name = nameOf(path);
  switch (keyword) {
    case 'type':
      return `${name} is of the wrong kind.`;
    case 'enum':
      if (path.includes('checkpoints')) return `${name} is no checkpoint that a person judges.`;
      return `${name} is none of ${list(/\[(.*)\]/.exec(message)?.[1] ?? '')}.`;
    case 'pattern':
      return `${name} isn't written as it should be.`;
    case 'minItems':
      return `${name} is empty.`;
    case 'minimum':
      return `${name} is too small.`;
    case 'required':
      return `${name} lacks '${/"([^"]+)"/.exec(message)?.[1] ?? ''}'.`;
    case 'anyOf':
      return `${name} says neither 'line' nor 'starts'.`;
    case 'not':
      if (path[0] === 'judgements') return `${name} calls everything failed: name the checkpoints that failed.`;
      return `${name} has an alternative and is called decorative: only one of them can be true.`;
    default:
      return `${name} isn't written as it should be.`;
  }
}

function list(values: string): string {
  return values.replaceAll('"', '').split(',').join(', ');
}

function nameOf(path: Path): string {
  if (path.length === 0) return 'The sidecar';
  const names = path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : `'${step}'`));
  const [first = '', ...rest] = names.reverse();
  const name = [first, ...rest].join(' of ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function inField(path: Path): string {
  return path.length > 1 ? ` in ${nameOf(path.slice(0, -1)).replace(/^I/, 'i')}` : '';
}

/** Words that other formats use for a field of ours. */
const synonyms: Readonly<Record<string, string>> = {
  title: 'headline',
  subtitle: 'deck',
  standfirst: 'deck',
  section: 'kicker',
  author: 'byline',
  authors: 'byline',
  by: 'byline',
  date: 'published',
  modified: 'updated',
  lang: 'language',
  url: 'source',
  link: 'source',
  copyright: 'rights',
  license: 'rights',
  tags: 'subjects',
  keywords: 'subjects',
  summary: 'description',
  contact: 'accessibilityContact',
  image: 'picture',
  photo: 'picture',
  alt: 'alternative',
  src: 'file',
  quotes: 'speakers',
  quote: 'quotation',
  name: 'speaker',
  words: 'starts',
};

function unknownFieldHint(field: string, known: readonly string[]): string | null {
  const synonym = synonyms[field.toLowerCase()];
  if (synonym !== undefined && known.includes(synonym)) return `Did you mean '${synonym}'?`;
  const nearest = nearestName(field, known);
  if (nearest !== null) return `Did you mean '${nearest}'?`;
  return known.length > 0 ? `The fields are ${known.join(', ')}.` : null;
}

function isDayOfCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() >= day;
}

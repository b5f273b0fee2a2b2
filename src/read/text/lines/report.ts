import type { Report, Severity } from '../../../model/finding.ts';
import { placeOf, type SourceText } from '../../../model/source.ts';
import type { RawText } from './blocks.ts';
import type { Markup } from './markup.ts';

interface Kind {
  readonly code: string;
  readonly severity: Severity;
  readonly pattern: RegExp;
  readonly message: (count: number) => string;
  readonly hint: string | null;
}

const kinds: readonly Kind[] = [
  {
    code: 'control-characters',
    severity: 'warning',
    pattern: /[\u0000-\u0008\u000e-\u001f\u007f]/g,
    message: (count) => `${count === 1 ? 'A control character was' : `${count} control characters were`} left out.`,
    hint: 'Look whether letters are missing there.',
  },
  {
    code: 'misread-windows-1252',
    severity: 'warning',
    pattern: /[\u0080-\u009f]/g,
    message: (count) =>
      `${count === 1 ? 'A character was' : `${count} characters were`} read as windows-1252, which somebody had taken for Latin-1.`,
    hint: 'Look at the quotation marks and dashes.',
  },
  {
    code: 'unpaired-surrogates',
    severity: 'warning',
    pattern: /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g,
    message: (count) =>
      `${count === 1 ? 'Half a character stands' : `${count} halves of characters stand`} as U+FFFD (�).`,
    hint: 'Put the right characters in their places in the source.',
  },
  {
    code: 'invisible-characters',
    severity: 'note',
    pattern: /[\u00ad\u200b\u2060]|(?<!^)\ufeff/g,
    message: (count) =>
      `${count === 1 ? 'An invisible character (soft hyphen, zero-width space) was' : `${count} invisible characters (soft hyphens, zero-width spaces) were`} left out.`,
    hint: null,
  },
];

/** Tells what cleaning changed, once for each kind, at the first place. */
export function reportCleaning(source: SourceText, raw: RawText, markup: Markup, report: Report): void {
  for (const { code, severity, pattern, message, hint } of kinds) {
    const first = source.text.search(new RegExp(pattern.source, pattern.flags.replace('g', '')));
    if (first < 0) continue;
    const count = source.text.match(pattern)?.length ?? 0;
    report({ code, severity, message: message(count), hint, file: source.name, ...placeOf(source, first) });
  }
  const [tag] = markup.ranges;
  if (tag) {
    report({
      code: 'mark-up',
      severity: 'warning',
      message: `The text holds HTML; ${markup.ranges.length === 1 ? 'a tag was' : `${markup.ranges.length} tags were`} left out, and the first is '${source.text.slice(tag.from, Math.min(tag.to, tag.from + 40))}'.`,
      hint: 'Look whether headings, lists and links came out right.',
      file: source.name,
      ...placeOf(source, tag.from),
    });
  }
  if (raw.wrapping) {
    report({
      code: 'hard-wrapped',
      severity: 'note',
      message: `The lines are broken at about ${raw.wrapping.measure} columns; they were joined to paragraphs.`,
      hint: null,
      file: source.name,
      line: 1,
      column: 1,
    });
  }
}

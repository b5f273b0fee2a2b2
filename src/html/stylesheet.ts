import { primaryOf } from '../language/marks.ts';
import type { PageTheme, Theme } from '../theme/theme.ts';
import { bookRules } from './book-stylesheet.ts';
import { structureRules } from './structure-stylesheet.ts';

/** Smallest size, in ems of the text a reader has chosen: what is set smaller on paper isn't here. */
const smallest = 0.85;

/**
 * The style sheet of the e-book, from the theme's own proportions in relative units. It sets no colour of text or
 * ground, no pixel and no `!important`, so that a reader's own settings always win; everything stays legible without
 * it. Sides are logical: the sheet serves both directions.
 */
export function stylesheetOf(theme: Theme, language: string): string {
  const page = theme.formats.a4;
  const script = scriptTraits(language);
  return `@charset "utf-8";\n${[
    bodyRules(theme, page, script),
    headingRules(page, script),
    ...(script.cased ? [openingRules(theme)].filter((rules) => rules !== '') : []),
    quotationRules(theme, page),
    figureRules(page),
    otherRules(theme, page),
    structureRules(theme, page),
    bookRules(theme, page),
  ].join('\n')}`;
}

interface ScriptTraits {
  /** Small capitals, letters set apart and hyphens mean nothing, or do harm, where letters have no case or join. */
  readonly cased: boolean;
  /** Least line height: tall and dense scripts need more than Latin. */
  readonly leading: number;
}

function scriptTraits(language: string): ScriptTraits {
  const primary = primaryOf(language);
  if (['ja', 'zh', 'ko'].includes(primary)) return { cased: false, leading: 1.7 };
  if (['ar', 'fa', 'ur', 'he', 'hi', 'mr', 'ne', 'bn', 'th'].includes(primary)) return { cased: false, leading: 1.65 };
  return { cased: true, leading: 1 };
}

function bodyRules(
  { fontStack, ems, hyphenation }: Theme,
  { roles: { text } }: PageTheme,
  script: ScriptTraits,
): string {
  const leading = Math.max(text.leading / text.size, script.leading);
  const hyphenated = script.cased && Number.isFinite(hyphenation.standard.minimumWord);
  return `body {
  font-family: ${fontStack};
  line-height: ${round(leading)};
  ${hyphenated ? '-webkit-hyphens: auto;\n  hyphens: auto;\n  ' : ''}overflow-wrap: break-word;
  widows: 2;
  orphans: 2;
}
p {
  margin: 0;
  text-indent: ${em(ems.paragraphIndent)};
}
article > p:first-of-type,
header p,
figcaption p,
li > p,
blockquote > p:first-of-type,
.note > p,
.colophon > p,
p.caption,
p.caption + p,
hr + p,
h2 + p,
h3 + p,
h4 + p,
h2 + span + p,
h3 + span + p,
h4 + span + p {
  text-indent: 0;
}
.dateline {
${smallCapitals(script, 50)}
}
`;
}

function headingRules({ roles, headlines }: PageTheme, script: ScriptTraits): string {
  const text = roles.text.size;
  const narrow = headlines.at(-1) ?? roles.headline;
  const wide = headlines[0] ?? roles.headline;
  const line = em(roles.text.leading / text);
  return `header {
  margin-block-end: ${line};
}
h1, h2, h3, h4, h5, h6 {
  -webkit-hyphens: none;
  hyphens: none;
  text-align: start;
  font-weight: 600;
  break-after: avoid;
  break-inside: avoid;
}
h1 {
  margin: 0;
  font-size: ${em(narrow.size / text)};
  line-height: ${round(Math.max(narrow.leading / narrow.size, script.leading - 0.35))};
  text-wrap: balance;
}
@media (min-width: 40em) {
  h1 {
    font-size: ${em(wide.size / text)};
  }
}
h2, h3, h4, h5, h6 {
  margin-block: ${line} 0;
  font-size: 1em;
}
.kicker {
${smallCapitals(script, roles.kicker.tracking)}
}
.deck {
  margin-block-start: .5em;
  font-size: ${em(roles.deck.size / text)};
  line-height: ${round(Math.max(roles.deck.leading / roles.deck.size, script.leading))};
  text-align: start;
  -webkit-hyphens: none;
  hyphens: none;
}
.byline {
  margin-block-start: ${line};
}
.byline .person {
  font-weight: 600;
}
`;
}

/** A reader that knows no initials sets the letter as any other; the word is whole in any case. */
function openingRules({ opening }: Theme): string {
  const initial = `.initial::first-letter {
  -webkit-initial-letter: ${opening.initial};
  initial-letter: ${opening.initial};
  margin-inline-end: .1em;
}
`;
  const leadIn = `.lead-in::first-line {
  font-variant-caps: small-caps;
}
`;
  return `${opening.initial === null ? '' : initial}${opening.leadIn === 'small-caps' ? leadIn : ''}`;
}

function quotationRules({ ems, directSpeech }: Theme, { roles }: PageTheme): string {
  const half = em(roles.text.leading / roles.text.size / 2);
  const pull = roles.pullQuotation;
  return `${directSpeechRule(ems, directSpeech)}blockquote {
  margin-block: ${half};
  margin-inline: ${em(ems.blockQuotationIndent)} 0;
}
.pull-quotation {
  margin: ${em(roles.text.leading / pull.size)} 0;
  padding-block: ${half};
  border-block: thin solid currentColor;
  font-size: ${em(pull.size / roles.text.size)};
  line-height: ${round(pull.leading / pull.size)};
  text-align: start;
  break-inside: avoid;
}
.pull-quotation blockquote {
  margin: 0;
}
.pull-quotation figcaption {
  font-size: ${em(roles.text.size / pull.size)};
}
`;
}

/** Direct speech is seen as well as heard: a rule beside it that runs on through neighbours, its first mark hung. */
function directSpeechRule(ems: Theme['ems'], directSpeech: Theme['directSpeech']): string {
  if (directSpeech === 'plain') return '';
  const rule =
    directSpeech === 'set-off'
      ? `margin-inline-start: ${em(ems.directSpeechRule)};
  border-inline-start: thin solid currentColor;
  padding-inline-start: ${em(ems.directSpeechIndent - ems.directSpeechRule)};`
      : `margin-inline-start: ${em(ems.directSpeechIndent)};`;
  return `.direct-speech {
  ${rule}
  text-indent: 0;
  hanging-punctuation: first;
}
.direct-speech + p:not(.direct-speech) {
  text-indent: 0;
}
@supports not (hanging-punctuation: first) {
  .hung {
    text-indent: -.42em;
  }
}
`;
}

function figureRules({ roles: { text, caption } }: PageTheme): string {
  const line = em(text.leading / text.size);
  return `figure, .picture {
  margin: ${line} 0;
  break-inside: avoid;
}
img {
  max-width: 100%;
  height: auto;
}
figcaption, p.caption {
  font-size: ${em(Math.max(caption.size / text.size, smallest))};
  text-align: start;
  -webkit-hyphens: none;
  hyphens: none;
}
p.caption {
  margin-block: ${line};
}
p.caption > .label {
  font-weight: 600;
}
.cover {
  margin: 0;
  text-align: center;
}
.cover img {
  max-height: 100vh;
}
`;
}

function otherRules({ ems }: Theme, { roles: { text, note, colophon } }: PageTheme): string {
  const line = em(text.leading / text.size);
  return `ul, ol {
  margin-block: ${em(text.leading / text.size / 2)};
  margin-inline: 0;
  padding-inline-start: ${em(Math.max(ems.listIndent, 1.5))};
}
hr {
  margin-block: ${line};
  margin-inline: auto;
  inline-size: 3em;
  border: 0;
  border-block-start: thin solid currentColor;
}
.note {
  margin-block-start: ${line};
  font-size: ${em(Math.max(note.size / text.size, smallest))};${note.italic ? '\n  font-style: italic;' : ''}
}
.colophon {
  font-size: ${em(Math.max(colophon.size / text.size, smallest))};
  text-align: start;
}
.colophon > p {
  margin-block-end: .5em;
  -webkit-hyphens: none;
  hyphens: none;
}
li ul, li ol {
  margin-block: 0;
}
nav ol {
  padding-inline-start: 0;
  list-style: none;
}
nav ol ol {
  padding-inline-start: 1.5em;
}
nav li {
  margin-block: .5em;
}
`;
}

/** By the font's features, so that the letters stay as authored for those who listen, search or copy. */
function smallCapitals({ cased }: ScriptTraits, tracking: number): string {
  return cased
    ? `  font-variant-caps: all-small-caps;\n  letter-spacing: ${em(tracking / 1000)};`
    : '  font-weight: 600;';
}

function em(ratio: number): string {
  return ratio === 0 ? '0' : `${round(ratio)}em`;
}

function round(ratio: number): number {
  return Math.round(ratio * 1000) / 1000;
}

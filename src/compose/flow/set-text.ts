import { uncovered } from '../../fonts/coverage.ts';
import type { TextBlock } from '../../model/block.ts';
import type { Inline, InlineParent } from '../../model/inline.ts';
import { type MilliPoints, type Points, toMilliPoints } from '../../model/units.ts';
import { textOf } from '../../model/visit.ts';
import { inlineStyle, textStyle } from '../../theme/resolve.ts';
import type { ParagraphStyle, TextStyle } from '../../theme/style.ts';
import type { Role, TextRole, Theme } from '../../theme/theme.ts';
import { wholeWords } from '../../theme/unhyphenated.ts';
import { collect, type InlineStyles } from '../inline/collect.ts';
import { setParagraph } from '../inline/index.ts';
import type { InlineText } from '../inline/paragraph.ts';
import type { Bar, LineBreaking, TextItem, TextPlace } from '../pages/vertical-list.ts';
import { endsInLetters } from '../word-breaks.ts';
import { ems, type FlowContext } from './context.ts';
import { hyphenationStyleOf } from './hyphenation-style.ts';
import { withInitial } from './initial.ts';
import { withLeadIn } from './lead-in.ts';
import { verticalMetrics } from './vertical-metrics.ts';

/** How one text block is set; what is left out is that of a plain text. */
export interface TextSetting {
  readonly role: Role;
  readonly alignment: ParagraphStyle['alignment'];
  readonly balanced?: boolean;
  /** True unless said otherwise. */
  readonly hyphenated?: boolean;
  readonly breaking?: LineBreaking;
  readonly sinks?: boolean;
  readonly indent?: MilliPoints;
  readonly firstIndent?: MilliPoints;
  readonly hungOpening?: boolean;
  readonly bar?: Bar | null;
  /** Whether every space is set as it was typed. */
  readonly spacesKept?: boolean;
  /** Whether all figures are of one width. */
  readonly tabular?: boolean;
  /** Whether marks hang out of the measure; true unless said otherwise. */
  readonly hanging?: boolean;
  /** Whether the one who asked looks after words that are wider than the measure. */
  readonly unbroken?: boolean;
  /** Whether its best lines are all that is wanted of it. */
  readonly alone?: boolean;
  /** Whether a short word shouldn't stand alone on the last line of it, though its lines are ragged. */
  readonly turned?: boolean;
  /** Instead of the role's. */
  readonly size?: Points;
  readonly leading?: Points;
  /** How the text opens, where it opens the body. */
  readonly opening?: TextOpening;
  /** The part of the block's text that is set; all of it unless given. */
  readonly part?: readonly Inline[];
}

/** The letter that may be an initial, the lines beside it, and the words that follow it. */
export interface TextOpening {
  readonly letter: string;
  readonly lines: number;
  /** Code units of the words that lead in. */
  readonly leadIn: number;
}

/** Lines of fewer ems have too few spaces to be justified: they are ragged. Narrow text has one number of lines, its
 * best, and so has all text of a ragged theme, where another one would be seen at the ends of lines. */
const leastJustified = 11;

/** Breaks a text block into lines, in the column of the context. Where a word is wider than that, it is hyphenated. */
export function setText(block: TextBlock, setting: TextSetting, context: FlowContext): TextItem {
  const item = setAsAsked(block, setting, context);
  if (setting.hyphenated !== false || setting.unbroken || setting.spacesKept || !breaksWord(item)) return item;
  return setAsAsked(block, { ...setting, hyphenated: true }, context);
}

/** Least width of the last line of a text that stands alone, in ems: a short word there is lost. */
const leastTurned = 4;

/** Whether a text of several lines ends in one that is no more than a short word. */
export function endsShort({ paragraph }: TextItem, { page }: FlowContext): boolean {
  const best = paragraph.variants[paragraph.best];
  if (!best || best.lines < 2) return false;
  return (paragraph.lines(best).at(-1)?.width ?? 0) < ems(page, leastTurned);
}

function breaksWord({ paragraph, place }: TextItem): boolean {
  const best = paragraph.variants[paragraph.best];
  if (!best) return false;
  return (
    best.overfull ||
    endsInLetters(
      best.breaks.map((to) => ({ to })),
      place.inline.text,
    )
  );
}

function setAsAsked(block: TextBlock, setting: TextSetting, context: FlowContext): TextItem {
  const { theme, page, positions, column, typesetter } = context;
  const role = roleOf(setting, context);
  const style = styleOf(setting, context);
  const plainText = inlineOf(block, setting, context);
  const { inline, paragraph, together } = setOpening(plainText, setting, context);
  return {
    type: 'text',
    paragraph,
    leading: toMilliPoints(role.leading),
    breaking: setting.breaking ?? 'free',
    ...(together > 0 ? { together } : {}),
    sinks: setting.sinks ?? false,
    place: {
      position: positions.of(block),
      inline,
      x: column.left,
      ...verticalMetrics(style, theme, page, typesetter.fonts),
      bar: setting.bar ?? null,
      marker: null,
    },
  };
}

/** The text that is set, without an opening of its own. */
export function inlineOf(block: TextBlock, setting: TextSetting, context: FlowContext): InlineText {
  const styles: InlineStyles = {
    base: styleOf(setting, context),
    styleOf: (node, around) => inlineStyle(context.theme, settable(node, around, context), around, setting.role),
    breakable: setting.hyphenated ?? true,
  };
  const children = setting.part ?? block.children;
  return collect({ children }, context.positions, styles, context.language);
}

/** A formula that the face around it has no characters for is set in the face of code. */
function settable(node: InlineParent, { font }: TextStyle, { typesetter }: FlowContext): InlineParent {
  if (node.type !== 'maths' || uncovered(typesetter.fonts.face(font), textOf(node)) === null) return node;
  return { ...node, asTyped: true };
}

/** A role's style as it was asked for last: one style for all texts that are set alike. */
interface KnownStyle {
  readonly theme: Theme;
  readonly size: Points | undefined;
  readonly tabular: boolean | undefined;
  readonly spacesKept: boolean | undefined;
  readonly style: TextStyle;
}

const known = new WeakMap<TextRole, KnownStyle>();

function styleOf(setting: TextSetting, context: FlowContext): TextStyle {
  const { theme } = context;
  const role = context.page.roles[setting.role];
  const { size, tabular, spacesKept } = setting;
  const last = known.get(role);
  if (last?.theme === theme && last.size === size && last.tabular === tabular && last.spacesKept === spacesKept) {
    return last.style;
  }
  const plain = textStyle(theme, roleOf(setting, context));
  const figured = tabular ? { ...plain, features: [...plain.features, 'tnum'] } : plain;
  const style = spacesKept ? { ...figured, spacesKept: true } : figured;
  known.set(role, { theme, size, tabular, spacesKept, style });
  return style;
}

function roleOf(setting: TextSetting, { page }: FlowContext): TextRole {
  const role = page.roles[setting.role];
  if (setting.size === undefined && setting.leading === undefined) return role;
  return { ...role, size: setting.size ?? role.size, leading: setting.leading ?? role.leading };
}

interface SetOpening extends Pick<TextPlace, 'inline'>, Pick<TextItem, 'paragraph'> {
  readonly together: number;
}

/** With the words that lead in as far as they stand on the first line. */
function setOpening(text: InlineText, setting: TextSetting, context: FlowContext): SetOpening {
  const leadIn = setting.opening?.leadIn ?? 0;
  if (leadIn === 0) return setInitial(text, setting, context);
  const set = setInitial(withLeadIn(text, leadIn, context.theme), setting, context);
  const end = set.paragraph.variants[set.paragraph.best]?.breaks[0] ?? leadIn;
  if (end >= leadIn) return set;
  const words = text.text.slice(0, end + 1).search(/\S*$/u);
  return setInitial(withLeadIn(text, words, context.theme), setting, context);
}

/** With the initial that it is to have, where it has lines enough for it however long it is set. */
function setInitial(inline: InlineText, setting: TextSetting, context: FlowContext): SetOpening {
  const { typesetter } = context;
  const style = paragraphStyle(setting, context);
  const { letter, lines } = setting.opening ?? { letter: '', lines: 0 };
  const alone = setting.alone === true || context.theme.alignment === 'ragged' || isNarrow(setting, context);
  const initial = letter !== '' && lines > 1 ? withInitial(inline, letter, lines, context) : null;
  if (initial) {
    const paragraph = setParagraph(initial.inline, { ...style, beside: initial.beside }, typesetter.inline, alone);
    const together = initial.beside.length;
    if (paragraph.variants.every((variant) => variant.lines >= together)) {
      return { inline: initial.inline, paragraph, together };
    }
  }
  return { inline, paragraph: setParagraph(inline, style, typesetter.inline, alone), together: 0 };
}

function paragraphStyle(setting: TextSetting, context: FlowContext): ParagraphStyle {
  const { theme, page, column, language } = context;
  const running = setting.alignment === 'justified';
  const narrow = isNarrow(setting, context);
  const alignment = running ? (narrow ? 'ragged' : theme.alignment) : setting.alignment;
  return {
    measure: column.measure,
    indent: setting.indent ?? 0,
    firstIndent: setting.firstIndent ?? 0,
    alignment,
    balanced: setting.balanced ?? false,
    hyphenation:
      (setting.hyphenated ?? true) || theme.hyphenation === wholeWords ? hyphenationStyleOf(theme, language) : null,
    hanging: setting.hanging ?? true,
    hungOpening: setting.hungOpening ?? false,
    lastLine: running && !narrow ? ems(page, theme.ems.lastLine) : setting.turned ? ems(page, leastTurned) : 0,
  };
}

function isNarrow(setting: TextSetting, { page, column }: FlowContext): boolean {
  return column.measure - (setting.indent ?? 0) < ems(page, leastJustified);
}

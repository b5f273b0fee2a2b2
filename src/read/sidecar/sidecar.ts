import type { Finding, Severity } from '../../model/finding.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Contributor, IsoDate, Series } from '../../model/metadata.ts';
import { placeOf, type SourceSpan, type SourceText } from '../../model/source.ts';

/** Index of the sidecar's text in `Article.sources`. */
export const sidecarSource = 1;

/** A value with the place of its characters in the sidecar (`source` is 1). */
export interface Stated<T> {
  readonly value: T;
  readonly span: SourceSpan;
}

/** Types that a block can be given by hand; `setAside` takes it out of the publication. */
export type OverrideType =
  | 'headline'
  | 'kicker'
  | 'deck'
  | 'paragraph'
  | 'heading'
  | 'caption'
  | 'blockQuotation'
  | 'pullQuotation'
  | 'note'
  | 'setAside';

/** Which block, by the line it begins at or by the words it begins with, and what it is. */
export interface BlockOverride {
  readonly line: number | null;
  readonly starts: string | null;
  readonly type: OverrideType;
  /** Of a heading; 2 where nothing is said. */
  readonly level: 2 | 3 | 4;
  readonly span: SourceSpan;
}

/** Who speaks a quotation, found by its words (without marks); null says that nobody does. */
export interface SpeakerOverride {
  readonly words: string;
  readonly speaker: string | null;
  readonly span: SourceSpan;
}

/** A picture beside the sidecar. Either `alternative` or `decorative` says what a person who can't see it gets. */
export interface SidecarPicture {
  readonly file: Stated<string>;
  readonly alternative: Stated<string> | null;
  readonly decorative: boolean;
  readonly caption: Stated<string> | null;
  readonly credit: Stated<string> | null;
}

/** A finding that a person has looked at: all of a code, or the one at a line of the article. */
export interface Confirmation {
  /** A finding's code, or the name of a field of the sidecar. */
  readonly name: string;
  readonly line: number | null;
}

export type DirectSpeechChoice = 'set-off' | 'indented' | 'plain';

/**
 * What a person says about an article in `NAME.yaml` beside it. A field that isn't there says nothing; a field that is
 * null says that the article has none.
 */
export interface Sidecar {
  readonly source: SourceText;
  readonly headline?: Stated<string>;
  readonly kicker?: Stated<string | null>;
  readonly deck?: Stated<string | null>;
  readonly byline?: Stated<readonly string[]>;
  readonly contributors?: Stated<readonly Contributor[]>;
  readonly series?: Stated<Series | null>;
  readonly published?: Stated<IsoDate | null>;
  readonly updated?: Stated<IsoDate | null>;
  readonly dateline?: Stated<string | null>;
  readonly language?: Stated<string>;
  readonly publisher?: Stated<string | null>;
  readonly address?: Stated<string | null>;
  readonly rights?: Stated<string | null>;
  readonly subjects?: Stated<readonly string[]>;
  readonly description?: Stated<string | null>;
  readonly accessibilityContact?: Stated<string | null>;
  readonly picture: SidecarPicture | null;
  readonly blocks: readonly BlockOverride[];
  readonly speakers: readonly SpeakerOverride[];
  /** Words of the body that an editor wants as a pull quotation, in the order they are asked for. */
  readonly pullQuotations: readonly Stated<string>[];
  readonly directSpeech: DirectSpeechChoice | null;
  /** What people judged who looked at the publication. */
  readonly judgements: readonly Judgement[];
  readonly confirmed: readonly Confirmation[];
}

/** A finding about a place in the sidecar. */
export function sidecarFinding(
  sidecar: Pick<Sidecar, 'source'>,
  span: SourceSpan,
  severity: Severity,
  code: string,
  message: string,
  hint: string | null,
): Finding {
  const { line, column } = placeOf(sidecar.source, span.from);
  return { code, severity, message, hint, file: sidecar.source.name, line, column };
}

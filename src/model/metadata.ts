/** An ISO 8601 date or date-time to the precision that was given, with an offset only where one was given. */
export type IsoDate = string;

export type Direction = 'ltr' | 'rtl';

/**
 * What somebody did for a publication, as MARC's code for relators has it (id.loc.gov/vocabulary/relators): 'trl' is a
 * translator, 'edt' an editor, 'ill' an illustrator, 'pht' a photographer, 'nrt' a narrator.
 */
export type ContributorRole =
  | 'abr'
  | 'adp'
  | 'aft'
  | 'ann'
  | 'art'
  | 'aui'
  | 'aut'
  | 'bkd'
  | 'clr'
  | 'cmm'
  | 'com'
  | 'cov'
  | 'crp'
  | 'ctb'
  | 'ctg'
  | 'cwt'
  | 'dsr'
  | 'edc'
  | 'edt'
  | 'fnd'
  | 'ill'
  | 'ive'
  | 'ivr'
  | 'mrk'
  | 'nrt'
  | 'pfr'
  | 'pht'
  | 'res'
  | 'rev'
  | 'spk'
  | 'trc'
  | 'trl'
  | 'tyg'
  | 'win'
  | 'wpr';

/** Somebody beside the byline who had a part in a publication. */
export interface Contributor {
  readonly name: string;
  readonly role: ContributorRole;
}

/** The series a publication belongs to. */
export interface Series {
  readonly name: string;
  /** Its place in the series, '3' or '2.1'; null where it has none. */
  readonly position: string | null;
}

/** What is known about an article. Null or an empty list where nothing is known; nothing is made up. */
export interface Metadata {
  /** `urn:uuid:` of the source's address (UUIDv5, URL namespace), or else of the input's SHA-256. */
  readonly identifier: string;
  /** The headline as plain text; null where none was found. */
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly deck: string | null;
  readonly byline: readonly string[];
  readonly contributors: readonly Contributor[];
  readonly series: Series | null;
  readonly published: IsoDate | null;
  readonly updated: IsoDate | null;
  readonly dateline: string | null;
  /** BCP 47 tag of the article's language. */
  readonly language: string;
  readonly direction: Direction;
  readonly publisher: string | null;
  /** The address the article was published at. */
  readonly source: string | null;
  readonly rights: string | null;
  readonly subjects: readonly string[];
  readonly description: string | null;
  /** Where a reader reports a barrier: a mail address or a URL. */
  readonly accessibilityContact: string | null;
}

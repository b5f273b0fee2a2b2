import type { Content, ContentKind } from '../accessibility/content.ts';
import type { Evaluation, OutcomeValue } from '../check/outcome.ts';
import type { SaidDocument } from '../check/said.ts';
import type { Edition } from '../model/edition.ts';
import type { Finding } from '../model/finding.ts';
import type { Judgement, ListeningRecord } from '../model/judgement.ts';
import type { Metadata } from '../model/metadata.ts';

/** What is known of a publication once its files are finished and were read back. */
export interface EvidenceInput {
  readonly metadata: Metadata;
  /** What people call it; the headline, or else the first words. */
  readonly title: string;
  /** The program that made the files. */
  readonly maker: { readonly name: string; readonly version: string };
  readonly content: Content;
  readonly editions: readonly Edition[];
  readonly evaluations: readonly Evaluation[];
  /** What the finished files say, by their names: where the places to look at are. A file that isn't there has none. */
  readonly documents: ReadonlyMap<string, SaidDocument>;
  readonly findings: readonly Finding[];
  readonly judgements: readonly Judgement[];
  readonly listening: readonly ListeningRecord[];
}

/** One file that was judged. */
export interface Subject {
  readonly file: string;
  readonly format: Edition['format'];
  readonly mediaType: string;
  readonly identifier: string;
  /** Of the whole file, in hexadecimal digits. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** Standards that the file claims. */
  readonly claims: readonly string[];
}

/** Who says something: a program with its version, or a person. */
export interface Assertor {
  readonly id: string;
  readonly type: 'software' | 'person';
  readonly name: string;
  /** Null of a person, and of a program that isn't installed. */
  readonly version: string | null;
}

/** What is asked. */
export interface Test {
  /** 'imprint:alternative-is-file-name', 'matterhorn:13-005', 'wcag:1.1.1'. */
  readonly id: string;
  readonly says: string;
  readonly standard: string;
  /** Null where it is the whole standard. */
  readonly clause: string | null;
}

/** Where a person has to look. */
export interface EvidencePlace {
  /** Counted from 1; null in an e-book. */
  readonly page: number | null;
  /** Path in the e-book's container; null in a PDF. */
  readonly document: string | null;
  readonly line: number | null;
  /** What stands there: the alternative of a picture, the words in another language. */
  readonly words: string;
}

/** What somebody says about one file, as EARL 1.0 puts it. */
export interface Assertion {
  /** Id of an assertor; null where nobody has said anything yet. */
  readonly assertedBy: string | null;
  /** Name of a file; of a comparison, of the files that were compared. */
  readonly subject: string;
  /** Id of a test. */
  readonly test: string;
  readonly mode: 'automatic' | 'manual';
  readonly outcome: OutcomeValue;
  readonly message: string | null;
  /** As the tool puts it; null for the whole file. */
  readonly place: string | null;
  /** What a person has to look at, each at its place (`places`); null for the whole file, and for what a machine said. */
  readonly look: ContentKind | null;
}

/** All places of one kind of content in one file. */
export interface PlacesOf {
  readonly subject: string;
  readonly kind: ContentKind;
  readonly places: readonly EvidencePlace[];
}

/** A person's judgement, and whether it is about the text that is published now. */
export interface JudgementEvidence extends Judgement {
  /** `same`: bound to this text; `other`: bound to another and not counted; `unbound`: the text may have changed since. */
  readonly text: 'same' | 'other' | 'unbound';
}

/** What the European Accessibility Act asks, and what is known of it. */
export interface ActItem {
  /** 'IV (f) (ii)'. */
  readonly item: string;
  readonly asks: string;
  /** How the files answer by the way they are made, one sentence. */
  readonly answer: string;
  /** Features of the files, by their names in metadata. */
  readonly features: readonly string[];
  /** Ids of tests whose outcome shows it. */
  readonly tests: readonly string[];
  /** Of all these tests together. */
  readonly outcome: OutcomeValue;
}

/** What was heard of one thing with one program. */
export interface ListeningEvidence {
  readonly tool: string;
  readonly item: string;
  readonly outcome: 'passed' | 'failed' | 'untested';
  readonly version: string | null;
  readonly environment: string | null;
  readonly who: string | null;
  readonly when: string | null;
  readonly format: string | null;
  readonly words: string | null;
}

/** What is known of the accessibility of a publication, and by whom. */
export interface Evidence {
  readonly publication: {
    readonly identifier: string;
    readonly title: string;
    readonly language: string;
    readonly direction: Metadata['direction'];
    /** Of the text that a reader reads, colophon left out: a judgement is bound to it by `of`. */
    readonly textSha256: string;
    readonly accessibilityContact: string | null;
  };
  readonly maker: { readonly name: string; readonly version: string };
  readonly subjects: readonly Subject[];
  readonly assertors: readonly Assertor[];
  readonly tests: readonly Test[];
  readonly assertions: readonly Assertion[];
  readonly places: readonly PlacesOf[];
  readonly judgements: readonly JudgementEvidence[];
  readonly accessibilityAct: readonly ActItem[];
  readonly listening: readonly ListeningEvidence[];
  readonly findings: readonly Finding[];
}

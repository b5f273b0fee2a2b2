export type Gender = 'm' | 'f' | 'n' | null;

/**
 * How a language with capitals and spaces says who speaks: words in lower case, separated by spaces in the tables, an
 * underscore for a space inside an entry.
 */
export interface Grammar {
  /** Finite verbs of speech, every form that the press uses; those of two words with a space. */
  readonly verbs: readonly string[];
  /** Auxiliaries that may stand before a participle of speech. */
  readonly auxiliaries: readonly string[];
  readonly participles: readonly string[];
  /** Verbs that carry on a sentence's subject ('saying', 'adding'). */
  readonly continuing: readonly string[];
  /** Verbs of the table that say nothing unless they stand right beside the quotation ('agreed', 'began'). */
  readonly weak: readonly string[];
  /** Verbs that quote only inside a sentence ('called the plan “…”'). */
  readonly naming: readonly string[];
  /** Adverbs that may stand between a subject and its verb, or open a sentence. */
  readonly adverbs: readonly string[];
  /** Subject pronouns of the third person. */
  readonly pronouns: ReadonlyMap<string, Gender>;
  /** Object pronouns that stand between a verb and its subject, or before the verb. */
  readonly objects: readonly string[];
  /** Subject pronouns of the first person. */
  readonly first: readonly string[];
  /** 'somebody', 'on'. */
  readonly indefinites: readonly string[];
  readonly definite: readonly string[];
  readonly indefinite: readonly string[];
  /** Words between a noun and what belongs to it. */
  readonly of: readonly string[];
  readonly and: readonly string[];
  /** Words that end a noun phrase or begin an adverbial: prepositions, relative pronouns, adverbs of time. */
  readonly stops: readonly string[];
  /** Days of the week, where they are written with a capital. */
  readonly days: readonly string[];
  /** Relative pronouns. */
  readonly relative: readonly string[];
  /** Words that introduce a clause after a verb ('that', 'dass'). */
  readonly that: readonly string[];
  /** Before the name of a source: 'according to'. */
  readonly according: readonly string[];
  /** 'One of' as it stands before those of whom it is one. */
  readonly partitives: readonly string[];
  /** What a finite verb ends in, where a dash may set off an attribution; null where none does. */
  readonly verbShape: RegExp | null;
  /** Titles before names, with the gender they show. */
  readonly titles: ReadonlyMap<string, Gender>;
  /** Small words inside names. */
  readonly particles: readonly string[];
  /** Modifiers of a role that somebody had or stands in for. */
  readonly former: readonly string[];
  /** Nouns before the name of a work. */
  readonly works: readonly string[];
  /** Nouns and participles before a word that is only mentioned: 'the term', 'so-called'. */
  readonly terms: readonly string[];
  /** Words of the first and second person, which mark speech. */
  readonly speech: readonly string[];
  /** Verb before subject is the usual order after a quotation; subject before verb is possible too. */
  readonly order: 'verb-subject' | 'both';
  /** The verb alone can mean 'he said'. */
  readonly dropsSubject: boolean;
  /** A quotation inside its marks can be interrupted: by commas, by dashes, or never. */
  readonly interruption: 'comma' | 'dash' | 'none';
  /** Every noun is capitalised. */
  readonly capitalNouns: boolean;
  /** Endings of nouns that name a role, where capitals don't tell them from names. */
  readonly roleNoun: RegExp | null;
  /** A person has two names in the press; a word in capitals before them is a role. */
  readonly twoNames: boolean;
  /** Names are declined. */
  readonly declines: boolean;
}

export function list(words: string): readonly string[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}

/** 'he:m she:f they' as a map. */
export function gendered(words: string): ReadonlyMap<string, Gender> {
  return new Map(
    list(words).map((entry): [string, Gender] => {
      const [word = '', gender] = entry.split(':');
      return [word, gender === 'm' || gender === 'f' || gender === 'n' ? gender : null];
    }),
  );
}

/** What a line of a site that is no part of the article does there. */
export type FurnitureKind =
  | 'navigation'
  | 'social'
  | 'advertisement'
  | 'related'
  | 'consent'
  | 'newsletter'
  | 'comments'
  | 'reading time'
  | 'player'
  | 'gallery'
  | 'tags'
  | 'relative date'
  | 'legal'
  | 'print edition';

/**
 * The lines of one language, by kind: phrases separated by `|`, in lower case. A phrase is the whole line; with `…` at
 * its end a line that begins so and goes on as a label and a link do ('read more: TITLE'); with `……` also a line of
 * whole sentences. `#` stands for any number, `{a,b}` for either: one phrase for each.
 */
export type FurnitureWords = Readonly<Partial<Record<FurnitureKind, string>>>;

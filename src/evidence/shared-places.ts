import type { EvidencePlace, PlacesOf } from './types.ts';

/** The places of one kind that several files have in common. */
export interface SharedPlaces {
  readonly kind: PlacesOf['kind'];
  readonly files: readonly string[];
  readonly places: readonly {
    readonly words: string;
    /** Where it stands in each of the files. */
    readonly at: readonly { readonly file: string; readonly place: EvidencePlace }[];
  }[];
}

/**
 * Places to look at, each once: editions of one text have the same pictures and headings, and differ in their pages.
 * Files that have the same words in the same order share a list; one that differs has a list of its own.
 */
export function sharedPlaces(all: readonly PlacesOf[]): readonly SharedPlaces[] {
  const groups = new Map<string, PlacesOf[]>();
  for (const one of all) {
    const key = JSON.stringify([one.kind, ...one.places.map(({ words }) => words)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const places = first.places.map(({ words }, index) => ({
      words,
      at: group.flatMap(({ subject, places }) => {
        const place = places[index];
        return place ? [{ file: subject, place }] : [];
      }),
    }));
    return [{ kind: first.kind, files: group.map(({ subject }) => subject), places }];
  });
}

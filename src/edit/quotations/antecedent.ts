import type { Gender, Grammar } from '../../language/attribution/index.ts';
import type { Part, Passage, Reading } from './draft.ts';
import type { People, Person } from './people/index.ts';

/** Where persons are named, outside quotations. */
export interface Persons {
  /** Full names in the text of a passage before `at`, in the order in which they are named. */
  before(passage: number, at: number): readonly string[];
}

const nothing: Persons = { before: () => [] };

/** Names of persons: those that speak, bear a title or role, or are taken up again by their surname. */
export function personsOf(
  passages: readonly Passage[],
  readings: readonly Reading[],
  people: People,
  grammar: Grammar | null,
): Persons {
  if (!grammar) return nothing;
  const speaking = new Set<string>();
  for (const { match } of readings) if (match?.phrase?.name) speaking.add(people.fullNameOf(match.phrase.name).name);
  const quoted = new Map<number, Part[]>();
  for (const part of readings.flatMap(({ draft }) => draft.parts)) {
    const known = quoted.get(part.passage);
    if (known) known.push(part);
    else quoted.set(part.passage, [part]);
  }
  const known = new Map<number, readonly Person[]>();
  const inPassage = (index: number) => {
    const found =
      known.get(index) ?? outside(people.personsIn(passages[index]?.text ?? '', speaking), quoted.get(index));
    known.set(index, found);
    return found;
  };
  return {
    before(index, at) {
      const named: string[] = [];
      const all = inPassage(index);
      for (let last = lastBefore(all, at); last >= 0; last--) {
        const person = all[last];
        if (!person || at - person.at > reach) break;
        named.unshift(person.name);
      }
      return named;
    },
  };
}

/** How far back a paragraph's names are heard, in code units. */
const reach = 2000;

/** Persons that aren't named inside a quotation; both lists ascend. */
function outside(persons: readonly Person[], quoted: readonly Part[] = []): readonly Person[] {
  const parts = [...quoted].sort((a, b) => a.from - b.from);
  let next = 0;
  let until = -1;
  return persons.filter(({ at }) => {
    for (let part = parts[next]; part && part.from <= at; part = parts[next]) {
      until = Math.max(until, part.to);
      next += 1;
    }
    return at >= until;
  });
}

/** The index of the last person that is named before an offset. */
function lastBefore(persons: readonly Person[], at: number): number {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((persons[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Context {
  readonly passages: readonly Passage[];
  readonly persons: Persons;
  readonly genders: ReadonlyMap<string, Gender>;
}

const furthest = 12;

/**
 * The one person whom a pronoun before a quotation can mean: the only one that its paragraph names before it, or else
 * the nearest paragraph before that names any. Two candidates are none.
 */
export function antecedentOf(
  reading: Reading,
  at: number,
  gender: Gender,
  { passages, persons, genders }: Context,
): { readonly name: string; readonly near: boolean } | null {
  for (let back = 0; back <= furthest; back++) {
    const index = reading.passage - back;
    const passage = passages[index];
    if (!passage || passage.block.type === 'headline') break;
    const named = new Set(persons.before(index, back === 0 ? at : passage.text.length));
    const fitting = [...named].filter((name) => !contradicts(genders.get(name) ?? null, gender));
    if (named.size === 0) continue;
    const [only] = fitting;
    return fitting.length === 1 && only ? { name: only, near: back <= 1 } : null;
  }
  return null;
}

function contradicts(known: Gender, gender: Gender): boolean {
  return known !== null && gender !== null && known !== gender;
}

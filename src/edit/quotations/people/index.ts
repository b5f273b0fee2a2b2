import type { Grammar } from '../../../language/attribution/index.ts';
import { once } from '../../../model/once.ts';
import { headOf, type Role, rolesIn } from './roles.ts';
import { bareWord, type Run, runsIn } from './runs.ts';
import { nameKey, sameName } from './same-name.ts';

/** A name with whether it is the only one that fits. */
export interface FullName {
  readonly name: string;
  readonly unique: boolean;
}

export interface Person {
  readonly at: number;
  readonly name: string;
}

/** Who the article names, to find the fullest name for a short one and the person behind a role. */
export interface People {
  /** The one longer name that ends in this one; the name itself where there is none, or more than one. */
  fullNameOf(name: string): FullName;
  /** The one person that the article gives this role beside a name; null where there is none or more than one. */
  bearerOf(role: string): string | null;
  /** Persons that a text of the article names; `speaking` are full names known to be persons'. */
  personsIn(text: string, speaking: ReadonlySet<string>): readonly Person[];
}

/** Reads names and roles out of all texts of an article, headline and captions included. */
export function peopleOf(texts: readonly string[], grammar: Grammar): People {
  const runs = texts.map((text) => runsIn(text, grammar));
  const runsOf = new Map(texts.map((text, index) => [text, runs[index]]));
  const all = runs.flat();
  const names = new Names(all, grammar);
  const fullNameOf = (name: string) => names.fullest(name);
  const given = once(() => {
    const roles = new Map<string, Map<string, Role>>();
    const bearers = new Set<string>();
    texts.forEach((text, index) => {
      for (const role of rolesIn(text, runs[index] ?? [], grammar)) {
        const same = roles.get(role.head) ?? new Map<string, Role>();
        roles.set(role.head, same.set(`${role.words.join(' ')}, ${role.name}`, role));
        bearers.add(fullNameOf(role.name).name);
      }
    });
    return { roles, bearers };
  });
  const surnames = once(
    () =>
      new Set(
        all
          .flatMap(({ name }) => (name && !/\s/u.test(name) ? [fullNameOf(name).name] : []))
          .filter((name) => /\s/u.test(name)),
      ),
  );
  const isPerson = ({ title, acts }: Run, name: string, speaking: ReadonlySet<string>) =>
    speaking.has(name) ||
    showsGender(title, grammar) ||
    (/\s/u.test(name) && (acts || given().bearers.has(name) || surnames().has(name)));
  return {
    fullNameOf,
    bearerOf(role) {
      const wanted = headOf(role, grammar);
      const fitting = [...((wanted && given().roles.get(wanted.head)?.values()) ?? [])].filter(({ words }) =>
        wanted?.words.every((word) => words.includes(word)),
      );
      const found = new Set(fitting.map(({ name }) => fullNameOf(name).name));
      return found.size === 1 ? ([...found][0] ?? null) : null;
    },
    personsIn: (text, speaking) =>
      (runsOf.get(text) ?? runsIn(text, grammar)).flatMap((run) => {
        if (run.name === null) return [];
        const { name } = fullNameOf(run.name);
        return isPerson(run, name, speaking) ? [{ at: run.from, name }] : [];
      }),
  };
}

function showsGender(title: string | null, { titles }: Grammar): boolean {
  return title?.split(/\s/u).some((word) => (titles.get(bareWord(word)) ?? null) !== null) ?? false;
}

/** The names of two and more words, by their last word, and surnames with the title they go with. */
class Names {
  private readonly full = new Map<string, Map<string, number>>();
  private readonly titled = new Map<string, string>();
  /** Names whose first word may be another one. */
  private readonly doubtful = new Set<string>();
  private readonly known = new Map<string, FullName>();
  private readonly grammar: Grammar;

  constructor(runs: readonly Run[], grammar: Grammar) {
    this.grammar = grammar;
    for (const { name, title, opens } of runs) {
      if (name === null) continue;
      const words = name.split(/\s/u);
      const last = title?.split(/\s/u).at(-1) ?? null;
      if (words.length > 1 && !(opens && words.length > 2)) this.count(name, words.at(-1) ?? '');
      else if (last !== null && showsGender(last, grammar) && !this.titled.has(name))
        this.titled.set(name, `${last} ${name}`);
    }
    for (const { name, opens } of runs) if (name !== null && opens) this.countOpening(name);
  }

  /** Three capitals at a sentence's beginning: where the last two are known as a name, the first is another word. */
  private countOpening(name: string): void {
    const words = name.split(/\s/u);
    const surname = words.at(-1) ?? '';
    if (words.length < 3) return;
    const rest = words.slice(1).join(' ');
    if (this.full.get(nameKey(surname, this.grammar.declines))?.has(rest)) this.count(rest, surname);
    else {
      this.count(name, surname);
      this.doubtful.add(name);
    }
  }

  fullest(name: string): FullName {
    const found = this.known.get(name) ?? this.resolve(name);
    this.known.set(name, found);
    return found;
  }

  private count(name: string, surname: string): void {
    const key = nameKey(surname, this.grammar.declines);
    const names = this.full.get(key) ?? new Map<string, number>();
    names.set(name, (names.get(name) ?? 0) + 1);
    this.full.set(key, names);
  }

  private resolve(name: string): FullName {
    const counts =
      this.full.get(nameKey(name.split(/\s/u).at(-1) ?? '', this.grammar.declines)) ?? new Map<string, number>();
    const longer = [...counts.keys()].filter((full) => this.isLonger(full, name));
    const longest = longer.filter((full) => !longer.some((other) => other !== full && this.isLonger(other, full)));
    const [only, ...others] = this.grammar.declines ? nominative(longer, counts) : longest;
    if (only && others.length === 0) return { name: only, unique: !this.doubtful.has(only) };
    if (this.grammar.capitalNouns && longer.length === 0 && this.sharesSurname(name, counts))
      return { name, unique: false };
    return longer.length === 0 ? { name: this.titled.get(name) ?? name, unique: true } : { name, unique: false };
  }

  /** 'Postbote Berger' beside 'Alfons Berger': in German the first word may be a noun. */
  private sharesSurname(name: string, counts: ReadonlyMap<string, number>): boolean {
    return /\s/u.test(name) && [...counts.keys()].some((full) => full !== name);
  }

  /** Whether `full` is `name` with a given name before it, or a declined form of it. */
  private isLonger(full: string, name: string): boolean {
    if (full === name) return false;
    const { declines } = this.grammar;
    const long = full.split(/\s/u);
    const short = name.split(/\s/u);
    if (short.length > long.length || (short.length === long.length && !declines)) return false;
    return short.every((word, index) => sameName(word, long[long.length - short.length + index] ?? '', declines));
  }
}

/** Of the forms of one declined name the shortest, and of those the most frequent; different names stay apart. */
function nominative(names: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] {
  const [first] = names;
  if (!first || !names.every((name) => isForm(name, first))) return names;
  const order = [...names].sort(
    (a, b) => a.length - b.length || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  return order.slice(0, 1);
}

function isForm(one: string, other: string): boolean {
  const words = one.split(/\s/u);
  const others = other.split(/\s/u);
  return words.length === others.length && words.every((word, index) => sameName(word, others[index] ?? '', true));
}

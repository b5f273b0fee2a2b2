/** A word with what is known of it; a chain goes on with another of the same place in its table. */
class Entry<Value> {
  readonly hash: number;
  readonly key: string;
  readonly value: Value;
  readonly next: Entry<Value> | null;

  constructor(hash: number, key: string, value: Value, next: Entry<Value> | null) {
    this.hash = hash;
    this.key = key;
    this.value = value;
    this.next = next;
  }
}

type Places<Value> = (Entry<Value> | null)[];

const fewestPlaces = 64;

/**
 * What is known of words, found by where they stand in a text, so that nothing is cut out of that to look for them.
 * Remembers what was asked for last, and forgets the rest, so that a long run of the program stays small: two
 * generations of at most `limit` words each. What is used stays; what a whole generation didn't ask for is gone.
 */
export class WordTable<Value> {
  private readonly limit: number;
  private young: Places<Value> = empty(fewestPlaces);
  private old: Places<Value> = [null];
  private count = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** What is known of the word between two code units of a text. */
  get(text: string, from = 0, to = text.length): Value | undefined {
    const hash = hashOf(text, from, to);
    const known = find(this.young, hash, text, from, to);
    if (known) return known.value;
    const older = find(this.old, hash, text, from, to);
    if (older) this.add(hash, older.key, older.value);
    return older?.value;
  }

  /** Remembers a word that isn't known. */
  set(word: string, value: Value): void {
    this.add(hashOf(word, 0, word.length), word, value);
  }

  private add(hash: number, key: string, value: Value): void {
    if (this.count >= this.limit) {
      this.old = this.young;
      this.young = empty(fewestPlaces);
      this.count = 0;
    } else if (this.count >= this.young.length) this.grow();
    put(this.young, hash, key, value);
    this.count++;
  }

  private grow(): void {
    const { young } = this;
    this.young = empty(young.length * 4);
    for (const first of young) {
      for (let entry = first; entry; entry = entry.next) put(this.young, entry.hash, entry.key, entry.value);
    }
  }
}

function empty<Value>(places: number): Places<Value> {
  return new Array<Entry<Value> | null>(places).fill(null);
}

function put<Value>(places: Places<Value>, hash: number, key: string, value: Value): void {
  const place = hash & (places.length - 1);
  places[place] = new Entry(hash, key, value, places[place] ?? null);
}

function find<Value>(places: Places<Value>, hash: number, text: string, from: number, to: number): Entry<Value> | null {
  let entry = places[hash & (places.length - 1)] ?? null;
  while (entry && (entry.hash !== hash || !stands(entry.key, text, from, to))) entry = entry.next;
  return entry;
}

function stands(key: string, text: string, from: number, to: number): boolean {
  if (key.length !== to - from) return false;
  for (let at = from; at < to; at++) if (key.charCodeAt(at - from) !== text.charCodeAt(at)) return false;
  return true;
}

/** FNV-1a, its upper half mixed into the lower one, which tells the place. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

import { large, people, places, small, speakers } from './words.mjs';

/**
 * Makes articles of one seed: the same arguments give the same articles. `plain` leaves out what a text without markup
 * can't say (notes, lists, tables, block quotations), for a program that reads nothing else.
 *
 * A block is { type: 'paragraph' | 'heading' | 'quotation', text, note? }, { type: 'list', items } or
 * { type: 'table', caption, head, rows }.
 */
export function bookOf(count, { seed = 7, plain = false } = {}) {
  const chance = generator(seed);
  return { title: 'Collected Dispatches', articles: range(count).map((index) => articleOf(chance, index, plain)) };
}

/** Running text of one seed: paragraphs of 45 to 110 words with blank lines between them, and nothing else. */
export function proseOf(count, seed) {
  const chance = generator(seed);
  return range(count)
    .map(() => paragraph(chance, 45, 35))
    .join('\n\n');
}

function articleOf(chance, index, plain) {
  const blocks = [];
  for (const k of range(13)) {
    if (k === 4 || k === 9) blocks.push({ type: 'heading', text: title(chance, 3, 5) });
    const noted = !plain && (k === 2 || k === 7);
    blocks.push({ type: 'paragraph', text: paragraph(chance), ...(noted && { note: sentence(chance, 16) }) });
    if (plain) continue;
    if (k === 3) blocks.push({ type: 'quotation', text: `${sentence(chance, 22)} ${sentence(chance, 14)}` });
    if (k === 6) blocks.push({ type: 'list', items: range(4).map(() => sentence(chance, 6 + chance.below(9))) });
    if (k === 8) blocks.push(table(chance));
  }
  return {
    title: title(chance, 5, 8),
    date: `${1 + (index % 31)} May 2013`,
    place: chance.of(places),
    author: chance.of(people),
    blocks,
  };
}

function table(chance) {
  const figure = () => (5 + chance.below(850) / 10).toFixed(1);
  const rows = range(4).map((row) => [
    places[(row * 3 + chance.below(3)) % places.length],
    figure(),
    figure(),
    figure(),
  ]);
  return { type: 'table', caption: title(chance, 3, 5), head: ['Region', '2011', '2012', 'Forecast'], rows };
}

/** Words up to `least` and `more`, and to the end of the sentence; now and then somebody speaks. */
function paragraph(chance, least = 25, more = 26) {
  const aim = least + chance.below(more);
  const sentences = [];
  for (let words = 0; words < aim; ) {
    const made = sentence(chance, 8 + chance.below(19));
    words += made.split(' ').length;
    const said = chance.below(5) === 0;
    sentences.push(said ? `“${made.slice(0, -1)},” said ${chance.of(speakers)}.` : made);
  }
  return sentences.join(' ');
}

/** Small words by rank, as Zipf has them, and one large word in two. */
function sentence(chance, length) {
  const words = [];
  for (let wasSmall = false; words.length < length; ) {
    const last = words.length === length - 1;
    const isSmall = !last && chance.below(100) < (wasSmall ? 30 : 80);
    const comma = words.length > 2 && words.length < length - 2 && chance.below(12) === 0;
    words.push(word(chance, isSmall) + (comma ? ',' : ''));
    wasSmall = isSmall;
  }
  return `${capital(words.join(' '))}.`;
}

function title(chance, least, most) {
  const words = range(least + chance.below(most - least + 1)).map((k) => word(chance, k % 3 === 1));
  return capital([...words.slice(0, -1), word(chance, false)].join(' '));
}

const word = (chance, isSmall) => (isSmall ? small[Math.floor(small.length ** chance.next()) - 1] : chance.of(large));
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const range = (count) => Array.from({ length: count }, (_, k) => k);

/** Pseudo-random numbers: Mulberry32 (Tommy Ettinger, 2017; public domain). */
function generator(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { next, below, of: (list) => list[below(list.length)] };
}

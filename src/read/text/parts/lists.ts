import { foldDigits } from '../../../language/fold.ts';
import { type Desk, isFree } from '../desk.ts';

interface Marker {
  readonly form: string;
  readonly ordered: boolean;
  readonly number: number;
  /** As it is shown. */
  readonly shown: string;
  /** Code units to leave out of the item's text. */
  readonly length: number;
}

const bullet = /^([•*·・･▪‣◦●○■□►▶✓✔➤])\s*(?=\S)/u;
const dash = /^([-–—])\s+(?=\S)/u;
const number =
  /^([(（]?)(\p{Nd}{1,2})(?:([.)])\s+|([．）、])\s*|([-–])\s+(?<=[\u0660-\u0669\u06f0-\u06f9][-–]\s+))(?=\S)/u;
const han = /^([一二三四五六七八九十])、\s*(?=\S)/u;
const circled = /^([\u2460-\u2473])\s*(?=\S)/u;
const letter = /^([a-z])(\))\s+(?=\S)/u;

/** Reads runs of two and more items of one form: bullets, or numbers that count up by one. */
export function readLists(desk: Desk): void {
  let index = 0;
  while (index < desk.blocks.length) {
    const run = runAt(desk, index);
    if (run.length >= 2 && !isDialogue(desk, index, run)) {
      run.forEach((marker, place) => {
        desk.roles[index + place] = {
          type: 'item',
          ordered: marker.ordered,
          marker: marker.shown,
          skip: marker.length,
          number: marker.number,
          first: place === 0,
        };
      });
    }
    index += Math.max(1, run.length);
  }
}

function runAt(desk: Desk, from: number): readonly Marker[] {
  const run: Marker[] = [];
  for (let index = from; isFree(desk, index); index++) {
    const marker = markerOf(desk.blocks[index]?.text ?? '');
    const before = run.at(-1);
    if (!marker || (before && (marker.form !== before.form || (marker.ordered && marker.number !== before.number + 1))))
      break;
    run.push(marker);
  }
  return run;
}

function markerOf(text: string): Marker | null {
  const plain = bullet.exec(text) ?? dash.exec(text);
  if (plain?.[1] !== undefined) {
    const isDash = dash.test(text);
    return { form: plain[1], ordered: false, number: 1, shown: isDash ? '–' : '•', length: plain[0].length };
  }
  const counted = number.exec(text);
  if (counted) {
    const value = Number(foldDigits(counted[2] ?? '').normalize('NFKC'));
    return {
      form: `${counted[1]}#${counted[3] ?? counted[4] ?? counted[5]}`,
      ordered: true,
      number: value,
      shown: counted[0].trim(),
      length: counted[0].length,
    };
  }
  const written = han.exec(text);
  if (written?.[1] !== undefined) {
    const value = '一二三四五六七八九十'.indexOf(written[1]) + 1;
    return { form: '一、', ordered: true, number: value, shown: `${written[1]}、`, length: written[0].length };
  }
  const ring = circled.exec(text);
  if (ring?.[1] !== undefined) {
    return { form: '①', ordered: true, number: ring[1].charCodeAt(0) - 0x245f, shown: ring[1], length: ring[0].length };
  }
  const lettered = letter.exec(text);
  if (!lettered?.[1]) return null;
  return {
    form: 'a)',
    ordered: true,
    number: lettered[1].charCodeAt(0) - 0x60,
    shown: `${lettered[1]})`,
    length: lettered[0].length,
  };
}

/** Speech led by dashes is no list: its lines end as sentences do, or hold a second dash for the one who speaks. */
function isDialogue(desk: Desk, from: number, run: readonly Marker[]): boolean {
  if (run[0]?.shown !== '–') return false;
  const blocks = desk.blocks.slice(from, from + run.length);
  if (blocks.some((block) => /\s[–—-]\s/u.test(block.text.slice(2)))) return true;
  const before = desk.blocks[from - 1];
  if (before && /[:：]$/.test(before.text)) return run[0].form !== '-' && blocks.every((block) => block.endsSentence);
  return blocks.filter((block) => block.endsSentence).length > blocks.length / 2;
}

import { foldPhrase } from '../../../language/furniture/index.ts';
import { type Desk, isFree } from '../desk.ts';
import { firstProse, lastProse } from './places.ts';

const longest = 10;
const mostLines = 8;
/** A release names its contact in its first lines or not above its text. */
const mostAbove = 12;

const openings = new Set(
  `media contact|media contacts|press contact|press contacts|media enquiries|media inquiries|press office|contact presse|contacts presse|
  relations presse|pressekontakt|ansprechpartner für die presse|kontakt für medien|contacto de prensa|contacto para medios|
  контакты для прессы|контакты для сми|пресс-служба|kontakt dla mediów|kontakt dla prasy|報道関係者お問い合わせ先|本件に関するお問い合わせ|
  للتواصل الإعلامي|المكتب الإعلامي|मीडिया संपर्क|प्रेस संपर्क`
    .split('|')
    .map(foldPhrase),
);

/** Reads as notes whom a press release names for questions: a label alone, then lines of name and address. */
export function readPressContact(desk: Desk): void {
  readContactIn(desk, lastProse(desk) + 1, desk.blocks.length);
}

/** The same block above the headline of a release, to be read before a headline is looked for. */
export function readPressContactAtTop(desk: Desk): void {
  readContactIn(desk, 0, Math.min(mostAbove, firstProse(desk, 0)));
}

function readContactIn(desk: Desk, from: number, to: number): void {
  for (let index = from; index < to; index++) {
    const block = desk.blocks[index];
    if (!block || !isFree(desk, index) || !openings.has(foldPhrase(block.text.replace(/\s*[:：]$/u, '')))) continue;
    desk.roles[index] = { type: 'note', kind: 'editor' };
    for (let line = index + 1; line <= index + mostLines && isFree(desk, line); line++) {
      const below = desk.blocks[line];
      if (!below || below.weight > longest || (line > index + 1 && below.gap > 0)) break;
      desk.roles[line] = { type: 'note', kind: 'editor' };
    }
    return;
  }
}

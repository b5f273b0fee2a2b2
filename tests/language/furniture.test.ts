import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/read/text/lines/blocks.ts';
import { noMarkup } from '../../src/read/text/lines/markup.ts';
import { furnitureReason } from '../../src/read/text/parts/furniture.ts';

function reasonOf(line: string): string | null {
  const [block] = blocksOf(line, noMarkup).blocks;
  return block ? furnitureReason(block) : null;
}

describe('lines of a site', () => {
  it.each([
    ['Follow us on:\u00a0 \u00a0', 'social'],
    ['Share on Facebook', 'social'],
    ['Facebook Twitter WhatsApp', 'social'],
    ['Share | Tweet | Email', 'social'],
    ['Home > News > Local', 'navigation'],
    ['READ MORE: How the barrier was paid for', 'related'],
    ['12 comments', 'comments'],
    ['4 min read', 'reading time'],
    ['3 hours ago', 'relative date'],
    ['We use cookies to give you the best experience. By continuing you agree.', 'consent'],
    ['Accueil > Société', 'navigation'],
    ['Lire aussi : Les bibliothèques rurales en chiffres', 'related'],
    ['Temps de lecture : 2 min', 'reading time'],
    ['Lesezeit: 3 Min.', 'reading time'],
    ['Lesen Sie auch: Wie Städte mit dem Fluss leben', 'related'],
    ['Síguenos en Facebook', 'social'],
    ['Te puede interesar: Qué hacer', 'related'],
    ['Читайте нас в соцсетях', 'social'],
    ['Комментарии: 3', 'comments'],
    ['Czytaj także: Dziesięć kin', 'related'],
    ['関連記事:駅前再開発の行方', 'related'],
    ['この記事は約3分で読めます', 'reading time'],
    ['اقرأ أيضا: مكتبات على الماء', 'related'],
    ['यह भी पढ़ें: पहाड़ों में क्यों', 'related'],
    ['Also Read: Monsoon', 'related'],
    ['#rivers #farming', 'tags'],
    ['Contact reporter Jill Stone at jstone@gazette.example', 'contact'],
  ])('%s', (line, kind) => {
    expect(reasonOf(line)).toBe(`furniture: ${kind}`);
  });
});

describe('lines of an article', () => {
  it.each([
    'More than two hundred people were waiting.',
    'Share prices fell on Monday.',
    'Follow us on the long road to the sea, he said, and they did.',
    'He liked to read more than he liked to talk.',
    'Comments by the minister caused a stir.',
    'Related costs rose by four per cent, the company said.',
    'Home is where the harbour is.',
    'Watch your step, the sign says.',
    '« Lire est un voyage », dit-elle.',
    'Teilen ist schwer, sagt die Lehrerin.',
    '関連する法律の改正案が提出された。',
    'Подписаться под этим готовы не все.',
  ])('%s', (line) => {
    expect(reasonOf(line)).toBeNull();
  });
});

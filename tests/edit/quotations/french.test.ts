import { describe, expect, it } from 'vitest';
import { type Row, readRow } from './table.ts';

const rows: readonly Row[] = [
  [
    '« Nous avons perdu du temps », a reconnu le ministre des Transports, Paul Lefèvre.',
    ['Nous avons perdu du temps', 'direct', 'Paul Lefèvre', 'high'],
  ],
  ['« C’est fini », dit-il en posant son sac.', ['C’est fini', 'direct', null]],
  [
    'La directrice, Anne Morel, ne cache pas sa joie. « C’est une victoire », sourit-elle.',
    ['C’est une victoire', 'direct', 'Anne Morel'],
  ],
  [
    '« Je n’ai rien vu, assure Jean Petit, le gardien. Il faisait nuit. »',
    ['Je n’ai rien vu, assure Jean Petit, le gardien. Il faisait nuit.', 'direct', 'Jean Petit'],
  ],
  [
    'Selon Anne Morel, « la ville a trop attendu pour agir ».',
    ['la ville a trop attendu pour agir', 'fragment', 'Anne Morel', 'medium'],
  ],
  ['Le roman « La Route du sel » paraît jeudi.', ['La Route du sel', 'title', null]],
  ['Des habitants dénoncent une opération de « com ».', ['com', 'scare', null]],
  [
    '« Oui », répond Luc Ferrand, « mais pas à ce prix-là. »',
    ['Oui mais pas à ce prix-là.', 'direct', 'Luc Ferrand', 'high'],
  ],
  ['— Tu viens ? demanda Luc.', ['Tu viens ? demanda Luc.', 'dialogue', 'Luc']],
  [
    'Le président a qualifié la mesure de « premier pas vers une vraie réforme ».',
    ['premier pas vers une vraie réforme', 'fragment', 'Le président', 'medium'],
  ],
  [
    'Interrogé par l’AFL, Paul Lefèvre a déclaré : « Nous verrons demain. »',
    ['Nous verrons demain.', 'direct', 'Paul Lefèvre', 'medium'],
  ],
];

describe('quotations in French', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    expect(readRow(row, 'fr')).toEqual(row.slice(1));
  });
});

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
  [
    '« On attend », soupire Karim Benali, 34 ans, devant la mairie. « On attend toujours. »',
    ['On attend', 'direct', 'Karim Benali', 'high'],
    ['On attend toujours.', 'direct', 'Karim Benali', 'high'],
  ],
  ['« Ce n’est qu’un début », a-t-elle déclaré mardi.', ['Ce n’est qu’un début', 'direct', null]],
  ['Pour la ministre, qui recevait la presse, il s’agit d’« un signal fort ».', ['un signal fort', 'scare', null]],
  [
    'Le maire a assuré que la ville « ne laisserait personne au bord du chemin ».',
    ['ne laisserait personne au bord du chemin', 'fragment', 'Le maire', 'medium'],
  ],
  [
    '« Partir, c’est mourir un peu », écrivait le poète.',
    ['Partir, c’est mourir un peu', 'direct', 'le poète', 'medium'],
  ],
  [
    `"Nous avons gagné", a dit Paul Roux. "C'est tout."`,
    ['Nous avons gagné', 'direct', 'Paul Roux', 'high'],
    ['C’est tout.', 'direct', 'Paul Roux', 'high'],
  ],
  ['« Nous sommes prêts », ont déclaré Paul Roux et Anne Morel.', ['Nous sommes prêts', 'direct', null]],
  [
    '« J’ai tout vu, dit-il. La voiture, le chien, la pluie. »',
    ['J’ai tout vu, dit-il. La voiture, le chien, la pluie.', 'direct', null],
  ],
  [
    '« On n’a pas dormi de la nuit », témoigne Sylvie Arnaud, qui habite au rez-de-chaussée.',
    ['On n’a pas dormi de la nuit', 'direct', 'Sylvie Arnaud', 'high'],
  ],
  [
    '« Il faut agir vite », insiste Mme Arnaud. Elle ajoute : « Avant l’hiver. »',
    ['Il faut agir vite', 'direct', 'Mme Arnaud', 'high'],
    ['Avant l’hiver.', 'direct', 'Mme Arnaud'],
  ],
  [
    '« Le maire nous a dit : “Patience !” et puis plus rien », raconte Sylvie Arnaud.',
    ['Le maire nous a dit : “Patience !” et puis plus rien', 'direct', 'Sylvie Arnaud', 'high'],
    ['Patience !', 'nested', 'Le maire', 'medium'],
  ],
  [
    'Le maire, Yves Colin, dit « comprendre la colère des habitants ».',
    ['comprendre la colère des habitants', 'fragment', 'Yves Colin', 'medium'],
  ],
  ['« Ce sera fait », promet-il.', ['Ce sera fait', 'direct', null]],
  [
    'La rue dite « du Puits » et le café « Le Balto » sont fermés.',
    ['du Puits', 'name', null],
    ['Le Balto', 'name', null],
  ],
  ['« Ça suffit », martelait Jean Dupont.', ['Ça suffit', 'direct', 'Jean Dupont', 'high']],
  ['« Ça suffit », fulmine Jean Dupont.', ['Ça suffit', 'direct', 'Jean Dupont', 'high']],
  ['« Va-t’en », lui a répondu Luc Ferrand.', ['Va-t’en', 'direct', 'Luc Ferrand', 'high']],
  ['« C’est assez », a dit l’un des pêcheurs.', ['C’est assez', 'direct', 'l’un des pêcheurs', 'medium']],
  ['« C’est assez », a dit la veuve de Jean Morel.', ['C’est assez', 'direct', 'la veuve de Jean Morel', 'medium']],
  ['« C’est assez », a déclaré à l’APL Jean Morel. Jean Morel pêche.', ['C’est assez', 'direct', 'Jean Morel', 'high']],
];

describe('quotations in French', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    expect(readRow(row, 'fr')).toEqual(row.slice(1));
  });
});

import { describe, expect, it } from 'vitest';
import { type Row, readRow } from './table.ts';

const rows: readonly Row[] = [
  [
    '«No hay marcha atrás», dijo la alcaldesa, Rosa Miralles.',
    ['No hay marcha atrás', 'direct', 'Rosa Miralles', 'high'],
  ],
  [
    '“No hay marcha atrás”, aseguró Pedro Salas en una entrevista.',
    ['No hay marcha atrás', 'direct', 'Pedro Salas', 'high'],
  ],
  ['—No me lo creo —dijo Juan—. Es imposible.', ['No me lo creo Es imposible.', 'dialogue', 'Juan']],
  ['—¿Vienes? —preguntó ella.', ['¿Vienes?', 'dialogue', null]],
  [
    'Según Pedro Salas, el puente “no soportará otra riada como la última”.',
    ['no soportará otra riada como la última', 'fragment', 'Pedro Salas', 'medium'],
  ],
  ['La novela «El camino de la sal» se publica el jueves.', ['El camino de la sal', 'title', null]],
  ['“Estamos cansados”, dijo. Nadie respondió.', ['Estamos cansados', 'direct', null]],
  [
    'Rosa Miralles afirmó que la obra es “un regalo envenenado para los vecinos”.',
    ['un regalo envenenado para los vecinos', 'fragment', 'Rosa Miralles', 'medium'],
  ],
];

describe('quotations in Spanish', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    expect(readRow(row, 'es')).toEqual(row.slice(1));
  });
});

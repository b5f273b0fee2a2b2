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
  [
    '«Llegamos tarde», lamentó Ana Gil, portavoz de los vecinos. «Muy tarde».',
    ['Llegamos tarde', 'direct', 'Ana Gil', 'high'],
    ['Muy tarde', 'direct', 'Ana Gil', 'high'],
  ],
  [
    'La ministra calificó la propuesta de “inaceptable para cualquier trabajador”.',
    ['inaceptable para cualquier trabajador', 'fragment', 'La ministra', 'medium'],
  ],
  ['«Llegamos tarde», dijeron Ana Gil y Luis Paz.', ['Llegamos tarde', 'direct', null]],
  ['El llamado “puente” es una pasarela.', ['puente', 'scare', null]],
  ['—Ya voy —respondió Luis, sin moverse.', ['Ya voy', 'dialogue', 'Luis']],
  [
    '«No nos iremos», repite Carmen Ortega, vecina del barrio desde 1974. «Esta es nuestra casa».',
    ['No nos iremos', 'direct', 'Carmen Ortega', 'high'],
    ['Esta es nuestra casa', 'direct', 'Carmen Ortega', 'high'],
  ],
  [
    'El alcalde, Julián Mora, explicó que el proyecto «se hará con o sin el apoyo del Gobierno».',
    ['se hará con o sin el apoyo del Gobierno', 'fragment', 'Julián Mora', 'medium'],
  ],
  [
    '—¿Y ahora qué? —preguntó Carmen.\n—Ahora, a esperar —contestó él—. No queda otra.',
    ['¿Y ahora qué?', 'dialogue', 'Carmen'],
    ['Ahora, a esperar No queda otra.', 'dialogue', null],
  ],
  [
    '“Es un día histórico”, ha dicho el presidente de la Diputación, Andrés Vela.',
    ['Es un día histórico', 'direct', 'Andrés Vela', 'high'],
  ],
  [
    '«Mi padre decía: “El mar no espera”, y tenía razón», recuerda Ortega.',
    ['Mi padre decía: “El mar no espera”, y tenía razón', 'direct', 'Ortega'],
    ['El mar no espera', 'nested', 'Mi padre', 'medium'],
  ],
  ['El bar «La Marina» cerró en 2012.', ['La Marina', 'name', null]],
  [
    '«Estamos listos —aseguró Andrés Vela—, pero falta el dinero».',
    ['Estamos listos pero falta el dinero', 'direct', 'Andrés Vela'],
  ],
  ['«Vete», le dijo Juan Paz a su hermana.', ['Vete', 'direct', 'Juan Paz', 'high']],
  ['«Ya basta», dijo uno de los pescadores.', ['Ya basta', 'direct', 'uno de los pescadores', 'medium']],
  ['«Ya basta», dijo la viuda de Juan Morales.', ['Ya basta', 'direct', 'la viuda de Juan Morales', 'medium']],
  ['—Ya basta —refunfuñó Juan Morales.', ['Ya basta', 'dialogue', 'Juan Morales']],
  ['—La casa —la vieja— no se vende.', ['La casa —la vieja— no se vende.', 'dialogue', null]],
];

describe('quotations in Spanish', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    expect(readRow(row, 'es')).toEqual(row.slice(1));
  });
});

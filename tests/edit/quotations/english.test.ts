import { describe, expect, it } from 'vitest';
import { type Row, readRow } from './table.ts';

const rows: readonly Row[] = [
  [
    '“We shall rebuild the pier,” said Marion Blythe, the harbour engineer.',
    ['We shall rebuild the pier,', 'direct', 'Marion Blythe', 'high'],
  ],
  [
    '“We shall rebuild the pier,” Marion Blythe said on Friday.',
    ['We shall rebuild the pier,', 'direct', 'Marion Blythe', 'high'],
  ],
  [
    'Marion Blythe met the council. “We shall rebuild the pier,” Blythe said. “It will take a year.”',
    ['We shall rebuild the pier,', 'direct', 'Marion Blythe', 'high'],
    ['It will take a year.', 'direct', 'Marion Blythe', 'high'],
  ],
  [
    'President Oduya and Mr Lindqvist agreed to jointly invest in technologies of “clever harbours” and new trains.',
    ['clever harbours', 'scare', null],
  ],
  [
    'Oduya and Lindqvist said the plan was “a step towards a common market for both countries”.',
    ['a step towards a common market for both countries', 'fragment', null],
  ],
  [
    '“Both of us are pleased,” said Oduya and Lindqvist in a joint statement.',
    ['Both of us are pleased,', 'direct', null],
  ],
  [
    'TARN, May 3 (Meridian) - The bridge will close for “an indefinite period” after the storm.',
    ['an indefinite period', 'scare', null],
  ],
  [
    '“It was over in minutes,” the Clinton campaign said.',
    ['It was over in minutes,', 'direct', 'the Clinton campaign', 'medium'],
  ],
  [
    '“It was over in minutes,” a ministry official said by telephone.',
    ['It was over in minutes,', 'direct', 'a ministry official', 'high'],
  ],
  [
    'Blythe, who had walked to the end of the pier at dawn, said the timber was “soft as cheese”.',
    ['soft as cheese', 'fragment', 'Blythe', 'medium'],
  ],
  [
    'When asked about the cost, Blythe said: “Ask me in ten years.”',
    ['Ask me in ten years.', 'direct', 'Blythe', 'medium'],
  ],
  [
    '“Nobody asked us,” said one resident. “Nobody ever does,” said another.',
    ['Nobody asked us,', 'direct', 'one resident', 'high'],
    ['Nobody ever does,', 'direct', 'another', 'high'],
  ],
  [
    '“I voted for it,” said Ana Ruiz. “I did not,” said her brother, Pablo Ruiz.',
    ['I voted for it,', 'direct', 'Ana Ruiz', 'high'],
    ['I did not,', 'direct', 'Pablo Ruiz', 'high'],
  ],
  ['Her latest novel, “The Salt Road”, sold ten thousand copies.', ['The Salt Road', 'title', null]],
  ['The committee’s so-called “experts” met in private.', ['experts', 'scare', null]],
  [
    'Ana Ruiz coached them.\n“We lost the first game,” Ruiz said, “but we learned more from it than from the others.”',
    ['We lost the first game, but we learned more from it than from the others.', 'direct', 'Ana Ruiz', 'high'],
  ],
  [
    'According to Ruiz, the players were “tired beyond any reasonable measure”.',
    ['tired beyond any reasonable measure', 'fragment', 'Ruiz', 'medium'],
  ],
  [
    'The players were “tired beyond any reasonable measure”, according to the club doctor.',
    ['tired beyond any reasonable measure', 'fragment', 'the club doctor', 'medium'],
  ],
  [
    'Ruiz praised the fans, calling them “the best in the northern league”.',
    ['the best in the northern league', 'fragment', null],
  ],
  [
    '‘It’s the dogs’ dinner that costs most,’ she told me, ‘and the cats’ is no cheaper.’',
    ['It’s the dogs’ dinner that costs most, and the cats’ is no cheaper.', 'direct', null],
  ],
  [
    'Asked if he would resign, Mr Hale said he had “no intention of going anywhere”.',
    ['no intention of going anywhere', 'fragment', 'Mr Hale', 'medium'],
  ],
  ['The mayor called the fire “a tragedy”.', ['a tragedy', 'fragment', 'The mayor', 'medium']],
  ['“Stop!” shouted the guard. Nobody stopped.', ['Stop!', 'direct', 'the guard', 'medium']],
  ['“Why now?” Hale asked.', ['Why now?', 'direct', 'Hale', 'high']],
  ['“We are done.” Hale walked out and said nothing more.', ['We are done.', 'direct', null]],
  ['Hale paused. “We are done,” he said.', ['We are done,', 'direct', null]],
  ['Victoria Hale paused. “We are done,” she said.', ['We are done,', 'direct', null]],
  ['Mrs Hale paused. “We are done,” she said.', ['We are done,', 'direct', 'Mrs Hale', 'medium']],
  ['Mr Hale met Mr Stone on the steps. “We are done,” he said.', ['We are done,', 'direct', null]],
  [
    '“The report was wrong,” Dr. Amara Nkosi of the institute said in an e-mail.',
    ['The report was wrong,', 'direct', 'Amara Nkosi', 'medium'],
  ],
  [
    'In a letter to members, chairwoman Ingrid Dahl wrote that the club “cannot survive another winter like this one”.',
    ['cannot survive another winter like this one', 'fragment', 'Ingrid Dahl', 'medium'],
  ],
  ['“Don’t call it a comeback,” LL said. She had never left.', ['Don’t call it a comeback,', 'direct', 'LL']],
  ['The ‘Old Lady’, as islanders call her, sails on Monday.', ['Old Lady', 'name', null]],
  ['“Bravo,” he cried, and "bravo" again.', ['Bravo,', 'direct', null], ['bravo', 'scare', null]],
  [
    'The sign read: “No swimming between the flags.”',
    ['No swimming between the flags.', 'direct', 'The sign', 'medium'],
  ],
  [
    'But the harbour master, Tom Oakes, said on Tuesday that the channel was “safe for every kind of boat”.',
    ['safe for every kind of boat', 'fragment', 'Tom Oakes', 'medium'],
  ],
  [
    'Oakes said his deputy had called the plan “a joke without a punchline”.',
    ['a joke without a punchline', 'fragment', 'his deputy', 'medium'],
  ],
  [
    '“This is a good day for Tarn,” added the Tarn mayor’s spokesman, Leo Marsh.',
    ['This is a good day for Tarn,', 'direct', 'Leo Marsh', 'high'],
  ],
  [
    'Leo Marsh, the mayor’s spokesman, declined to say more. “Wait for the report,” he added.',
    ['Wait for the report,', 'direct', 'Leo Marsh', 'medium'],
  ],
  [
    '“‘Never again’ is what we said in 1998,” Marsh recalled.',
    ['‘Never again’ is what we said in 1998,', 'direct', 'Marsh', 'high'],
    ['Never again', 'nested', null],
  ],
  [`He was 6'2" tall, and the hall was 40' wide; in the '90s it was o'clock o'clock, rock 'n' roll.`],
  ['Fans of the band “Northern Lights” queued overnight, witnesses said.', ['Northern Lights', 'name', null]],
  [
    'Police said the driver, Mark Dunn, 42, “failed to stop at the scene”.',
    ['failed to stop at the scene', 'fragment', 'Police', 'medium'],
  ],
  [
    '“We have no plans to sell,” said Kim Yoon-ah, chief executive of Altos Metals, adding that offers had been “politely declined”.',
    ['We have no plans to sell,', 'direct', 'Kim Yoon-ah', 'high'],
    ['politely declined', 'fragment', 'Kim Yoon-ah'],
  ],
];

describe('quotations in English', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    expect(readRow(row, 'en')).toEqual(row.slice(1));
  });
});

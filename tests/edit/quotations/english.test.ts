import { describe, expect, it } from 'vitest';
import { type Row, readRow } from './table.ts';

const rows: readonly Row[] = [
  [
    '“We shall light it again,” Chief Executive Hanna Weiss told reporters. “Soon,” Clerk Bev Lundy said.',
    ['We shall light it again,', 'direct', 'Hanna Weiss', 'high'],
    ['Soon,', 'direct', 'Bev Lundy', 'high'],
  ],
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
    ['the best in the northern league', 'fragment', 'Ruiz'],
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
  ['Victoria Hale paused. “We are done,” she said.', ['We are done,', 'direct', 'Victoria Hale', 'medium']],
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
  [
    'Engineers said the wall “would not survive another winter without repair”.',
    ['would not survive another winter without repair', 'fragment', 'Engineers', 'medium'],
  ],
  [
    'Ms Okafor, 45, a teacher from Leith, told the court: “He never looked back.”',
    ['He never looked back.', 'direct', 'Ms Okafor', 'medium'],
  ],
  ['“He never looked back,” Ms Okafor, 45, told the court.', ['He never looked back,', 'direct', 'Ms Okafor', 'high']],
  ['“This is absurd,” he told reporters outside the building.', ['This is absurd,', 'direct', null]],
  ['Asked by Jane Fry whether he would go, Nils Berg replied: “Never.”', ['Never.', 'direct', 'Nils Berg', 'medium']],
  [
    'Nils Berg, who beat Jane Fry in June, said he felt “lucky to be here at all”.',
    ['lucky to be here at all', 'fragment', 'Nils Berg', 'medium'],
  ],
  [
    'The company’s statement said: “We regret the delay.”',
    ['We regret the delay.', 'direct', 'The company’s statement', 'medium'],
  ],
  [
    '“We regret the delay,” the company said in a statement. It gave no date.',
    ['We regret the delay,', 'direct', 'the company', 'medium'],
  ],
  [
    '“I knew it,” she said. “I knew it all along,” she said again.',
    ['I knew it,', 'direct', null],
    ['I knew it all along,', 'direct', null],
  ],
  [
    'Jane Fry opened the letter. “I knew it,” she said.\n“You always do,” said Nils Berg.',
    ['I knew it,', 'direct', 'Jane Fry', 'medium'],
    ['You always do,', 'direct', 'Nils Berg', 'high'],
  ],
  ['Jane Fry opened the letter and Nils Berg read it. “I knew it,” she said.', ['I knew it,', 'direct', null]],
  [
    '“The bridge is safe”, said the minister, “and it will remain so.” Critics called that “nonsense”.',
    ['The bridge is safe and it will remain so.', 'direct', 'the minister', 'medium'],
    ['nonsense', 'fragment', 'Critics', 'medium'],
  ],
  [
    'In the words of coach Dana Ortiz, it was “the longest ninety minutes of my life”.',
    ['the longest ninety minutes of my life', 'fragment', 'Dana Ortiz', 'medium'],
  ],
  ['Ortiz says the word “luck” too often.', ['luck', 'scare', null]],
  ['The film “Salt” opened on Friday; “Pepper” follows in May.', ['Salt', 'title', null], ['Pepper', 'name', null]],
  [
    'He sang “Down by the River” twice and said “thank you” to nobody in particular.',
    ['Down by the River', 'name', null],
    ['thank you', 'fragment', null],
  ],
  ['“I’m told,” said Dr. Lee, “that the ’90s are back.”', ['I’m told, that the ’90s are back.', 'direct', 'Lee']],
  [`“It’s 6'2" tall,” she said, pointing at the statue.`, ['It’s 6′2″ tall,', 'direct', null]],
  [
    '"They said "no" to everything," Kwame Asante said.',
    ['They said ‘no’ to everything,', 'direct', 'Kwame Asante', 'high'],
    ['no', 'nested', null],
  ],
  [
    '‘We aren’t going,’ said Fred Dunne. ‘The Smiths’ house is full and the dogs’ beds are wet.’',
    ['We aren’t going,', 'direct', 'Fred Dunne', 'high'],
    ['The Smiths’ house is full and the dogs’ beds are wet.', 'direct', 'Fred Dunne', 'high'],
  ],
  [
    "'We aren't going,' said Fred Dunne. 'The Smiths' house is full.'",
    ['We aren’t going,', 'direct', 'Fred Dunne', 'high'],
    ['The Smiths’ house is full.', 'direct', 'Fred Dunne', 'high'],
  ],
  [
    '“I resign,” Prime Minister Ada Brook told parliament on Monday. The prime minister added that it had been “an honour to serve the country”.',
    ['I resign,', 'direct', 'Ada Brook', 'high'],
    ['an honour to serve the country', 'fragment', 'Ada Brook', 'low'],
  ],
  [
    'Former president Ada Brook met the president. “We spoke about trade,” the president said.',
    ['We spoke about trade,', 'direct', 'the president', 'medium'],
  ],
  [
    'Vice President Cole Marsh met President Ada Brook. “We spoke about trade,” the president said.',
    ['We spoke about trade,', 'direct', 'Ada Brook', 'medium'],
  ],
  ['“We will fight on,” vowed union leader Pat Doyle.', ['We will fight on,', 'direct', 'Pat Doyle', 'high']],
  ['“We will fight on,” said Pat Doyle and Kim Cole of the union.', ['We will fight on,', 'direct', null]],
  ['“A fine day,” was all that Doyle would say.', ['A fine day,', 'direct', null]],
  ['“What a mess,” thought Doyle.', ['What a mess,', 'direct', 'Doyle']],
  ['The sign on the door said “closed”.', ['closed', 'fragment', 'The sign on the door', 'medium']],
  ['“Smith is wrong,” the paper quoted Jones as saying.', ['Smith is wrong,', 'direct', null]],
  ['Jones was quoted as saying: “Smith is wrong.”', ['Smith is wrong.', 'direct', 'Jones']],
  [
    '“It works,” Jones explained, “because nobody touches it. That’s the rule.”',
    ['It works, because nobody touches it. That’s the rule.', 'direct', 'Jones', 'high'],
  ],
  ['Tveit: “We are ready.”', ['We are ready.', 'direct', 'Tveit', 'low']],
  ['“We are ready.”', ['We are ready.', 'direct', null]],
  ['“Ready?” “Ready.”', ['Ready?', 'direct', null], ['Ready.', 'direct', null]],
  [
    'Speaking after the vote, the mayor’s deputy, Ola Berg, called it “a day for the history books of this town”.',
    ['a day for the history books of this town', 'fragment', 'Ola Berg', 'medium'],
  ],
  [
    'Residents in Quay Street, where water reached the windows, described the night as “the worst in living memory”.',
    ['the worst in living memory', 'fragment', 'Residents', 'medium'],
  ],
  ['The plan, which Berg described as “generous”, was rejected.', ['generous', 'fragment', 'Berg']],
  ['Both the “yes” and the “no” camps claimed victory.', ['yes', 'scare', null], ['no', 'scare', null]],
  [
    'Councillor Ruth Amadi, who chairs the committee, said: “We listened. Then we voted.”',
    ['We listened. Then we voted.', 'direct', 'Ruth Amadi', 'medium'],
  ],
  [
    '“We listened,” Councillor Amadi said. “Then we voted.” Not everyone agreed. “They voted first,” said her rival, Piers Holt.',
    ['We listened,', 'direct', 'Amadi', 'high'],
    ['Then we voted.', 'direct', 'Amadi', 'high'],
    ['They voted first,', 'direct', 'Piers Holt', 'high'],
  ],
  [
    'Holt told the Courier that the process had been “rushed and, frankly, rude”.',
    ['rushed and, frankly, rude', 'fragment', 'Holt', 'medium'],
  ],
  ['A spokesman for the council, Dev Rao, said the vote was “final”.', ['final', 'fragment', 'Dev Rao', 'medium']],
  [
    '“Final?” laughed Holt. “Nothing here is final.”',
    ['Final?', 'direct', 'Holt'],
    ['Nothing here is final.', 'direct', 'Holt'],
  ],
  ['She remembers her mother saying, “Shut the gate.”', ['Shut the gate.', 'direct', null]],
  [
    '“It is,” he says, pausing, “the quietest street in town.”',
    ['It is, the quietest street in town.', 'direct', null],
  ],
  [
    'What does “quiet” mean? “Nobody shouts,” says Holt.',
    ['quiet', 'scare', null],
    ['Nobody shouts,', 'direct', 'Holt', 'high'],
  ],
  [
    'Holt, once described as “the loudest man in the county”, declined to comment.',
    ['the loudest man in the county', 'fragment', null],
  ],
  [
    'The book, “A Year of Gates,” was praised by Holt, who said it was “honest”.',
    ['A Year of Gates,', 'title', null],
    ['honest', 'fragment', 'Holt'],
  ],
  [
    '“I never said that,” the former mayor said. Mayor Ruth Amadi did not reply.',
    ['I never said that,', 'direct', 'the former mayor', 'medium'],
  ],
  [
    'Police Chief Maria Santos said two men “fled on foot” and that one was “armed”.',
    ['fled on foot', 'fragment', 'Maria Santos', 'medium'],
    ['armed', 'scare', null],
  ],
  ['“We had no choice,” a visibly tired Santos told reporters.', ['We had no choice,', 'direct', 'Santos']],
  ['“We had no choice,” Santos, looking tired, told reporters.', ['We had no choice,', 'direct', 'Santos', 'high']],
  ['“We had no choice.” That was how Maria Santos put it.', ['We had no choice.', 'direct', null]],
  ['In 2019 he wrote: “Gates are for closing.” In 2020 he left.', ['Gates are for closing.', 'direct', null]],
  [
    '“Gates,” wrote the poet Mary Lund in 1911, “are for closing.”',
    ['Gates, are for closing.', 'direct', 'Mary Lund', 'high'],
  ],
  [
    'Both Holt and Amadi described the meeting as “constructive and frank”.',
    ['constructive and frank', 'fragment', null],
  ],
  [
    'Holt’s lawyer, Jo Kerr, said her client was “looking forward to his day in court”.',
    ['looking forward to his day in court', 'fragment', 'Jo Kerr', 'medium'],
  ],
  [
    'Sources close to Holt say he is “considering his options”.',
    ['considering his options', 'fragment', 'Sources', 'medium'],
  ],
  ['“He is innocent,” said Holt’s lawyer.', ['He is innocent,', 'direct', 'Holt’s lawyer', 'medium']],
  ['“He is innocent,” said Holt’s lawyer, Jo Kerr.', ['He is innocent,', 'direct', 'Jo Kerr', 'high']],
  ['“He is innocent,” Holt’s lawyer Jo Kerr said.', ['He is innocent,', 'direct', 'Jo Kerr', 'high']],
  ['“Sales are up,” McDonald’s said in a statement.', ['Sales are up,', 'direct', 'McDonald’s']],
  [
    'The Old Man of the Sea, the ‘Kraken’ and “Leviathan” are boats.',
    ['Kraken', 'name', null],
    ['Leviathan', 'name', null],
  ],
  ['“We go on,” said Per Oddvar Lund, the mayor of Halsa.', ['We go on,', 'direct', 'Per Oddvar Lund', 'high']],
  ['Will Stone said: “We go on.”', ['We go on.', 'direct', 'Will Stone', 'medium']],
  ['In Moscow Stone said: “We go on.”', ['We go on.', 'direct', null]],
  ['“We go on,” Theresa May said.', ['We go on,', 'direct', 'Theresa May', 'high']],
  ['“We go on,” said April Stone Monday.', ['We go on,', 'direct', 'April Stone', 'high']],
  ['“You may go,” Ann Smith was told.', ['You may go,', 'direct', null]],
  ['“You may go,” Ann Smith recalled her mother saying.', ['You may go,', 'direct', null]],
  [
    'MOSCOW, May 3 (Meridian) - Igor Panin said the plant was “ready for whatever the winter brings”.',
    ['ready for whatever the winter brings', 'fragment', 'Igor Panin', 'medium'],
  ],
  ['“Enough,” said one of the drivers.', ['Enough,', 'direct', 'one of the drivers', 'medium']],
  ['“Enough,” said the widow of Jane Holt.', ['Enough,', 'direct', 'the widow of Jane Holt', 'medium']],
  ['“Enough,” said Jane Holt’s lawyer.', ['Enough,', 'direct', 'Jane Holt’s lawyer', 'medium']],
  [
    'She said it was “the longest night I remember.\n“Nobody slept,” said Jane Holt.',
    ['the longest night I remember.', 'fragment', null],
    ['Nobody slept,', 'direct', 'Jane Holt'],
  ],
];

describe('quotations in English', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    expect(readRow(row, 'en')).toEqual(row.slice(1));
  });
});

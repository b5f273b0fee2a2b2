import { describe, expect, it } from 'vitest';
import { setMarks } from '../../src/edit/marks.ts';
import { textOf } from '../../src/model/visit.ts';
import { articleOf } from './article.ts';

function marked(text: string, language: string): string {
  return setMarks(articleOf(text, language))
    .children.map((block) => textOf(block))
    .join('\n');
}

describe('marks of the language', () => {
  it.each([
    ['en', '"Yes," she said, "it\'s over."', '“Yes,” she said, “it’s over.”'],
    ['en', "'Yes,' she said, 'it's over.'", '‘Yes,’ she said, ‘it’s over.’'],
    ['en', '"He said \'yes\' twice," she said.', '“He said ‘yes’ twice,” she said.'],
    ['en', '\'He said "yes" twice,\' she said.', '‘He said “yes” twice,’ she said.'],
    ['en', '"They said "no" again," she said.', '“They said ‘no’ again,” she said.'],
    ['en', '"We cannot insure the weather,” he added.', '“We cannot insure the weather,” he added.'],
    ['en', '”We shall see,” he said.', '“We shall see,” he said.'],
    ['en', "``We shall see,'' he said.", '“We shall see,” he said.'],
    ['de', '"Ja", sagte er. "Er sagte \'nein\'."', '„Ja“, sagte er. „Er sagte ‚nein‘.“'],
    ['de', ',,Ja", sagte er.', '„Ja“, sagte er.'],
    ['de', '»Ja«, sagte er. "Nein", sagte sie.', '»Ja«, sagte er. »Nein«, sagte sie.'],
    ['fr', 'Il a dit "oui" et l\'a répété.', 'Il a dit «oui» et l’a répété.'],
    ['es', 'Dijo "sí" y calló.', 'Dijo «sí» y calló.'],
    ['ru', '"Да", — сказал он.', '«Да», — сказал он.'],
    ['pl', '"Tak", powiedział.', '„Tak”, powiedział.'],
    ['ar', 'قال "نعم".', 'قال «نعم».'],
    ['hi', '"हाँ," उसने कहा।', '“हाँ,” उसने कहा।'],
    ['ja', '彼は"はい"と言った。', '彼は「はい」と言った。'],
  ])('mends straight and mixed marks (%s): %s', (language, text, wanted) => {
    expect(marked(text, language)).toBe(wanted);
  });

  it.each([
    ['en', '“He said ‘yes’ twice,” she said; the dogs’ bowls, O’Neil’s ’90s.'],
    ['de', '„Ja“, sagte er. »Nein«, sagte sie. ‚So‘.'],
    ['fr', '« Oui », dit-il. “Non”, dit-elle.'],
    ['ru', '«Он сказал: „да“», — сказала она.'],
    ['pl', '„Tak”, powiedział. «Nie».'],
    ['es', '“Sí”, dijo. «No», dijo.'],
    ['ja', '「父は『はい』と言った」'],
  ])('leaves what the author set well (%s): %s', (language, text) => {
    expect(marked(text, language)).toBe(text);
  });

  it.each([
    ["o'clock", 'o’clock'],
    ["the '90s and the '69 final", 'the ’90s and the ’69 final'],
    ["'Tis the season", '’Tis the season'],
    ['‘Tis the season', '’Tis the season'],
    ["rock 'n' roll", 'rock ’n’ roll'],
    ["the dogs' bowls", 'the dogs’ bowls'],
    ["O'Neil's boat", 'O’Neil’s boat'],
    ["the 1990's", 'the 1990’s'],
    ["goin' home, 'bout time", 'goin’ home, ’bout time'],
    ['6\'2" tall', '6′2″ tall'],
    ["5' 10\" and 40' wide", '5′ 10″ and 40′ wide'],
    ['a 12" record', 'a 12″ record'],
    ["'The Smiths' house is full,' he said.", '‘The Smiths’ house is full,’ he said.'],
    ["the 'Old Lady', the 'Skerries' and the rest", 'the ‘Old Lady’, the ‘Skerries’ and the rest'],
  ])('tells apostrophes, primes and single marks apart: %s', (text, wanted) => {
    expect(marked(text, 'en')).toBe(wanted);
  });

  it.each([
    ['water--a matter of yards', 'water—a matter of yards'],
    ['Members pay - and stay', 'Members pay – and stay'],
    ['a win -- at last', 'a win – at last'],
    ['3-4 months, top-10, 2013-14, a 5 - 3 win', '3-4 months, top-10, 2013-14, a 5 - 3 win'],
    ['well-known, - 5 degrees, run --help', 'well-known, - 5 degrees, run --help'],
  ])('sets dashes for typewriter hyphens, never in numbers: %s', (text, wanted) => {
    expect(marked(text, 'en')).toBe(wanted);
  });

  it('leaves addresses alone', () => {
    const text = "See https://example.org/it's--here?q=\"x and write to o'neil@example.org.";
    expect(marked(text, 'en')).toContain("https://example.org/it's--here?q=");
  });
});

import { describe, expect, test } from 'vitest';
import { asciiOf, blank } from '../../src/braille/cells.ts';
import { loadLiblouis } from '../../src/braille/liblouis.ts';
import { brailleLanguages, tableOf, tablesOf } from '../../src/braille/tables.ts';
import { translatorFor } from '../../src/braille/translator.ts';
import { writeBraille } from '../../src/braille/write.ts';
import type { Block } from '../../src/model/block.ts';
import { emphasis, headline, inlines, paragraph, text } from '../../src/model/build.ts';
import type { Inline } from '../../src/model/inline.ts';
import { positionsOf } from '../../src/model/position.ts';
import { articleOf, graphic } from '../html/article.ts';
import { call, everyStructure, footnote, row } from '../support/structures.ts';
import { pathOf } from '../support/tools.ts';
import { type Brailled, brailled, brailledCase, type Sheet } from './brailled.ts';

const louis = loadLiblouis();
if (!louis) throw new Error('liblouis is missing');

/** Lines in ASCII, small letters, blank cells as spaces, without the page's number and what is blank at its end. */
async function linesOf(blocks: readonly Block[], language = 'en', sheet: Sheet = {}): Promise<readonly string[]> {
  const { pages } = await brailled(articleOf(blocks, { language }), [], sheet);
  const lines = pages.flatMap((page) => page.slice(0, -1)).map((line) => asciiOf(line).toLowerCase());
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

function list(ordered: boolean, ...items: readonly (readonly Block[])[]): Block {
  return {
    type: 'list',
    ordered,
    start: 1,
    children: items.map((children, index) => ({
      type: 'listItem',
      marker: ordered ? `${index + 1}.` : '•',
      children,
    })),
  };
}

/** Each line of the file, and what liblouis reads in it. */
function beside({ pages }: Brailled, table: string): string {
  const lines = pages.flatMap((page, index) => [`page ${index + 1}`, ...page]);
  return lines
    .map((line) => {
      if (line.startsWith('page ')) return `--- ${line} ---\n`;
      const read = louis?.backTranslate(table, line.replace(/^⠀+/, '')).trim() ?? '';
      return `${`${asciiOf(line).padEnd(40)} | ${read}`.trimEnd()}\n`;
    })
    .join('');
}

test.each(['specimen', '20-ru-metro'])('the case %s, beside what it says', async (name) => {
  const edition = await brailledCase(name);
  const tables = tablesOf(edition.article.metadata.language);
  if (!tables) throw new Error('no tables');
  const file = pathOf(`tests/braille/expected/${name}.txt`);
  await expect(beside(edition, tableOf(tables, tables.grade))).toMatchFileSnapshot(file);
  expect(edition.findings).toEqual([]);
});

test('every structure', async () => {
  const edition = await brailled(articleOf(everyStructure(graphic)), []);
  await expect(beside(edition, 'en-ueb-g2.ctb')).toMatchFileSnapshot(pathOf('tests/braille/expected/structures.txt'));
});

describe('margins', () => {
  const words = 'go do go do go do go do go do go do go do go do';

  test('a headline in the middle, three cells free on each side, and a paragraph at 3-1', async () => {
    expect(await linesOf([headline('to'), paragraph(words)])).toEqual([
      '                   to',
      '',
      '  g d g d g d g d g d g d g d g d',
    ]);
    const [first = '', second = ''] = await linesOf([paragraph(`${words} ${words}`)]);
    expect([first.search(/\S/), second.search(/\S/)]).toEqual([2, 0]);
  });

  test('lists at 1-3 and those inside at 3-5, with one runover', async () => {
    const inner = list(true, [paragraph(`${words} ${words}`)]);
    const lines = await linesOf([list(false, [paragraph('so'), inner], [paragraph(`${words} ${words}`)])]);
    expect(lines.map((line) => line.search(/\S/))).toEqual([0, 2, 4, 0, 4]);
  });

  test('a block quotation further in, with blank lines around it', async () => {
    const quotation: Block = { type: 'blockQuotation', children: [paragraph(`${words} ${words}`)] };
    const lines = await linesOf([paragraph('so'), quotation, paragraph('so')]);
    expect(lines.map((line) => line.search(/\S/))).toEqual([2, -1, 4, 2, -1, 2]);
  });

  test('a footnote after its paragraph at 7-5, with the mark of its call', async () => {
    const lines = await linesOf([paragraph('so', call('a', '1')), footnote('a', '1', paragraph(`${words} ${words}`))]);
    expect(lines[0]).toBe('  s9#a');
    expect(lines[1]).toMatch(/^ {6}9#a g d/);
    expect(lines[2]).toMatch(/^ {4}\S/);
  });
});

test('a table that is too wide is listed, each cell with the heading of its column', async () => {
  const long = 'Something that takes up nearly all of it';
  const lines = await linesOf(
    [
      {
        type: 'table',
        alignments: [null, null],
        children: [row(true, ['column', 'A'], ['column', 'B']), row(false, ['row', 'x'], [null, long])],
      },
    ],
    'en',
    { grade: 1 },
  );
  expect(lines).toEqual([',a3 x', '  ,b3 ,something that takes up nearly', '    all of it']);
});

describe('what can’t be seen', () => {
  test('a picture’s alternative is a transcriber’s note', async () => {
    const figure = { type: 'figure', graphic, decorative: false, children: [] } as const;
    expect(await linesOf([{ ...figure, alternative: 'sea' }])).toEqual(['      @.<sea@.>']);
    expect(await linesOf([{ ...figure, alternative: 'mer' }], 'fr')).toEqual(['      ^8mer0b']);
    expect(await linesOf([{ ...figure, alternative: null, decorative: true }])).toEqual([]);
  });

  test('emphasis is signed where the table has signs, but not in headings', async () => {
    expect(await linesOf([paragraph('so ', emphasis('cat'), ' sat')])).toEqual(['  s .1cat sat']);
    expect(await linesOf([headline('so ', emphasis('cat'))])).toEqual(['                 s cat']);
    expect(await linesOf([paragraph('so ', emphasis('cat'), ' sat')], 'pl')).toEqual(['  so cat sat']);
  });
});

describe('languages', () => {
  const span = (language: string, words: string): Inline => ({
    type: 'languageSpan',
    language,
    children: inlines([words]),
  });

  test('words of the same script stay in the article’s table', async () => {
    expect(await linesOf([paragraph('so ', span('fr', 'là-bas'))])).toEqual(['  s l^*a-bas']);
  });

  test('words of another language have none of English’s contractions', async () => {
    const part: Block = { type: 'languagePart', language: 'fr', children: [paragraph('La mer est grande.')] };
    expect(await linesOf([part, paragraph('so ', span('de', 'der Sand'), ', and there.')])).toEqual([
      '  ,la mer est grande4',
      '  s der ,sand1 & "!4',
    ]);
  });

  test('another script has its own table, in English within the signs of another code', async () => {
    expect(await linesOf([paragraph('so ', span('ru', 'Привет, мир'), ' so')])).toEqual(['  s ""(^priwet1 mir"") s']);
    expect(await linesOf([paragraph('so слово so')])).toEqual(['  s ""slowo s']);
    expect(await linesOf([paragraph('so ', span('el', 'Ἀθήνα'))], 'de')).toEqual([`  so ${greek('Ἀθήνα')}`]);
  });

  function greek(words: string): string {
    const cells = translatorFor(louis as NonNullable<typeof louis>, 'el', 'el.ctb').translate([
      { text: words, typeform: 0, language: 'el', contracted: true, note: false },
    ]).cells;
    return asciiOf(cells).toLowerCase();
  }

  test('what no table has is reported and stands as its number', async () => {
    const { findings } = await brailled(articleOf([paragraph('so 東')]), []);
    expect(findings).toMatchObject([{ code: 'braille-character', severity: 'warning' }]);
    expect(await linesOf([paragraph('東')], 'pl')).toHaveLength(1);
  });

  test('one without a table is refused in a sentence', async () => {
    const refused = brailled(articleOf([paragraph('パン')], { language: 'ja' }), []);
    await expect(refused).rejects.toMatchObject({ finding: { code: 'braille-language', severity: 'error' } });
  });

  test('without liblouis there is no braille', async () => {
    const article = articleOf([paragraph('so')]);
    const positions = positionsOf(article);
    const refused = writeBraille({ article, positions, pageBreaks: [], load: () => loadLiblouis(null) });
    await expect(refused).rejects.toMatchObject({ finding: { code: 'braille-missing', severity: 'error' } });
  });

  const sentences: Readonly<Record<string, string>> = {
    en: 'The quick brown fox jumps over the lazy dog.',
    fr: 'Portez ce vieux whisky au juge blond qui fume\u00a0: «\u00a0œuf à la façon d’été, île où naît Noël\u00a0».',
    de: '„Falsches Üben von Xylophonmusik quält jeden größeren Zwerg“, sagte er – 25-mal.',
    es: '¿Qué? «El pingüino Wenceslao hizo kilómetros bajo exhaustiva lluvia, añoraba a su querido cachorro».',
    it: 'Ma la volpe, “col suo balzo”, è là – più 25 «perché».',
    pt: 'À noite, “vovô Kowalsky” vê o ímã cair no pé do pinguim – 25 ações.',
    ca: 'Jove xef, porti whisky amb quinze glaçons d’hidrogen; ò ú í à.',
    nl: 'Pa’s wijze lynx bezag vroom het “fikse” aquaduct – 25 ë.',
    af: 'Dié skaap ê ï ô û – 25.',
    sv: 'Flygande bäckasiner söka “hwila” på mjuka tuvor – 25.',
    da: 'Høj bly gom vandt fræk sexquiz på wc – 25.',
    nb: 'Vår sære Zulu fra badeøya spilte jo whist og quickstep – 25.',
    nn: 'Vår sære Zulu frå badeøya – 25.',
    no: 'Vår sære Zulu fra badeøya – 25.',
    fi: 'Törkylempijävongahdus – 25 ”å”.',
    ru: '«Съешь же ещё этих мягких французских булок, да выпей чаю», – 25.',
    pl: '„Pchnąć w tę łódź jeża lub ośm skrzyń fig” – 25.',
    cs: '„Příliš žluťoučký kůň úpěl ďábelské ódy“ – 25.',
    sk: '„Kŕdeľ šťastných ďatľov učí pri ústí Váhu mĺkveho koňa“ – 25.',
    sl: '„Šerif bo za domačo vajo spet kuhal žgance“ – 25.',
    sr: '„Фијуче ветар у шибљу, леди пасаже и куће иза њих“ – 25.',
    hu: '„Árvíztűrő tükörfúrógép” – 25.',
    lv: '“Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus” – 25.',
    cy: 'Parciais fy jac codi baw hud llawn dŵr ger tŷ Mabon – 25.',
    ga: 'D’fhuascail Íosa Úrmhac na hÓighe Beannaithe pór Éava agus Ádhaimh – 25.',
    eo: 'Eĥoŝanĝo ĉiuĵaŭde – 25.',
    el: '«Ξεσκεπάζω την ψυχοφθόρα βδελυγμία» – 25.',
    ar: '«مرحبا بالعالم» – 25.',
    fa: '«سلام دنیا» – 25.',
    hi: '“ऋषियों को सताने वाले दुष्ट राक्षसों” – 25.',
    mr: '“नमस्कार” – 25.',
    bn: '“নমস্কার” – 25.',
    ta: '“வணக்கம்” – 25.',
    te: '“నమస్తే” – 25.',
    ko: '“안녕하세요 세계” – 25.',
  };

  test.each(brailleLanguages)('%s has all its letters and marks in six dots', (language) => {
    const sentence = sentences[language] ?? '';
    const tables = tablesOf(language);
    if (!tables) throw new Error('no tables');
    for (const grade of [1, 2] as const) {
      const translator = translatorFor(louis as NonNullable<typeof louis>, language, tableOf(tables, grade));
      const { cells } = translator.translate([
        { text: sentence, typeform: 0, language, contracted: true, note: false },
      ]);
      expect([...translator.unknown]).toEqual([]);
      expect(asciiOf(cells)).toMatch(/^[ -_]+$/);
      expect(cells.split(blank).filter((word) => word !== '')).toHaveLength(wordsIn(sentence, language));
    }
  });

  /** No space of French print beside its marks is a word's end; German braille joins a dash to the word before it. */
  function wordsIn(sentence: string, language: string): number {
    const words =
      language === 'de' ? sentence.replace(' –', '–') : sentence.replace(/(?<=«)\u00a0|\u00a0(?=[:»])/gu, '');
    return words.split(/\s+/u).length;
  }
});

test('a page of print that begins inside a paragraph ends the line before it', async () => {
  const article = articleOf([headline('so'), paragraph('one two three four five'), paragraph('six')]);
  const positions = positionsOf(article);
  const leaf = article.children[1] && 'children' in article.children[1] ? article.children[1].children[0] : undefined;
  if (leaf?.type !== 'text') throw new Error('no text');
  const at = positions.of(leaf) + leaf.value.indexOf('three');
  const { pages } = await brailled(
    article,
    [
      { position: 0, label: '1' },
      { position: at, label: '2' },
      { position: positions.of(article.children[2] as Block), label: 'iii' },
    ],
    { grade: 1 },
  );
  const lines = pages.flat().map((line) => asciiOf(line).toLowerCase());
  expect(lines.slice(0, 8)).toEqual([
    `${' '.repeat(38)}#a`,
    `${' '.repeat(19)}so`,
    '',
    '  one two',
    `${'-'.repeat(38)}#b`,
    'three four five',
    `${'-'.repeat(37)}iii`,
    '  six',
  ]);
});

test('direct speech and labels stand in their sentence', async () => {
  expect(await linesOf([paragraph(text('“so,” '), text('he said'))])).toEqual(['  8s10 he sd']);
});

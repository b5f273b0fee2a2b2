import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/model/finding.ts';
import { readTheme } from '../../src/publishing/own-theme.ts';
import { knownFields, schemaOf } from '../../src/read/sidecar/schema.ts';
import { contrastOf } from '../../src/theme/contrast.ts';
import { extended } from '../../src/theme/extended.ts';
import { largePrint } from '../../src/theme/large-print.ts';
import { press } from '../../src/theme/press.ts';
import { pathOf } from '../support/tools.ts';

const head = 'extends: trade\nname: school\npurpose: For the readers of our school paper.\n';

function read(yaml: string, name = 'themes/school.yaml') {
  return readTheme(name, new TextEncoder().encode(yaml));
}

/** 'file:line:column code: message hint' of all that is wrong. */
async function complaints(yaml: string): Promise<readonly string[]> {
  try {
    await read(yaml);
    return [];
  } catch (error) {
    const refusals = error instanceof AggregateError ? error.errors : [error];
    return refusals.map((one) => {
      if (!(one instanceof Refusal)) throw one;
      const { line, column, code, message, hint } = one.finding;
      return `${line}:${column} ${code}: ${message} ${hint}`;
    });
  }
}

describe('a theme of one’s own', () => {
  test('that says nothing but what it must is the one that it extends', async () => {
    const own = await read(head);
    expect(extended(own, 'a4')).toEqual({ ...press, name: 'school', purpose: 'For the readers of our school paper.' });
  });

  test('changes what it says, and nothing else', async () => {
    const own = await read(
      `${head}colours:\n  accent: '#004466'\n  paper: '#fffdf4'\ntext:\n  size: 12\n  leading: 17pt\n  alignment: ragged\n` +
        '  paragraphs: spaced\n  emphasis: semibold\n  figures: lining\nsizes:\n  headline: 30\n  note: 11\n' +
        'page:\n  measure: 340\nhyphenation: off\nrunning: none\ndirectSpeech: plain\nopening:\n  initial: 2\n',
    );
    const theme = extended(own, 'a4');
    expect(theme).toMatchObject({
      name: 'school',
      colours: { ...press.colours, accent: '#004466', paper: '#FFFDF4' },
      alignment: 'ragged',
      paragraphs: 'spaced',
      emphasis: 'semibold',
      running: 'none',
      directSpeech: 'plain',
      opening: { initial: 2, leadIn: 'none' },
    });
    const { roles, headlines, measure } = theme.formats.a4;
    expect(measure).toBe(340);
    expect(roles.text).toMatchObject({ size: 12, leading: 17, figures: 'lining' });
    expect(roles.note).toMatchObject({ size: 11, italic: true });
    expect(roles.note.leading).toBeGreaterThan(11);
    expect(headlines[0]?.size).toBe(30);
    expect(headlines[1]?.size).toBeLessThan(30);
    expect(theme.hyphenation.standard.minimumWord).toBe(Number.POSITIVE_INFINITY);
  });

  test('words stand further apart where letters do', async () => {
    const { formats } = extended(await read(`${head}text:\n  tracking: 0.04\n`), 'a4');
    expect(formats.a4.roles.text).toMatchObject({ tracking: 40, wordSpacing: 140 });
    expect(formats.a4.roles.kicker).toMatchObject({ tracking: 60, wordSpacing: 0 });
    const closer = extended(await read(`${head}text:\n  tracking: .04\n  wordSpacing: 0.1\n`), 'a4');
    expect(closer.formats.a4.roles.text).toMatchObject({ tracking: 40, wordSpacing: 100 });
  });

  test('extends any edition, in another family of the catalogue or in fonts of its own', async () => {
    const large = 'extends: large-print\nname: great\npurpose: For our evening readers.\ntext:\n';
    const own = await read(`${large}  font: Literata\n  size: 20\n`);
    const theme = extended(own, 'letter');
    expect(theme).toMatchObject({ family: 'Literata', fallback: null, monoScale: 1, leastSize: 18 });
    expect(theme.formats.letter.roles.foot.size).toBe(20);
    const fonts = await read(`${large}  font: fonts/Own.ttf\n  italic: /fonts/Own-Italic.ttf\n`);
    expect(fonts.settings['text.font']).toBe('themes/fonts/Own.ttf');
    expect(fonts.settings['text.italic']).toBe('/fonts/Own-Italic.ttf');
    expect(extended(await read(head), 'a4').family).toBe('Literata');
    const sans = extended(await read(`${head}text:\n  font: atkinson hyperlegible next\n`), 'a4');
    expect(sans).toMatchObject({ family: 'Atkinson Hyperlegible Next', fallback: { family: 'Literata' } });
    expect(largePrint.family).toBe('Atkinson Hyperlegible Next');
  });
});

describe('what is wrong with a theme is told with its place', () => {
  test('a name that isn’t known, with the nearest that is', async () => {
    expect(await complaints(`${head}colors:\n  text: '#000000'\n`)).toEqual([
      "4:1 theme-unknown-field: There is no field 'colors'. Did you mean 'colours'?",
    ]);
    expect(await complaints(`${head}text:\n  sise: 12\n`)).toEqual([
      "5:3 theme-unknown-field: There is no field 'sise' in 'text'. Did you mean 'size'?",
    ]);
  });

  test('a value that can’t be, and what is missing', async () => {
    expect(await complaints('extends: trad\nname: School\npurpose: For our readers.\n')).toEqual([
      expect.stringMatching(/^1:10 theme-value: 'Extends' is none of trade, newspaper, /i),
      expect.stringMatching(/^2:7 theme-value: 'Name' isn't written as it should be\. /i),
    ]);
    expect(await complaints('extends: trade\nname: school\n')).toEqual([
      expect.stringMatching(/^1:1 theme-value: The theme lacks 'purpose'\./),
    ]);
    expect(await complaints(`${head}columns: 4\ntext:\n  size: big\n  tracking: 0.4\n`)).toHaveLength(3);
    expect(await complaints(`${head}colours: {text: red}\n`)).toEqual([
      expect.stringMatching(
        /^4:17 theme-value: 'Text' of 'colours' isn't written as it should be\. The text, as #rrggbb/i,
      ),
    ]);
  });

  test('no YAML, and no UTF-8', async () => {
    expect(await complaints('extends: [trade\n')).toEqual([
      expect.stringMatching(/ theme-syntax: The theme isn't valid/),
    ]);
    await expect(readTheme('a.yaml', new Uint8Array([0xff, 0xfe, 0x41]))).rejects.toThrow("The theme isn't UTF-8.");
  });

  test('too little contrast, with both colours and the ratio', async () => {
    expect(contrastOf('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
    expect(await complaints(`${head}colours:\n  muted: '#777777'\n  hairline: '#C0C0C0'\n`)).toEqual([
      '5:10 theme-contrast: The colour muted, #777777, has a contrast of 4.47:1 to the paper, #FFFFFF: text needs 7:1. Take a darker colour, or a lighter paper.',
      '6:13 theme-contrast: The colour hairline, #C0C0C0, has a contrast of 1.81:1 to the paper, #FFFFFF: rules need 3:1. Take a darker colour, or a lighter paper.',
    ]);
  });

  test('a paper that is too dark for the colours of the edition', async () => {
    const told = await complaints(`${head}colours:\n  paper: '#BBBBBB'\n`);
    expect(told.map((line) => line.slice(0, 60))).toEqual([
      '5:10 theme-contrast: The colour accent, #8A1C1C, has a contr',
      '5:10 theme-contrast: The colour muted, #4A4A4A, has a contra',
      '5:10 theme-contrast: The colour hairline, #8C8C8C, has a con',
    ]);
  });

  test('text below the least size of the edition, and a name that is taken', async () => {
    const large =
      'extends: large-print\nname: dyslexia\npurpose: For our evening readers.\ntext:\n  size: 16\nsizes:\n  note: 12\n';
    expect(await complaints(large)).toEqual([
      "2:7 theme-name: An edition is called 'dyslexia' already. Give the theme a name of its own.",
      "5:9 theme-size: 'text.size' is 16 pt, but the edition large-print, which the theme extends, has no text below 18 pt. Give it 18 pt or more, or extend another edition.",
      "7:9 theme-size: 'sizes.note' is 12 pt, but the edition large-print, which the theme extends, has no text below 18 pt. Give it 18 pt or more, or extend another edition.",
    ]);
  });

  test('a page that can’t be, when it is asked for', async () => {
    const own = await read(`${head}columns: 3\n`);
    expect(extended(own, 'a4').formats.a4.columns).toBe(3);
    expect(() => extended(own, 'a5')).toThrow(/A column of .* is too narrow/);
  });
});

test('the schema is one, and everything that it lets in is read', async () => {
  const text = readFileSync(pathOf('schemas/theme.schema.json'), 'utf8');
  expect(JSON.parse(text)).toEqual(schemaOf('theme'));
  const { colours, sizes } = await read(
    `${head}colours: {${knownFields(['colours'], 'theme').map((name) => `${name}: '${name === 'paper' ? '#FFFFFF' : '#000000'}'`)}}\n` +
      `sizes: {${knownFields(['sizes'], 'theme').map((name) => `${name}: 12`)}}\n`,
  );
  expect(Object.keys(colours)).toEqual(knownFields(['colours'], 'theme'));
  expect(Object.keys(sizes)).toEqual(knownFields(['sizes'], 'theme'));
});
